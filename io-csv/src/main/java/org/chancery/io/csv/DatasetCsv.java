package org.chancery.io.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Objects;
import org.chancery.dataset.Dataset;
import org.chancery.dataset.DatasetHeader;
import org.chancery.io.EventReader;
import org.chancery.io.EventWriter;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;

/**
 * Reads and writes a dataset as a folder of CSV tables, which {@code datapackage.json} describes as
 * a Frictionless data package (version 2):
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
 * <p>UTF-8 without byte order mark, lines end with LF; the same dataset gives the same bytes. An
 * absent value is an empty cell, an empty text is a quoted empty cell. A record in which nothing
 * has a value is told from an absent one by a column of its name, {@code true} there and empty
 * elsewhere.
 *
 * <p>A reader finds columns by their names, takes CRLF and a byte order mark, and needs no {@code
 * datapackage.json}. A table that is not there is taken for one without rows, with a warning; a
 * file {@code *.csv} that is no table is an error, or a warning where unknown properties are
 * allowed. Numbers of events may have gaps, but all tables are in their order.
 *
 * @since 0.1
 */
public final class DatasetCsv {

  private DatasetCsv() {}

  /**
   * Reads a valid dataset.
   *
   * @param folder the folder
   * @return the dataset
   * @throws org.chancery.problem.InvalidDataException if it has an error, with all its problems
   * @throws IOException if the folder cannot be read
   */
  public static Dataset read(Path folder) throws IOException {
    ReadResult result = read(folder, ReadOptions.strict());
    return result.dataset().orElseThrow(() -> new IllegalStateException("no header, no problem"));
  }

  /**
   * Reads a dataset as the options say.
   *
   * @param folder the folder
   * @param options how to read
   * @return the good events, and what was wrong
   * @throws org.chancery.problem.InvalidDataException if the options are strict and there is an
   *     error
   * @throws IOException if the folder cannot be read
   */
  public static ReadResult read(Path folder, ReadOptions options) throws IOException {
    return read(folder, options, CsvOptions.plain());
  }

  /**
   * Reads a dataset as the options say.
   *
   * @param folder the folder
   * @param options how to read
   * @param csv how the cells were written
   * @return the good events, and what was wrong
   * @throws org.chancery.problem.InvalidDataException if the options are strict and there is an
   *     error
   * @throws IOException if the folder cannot be read
   */
  public static ReadResult read(Path folder, ReadOptions options, CsvOptions csv)
      throws IOException {
    try (EventReader reader = reader(folder, options, csv)) {
      return reader.readAll();
    }
  }

  /**
   * Returns a reader that gives the events one by one.
   *
   * @param folder the folder
   * @param options how to read
   * @return the reader
   * @throws IOException if there is no such folder
   */
  public static EventReader reader(Path folder, ReadOptions options) throws IOException {
    return reader(folder, options, CsvOptions.plain());
  }

  /**
   * Returns a reader that gives the events one by one.
   *
   * @param folder the folder
   * @param options how to read
   * @param csv how the cells were written
   * @return the reader
   * @throws IOException if there is no such folder
   */
  public static EventReader reader(Path folder, ReadOptions options, CsvOptions csv)
      throws IOException {
    Objects.requireNonNull(csv, "csv");
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    return CsvDatasetReader.of(folder, options, csv);
  }

  /**
   * Writes a dataset. It is not validated. Where it cannot be written, what was in the folder stays
   * as it was.
   *
   * @param dataset the dataset
   * @param folder the folder; it is made where it is not there, and its tables are replaced
   * @throws IOException if the folder cannot be written
   */
  public static void write(Dataset dataset, Path folder) throws IOException {
    write(dataset, folder, CsvOptions.plain());
  }

  /**
   * Writes a dataset. It is not validated. Where it cannot be written, what was in the folder stays
   * as it was.
   *
   * @param dataset the dataset
   * @param folder the folder; it is made where it is not there, and its tables are replaced
   * @param csv how to write the cells
   * @throws IOException if the folder cannot be written
   */
  public static void write(Dataset dataset, Path folder, CsvOptions csv) throws IOException {
    Objects.requireNonNull(csv, "csv");
    CsvDatasetWriter writer = new CsvDatasetWriter(folder, dataset.header(), csv);
    try {
      writer.writeAll(dataset.events());
    } catch (IOException | RuntimeException e) {
      writer.discard(e);
      throw e;
    }
    writer.close();
  }

  /**
   * Returns a writer that takes the events one by one. They take the places of the tables in the
   * folder when the writer is closed; an event that cannot be written is refused, and none of it is
   * written.
   *
   * @param folder the folder; it is made where it is not there, and its tables are replaced
   * @param header what the dataset says of itself
   * @return the writer
   * @throws IOException if the folder cannot be written
   */
  public static EventWriter writer(Path folder, DatasetHeader header) throws IOException {
    return writer(folder, header, CsvOptions.plain());
  }

  /**
   * Returns a writer that takes the events one by one. They take the places of the tables in the
   * folder when the writer is closed; an event that cannot be written is refused, and none of it is
   * written.
   *
   * @param folder the folder; it is made where it is not there, and its tables are replaced
   * @param header what the dataset says of itself
   * @param csv how to write the cells
   * @return the writer
   * @throws IOException if the folder cannot be written
   */
  public static EventWriter writer(Path folder, DatasetHeader header, CsvOptions csv)
      throws IOException {
    Objects.requireNonNull(csv, "csv");
    return new CsvDatasetWriter(folder, header, csv);
  }
}
