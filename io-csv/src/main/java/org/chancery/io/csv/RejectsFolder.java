package org.chancery.io.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.io.EventReader;
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

  private RejectsFolder() {}

  /**
   * Writes the rejected events of a package. Where they cannot be written, what was in the folder
   * stays as it was.
   *
   * @param result what was read from the source under {@link org.chancery.io.ReadPolicy#COLLECT}
   * @param source the folder of the package that was read
   * @param folder the folder to write; it is made where it is not there, and its tables are
   *     replaced
   * @throws IllegalArgumentException if both folders are the same
   * @throws IOException if the source cannot be read, or the folder cannot be written
   */
  public static void write(ReadResult result, Path source, Path folder) throws IOException {
    if (!Files.isDirectory(source)) {
      throw new NotDirectoryException(source.toString());
    }
    if (Files.exists(folder) && Files.isSameFile(source, folder)) {
      throw new IllegalArgumentException("expected another folder than the source");
    }
    FolderUpdate update = new FolderUpdate(folder);
    try {
      PackageLayout layout = PackageLayout.model();
      Map<Table, StringBuilder> rows = new LinkedHashMap<>();
      result.rejected().forEach(event -> RejectedRows.add(event.raw(), layout, rows));
      writeDataset(layout, source, update);
      for (Table table : layout.tables()) {
        if (table.keys().contains(PackageLayout.EVENT_NUMBER)) {
          StringBuilder own = rows.getOrDefault(table, new StringBuilder());
          write(header(table, source) + own, table.file(), update);
        }
      }
      write(notes(result), PROBLEMS, update);
    } catch (IOException | RuntimeException e) {
      update.discard(e);
      throw e;
    }
    update.commit();
  }

  private static void writeDataset(PackageLayout layout, Path source, FolderUpdate update)
      throws IOException {
    for (Table table : PackageLayout.withDescendants(layout.dataset())) {
      Path file = source.resolve(table.file());
      if (Files.exists(file)) {
        try (OutputStream out = update.open(table.file())) {
          Files.copy(file, out);
        }
      } else {
        write(canonicalHeader(table), table.file(), update);
      }
    }
  }

  private static void write(String text, String file, FolderUpdate update) throws IOException {
    try (OutputStream out = update.open(file)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The header row of the source, because rows as they came are in the order of its columns. */
  private static String header(Table table, Path source) throws IOException {
    try (TableFile file =
        TableFile.open(
            source, table, ReadOptions.collecting(), CsvOptions.plain(), problem -> {})) {
      return file == null ? canonicalHeader(table) : withLineEnd(file.headerText());
    } catch (TableFault e) {
      return canonicalHeader(table); // no row was read below that of the source
    }
  }

  private static String canonicalHeader(Table table) {
    List<String> names = new ArrayList<>(table.keys());
    table.columns().forEach(column -> names.add(column.name()));
    return String.join(",", names) + "\n";
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
   * @param folder the folder
   * @param options how to read
   * @return the good events, and what is wrong still
   * @throws org.chancery.problem.InvalidDataException if the options are strict and there is an
   *     error
   * @throws IOException if the folder cannot be read
   */
  public static ReadResult read(Path folder, ReadOptions options) throws IOException {
    return read(folder, options, CsvOptions.plain());
  }

  /**
   * Reads a package of rejected events that were mended. Ids are unique within it; where relations
   * lead is not checked, because the events that were good are elsewhere.
   *
   * @param folder the folder
   * @param options how to read
   * @param csv how the cells of the source were written
   * @return the good events, and what is wrong still
   * @throws org.chancery.problem.InvalidDataException if the options are strict and there is an
   *     error
   * @throws IOException if the folder cannot be read
   */
  public static ReadResult read(Path folder, ReadOptions options, CsvOptions csv)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    try (EventReader reader = CsvDatasetReader.ofRejects(folder, options, csv)) {
      return reader.readAll();
    }
  }
}
