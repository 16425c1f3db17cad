package org.chancery.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.io.EventReader;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.io.RejectNotes;
import org.chancery.io.RejectedEvent;

/**
 * Writes the rejected events of a JSON document or of NDJSON to a text file, each as it came below
 * its problems, and reads them again when they are mended:
 *
 * <pre>{@code
 * # ERROR INVALID_DATE: line 21, column 15, event doha-2024: date: expected a month ...
 * {
 *   "id": "doha-2024",
 *   "date": "2024-13", ...
 * }
 *
 * # ERROR REQUIRED: line 31, column 16, event visa-2024: value.currency: expected ...
 * { "id": "visa-2024", ... }
 * }</pre>
 *
 * <p>Lines that begin with {@code #} are notes: a reader passes over them, but an event ends at
 * them, so leave one before each event. An event may have several lines. One that is not mended is
 * rejected again: a malformed byte stands as {@code \xE9}, which is no JSON, and a line of an event
 * that itself begins with {@code #} has a space before it.
 *
 * <p>UTF-8, LF; the same events give the same bytes. What a reader has not taken, such as the rest
 * of a document that breaks off or of an event that is too long, is not there.
 *
 * @since 0.1
 */
public final class RejectsFile {

  private RejectsFile() {}

  /**
   * Writes the rejected events of an input, after the errors that belong to none of them.
   *
   * @param result what was read from JSON under {@link org.chancery.io.ReadPolicy#COLLECT}
   * @param file the file; it is replaced when all is written
   * @throws IOException if the file cannot be written
   */
  public static void write(ReadResult result, Path file) throws IOException {
    write(RejectNotes.ofTheRest(result), result.rejected(), file);
  }

  /**
   * Writes rejected events.
   *
   * @param rejected the events, as a reader of JSON has rejected them
   * @param file the file; it is replaced when all is written
   * @throws IOException if the file cannot be written
   */
  public static void write(List<RejectedEvent> rejected, Path file) throws IOException {
    write("", rejected, file);
  }

  private static void write(String notes, List<RejectedEvent> rejected, Path file)
      throws IOException {
    FileUpdate.replace(
        file,
        out -> {
          Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          text.write(
              RejectNotes.line(
                  "Rejected events: " + rejected.size() + ". Mend each one below its problems;"));
          text.write(
              RejectNotes.line("lines that begin with # are passed over, and divide the events."));
          text.write(notes);
          for (RejectedEvent event : rejected) {
            text.write('\n');
            write(event, text);
          }
          text.flush();
        });
  }

  private static void write(RejectedEvent event, Writer out) throws IOException {
    String notes = RejectNotes.of(event);
    out.write(notes.isEmpty() ? RejectNotes.line("") : notes);
    String raw = event.raw();
    // Such a line is no JSON anyway; without the space it would be lost as a note.
    out.write((raw.startsWith("#") ? " " : "") + raw.replace("\n#", "\n #"));
    out.write('\n');
  }

  /**
   * Reads events of a rejects file that were mended; the notes are passed over.
   *
   * <p>Ids are unique within the file; where relations lead is not checked, because the events that
   * were good are elsewhere.
   *
   * @param file the file
   * @param options how to read
   * @return the good events, and what is wrong still
   * @throws org.chancery.problem.InvalidDataException if the options are strict and there is an
   *     error
   * @throws IOException if the file cannot be read
   */
  public static ReadResult read(Path file, ReadOptions options) throws IOException {
    try (EventReader reader = reader(Files.newInputStream(file), options)) {
      return reader.readAll();
    }
  }

  /**
   * Returns a reader that gives the mended events one by one.
   *
   * @param in the rejects file; closing the reader closes it
   * @param options how to read
   * @return the reader
   */
  public static EventReader reader(InputStream in, ReadOptions options) {
    return NdjsonReader.ofRejects(new Unpacked(in), options);
  }
}
