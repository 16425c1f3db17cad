package org.chancery.io.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.dataset.Dataset;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.EventReader;
import org.chancery.io.EventWriter;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;

/**
 * Reads and writes a dataset as one JSON document:
 *
 * <pre>{@code
 * {
 *   "$schema": "https://chancery.org/schema/0.1/dataset.schema.json",
 *   "dataset": { "id": "kazakhstan-2024", "titles": { "en": "..." }, "version": "1.0.0" },
 *   "events": [ { "type": "...", "id": "qatar-2024", ... } ]
 * }
 * }</pre>
 *
 * <p>UTF-8, LF, indented by two spaces; the same dataset gives the same bytes. What is absent or
 * empty is left out. Use {@link #reader} and {@link #writer} for what does not fit in memory. Input
 * that gzip has packed is unpacked, whatever its name; a file is written packed where its name ends
 * in {@code .gz}. A file that is written takes the place of the old one when it is complete.
 *
 * @since 0.1
 */
public final class DatasetJson {

  /** The address of the schema that documents name. */
  public static final String SCHEMA_ID = "https://chancery.org/schema/0.1/dataset.schema.json";

  static final String SCHEMA = "$schema";
  static final String DATASET = "dataset";
  static final String EVENTS = "events";
  static final List<String> PROPERTIES = List.of(SCHEMA, DATASET, EVENTS);

  private DatasetJson() {}

  /**
   * Reads a valid dataset.
   *
   * @param file the file
   * @return the dataset
   * @throws org.chancery.problem.InvalidDataException if it has an error, with all its problems
   * @throws IOException if the file cannot be read
   */
  public static Dataset read(Path file) throws IOException {
    try (InputStream in = new Unpacked(Files.newInputStream(file))) {
      return read(in);
    }
  }

  /**
   * Reads a valid dataset.
   *
   * @param in the document; it is read to its end and left open
   * @return the dataset
   * @throws org.chancery.problem.InvalidDataException if it has an error, with all its problems
   * @throws IOException if the input fails
   */
  public static Dataset read(InputStream in) throws IOException {
    ReadResult result = read(in, ReadOptions.strict());
    return result.dataset().orElseThrow(() -> new IllegalStateException("no header, no problem"));
  }

  /**
   * Reads a dataset as the options say.
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
   * Reads a dataset as the options say.
   *
   * @param in the document; it is read to its end and left open
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
   * @param in the document; closing the reader closes it
   * @param options how to read
   * @return the reader
   */
  public static EventReader reader(InputStream in, ReadOptions options) {
    return new JsonDatasetReader(new Unpacked(in), options);
  }

  /**
   * Returns a reader that gives the events of a file one by one.
   *
   * @param file the document; closing the reader closes it
   * @param options how to read
   * @return the reader
   * @throws IOException if the file cannot be opened
   */
  public static EventReader reader(Path file, ReadOptions options) throws IOException {
    return new JsonDatasetReader(new Unpacked(Files.newInputStream(file)), options);
  }

  /**
   * Returns a reader that gives the events of a text one by one.
   *
   * @param text the document; closing the reader closes it
   * @param options how to read
   * @return the reader
   */
  public static EventReader reader(Reader text, ReadOptions options) {
    return new JsonDatasetReader(new Utf8Input(text), options);
  }

  /**
   * Returns a reader that gives the events of some bytes one by one.
   *
   * @param bytes the document in UTF-8; they are not copied
   * @param options how to read
   * @return the reader
   */
  public static EventReader reader(byte[] bytes, ReadOptions options) {
    return new JsonDatasetReader(new Unpacked(new ByteArrayInputStream(bytes)), options);
  }

  /**
   * Writes a dataset.
   *
   * @param dataset the dataset
   * @param file the file; it is replaced
   * @throws IOException if the file cannot be written
   */
  public static void write(Dataset dataset, Path file) throws IOException {
    write(dataset.header(), dataset.events(), file, JsonStyle.INDENTED);
  }

  /**
   * Writes a dataset whose events need not be in memory together.
   *
   * @param header what the dataset says of itself
   * @param events the events, in their order; of a stream, {@code stream::iterator}
   * @param file the file; it is replaced
   * @param style how it is laid out
   * @throws IOException if the file cannot be written
   */
  public static void write(
      DatasetHeader header, Iterable<? extends DiplomaticEvent> events, Path file, JsonStyle style)
      throws IOException {
    FileUpdate.replace(
        file,
        out -> {
          JsonDatasetWriter writer = new JsonDatasetWriter(out, header, style);
          writer.writeAll(events);
          writer.finish();
        });
  }

  /**
   * Writes a dataset.
   *
   * @param dataset the dataset
   * @param out the output; it is flushed and left open
   * @throws IOException if the output fails
   */
  @SuppressWarnings("resource") // finish() leaves the caller's stream open
  public static void write(Dataset dataset, OutputStream out) throws IOException {
    JsonDatasetWriter writer = new JsonDatasetWriter(out, dataset.header(), JsonStyle.INDENTED);
    writer.writeAll(dataset.events());
    writer.finish();
  }

  /**
   * Returns a writer that takes the events one by one.
   *
   * @param out the output; closing the writer completes the document and closes it
   * @param header what the dataset says of itself
   * @return the writer
   * @throws IOException if the output fails
   */
  public static EventWriter writer(OutputStream out, DatasetHeader header) throws IOException {
    return writer(out, header, JsonStyle.INDENTED);
  }

  /**
   * Returns a writer that takes the events one by one.
   *
   * @param out the output; closing the writer completes the document and closes it
   * @param header what the dataset says of itself
   * @param style how the document is laid out
   * @return the writer
   * @throws IOException if the output fails
   */
  public static EventWriter writer(OutputStream out, DatasetHeader header, JsonStyle style)
      throws IOException {
    return new JsonDatasetWriter(out, header, style);
  }
}
