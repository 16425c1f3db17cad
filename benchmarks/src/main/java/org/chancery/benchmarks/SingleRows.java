package org.chancery.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.dataset.Dataset;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.EventReader;
import org.chancery.io.EventWriter;
import org.chancery.io.csv.CsvOptions;
import org.chancery.io.csv.DatasetCsv;
import org.chancery.io.csv.SingleTable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Events of one type as a single table, and the same ones as the tables of a data package. */
public abstract class SingleRows {

  private final Path file;
  private final Path tables;
  private final Path written;
  private final Path writtenTables;
  private final List<DiplomaticEvent> events;
  private final SingleTable table;
  private final Plain.Row row;
  private final List<Object> rows;

  /** Takes the files of a folder. */
  SingleRows(String folder, String name, SingleTable table, Plain.Row row) {
    this.table = table;
    this.row = row;
    Path inputs = Inputs.folder().resolve(folder);
    file = inputs.resolve(name);
    tables = inputs.resolve("package");
    written = Inputs.unchecked(() -> Files.createDirectories(inputs.resolve("written")));
    writtenTables = Inputs.unchecked(() -> Files.createDirectories(written.resolve("package")));
    events = Inputs.unchecked(() -> table.read(file, Inputs.UNCHECKED).events());
    rows = Inputs.unchecked(() -> Plain.readRows(row, file));
  }

  /** Events that look like real ones. */
  @State(Scope.Benchmark)
  public static class Real extends SingleRows {
    /** Reads the table. */
    public Real() {
      super("single-real", "single.csv", Inputs.SINGLE.table(), Plain.Row.ALL);
    }
  }

  /** Events that look like real ones, and of them no list and no map but the titles. */
  @State(Scope.Benchmark)
  public static class Flat extends SingleRows {
    /** Reads the table. */
    public Flat() {
      super("single-real", "flat.csv", Inputs.SINGLE.flat(), Plain.Row.FLAT);
    }
  }

  /** Generated events, which are larger and less alike. */
  @State(Scope.Benchmark)
  public static class Generated extends SingleRows {
    /** Reads the table. */
    public Generated() {
      super("single-generated", "single.csv", Inputs.SINGLE.table(), Plain.Row.ALL);
    }
  }

  /** Reads events one by one, without validation. */
  @Benchmark
  public void read(Blackhole hole) throws IOException {
    try (EventReader reader = table.reader(file, Inputs.UNCHECKED, CsvOptions.defaults())) {
      reader.forEach(hole::consume);
    }
  }

  /** Reads twin rows one by one. */
  @Benchmark
  public void readPlain(Blackhole hole) throws IOException {
    Plain.forEachRow(row, file, hole::consume);
  }

  /** Reads rows one by one, a text for each cell. */
  @Benchmark
  public void readBare(Blackhole hole) throws IOException {
    Plain.forEachBare(file, hole::consume);
  }

  /** Reads the same events from a package one by one, without validation. */
  @Benchmark
  public void readPackage(Blackhole hole) throws IOException {
    try (EventReader reader = DatasetCsv.reader(tables, Inputs.UNCHECKED)) {
      reader.forEach(hole::consume);
    }
  }

  /** Writes events. */
  @Benchmark
  public void write() throws IOException {
    try (EventWriter writer =
        table.writer(OutputStream.nullOutputStream(), CsvOptions.defaults())) {
      writer.writeAll(events);
    }
  }

  /** Writes events to a file, which takes the place of the one before when it is whole. */
  @Benchmark
  public void writeFile() throws IOException {
    table.write(events, written.resolve("single.csv"));
  }

  /** Writes twin rows that are there already. */
  @Benchmark
  public void writePlain() throws IOException {
    Plain.writeRows(row, rows, OutputStream.nullOutputStream());
  }

  /** Writes the same events as a package. */
  @Benchmark
  public void writePackage() throws IOException {
    DatasetCsv.write(new Dataset(RealEvents.header(), events), writtenTables);
  }
}
