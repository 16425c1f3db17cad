package org.chancery.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.dataset.Dataset;
import org.chancery.io.csv.DatasetCsv;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A dataset as the tables of a data package. */
@State(Scope.Benchmark)
public class CsvTables {

  private final Path tables = Inputs.tables();
  private final Path target =
      Inputs.unchecked(() -> Files.createDirectories(Inputs.folder().resolve("written")));
  private final Dataset dataset = Inputs.dataset();
  private final List<List<Object>> rows = Inputs.unchecked(() -> Plain.readTables(Inputs.tables()));

  /** Reads without validation. */
  @Benchmark
  public Object read() throws IOException {
    return DatasetCsv.read(tables, Inputs.UNCHECKED);
  }

  /** Reads the rows of every table, and leaves it at that. */
  @Benchmark
  public Object readPlain() throws IOException {
    return Plain.readTables(tables);
  }

  /** Writes. */
  @Benchmark
  public void write() throws IOException {
    DatasetCsv.write(dataset, target);
  }

  /** Writes rows that are there already. */
  @Benchmark
  public void writePlain() throws IOException {
    Plain.writeTables(rows, target);
  }
}
