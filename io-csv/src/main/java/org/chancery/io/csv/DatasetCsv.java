package org.chancery.io.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.chancery.dataset.Dataset;
import org.chancery.dataset.DatasetHeader;
import org.chancery.io.EventReader;
import org.chancery.io.EventWriter;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.problem.Problem;

/**
 * Reads and writes a dataset as CSV tables, in a folder or a zip archive, which {@code
 * datapackage.json} describes as a Frictionless data package (version 2):
 *
 * <ul>
 *   <li>{@code events.csv} has a row for each event, in their order: {@code eventNumber}, counted
 *       from 1, {@code type} and {@code id};
 *   <li>each event type has a table of its name, a row an event, with the fields that hold a single
 *       value; those of a record inside another are named with a dot, {@code value.amount};
 *   <li>each list and each map has a table, a row an element, with {@code eventNumber} and {@code
 *       position}, counted from 0. It is named after its field, {@code participants.csv}, where all
 *       event types have the field, else after type and field; a list inside a list has its own,
 *       {@code claims.citations.csv};
 *   <li>{@code dataset.csv} has the one row that says what the dataset is, with tables of its own,
 *       {@code dataset.titles.csv}.
 * </ul>
 *
 * <p>Commas, UTF-8 without byte order mark and LF, unless {@link CsvOptions} say otherwise; the
 * same dataset gives the same bytes. An absent value is an empty cell, an empty text is a quoted
 * empty cell. A record in which nothing has a value is told from an absent one by a column of its
 * name, {@code true} there and empty elsewhere.
 *
 * <p>A reader finds columns by their names, in any order, and needs no {@code datapackage.json}. It
 * finds out the delimiter of each table, also by a first line {@code sep=;}, and takes LF, CR LF
 * and CR and a byte order mark; a charset other than UTF-8 has to be said. It passes over rows of
 * nothing but delimiters, and over empty cells behind those of the header row; of a column without
 * a name it warns, and a value in one is an error. What a spreadsheet has changed is told, and
 * never taken in silence: {@code TRUE} and {@code FALSE} are read with a warning, {@code
 * 17.09.2024} is an error that suggests {@code 2024-09-17}. A table that is not there is taken for
 * one without rows, with a warning; a file {@code *.csv} that is no table is an error, or a warning
 * where unknown properties are allowed. Numbers of events may have gaps.
 *
 * <p>A writer puts the tables in the order of the events, and a reader that finds them in it holds
 * no more than the rows of one event. Rows in another order, such as those of a table that a
 * spreadsheet has sorted by another column, are read all the same: a table of which an event's
 * number comes after a greater one is held whole and put in order, within {@link
 * org.chancery.io.PackageLimits#heldLength()}, and elements of a list are put in the order of their
 * positions. Each such table is told by a warning. A row whose number cannot be read is rejected:
 * by itself in a table that is put in order, together with the event that it stands among
 * elsewhere.
 *
 * <p>The package may be packed as a zip archive, with the tables at its top or in its one folder.
 * Nothing of it is unpacked to the disk. An archive is refused that is damaged, encrypted or too
 * great ({@link org.chancery.io.PackageLimits}), that has an entry twice, or one that leads out of
 * it, or that says different things in different places. Files that are no tables are told by a
 * warning, but for those that systems add of their own accord.
 *
 * <p>An archive is written the same for the same dataset, whatever the time and the time zone, as
 * long as the JVM's library for packing is the same.
 *
 * @since 0.1
 */
public final class DatasetCsv {

  private DatasetCsv() {}

  /**
   * Reads a valid dataset.
   *
   * @param path the folder, or the zip archive
   * @return the dataset
   * @throws org.chancery.problem.InvalidDataException if it has an error, with all its problems
   * @throws IOException if the package cannot be read
   */
  public static Dataset read(Path path) throws IOException {
    ReadResult result = read(path, ReadOptions.strict());
    return result.dataset().orElseThrow(() -> new IllegalStateException("no header, no problem"));
  }

  /**
   * Reads a dataset as the options say.
   *
   * @param path the folder, or the zip archive
   * @param options how to read
   * @return the good events, and what was wrong
   * @throws org.chancery.problem.InvalidDataException if the options are strict and there is an
   *     error
   * @throws IOException if the package cannot be read
   */
  public static ReadResult read(Path path, ReadOptions options) throws IOException {
    return read(path, options, CsvOptions.defaults());
  }

  /**
   * Reads a dataset as the options say.
   *
   * @param path the folder, or the zip archive
   * @param options how to read
   * @param csv how the cells were written
   * @return the good events, and what was wrong
   * @throws org.chancery.problem.InvalidDataException if the options are strict and there is an
   *     error
   * @throws IOException if the package cannot be read
   */
  public static ReadResult read(Path path, ReadOptions options, CsvOptions csv) throws IOException {
    try (EventReader reader = reader(path, options, csv)) {
      return reader.readAll();
    }
  }

  /**
   * Reads a dataset from the bytes of a zip archive as the options say. They are copied to a
   * temporary file, which is removed at the end, because the tables are read side by side.
   *
   * @param in the archive; it is read to its end and left open
   * @param options how to read
   * @param csv how the cells were written
   * @return the good events, and what was wrong
   * @throws org.chancery.problem.InvalidDataException if the options are strict and there is an
   *     error
   * @throws IOException if the input fails, or the temporary file cannot be written
   */
  public static ReadResult read(InputStream in, ReadOptions options, CsvOptions csv)
      throws IOException {
    try (EventReader reader = reader(new LeftOpen(in), options, csv)) {
      return reader.readAll();
    }
  }

  /** A stream that is its caller's to close. */
  private static final class LeftOpen extends FilterInputStream {

    LeftOpen(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // left to the caller
    }
  }

  /**
   * Returns a reader that gives the events of a zip archive one by one. Its bytes are copied to a
   * temporary file when the header or the first event is read; closing the reader removes it.
   *
   * @param in the archive; closing the reader closes it
   * @param options how to read
   * @param csv how the cells were written
   * @return the reader
   */
  public static EventReader reader(InputStream in, ReadOptions options, CsvOptions csv) {
    Objects.requireNonNull(csv, "csv");
    return CsvDatasetReader.of(Objects.requireNonNull(in, "in"), options, csv);
  }

  /**
   * Returns a reader that gives the events one by one.
   *
   * @param path the folder, or the zip archive
   * @param options how to read
   * @return the reader
   * @throws IOException if there is no such folder or file
   */
  public static EventReader reader(Path path, ReadOptions options) throws IOException {
    return reader(path, options, CsvOptions.defaults());
  }

  /**
   * Returns a reader that gives the events one by one.
   *
   * @param path the folder, or the zip archive
   * @param options how to read
   * @param csv how the cells were written
   * @return the reader
   * @throws IOException if there is no such folder or file
   */
  public static EventReader reader(Path path, ReadOptions options, CsvOptions csv)
      throws IOException {
    Objects.requireNonNull(csv, "csv");
    return CsvDatasetReader.of(path, options, csv);
  }

  /**
   * Writes a dataset. It is not validated. Where it cannot be written, what was there before stays
   * as it was.
   *
   * @param dataset the dataset
   * @param path the folder or, where its name ends with {@code .zip}, the archive; it is made where
   *     it is not there, and its tables are replaced
   * @throws IOException if the package cannot be written
   */
  public static void write(Dataset dataset, Path path) throws IOException {
    write(dataset, path, CsvOptions.defaults());
  }

  /**
   * Writes a dataset. It is not validated. Where it cannot be written, what was there before stays
   * as it was.
   *
   * @param dataset the dataset
   * @param path the folder or, where its name ends with {@code .zip}, the archive; it is made where
   *     it is not there, and its tables are replaced
   * @param csv how to write the cells
   * @return what others may misread, see {@link EventWriter#problems()}
   * @throws IOException if the package cannot be written, or the charset lacks a character
   */
  public static List<Problem> write(Dataset dataset, Path path, CsvOptions csv) throws IOException {
    Objects.requireNonNull(csv, "csv");
    CsvDatasetWriter writer = new CsvDatasetWriter(path, dataset.header(), csv);
    try {
      writer.writeAll(dataset.events());
    } catch (IOException | RuntimeException e) {
      writer.discard(e);
      throw e;
    }
    writer.close();
    return writer.problems();
  }

  /**
   * Returns a writer that takes the events one by one. They take the places of the tables that were
   * there when the writer is closed; an event that cannot be written is refused, and none of it is
   * written.
   *
   * @param path the folder or, where its name ends with {@code .zip}, the archive; it is made where
   *     it is not there, and its tables are replaced
   * @param header what the dataset says of itself
   * @return the writer
   * @throws IOException if the package cannot be written
   */
  public static EventWriter writer(Path path, DatasetHeader header) throws IOException {
    return writer(path, header, CsvOptions.defaults());
  }

  /**
   * Returns a writer that takes the events one by one. They take the places of the tables that were
   * there when the writer is closed; an event that cannot be written is refused, and none of it is
   * written.
   *
   * @param path the folder or, where its name ends with {@code .zip}, the archive; it is made where
   *     it is not there, and its tables are replaced
   * @param header what the dataset says of itself
   * @param csv how to write the cells
   * @return the writer
   * @throws IOException if the package cannot be written
   */
  public static EventWriter writer(Path path, DatasetHeader header, CsvOptions csv)
      throws IOException {
    Objects.requireNonNull(csv, "csv");
    return new CsvDatasetWriter(path, header, csv);
  }
}
