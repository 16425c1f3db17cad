package org.chancery.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chancery.event.DiplomaticEvent;
import org.chancery.query.DyadRule;
import org.chancery.testkit.EventGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * R and pandas read the tables without an option, with the right types. They are looked for in the
 * environment variables CHANCERY_RSCRIPT and CHANCERY_PYTHON, then among the commands of the
 * system.
 */
class StatisticsProgramsTest {

  private static final int MINUTES = 5;

  /** A program, how it is found, and what it calls the types. */
  enum Reader {
    R(
        "CHANCERY_RSCRIPT",
        List.of("Rscript"),
        List.of("-e", "invisible()"),
        "analysis.R",
        Set.of("integer"),
        Set.of("numeric", "integer"),
        Set.of("character"),
        Set.of("logical")),
    PANDAS(
        "CHANCERY_PYTHON",
        List.of("python3", "/usr/bin/python3", "python"),
        List.of("-c", "import pandas"),
        "analysis.py",
        Set.of("int64", "float64"),
        Set.of("int64", "float64"),
        Set.of("object", "str"),
        Set.of("float64"));

    final String variable;
    final List<String> commands;
    final List<String> probe;
    final String script;
    final Set<String> integer;
    final Set<String> number;
    final Set<String> text;
    final Set<String> allMissing;

    Reader(
        String variable,
        List<String> commands,
        List<String> probe,
        String script,
        Set<String> integer,
        Set<String> number,
        Set<String> text,
        Set<String> allMissing) {
      this.variable = variable;
      this.commands = commands;
      this.probe = probe;
      this.script = script;
      this.integer = integer;
      this.number = number;
      this.text = text;
      this.allMissing = allMissing;
    }

    Set<String> classesOf(String type) {
      return switch (type) {
        case "indicator", "integer" -> integer;
        case "number" -> number;
        default -> text;
      };
    }
  }

  /** What a program makes of a column. */
  private record Read(String type, long missing, String sum) {}

  private final Path folder;

  StatisticsProgramsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @EnumSource
  void readsTheDatasetOf2024(Reader reader) throws Exception {
    List<DiplomaticEvent> events =
        DatasetCsv.read(Path.of("../examples/datasets/kazakhstan-2024/csv")).events();

    readsAsWritten(reader, AnalysisTable.perEvent(), events);
    readsAsWritten(reader, AnalysisTable.perDyad(DyadRule.standard().directed()), events);
  }

  @ParameterizedTest
  @EnumSource
  void readsGeneratedEvents(Reader reader) throws Exception {
    List<DiplomaticEvent> events = EventGenerator.of(2024).events(500);

    readsAsWritten(reader, AnalysisTable.perEvent(), events);
  }

  private void readsAsWritten(Reader reader, AnalysisTable table, List<DiplomaticEvent> events)
      throws Exception {
    String command = find(reader);
    assumeTrue(
        command != null,
        () ->
            "needs "
                + reader
                + ": set "
                + reader.variable
                + ", or install r-base-core, python3-pandas");
    Path file = folder.resolve("table.csv");
    table.write(file, events);
    AnalysisFile written = AnalysisFile.read(file);
    Map<String, String> types =
        AnalysisFile.read(folder.resolve("table.codebook.csv")).byColumn("type");

    Map<String, Read> read =
        run(reader, Objects.requireNonNull(command), file, written.rows().size());

    assertThat(List.copyOf(read.keySet())).isEqualTo(written.columns());
    read.forEach(
        (column, as) -> {
          String type = Objects.requireNonNull(types.get(column), column);
          long missing = written.count(column, FlatText.MISSING);
          assertThat(as.missing()).as("NA in %s", column).isEqualTo(missing);
          boolean none = missing == written.rows().size();
          assertThat(as.type())
              .as("type of %s", column)
              .isIn(none ? reader.allMissing : reader.classesOf(type));
          if (type.equals("indicator") && !none) {
            assertThat(as.sum()).as("sum of %s", column).isEqualTo("" + written.count(column, "1"));
          }
        });
  }

  private Map<String, Read> run(Reader reader, String command, Path file, int rows)
      throws Exception {
    Path script = folder.resolve(reader.script);
    try (InputStream in =
        Objects.requireNonNull(getClass().getResourceAsStream(reader.script), reader.script)) {
      Files.write(script, in.readAllBytes());
    }
    Output output = run(List.of(command, script.toString(), file.toString()));
    assertThat(output.exit).as(output.text).isZero();
    List<String> lines = output.text.lines().toList();
    assertThat(lines.get(0)).isEqualTo("rows\t" + rows + "\t");
    Map<String, Read> columns = new LinkedHashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      columns.put(cells[0], new Read(cells[1], Long.parseLong(cells[2]), cells[3]));
    }
    return columns;
  }

  private @Nullable String find(Reader reader) throws Exception {
    String given = System.getenv(reader.variable);
    for (String command : given == null ? reader.commands : List.of(given)) {
      if (serves(Stream.concat(Stream.of(command), reader.probe.stream()).toList())) {
        return command;
      }
    }
    return null;
  }

  private boolean serves(List<String> probe) throws InterruptedException {
    try {
      return run(probe).exit == 0;
    } catch (IOException e) {
      return false; // there is no such command; without any the test is skipped
    }
  }

  private record Output(int exit, String text) {}

  private Output run(List<String> command) throws IOException, InterruptedException {
    Path printed = Files.createTempFile(folder, "printed", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException(command + " did not end");
    }
    return new Output(process.exitValue(), Files.readString(printed, StandardCharsets.UTF_8));
  }
}
