package org.chancery.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.dataset.Dataset;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Visit;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.io.csv.AnalysisTable;
import org.chancery.io.csv.CsvOptions;
import org.chancery.io.csv.DatasetCsv;
import org.chancery.io.csv.FormulaPolicy;
import org.chancery.io.csv.LineEnd;
import org.chancery.io.csv.SingleTable;
import org.chancery.io.json.DatasetJson;
import org.chancery.query.DyadRule;

/** Writes one dataset in each layout of CSV, and reads back what can be read. */
public final class TableLayouts {

  private TableLayouts() {}

  /**
   * Runs the program.
   *
   * @param args the file of a dataset document, and a folder to write into
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    System.out.println(run(Path.of(args[0]), Path.of(args[1])));
  }

  static String run(Path json, Path folder) throws IOException {
    Files.createDirectories(folder);
    Dataset dataset = DatasetJson.read(json);
    return String.join(
        "\n",
        dataPackage(dataset, folder),
        singleTable(dataset, folder),
        analysis(dataset, folder),
        spreadsheet(dataset, folder));
  }

  private static String dataPackage(Dataset dataset, Path folder) throws IOException {
    DatasetCsv.write(dataset, folder.resolve("package")); // a folder of tables
    DatasetCsv.write(dataset, folder.resolve("package.zip")); // the same, in one file

    Dataset again = DatasetCsv.read(folder.resolve("package.zip"));
    return "package: " + again.equals(dataset);
  }

  private static String singleTable(Dataset dataset, Path folder) throws IOException {
    Path all = folder.resolve("all.csv");
    SingleTable.ofAllTypes().write(dataset.events(), all);
    List<DiplomaticEvent> again = SingleTable.ofAllTypes().read(all);

    SingleTable few = // a part of the columns, to look at
        SingleTable.of(Visit.class).withColumns("id", "titles", "date", "status", "participants");
    few.write(dataset.ofType(Visit.class).toList(), folder.resolve("visits.csv"));
    return "single table: " + again.equals(dataset.events());
  }

  private static String analysis(Dataset dataset, Path folder) throws IOException {
    DyadRule pairs = DyadRule.standard().directed();
    long events = AnalysisTable.perEvent().write(folder.resolve("flat.csv"), dataset.events());
    long rows = AnalysisTable.perDyad(pairs).write(folder.resolve("pairs.csv"), dataset.events());
    return "analysis: " + events + " events, " + rows + " pairs";
  }

  private static String spreadsheet(Dataset dataset, Path folder) throws IOException {
    CsvOptions excel =
        CsvOptions.defaults()
            .delimiter(';')
            .byteOrderMark(true)
            .lineEnd(LineEnd.CRLF)
            .formulas(FormulaPolicy.ESCAPE);
    DatasetCsv.write(dataset, folder.resolve("for-excel"), excel);
    ReadResult back = DatasetCsv.read(folder.resolve("for-excel"), ReadOptions.strict(), excel);

    CsvOptions unicode = CsvOptions.defaults().charset(StandardCharsets.UTF_16LE).delimiter('\t');
    DatasetCsv.write(dataset, folder.resolve("sent"), unicode);
    ReadResult read = DatasetCsv.read(folder.resolve("sent"), ReadOptions.collecting(), unicode);
    return "for a spreadsheet: " + back.events().equals(dataset.events()) + ", " + read.hasErrors();
  }
}
