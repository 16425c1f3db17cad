package org.chancery.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.io.EventReader;
import org.chancery.io.PackageLimits;
import org.chancery.io.ReadLimits;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.io.RejectNotes;
import org.chancery.io.RejectedEvent;

/**
 * Writes the rejected events of a package as a package of their own, with each row as it came, and
 * reads it again when it is mended.
 *
 * <p>The folder has the tables of the package under the header rows of the source, with the rows of
 * the rejected events and no others; the tables that say what the dataset is are those of the
 * source. The problems are in {@value #PROBLEMS}, which a reader passes over; their lines are those
 * of the source, and {@link #read} tells those of the folder. Numbers of events are kept, so that
 * mended rows can also be put back in their places in the source.
 *
 * <pre>{@code
 * ReadResult result = DatasetCsv.read(source, ReadOptions.collecting());
 * RejectsFolder.write(result, source, rejects);
 * // ... mend the tables in rejects ...
 * List<DiplomaticEvent> mended = RejectsFolder.read(rejects, ReadOptions.strict()).events();
 * }</pre>
 *
 * <p>A row that belongs to no event, or to one that was read without it, is there by itself. What a
 * reader has not taken, such as the rest of a table after malformed UTF-8, is not there.
 *
 * @since 0.1
 */
public final class RejectsFolder {

  /** The file of the folder that says what is wrong. */
  public static final String PROBLEMS = "problems.txt";

  private static final ReadOptions UNLIMITED =
      ReadOptions.collecting()
          .withLimits(
              ReadLimits.defaults()
                  .withPackages(
                      new PackageLimits(
                          Integer.MAX_VALUE,
                          Long.MAX_VALUE,
                          Long.MAX_VALUE,
                          Integer.MAX_VALUE,
                          Long.MAX_VALUE,
                          Long.MAX_VALUE)));

  private RejectsFolder() {}

  /**
   * Writes the rejected events of a package. Where they cannot be written, what was in the folder
   * stays as it was.
   *
   * @param result what was read from the source under {@link org.chancery.io.ReadPolicy#COLLECT}
   * @param source the package that was read, a folder or a zip archive
   * @param folder the folder to write; it is made where it is not there, and its tables are
   *     replaced
   * @throws IllegalArgumentException if both folders are the same
   * @throws IOException if the source cannot be read, or the folder cannot be written
   */
  public static void write(ReadResult result, Path source, Path folder) throws IOException {
    write(result, source, folder, CsvOptions.defaults());
  }

  /**
   * Writes the rejected events of a package. Where they cannot be written, what was in the folder
   * stays as it was.
   *
   * @param result what was read from the source under {@link org.chancery.io.ReadPolicy#COLLECT}
   * @param source the package that was read, a folder or a zip archive
   * @param folder the folder to write; it is made where it is not there, and its tables are
   *     replaced
   * @param csv how the source was read; the folder is to be read so, too
   * @throws IllegalArgumentException if both folders are the same
   * @throws IOException if the source cannot be read, or the folder cannot be written
   */
  public static void write(ReadResult result, Path source, Path folder, CsvOptions csv)
      throws IOException {
    if (Files.exists(folder) && Files.isSameFile(source, folder)) {
      throw new IllegalArgumentException("expected another folder than the source");
    }
    // What was read was within the limits that it was read with.
    try (PackageSource from = CsvDatasetReader.opening(source).open(UNLIMITED, problem -> {})) {
      write(result, from, new FolderUpdate(folder), csv);
    }
  }

  private static void write(
      ReadResult result, PackageSource source, FolderUpdate update, CsvOptions csv)
      throws IOException {
    try {
      PackageLayout layout = PackageLayout.model();
      writeDataset(layout, source, csv, update);
      Map<Table, Head> heads = new LinkedHashMap<>();
      for (Table table : layout.tables()) {
        if (table.keys().contains(PackageLayout.EVENT_NUMBER)) {
          heads.put(table, head(table, source, csv));
        }
      }
      Head usual = canonical(layout.events(), csv);
      RejectedRows rows =
          new RejectedRows(layout, table -> heads.getOrDefault(table, usual).delimiter());
      result.rejected().forEach(event -> rows.add(event.raw()));
      for (Map.Entry<Table, Head> head : heads.entrySet()) {
        String table = head.getValue().text() + rows.of(head.getKey());
        write(table, head.getKey().file(), csv.charset(), update);
      }
      write(notes(result), PROBLEMS, StandardCharsets.UTF_8, update);
    } catch (IOException | RuntimeException e) {
      update.discard(e);
      throw e;
    }
    update.commit();
  }

  private static void writeDataset(
      PackageLayout layout, PackageSource source, CsvOptions csv, FolderUpdate update)
      throws IOException {
    for (Table table : PackageLayout.withDescendants(layout.dataset())) {
      try (InputStream in = source.open(table.file())) {
        if (in == null) {
          write(canonical(table, csv).text(), table.file(), csv.charset(), update);
        } else {
          try (OutputStream out = update.open(table.file())) {
            in.transferTo(out);
          }
        }
      }
    }
  }

  private static void write(String text, String file, Charset charset, FolderUpdate update)
      throws IOException {
    try (Writer out =
        new OutputStreamWriter(
            update.open(file),
            charset
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT))) {
      out.write(text);
    }
  }

  /**
   * What a table begins with.
   *
   * @param text the header row, and what stands before it
   * @param delimiter what divides its cells, and those of the rows below
   */
  private record Head(String text, char delimiter) {}

  /** The header row of the source, because rows as they came are in the order of its columns. */
  private static Head head(Table table, PackageSource source, CsvOptions csv) throws IOException {
    try (TableFile file =
        TableFile.open(source, table, ReadOptions.collecting(), csv, problem -> {})) {
      return file == null
          ? canonical(table, csv)
          : new Head(withLineEnd(file.headerText()), file.delimiter());
    } catch (TableFault e) {
      return canonical(table, csv); // no row was read below that of the source
    }
  }

  private static Head canonical(Table table, CsvOptions csv) {
    List<String> names = new ArrayList<>(table.keys());
    table.columns().forEach(column -> names.add(column.name()));
    char delimiter = csv.writtenDelimiter();
    return new Head(String.join(String.valueOf(delimiter), names) + "\n", delimiter);
  }

  private static String withLineEnd(String row) {
    return row.endsWith("\n") || row.endsWith("\r") ? row : row + "\n";
  }

  private static String notes(ReadResult result) {
    StringBuilder notes =
        new StringBuilder(
            RejectNotes.line(
                "Rejected events: "
                    + result.rejected().size()
                    + ". Lines and columns are those of the source."));
    notes.append(RejectNotes.ofTheRest(result));
    for (RejectedEvent event : result.rejected()) {
      notes.append('\n').append(RejectNotes.of(event));
    }
    return notes.toString();
  }

  /**
   * Reads a package of rejected events that were mended.
   *
   * @param folder the folder, or a zip archive of it
   * @param options how to read
   * @return the good events, and what is wrong still
   * @throws org.chancery.problem.InvalidDataException if the options are strict and there is an
   *     error
   * @throws IOException if the folder cannot be read
   */
  public static ReadResult read(Path folder, ReadOptions options) throws IOException {
    return read(folder, options, CsvOptions.defaults());
  }

  /**
   * Reads a package of rejected events that were mended. Ids are unique within it; where relations
   * lead is not checked, because the events that were good are elsewhere.
   *
   * @param folder the folder, or a zip archive of it
   * @param options how to read
   * @param csv how the cells of the source were written
   * @return the good events, and what is wrong still
   * @throws org.chancery.problem.InvalidDataException if the options are strict and there is an
   *     error
   * @throws IOException if the folder cannot be read
   */
  public static ReadResult read(Path folder, ReadOptions options, CsvOptions csv)
      throws IOException {
    try (EventReader reader = CsvDatasetReader.ofRejects(folder, options, csv)) {
      return reader.readAll();
    }
  }
}
