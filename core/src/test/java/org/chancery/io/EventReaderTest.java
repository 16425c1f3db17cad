package org.chancery.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.chancery.code.ParticipantRole;
import org.chancery.code.RelationType;
import org.chancery.code.VisitType;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Events;
import org.chancery.event.Visit;
import org.chancery.problem.InvalidDataException;
import org.chancery.problem.Location;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.time.EventDate;
import org.chancery.value.Participant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every reader does, with a format whose input is a list of candidates. */
class EventReaderTest {

  @Nested
  class Collecting {

    @Test
    void givesGoodEventsAndPassesOverFaultyOnes() throws Exception {
      ListReader reader =
          new ListReader(ReadOptions.collecting(), good("a"), faulty("b"), good("c"));

      assertThat(reader.read()).isEqualTo(visit("a"));
      assertThat(reader.problems()).isEmpty();
      assertThat(reader.read()).isEqualTo(visit("c"));
      assertThat(reader.problems()).hasSize(1);
      assertThat(reader.read()).isNull();
      assertThat(reader.read()).isNull();
    }

    @Test
    void keepsARejectedEventAsItCame() throws Exception {
      ListReader reader = new ListReader(ReadOptions.collecting(), good("a"), faulty("b"));

      ReadResult result = reader.readAll();

      Problem problem =
          Problem.of(
              ProblemCode.INVALID_DATE,
              "expected a date",
              "date",
              new Location(null, 2L, "b", 3L, 4L),
              "x");
      assertThat(result.events()).containsExactly(visit("a"));
      assertThat(result.problems()).containsExactly(problem);
      assertThat(result.rejected())
          .containsExactly(
              new RejectedEvent(new Location(null, 2L, "b", 1L, 1L), "raw b", List.of(problem)));
      assertThat(result.hasErrors()).isTrue();
    }

    @Test
    void rejectsAnEventThatValidationRefuses() throws Exception {
      ListReader reader =
          new ListReader(ReadOptions.collecting(), candidate(Events.visit().leg(1).build()));

      ReadResult result = reader.readAll();

      assertThat(result.events()).isEmpty();
      assertThat(result.rejected()).hasSize(1);
      assertThat(result.problems())
          .extracting(Problem::code, Problem::path, Problem::location)
          .containsExactly(
              tuple(
                  ProblemCode.LEG_WITHOUT_JOURNEY,
                  "journeyId",
                  new Location(null, 1L, "visit-qatar-2024", 1L, 1L)));
    }

    @Test
    void givesAnEventWithWarnings() throws Exception {
      Visit visit = Events.visit().visitType(VisitType.of("hyper")).build();
      ListReader reader = new ListReader(ReadOptions.collecting(), candidate(visit));

      ReadResult result = reader.readAll();

      assertThat(result.events()).containsExactly(visit);
      assertThat(result.problems())
          .extracting(Problem::code)
          .containsExactly(ProblemCode.UNKNOWN_CODE);
      assertThat(result.hasErrors()).isFalse();
    }

    @Test
    void givesTheHeaderAndTheGoodEventsAsADataset() throws Exception {
      ListReader reader = new ListReader(ReadOptions.collecting(), good("a"), faulty("b"));

      ReadResult result = reader.readAll();

      assertThat(result.dataset())
          .hasValueSatisfying(
              dataset -> {
                assertThat(dataset.header()).isEqualTo(reader.readHeader());
                assertThat(dataset.events()).containsExactly(visit("a"));
              });
      assertThat(new ReadResult(null, List.of(), List.of(), List.of()).dataset()).isEmpty();
    }
  }

  @Nested
  class Strict {

    @Test
    void throwsOnceAtTheEndWithAllProblems() throws Exception {
      ListReader reader = new ListReader(ReadOptions.strict(), faulty("a"), good("b"), faulty("c"));

      assertThat(reader.read()).isEqualTo(visit("b"));
      assertThatExceptionOfType(InvalidDataException.class)
          .isThrownBy(reader::read)
          .satisfies(
              refused ->
                  assertThat(refused.problems())
                      .extracting(problem -> problem.location().eventId())
                      .containsExactly("a", "c"));
      assertThat(reader.rejected()).isEmpty();
    }

    @Test
    void givesAnInputWithWarningsAlone() throws Exception {
      Visit visit = Events.visit().visitType(VisitType.of("hyper")).build();
      ListReader reader = new ListReader(ReadOptions.strict(), candidate(visit));

      ReadResult result = reader.readAll();

      assertThat(result.events()).containsExactly(visit);
      assertThat(result.problems()).hasSize(1);
    }

    @Test
    void refusesAnInputForWhatHoldsBetweenEvents() {
      ListReader reader = new ListReader(ReadOptions.strict(), good("a"), good("a"));

      assertThatExceptionOfType(InvalidDataException.class)
          .isThrownBy(reader::readAll)
          .satisfies(
              refused ->
                  assertThat(refused.problems())
                      .extracting(Problem::code)
                      .containsExactly(ProblemCode.DUPLICATE_ID));
    }
  }

  @Nested
  class BetweenEvents {

    @Test
    void tellsDuplicateIdsAndRelationsThatLeadNowhereLast() throws Exception {
      Visit related = Events.visit().id("a").relation(RelationType.NEXT, "z").build();
      ListReader reader =
          new ListReader(ReadOptions.collecting(), candidate(related), good("a"), faulty("b"));

      ReadResult result = reader.readAll();

      assertThat(result.problems())
          .extracting(Problem::code, Problem::path, problem -> problem.location().event())
          .containsExactly(
              tuple(ProblemCode.INVALID_DATE, "date", 3L),
              tuple(ProblemCode.DUPLICATE_ID, "id", 2L),
              tuple(ProblemCode.UNKNOWN_RELATION_TARGET, "relations[0].target", 1L));
      assertThat(result.events()).hasSize(2);
    }

    @Test
    void acceptsARelationToARejectedEvent() throws Exception {
      Visit related = Events.visit().id("a").relation(RelationType.NEXT, "b").build();
      EventCandidate unmade =
          new EventCandidate(
              null, "b", faulty("b").problems(), List.of(), new SourceMap(1, 1), () -> "");

      ListReader toUnmade = new ListReader(ReadOptions.collecting(), candidate(related), unmade);
      ListReader toFaulty =
          new ListReader(ReadOptions.collecting(), candidate(related), faulty("b"));

      assertThat(toUnmade.readAll().problems())
          .extracting(Problem::code)
          .containsExactly(ProblemCode.INVALID_DATE);
      assertThat(toFaulty.readAll().problems())
          .extracting(Problem::code)
          .containsExactly(ProblemCode.INVALID_DATE);
    }

    @Test
    void leavesRelationsAloneWhereTheInputBreaksOff() throws Exception {
      Visit related = Events.visit().id("a").relation(RelationType.NEXT, "b").build();
      ListReader reader =
          new ListReader(ReadOptions.collecting(), candidate(related), good("a")) {
            @Override
            protected @Nullable EventCandidate readCandidate() {
              EventCandidate next = super.readCandidate();
              if (next == null) {
                report(
                    Problem.of(
                        ProblemCode.MALFORMED_INPUT, "no JSON", "", Location.at(9, 1), null));
                endEarly();
              }
              return next;
            }
          };

      assertThat(reader.readAll().problems())
          .extracting(Problem::code)
          .containsExactly(ProblemCode.MALFORMED_INPUT, ProblemCode.DUPLICATE_ID);
    }

    @Test
    void isNotCheckedWhereEventsAreReadOneByOne() throws Exception {
      ListReader reader = new ListReader(ReadOptions.strict(), good("a"), good("a"));

      assertThat(reader.read()).isNotNull();
      assertThat(reader.read()).isNotNull();
      assertThat(reader.read()).isNull();
      assertThat(reader.problems()).isEmpty();
    }
  }

  @Nested
  class Limits {

    @Test
    void endTheInputAfterTheGreatestNumberOfEvents() throws Exception {
      ListReader reader =
          new ListReader(
              ReadOptions.collecting().withLimits(ReadLimits.defaults().withEvents(2)),
              good("a"),
              faulty("b"),
              good("c"));

      ReadResult result = reader.readAll();

      assertThat(result.events()).containsExactly(visit("a"));
      assertThat(result.problems())
          .extracting(Problem::code)
          .containsExactly(ProblemCode.INVALID_DATE, ProblemCode.LIMIT_EXCEEDED);
    }

    @Test
    void allowTheGreatestNumberOfEvents() throws Exception {
      ListReader reader =
          new ListReader(
              ReadOptions.collecting().withLimits(ReadLimits.defaults().withEvents(2)),
              good("a"),
              faulty("b"));

      assertThat(reader.readAll().problems())
          .extracting(Problem::code)
          .containsExactly(ProblemCode.INVALID_DATE);
    }

    @Test
    void doNotReportRelationsToEventsThatWereNotRead() throws Exception {
      Visit related = Events.visit().id("a").relation(RelationType.NEXT, "b").build();
      ListReader reader =
          new ListReader(
              ReadOptions.collecting().withLimits(ReadLimits.defaults().withEvents(1)),
              candidate(related),
              good("b"));

      assertThat(reader.readAll().problems())
          .extracting(Problem::code)
          .containsExactly(ProblemCode.LIMIT_EXCEEDED);
    }

    @Test
    void endTheInputAfterTheGreatestNumberOfProblems() throws Exception {
      ListReader reader =
          new ListReader(
              ReadOptions.collecting().withLimits(ReadLimits.defaults().withProblems(2)),
              faulty("a"),
              faulty("b"),
              faulty("c"),
              good("d"));

      ReadResult result = reader.readAll();

      assertThat(result.events()).isEmpty();
      assertThat(result.problems())
          .extracting(Problem::code)
          .containsExactly(
              ProblemCode.INVALID_DATE, ProblemCode.INVALID_DATE, ProblemCode.TOO_MANY_PROBLEMS);
      assertThat(result.problems().get(2).message()).isEqualTo("stopped after 2 errors");
    }

    @Test
    void countTheProblemsBetweenEventsToo() throws Exception {
      ListReader reader =
          new ListReader(
              ReadOptions.collecting().withLimits(ReadLimits.defaults().withProblems(2)),
              good("a"),
              good("a"),
              good("a"),
              good("a"));

      assertThat(reader.readAll().problems())
          .extracting(Problem::code)
          .containsExactly(
              ProblemCode.DUPLICATE_ID, ProblemCode.DUPLICATE_ID, ProblemCode.TOO_MANY_PROBLEMS);
    }
  }

  @Nested
  class Consequences {

    @Test
    void ofAValueThatCouldNotBeReadAreNotTold() throws Exception {
      Visit withoutDate = Events.visit().date((EventDate) null).build();
      ListReader reader =
          new ListReader(
              ReadOptions.collecting(), candidate(withoutDate, List.of(), problem("date")));

      assertThat(reader.readAll().problems())
          .extracting(Problem::code)
          .containsExactly(ProblemCode.INVALID_DATE);
    }

    @Test
    void ofAnElementThatCouldNotBeReadAreNotTold() throws Exception {
      Visit hostIsVisitor =
          Events.visit().participant(Participant.of(ParticipantRole.HOST, "KAZ")).build();
      ListReader reader =
          new ListReader(
              ReadOptions.collecting(),
              candidate(hostIsVisitor, List.of("participants"), problem("participants[7].role")));

      assertThat(reader.readAll().problems())
          .extracting(Problem::path)
          .containsExactly("participants[7].role");
    }

    @Test
    void doNotHideOtherProblemsOfTheEvent() throws Exception {
      Visit tooConfident = Events.visit().confidence(6).build();
      ListReader reader =
          new ListReader(
              ReadOptions.collecting(), candidate(tooConfident, List.of(), problem("leg")));

      assertThat(reader.readAll().problems())
          .extracting(Problem::path)
          .containsExactlyInAnyOrder("confidence", "leg");
    }
  }

  @Test
  void tellsTheProblemsOfAnEventInTheOrderOfTheInput() throws Exception {
    SourceMap source = new SourceMap(1, 1);
    source.name(SourceMap.ROOT, "leg", 2, 8);
    source.name(SourceMap.ROOT, "confidence", 3, 15);
    Visit visit = Events.visit().journeyId("j").confidence(6).leg(0).build();
    EventCandidate candidate =
        new EventCandidate(visit, "v", List.of(), List.of(), source, () -> "raw");
    ListReader reader = new ListReader(ReadOptions.collecting(), candidate);

    assertThat(reader.readAll().problems())
        .extracting(Problem::path, Problem::location)
        .containsExactly(
            tuple("leg", new Location(null, 1L, "v", 2L, 8L)),
            tuple("confidence", new Location(null, 1L, "v", 3L, 15L)));
  }

  @Test
  void takesEventsAsTheyAreWithoutValidation() throws Exception {
    Visit visit = Events.visit().confidence(6).build();
    ListReader reader = new ListReader(ReadOptions.strict().withoutValidation(), candidate(visit));

    assertThat(reader.readAll().events()).containsExactly(visit);
  }

  private static Visit visit(String id) {
    return Events.visit().id(id).build();
  }

  private static EventCandidate good(String id) {
    return candidate(visit(id));
  }

  private static EventCandidate faulty(String id) {
    return candidate(visit(id), List.of(), problem("date"));
  }

  private static EventCandidate candidate(
      DiplomaticEvent event, List<String> incompleteLists, Problem... problems) {
    String id = event.id().toString();
    return new EventCandidate(
        event, id, List.of(problems), incompleteLists, new SourceMap(1, 1), () -> "raw " + id);
  }

  private static EventCandidate candidate(DiplomaticEvent event) {
    return candidate(event, List.of());
  }

  private static Problem problem(String path) {
    return Problem.of(ProblemCode.INVALID_DATE, "expected a date", path, Location.at(3, 4), "x");
  }

  /** Reads candidates from a list. */
  private static class ListReader extends EventReader {

    private final Deque<EventCandidate> input;

    ListReader(ReadOptions options, EventCandidate... input) {
      super(options);
      this.input = new ArrayDeque<>(Arrays.asList(input));
    }

    @Override
    protected DatasetHeader readHeader() {
      return DatasetHeader.builder().id("d").title("en", "Title").version("1").build();
    }

    @Override
    protected @Nullable EventCandidate readCandidate() {
      return input.poll();
    }

    @Override
    protected void closeInput() throws IOException {
      input.clear();
    }
  }
}
