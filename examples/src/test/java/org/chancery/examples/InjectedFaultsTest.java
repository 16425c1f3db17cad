package org.chancery.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.code.RelationType;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.EventWriter;
import org.chancery.io.ReadLimits;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.io.RejectedEvent;
import org.chancery.io.json.EventsNdjson;
import org.chancery.io.json.RejectsFile;
import org.chancery.problem.ProblemCode;
import org.chancery.value.EventId;
import org.chancery.value.Relation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Faults of every kind at one of a hundred lines are told, each at its event, and no others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // the file is written once
class InjectedFaultsTest {

  /** Each malformed byte is written as a character that no line has, and put in at the end. */
  private static final String MALFORMED = "\uE000";

  private static final Pattern STATUS = Pattern.compile("\"status\":\"(?:[^\"\\\\]|\\\\.)*\"");
  private static final Pattern DATED =
      Pattern.compile("\"date\":\"[^\"]*\",\"(dateVerbatim|dateBasis|status)\"");

  /** A change of the text of a line. */
  private record TextFault(ProblemCode code, String path, Change change) {

    @FunctionalInterface
    private interface Change {
      String of(String line);
    }
  }

  private static final List<TextFault> TEXT_FAULTS =
      List.of(
          fault(ProblemCode.WRONG_TYPE, "status", line -> status(line, "\"status\":true")),
          fault(ProblemCode.REQUIRED, "status", line -> status(line, "\"status\":null")),
          fault(ProblemCode.DUPLICATE_PROPERTY, "status", line -> status(line, "$0,$0")),
          fault(
              ProblemCode.UNKNOWN_PROPERTY, "colour", line -> "{\"colour\":1," + line.substring(1)),
          fault(
              ProblemCode.UNKNOWN_EVENT_TYPE,
              "type",
              line -> line.replaceFirst("\"type\":\"", "$0x")),
          fault(ProblemCode.INVALID_DATE, "date", InjectedFaultsTest::withImpossibleDate),
          fault(ProblemCode.MALFORMED_INPUT, "", line -> line.substring(0, line.length() / 2)),
          fault(ProblemCode.MALFORMED_INPUT, "", line -> line + " " + line),
          fault(ProblemCode.MALFORMED_INPUT, "", line -> "# " + line),
          fault(
              ProblemCode.MALFORMED_TEXT,
              "",
              line -> status(line, "\"status\":\"" + MALFORMED + "\"")),
          fault(ProblemCode.WRONG_TYPE, "", line -> "[" + line + "]"));

  private final List<String> original = new ArrayList<>();
  private final List<InjectedFault> injected = new ArrayList<>();
  private List<DiplomaticEvent> events = List.of();
  private Path file = Path.of("");
  private Path rejects = Path.of("");

  private static TextFault fault(ProblemCode code, String path, TextFault.Change change) {
    return new TextFault(code, path, change);
  }

  private static String status(String line, String replacement) {
    return STATUS.matcher(line).replaceFirst(replacement);
  }

  /** The date of a line, which may have none. */
  private static String withImpossibleDate(String line) {
    return DATED.matcher(line).find()
        ? DATED.matcher(line).replaceFirst("\"date\":\"2024-02-30\",\"$1\"")
        : status(line, "\"date\":\"2024-02-30\",$0");
  }

  @BeforeAll
  void writeFaultyFile(@TempDir Path folder) throws IOException {
    file = folder.resolve("events.ndjson");
    rejects = folder.resolve("rejects.txt");
    events = new ArrayList<>(InjectedFault.events());
    List<DiplomaticEvent> changed = new ArrayList<>(events);
    List<Integer> places = InjectedFault.places(events.size());
    InjectedFault.mutate(changed, places, injected);
    original.addAll(lines(events));
    List<String> faulty = lines(changed);
    for (int i = 0; i < places.size(); i += 3) {
      int place = places.get(i);
      TextFault fault = TEXT_FAULTS.get(i / 3 % TEXT_FAULTS.size());
      faulty.set(place, fault.change().of(faulty.get(place)));
      assertThat(faulty.get(place)).as(fault.toString()).isNotEqualTo(original.get(place));
      injected.add(new InjectedFault(place + 1L, fault.code(), fault.path()));
    }
    byte[] bytes = (String.join("\n", faulty) + "\n").getBytes(StandardCharsets.UTF_8);
    Files.write(file, withMalformedBytes(bytes));
  }

  private static List<String> lines(List<DiplomaticEvent> events) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (EventWriter writer = EventsNdjson.writer(out)) {
      writer.writeAll(events);
    }
    return new ArrayList<>(List.of(out.toString(StandardCharsets.UTF_8).split("\n")));
  }

  /** The same bytes with a lone first byte of a pair in place of each {@link #MALFORMED}. */
  private static byte[] withMalformedBytes(byte[] utf8) {
    String latin1 = new String(utf8, StandardCharsets.ISO_8859_1);
    String mark =
        new String(MALFORMED.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    return latin1.replace("\"" + mark, "\"\u00E9").getBytes(StandardCharsets.ISO_8859_1);
  }

  private static ReadOptions options() {
    return ReadOptions.collecting()
        .withLimits(ReadLimits.defaults().withProblems(Integer.MAX_VALUE));
  }

  private long errors() {
    return injected.stream().filter(InjectedFault::isError).count();
  }

  @Test
  void findsExactlyTheInjectedFaults() throws IOException {
    ReadResult result = EventsNdjson.read(file, options());

    assertThat(InjectedFault.told(result, injected)).containsExactlyInAnyOrderElementsOf(injected);
    assertThat(result.rejected()).hasSize((int) errors());
    assertThat(result.events()).hasSize(events.size() - (int) errors());
    assertThat(errors()).isGreaterThan(injected.size() / 2);
  }

  @Test
  void findsIdsThatTwoEventsHaveAndRelationsThatLeadNowhere() throws IOException {
    List<DiplomaticEvent> changed = new ArrayList<>(events);
    List<InjectedFault> expected = new ArrayList<>();
    Set<EventId> lost = new HashSet<>();
    for (int place : InjectedFault.places(events.size())) {
      EventId taken = events.get(place - 1).id();
      lost.add(events.get(place).id());
      changed.set(place, events.get(place).toBuilder().id(taken).relations(List.of()).build());
      expected.add(new InjectedFault(place + 1L, ProblemCode.DUPLICATE_ID, "id"));
    }
    for (int i = 0; i < changed.size(); i++) {
      List<Relation> relations = changed.get(i).relations();
      for (int j = 0; j < relations.size(); j++) {
        boolean elsewhere = relations.get(j).type().equals(RelationType.SAME_AS); // may lead out
        if (!elsewhere && lost.contains(relations.get(j).target())) {
          expected.add(
              new InjectedFault(
                  i + 1L, ProblemCode.UNKNOWN_RELATION_TARGET, "relations[" + j + "].target"));
        }
      }
    }
    Path doubled = file.resolveSibling("doubled.ndjson");
    Files.write(doubled, lines(changed));

    ReadResult result = EventsNdjson.read(doubled, options());

    assertThat(result.problems())
        .filteredOn(
            problem ->
                problem.code() == ProblemCode.DUPLICATE_ID
                    || problem.code() == ProblemCode.UNKNOWN_RELATION_TARGET)
        .extracting(
            problem ->
                new InjectedFault(
                    Objects.requireNonNull(problem.location().event()),
                    problem.code(),
                    problem.path()))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(expected)
        .extracting(InjectedFault::code)
        .contains(ProblemCode.DUPLICATE_ID, ProblemCode.UNKNOWN_RELATION_TARGET);
  }

  @Test
  void losesAndDoublesNoEventWhenRejectsAreMended() throws IOException {
    ReadResult result = EventsNdjson.read(file, options());
    RejectsFile.write(result, rejects);

    ReadResult unmended = RejectsFile.read(rejects, options());
    mend(result.rejected());
    ReadResult mended =
        RejectsFile.read(rejects, ReadOptions.strict().withLimits(options().limits()));

    assertThat(unmended.events()).isEmpty();
    assertThat(unmended.rejected()).hasSameSizeAs(result.rejected());
    List<DiplomaticEvent> all = new ArrayList<>(result.events());
    all.addAll(mended.events());
    assertThat(all)
        .extracting(event -> event.id().toString())
        .containsExactlyInAnyOrderElementsOf(
            events.stream().map(event -> event.id().toString()).toList());
    List<Long> numbers = result.rejected().stream().map(each -> each.location().event()).toList();
    assertThat(mended.events())
        .isEqualTo(numbers.stream().map(number -> events.get((int) (number - 1))).toList());
  }

  /** Writes the line that the event had before the fault. */
  private void mend(List<RejectedEvent> rejected) throws IOException {
    StringBuilder mended = new StringBuilder();
    int next = 0;
    for (String line : Files.readAllLines(rejects)) {
      boolean event = !line.startsWith("#") && !line.isEmpty();
      Long number = event ? rejected.get(next++).location().event() : null;
      mended.append(number == null ? line : original.get((int) (number - 1))).append('\n');
    }
    Files.writeString(rejects, mended);
  }
}
