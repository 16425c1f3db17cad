package org.chancery.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.chancery.dataset.Dataset;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.ReadLimits;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.io.csv.DatasetCsv;
import org.chancery.io.csv.RejectsFolder;
import org.chancery.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults of every kind at one of a hundred events of tables are told, and no others. */
class InjectedTableFaultsTest {

  /** A change of the row of an event in the table that lists the events. */
  private record RowFault(ProblemCode code, String path, String pattern, String replacement) {}

  private static final List<RowFault> ROW_FAULTS =
      List.of(
          new RowFault(ProblemCode.UNKNOWN_EVENT_TYPE, "type", "^(\\d+),", "$1,x"),
          new RowFault(ProblemCode.REQUIRED, "type", "^(\\d+),\\w+,", "$1,,"),
          new RowFault(ProblemCode.ROWS_DISAGREE, "id", "$", "x"),
          new RowFault(ProblemCode.REQUIRED, "id", ",[^,]+$", ","),
          new RowFault(ProblemCode.MALFORMED_INPUT, "", "$", ",x"));

  private final List<DiplomaticEvent> events = InjectedFault.events();
  private final List<InjectedFault> injected = new ArrayList<>();
  private final Map<String, String> originalRows = new TreeMap<>(); // by the faulty row

  @Test
  void findsExactlyTheInjectedFaultsAndTakesMendedRows(@TempDir Path temporary) throws IOException {
    Path source = temporary.resolve("source");
    Path rejects = temporary.resolve("rejects");
    writeFaulty(source);
    int errors = (int) injected.stream().filter(InjectedFault::isError).count();

    ReadResult result = DatasetCsv.read(source, options());
    RejectsFolder.write(result, source, rejects);
    ReadResult unmended = RejectsFolder.read(rejects, options());
    mend(rejects.resolve("events.csv"));
    ReadResult mended = RejectsFolder.read(rejects, options());

    assertThat(InjectedFault.told(result, injected)).containsExactlyInAnyOrderElementsOf(injected);
    assertThat(result.rejected()).hasSize(errors);
    assertThat(result.events()).hasSize(events.size() - errors);
    assertThat(unmended.events()).isEmpty();
    assertThat(unmended.rejected())
        .extracting(each -> each.raw())
        .isEqualTo(result.rejected().stream().map(each -> each.raw()).toList());
    assertThat(mended.rejected()).hasSize(errors - originalRows.size());
    assertThat(mended.events())
        .isNotEmpty()
        .isEqualTo(events.stream().filter(event -> wasMended(event)).toList());
  }

  private boolean wasMended(DiplomaticEvent event) {
    return originalRows.values().stream().anyMatch(row -> row.endsWith("," + event.id()));
  }

  private static ReadOptions options() {
    return ReadOptions.collecting()
        .withLimits(ReadLimits.defaults().withProblems(Integer.MAX_VALUE));
  }

  private void writeFaulty(Path folder) throws IOException {
    List<DiplomaticEvent> changed = new ArrayList<>(events);
    List<Integer> places = InjectedFault.places(events.size());
    InjectedFault.mutate(changed, places, injected);
    DatasetHeader header =
        DatasetHeader.builder().id("faulty").title("en", "Faulty tables").version("1").build();
    DatasetCsv.write(new Dataset(header, changed), folder);

    Path file = folder.resolve("events.csv");
    List<String> rows = new ArrayList<>(Files.readAllLines(file)); // the header row comes first
    for (int i = 0; i < places.size(); i += 3) {
      int row = places.get(i) + 1;
      RowFault fault = ROW_FAULTS.get(i / 3 % ROW_FAULTS.size());
      String original = rows.get(row);
      rows.set(
          row,
          Pattern.compile(fault.pattern()).matcher(original).replaceFirst(fault.replacement()));
      originalRows.put(rows.get(row), original);
      injected.add(new InjectedFault(row, fault.code(), fault.path()));
    }
    Files.write(file, rows);
  }

  private void mend(Path file) throws IOException {
    List<String> rows = new ArrayList<>(Files.readAllLines(file));
    rows.replaceAll(row -> originalRows.getOrDefault(row, row));
    Files.write(file, rows);
  }
}
