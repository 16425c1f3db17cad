package org.chancery.io.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
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
 * where unknown properties are allowed. Numbers of events may have gaps, but all tables are in
 * their order.
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
    return read(folder, options, CsvOptions.defaults());
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
    return reader(folder, options, CsvOptions.defaults());
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
    write(dataset, folder, CsvOptions.defaults());
  }

  /**
   * Writes a dataset. It is not validated. Where it cannot be written, what was in the folder stays
   * as it was.
   *
   * @param dataset the dataset
   * @param folder the folder; it is made where it is not there, and its tables are replaced
   * @param csv how to write the cells
   * @return what others may misread, see {@link EventWriter#problems()}
   * @throws IOException if the folder cannot be written, or the charset lacks a character
   */
  public static List<Problem> write(Dataset dataset, Path folder, CsvOptions csv)
      throws IOException {
    Objects.requireNonNull(csv, "csv");
    CsvDatasetWriter writer = new CsvDatasetWriter(folder, dataset.header(), csv);
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
    return writer(folder, header, CsvOptions.defaults());
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
