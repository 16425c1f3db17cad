package org.chancery.io.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.EventReader;
import org.chancery.io.EventWriter;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;

/**
 * Reads and writes events as NDJSON: one JSON object a line, UTF-8, LF, without a header.
 *
 * <pre>{@code
 * {"type":"...","id":"qatar-2024","titles":{"en":"..."},"status":"held"}
 * {"type":"...","id":"sco-astana-2024","titles":{"en":"..."},"status":"held"}
 * }</pre>
 *
 * <p>Reading takes CR LF as well, and passes over empty lines. A line that cannot be read does not
 * spoil the next one; the raw text of a rejected line that is no UTF-8 has {@code \xE9}, say, in
 * place of a malformed byte. {@link RejectsFile} keeps rejected lines, to be mended. Input that
 * gzip has packed is unpacked, whatever its name; a file is written packed where its name ends in
 * {@code .gz}. A file that is written takes the place of the old one when it is complete.
 *
 * @since 0.1
 */
public final class EventsNdjson {

  private EventsNdjson() {}

  /**
   * Reads valid events.
   *
   * @param file the file
   * @return the events, in their order
   * @throws org.chancery.problem.InvalidDataException if there is an error, with all problems
   * @throws IOException if the file cannot be read
   */
  public static List<DiplomaticEvent> read(Path file) throws IOException {
    return read(file, ReadOptions.strict()).events();
  }

  /**
   * Reads events as the options say.
   *
   * @param file the file
   * @param options how to read
   * @return the good events, and what was wrong
   * @throws org.chancery.problem.InvalidDataException if the options are strict and there is an
   *     error
   * @throws IOException if the file cannot be read
   */
  public static ReadResult read(Path file, ReadOptions options) throws IOException {
    try (InputStream in = new Unpacked(Files.newInputStream(file))) {
      return read(in, options);
    }
  }

  /**
   * Reads events as the options say.
   *
   * @param in the lines; they are read to their end, and the input is left open
   * @param options how to read
   * @return the good events, and what was wrong
   * @throws org.chancery.problem.InvalidDataException if the options are strict and there is an
   *     error
   * @throws IOException if the input fails
   */
  @SuppressWarnings("resource") // closing the reader would close the caller's stream
  public static ReadResult read(InputStream in, ReadOptions options) throws IOException {
    return reader(in, options).readAll();
  }

  /**
   * Returns a reader that gives the events one by one.
   *
   * @param in the lines; closing the reader closes it
   * @param options how to read
   * @return the reader
   */
  public static EventReader reader(InputStream in, ReadOptions options) {
    return NdjsonReader.ofLines(new Unpacked(in), options);
  }

  /**
   * Returns a reader that gives the events of a file one by one.
   *
   * @param file the file; closing the reader closes it
   * @param options how to read
   * @return the reader
   * @throws IOException if the file cannot be opened
   */
  public static EventReader reader(Path file, ReadOptions options) throws IOException {
    return NdjsonReader.ofLines(new Unpacked(Files.newInputStream(file)), options);
  }

  /**
   * Returns a reader that gives the events of a text one by one.
   *
   * @param text the lines; closing the reader closes it
   * @param options how to read
   * @return the reader
   */
  public static EventReader reader(Reader text, ReadOptions options) {
    return NdjsonReader.ofLines(new Utf8Input(text), options);
  }

  /**
   * Returns a reader that gives the events of some bytes one by one.
   *
   * @param bytes the lines in UTF-8; they are not copied
   * @param options how to read
   * @return the reader
   */
  public static EventReader reader(byte[] bytes, ReadOptions options) {
    return NdjsonReader.ofLines(new Unpacked(new ByteArrayInputStream(bytes)), options);
  }

  /**
   * Writes events.
   *
   * @param events the events, in their order; of a stream, {@code stream::iterator}
   * @param file the file; it is replaced
   * @throws IOException if the file cannot be written
   */
  public static void write(Iterable<? extends DiplomaticEvent> events, Path file)
      throws IOException {
    FileUpdate.replace(
        file,
        out -> {
          try (EventWriter writer = writer(new Uncloseable(out))) {
            writer.writeAll(events);
          }
        });
  }

  /**
   * Returns a writer that takes the events one by one.
   *
   * @param out the output; closing the writer flushes and closes it
   * @return the writer
   */
  public static EventWriter writer(OutputStream out) {
    return new NdjsonWriter(out);
  }
}
