package org.chancery.io.csv;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.chancery.io.ReadOptions;
import org.chancery.io.UnknownProperties;
import org.chancery.problem.Location;
import org.chancery.problem.Message;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.problem.Severity;
import org.chancery.problem.Suggestions;

/** The files of a folder that hold the events: which are there, lacking, and of no table. */
final class PackageFiles implements Closeable {

  private final Path folder;
  private final PackageLayout layout;
  private final ReadOptions options;
  private final CsvOptions csv;
  private final Consumer<Problem> report;
  private final Map<Table, TableFile> files = new LinkedHashMap<>();
  private final List<TableFile> others = new ArrayList<>();

  PackageFiles(
      Path folder,
      PackageLayout layout,
      ReadOptions options,
      CsvOptions csv,
      Consumer<Problem> report) {
    this.folder = folder;
    this.layout = layout;
    this.options = options;
    this.csv = csv;
    this.report = report;
  }

  /** Opens all files and reads their header rows; what was opened is closed with this. */
  void open() throws IOException {
    reportUnknownFiles();
    for (Table table : layout.tables()) {
      if (table.keys().contains(PackageLayout.EVENT_NUMBER)) {
        TableFile file = TableFile.open(folder, table, options, csv, report);
        if (file != null) {
          files.put(table, file);
          if (table != layout.events()) {
            others.add(file);
          }
        } else if (!table.isRoot()) {
          report.accept(absent(table));
        }
      }
    }
  }

  /** A table under another name would be passed over in silence, and its rows be lost. */
  private void reportUnknownFiles() throws IOException {
    Set<String> known = new LinkedHashSet<>();
    layout.tables().forEach(table -> known.add(table.file()));
    List<String> unknown = new ArrayList<>();
    try (DirectoryStream<Path> tables = Files.newDirectoryStream(folder, "*.csv")) {
      for (Path path : tables) {
        String name = path.getFileName().toString();
        if (!known.contains(name)) {
          unknown.add(name);
        }
      }
    }
    unknown.sort(null);
    for (String name : unknown) {
      report.accept(
          new Problem(
              ProblemCode.UNKNOWN_PROPERTY,
              options.unknownProperties() == UnknownProperties.REFUSE
                  ? Severity.ERROR
                  : Severity.WARNING,
              Message.of("the package has no such table"),
              "",
              Location.unknown().in(name),
              null,
              Suggestions.near(name, known)));
    }
  }

  private static Problem absent(Table table) {
    return Problem.of(
        ProblemCode.MISSING_TABLE,
        "expected a file of this name; it is taken for a table without rows",
        table.path().toString(),
        Location.unknown().in(table.file()),
        null);
  }

  /** Says that a file is not there without which nothing can be read. */
  static TableFault missing(Table table) {
    return new TableFault(
        Problem.of(
            ProblemCode.MALFORMED_INPUT,
            "expected a file of this name in the folder",
            "",
            Location.unknown().in(table.file()),
            null));
  }

  /** The table that lists the events. */
  TableFile events() throws TableFault {
    TableFile events = files.get(layout.events());
    if (events == null) {
      throw missing(layout.events());
    }
    return events;
  }

  /** All other tables that are there, in their order. */
  List<TableFile> others() {
    return others;
  }

  boolean has(Table table) {
    return files.containsKey(table);
  }

  @Override
  public void close() throws IOException {
    Closing.all(files.values());
  }
}
