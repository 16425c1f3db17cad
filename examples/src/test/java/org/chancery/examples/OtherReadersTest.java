package org.chancery.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.dataset.Dataset;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventHeader;
import org.chancery.event.EventTypes;
import org.chancery.io.csv.DatasetCsv;
import org.chancery.io.json.DatasetJson;
import org.chancery.meta.Field;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.chancery.meta.ValueType;
import org.chancery.testkit.EventGenerator;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What readers of CSV in other languages find in our packages: as many rows, and in each column as
 * many values, of the same types and with the same sums, as the events have. What the events have
 * is counted here from the records, and from no table.
 */
class OtherReadersTest {

  private static final int MINUTES = 5;
  private static final Pattern TAB = Pattern.compile("\t");

  private final Path folder;

  OtherReadersTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static Stream<Arguments> datasets() throws IOException {
    return Stream.of(
        Arguments.of(
            "the events of 2024",
            DatasetJson.read(Path.of("datasets", "kazakhstan-2024", "dataset.json"))),
        Arguments.of("500 generated events", EventGenerator.of(2024).dataset(500)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("datasets")
  @EnabledIf(value = "isPythonToBeHad", disabledReason = "needs python3")
  void pythonFindsWhatTheEventsHave(String name, Dataset dataset) throws Exception {
    Path tables = folder.resolve("tables");
    DatasetCsv.write(dataset, tables);

    assertSame(ask("tables.py", tables, "python3", "-c"), dataset);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("datasets")
  @EnabledIf(value = "isPythonToBeHad", disabledReason = "needs python3")
  void pythonFindsTheSameInAnArchive(String name, Dataset dataset) throws Exception {
    Path archive = folder.resolve("tables.zip");
    DatasetCsv.write(dataset, archive);

    assertSame(ask("tables.py", archive, "python3", "-c"), dataset);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("datasets")
  @EnabledIf(value = "isNodeToBeHad", disabledReason = "needs Node")
  void nodeFindsWhatTheEventsHave(String name, Dataset dataset) throws Exception {
    Path tables = folder.resolve("tables");
    DatasetCsv.write(dataset, tables);

    assertSame(ask("tables.mjs", tables, "node", "--input-type=module", "--eval"), dataset);
  }

  // ---------------------------------------------------------------- what the events have

  /** The values of a column. */
  private static final class Sum {

    private final String type;
    private int filled;
    private BigDecimal total = BigDecimal.ZERO;

    Sum(String type) {
      this.type = type;
    }

    void add(String text) {
      if (!text.isEmpty()) {
        filled++;
        total =
            total.add(
                switch (type) {
                  case "boolean" -> text.equals("true") ? BigDecimal.ONE : BigDecimal.ZERO;
                  case "string" -> BigDecimal.valueOf(text.codePointCount(0, text.length()));
                  default -> new BigDecimal(text);
                });
      }
    }

    @Override
    public String toString() {
      return type + " " + filled + " " + total.stripTrailingZeros().toPlainString();
    }
  }

  /** Counts the rows of tables and the values of columns. */
  private static final class Counts {

    private final Map<String, Integer> rows = new TreeMap<>();
    private final Map<String, Sum> columns = new TreeMap<>();

    void add(DiplomaticEvent event, long number) {
      RecordType<?> type = EventTypes.of(event);
      row("events", new long[] {number});
      add("events", "type", "string", type.name());
      add("events", "id", "string", event.id().toString());
      row(type.name(), new long[] {number});
      addFields(type, (Record) event, type.name(), true, "", new long[] {number});
    }

    private void row(String table, long[] keys) {
      rows.merge(table, 1, Integer::sum);
      add(table, "eventNumber", "integer", String.valueOf(keys[0]));
      if (keys.length > 1) {
        add(table, "position", "integer", String.valueOf(keys[keys.length - 1]));
      }
    }

    private void add(String table, String column, String type, String text) {
      columns.computeIfAbsent(table + ".csv " + column, c -> new Sum(type)).add(text);
    }

    private void addFields(
        RecordType<?> type, Record record, String table, boolean root, String prefix, long[] keys) {
      for (Field field : type.fields()) {
        Object value = field.get(record);
        String name = prefix + field.name();
        if (value == null) {
          continue;
        }
        boolean shared = root && HEADER.contains(TOP.split(name, 2)[0]);
        String child = shared ? name : table + "." + name;
        if (field.shape() instanceof Shape.OfValue one) {
          addValue(table, name, one.type(), value);
        } else if (field.shape() instanceof Shape.OfRecord inner) {
          addFields(inner.type(), (Record) value, table, root, name + ".", keys);
        } else {
          addElements(field.shape(), value, child, keys);
        }
      }
    }

    private void addElements(Shape shape, Object value, String table, long[] parent) {
      long[] keys = Arrays.copyOf(parent, parent.length + 1);
      if (shape instanceof Shape.OfMap map) {
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
          row(table, keys);
          addValue(table, "key", map.key(), entry.getKey());
          addValue(table, "value", map.value(), entry.getValue());
          keys[parent.length]++;
        }
        return;
      }
      Shape element = ((Shape.OfList) shape).element();
      for (Object each : (List<?>) value) {
        row(table, keys);
        if (element instanceof Shape.OfRecord inner) {
          addFields(inner.type(), (Record) each, table, false, "", keys);
        } else {
          addValue(table, "value", ((Shape.OfValue) element).type(), each);
        }
        keys[parent.length]++;
      }
    }

    private void addValue(String table, String column, ValueType<?> type, Object value) {
      String kind =
          switch (type.kind()) {
            case TEXT -> "string";
            case INTEGER -> "integer";
            case DECIMAL -> "number";
            case BOOLEAN -> "boolean";
          };
      add(table, column, kind, type.formatObject(value));
    }
  }

  private static final Pattern TOP = Pattern.compile("\\.");
  private static final List<String> HEADER =
      RecordType.of(EventHeader.class).fields().stream().map(Field::name).toList();

  // ---------------------------------------------------------------- what others find

  private static void assertSame(List<String> lines, Dataset dataset) {
    Counts counts = new Counts();
    long number = 0;
    for (DiplomaticEvent event : dataset.events()) {
      counts.add(event, ++number);
    }
    Map<String, Integer> rows = new TreeMap<>();
    Map<String, Integer> widths = new LinkedHashMap<>();
    Map<String, Integer> columns = new TreeMap<>();
    Map<String, String> found = new TreeMap<>();
    for (String line : lines) {
      String[] cells = TAB.split(line, -1);
      String table = cells[0].replace(".csv", "");
      if (table.startsWith("dataset")) {
        continue;
      }
      if (cells.length == 3) {
        rows.merge(table, Integer.valueOf(cells[1]), Integer::sum);
        widths.put(table, Integer.valueOf(cells[2]));
        continue;
      }
      columns.merge(table, 1, Integer::sum);
      assertThat(cells[4]).as("cells of %s that are no %s", cells[1], cells[2]).isEqualTo("0");
      String sum = new BigDecimal(cells[5]).stripTrailingZeros().toPlainString();
      if (!cells[3].equals("0") && !isOfTheFormat(cells, counts)) {
        found.put(cells[0] + " " + cells[1], cells[2] + " " + cells[3] + " " + sum);
      }
    }
    rows.values().removeIf(count -> count == 0);
    Map<String, String> expected = new TreeMap<>();
    counts.columns.forEach(
        (column, sum) -> {
          if (sum.filled > 0) {
            expected.put(column, sum.toString());
          }
        });

    assertThat(rows).isEqualTo(counts.rows);
    assertThat(columns).isEqualTo(new TreeMap<>(widths));
    assertThat(found).isEqualTo(expected);
    assertThat(found.values()).anyMatch(sum -> sum.startsWith("boolean"));
    assertThat(found.values()).anyMatch(sum -> sum.startsWith("number"));
  }

  /** Columns that say where a row belongs, or that an empty record is there, and are no field. */
  private static boolean isOfTheFormat(String[] cells, Counts counts) {
    boolean isField = counts.columns.containsKey(cells[0] + " " + cells[1]);
    return !isField
        && ((cells[2].equals("integer") && cells[1].endsWith("Position"))
            || (cells[2].equals("boolean") && cells[3].equals(cells[5].replaceAll("\\..*", ""))));
  }

  private List<String> ask(String script, Path tables, String... command) throws Exception {
    List<String> all = new ArrayList<>(List.of(command));
    try (InputStream in =
        Objects.requireNonNull(OtherReadersTest.class.getResourceAsStream(script))) {
      all.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    all.add(tables.toAbsolutePath().toString());
    Path answers = folder.resolve("answers");
    Path errors = folder.resolve("errors");
    ProcessBuilder builder =
        new ProcessBuilder(all).redirectOutput(answers.toFile()).redirectError(errors.toFile());
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    Process process = builder.start();
    assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
    return Files.readAllLines(answers);
  }

  static boolean isPythonToBeHad() {
    return isToBeHad("python3");
  }

  static boolean isNodeToBeHad() {
    return isToBeHad("node");
  }

  private static boolean isToBeHad(String program) {
    try {
      return new ProcessBuilder(program, "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false; // there is none
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
