package org.chancery.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.code.OfficeRank;
import org.chancery.code.ParticipantRole;
import org.chancery.code.PartyAction;
import org.chancery.code.RelationType;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Events;
import org.chancery.event.Visit;
import org.chancery.problem.Location;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.value.AgreementAction;
import org.chancery.value.EventId;
import org.chancery.value.Participant;
import org.chancery.value.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetRulesTest {

  private static List<Problem> problems(
      DatasetRule rule,
      @Nullable Coverage coverage,
      boolean complete,
      List<? extends DiplomaticEvent> events) {
    DatasetHeader header =
        DatasetHeader.builder().id("d").title("en", "D").version("1").coverage(coverage).build();
    DatasetCheck check = rule.begin(header);
    for (DiplomaticEvent event : events) {
      check.add(event, path -> Location.unknown().inEvent(null, event.id() + ":" + path));
    }
    return check.end(complete);
  }

  private static List<Problem> problems(DatasetRule rule, DiplomaticEvent... events) {
    return problems(rule, Coverage.builder().build(), true, List.of(events));
  }

  @Nested
  class RelationsInTime {

    @ParameterizedTest
    @ValueSource(strings = {"2024-07-03", "2024-07-04", "2024-07", "2024", "202X"})
    void acceptsAPartThatMayLieWithinItsWhole(String date) {
      Visit whole = Events.visit().id("whole").date("2024-07-03/2024-07-04").build();
      Visit part =
          Events.visit().id("a").date(date).relation(RelationType.PART_OF, "whole").build();

      assertThat(problems(DatasetRules.RELATIONS_IN_TIME, part, whole)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-07-05", "2024-06", "2024-07-04/2024-07-06", "2024-07-04/.."})
    void rejectsAPartThatCertainlyLiesOutside(String date) {
      Visit part =
          Events.visit().id("a").date(date).relation(RelationType.PART_OF, "whole").build();
      Visit whole = Events.visit().id("whole").date("2024-07-03/2024-07-04").build();

      List<Problem> problems = problems(DatasetRules.RELATIONS_IN_TIME, part, whole);

      assertThat(problems)
          .extracting(Problem::code, Problem::path, p -> p.location().eventId(), Problem::rejected)
          .containsExactly(tuple(ProblemCode.PART_OUTSIDE_WHOLE, "date", "a:date", date));
      assertThat(problems.get(0).message())
          .isEqualTo("expected a date within that of whole, 2024-07-03/2024-07-04");
    }

    @Test
    void saysNothingOfAPartWithoutDateOrOfAnUnknownWhole() {
      Visit part = Events.visit().id("a").relation(RelationType.PART_OF, "elsewhere").build();

      assertThat(problems(DatasetRules.RELATIONS_IN_TIME, part)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-01-18, 2024-02-01, false", "2024-01-20, 2024-02-01, true"})
    void wantsOneSignatureOfAnAgreementWithinTheVisit(String one, String other, boolean told) {
      DiplomaticEvent agreement =
          Events.agreement()
              .id("a")
              .date("2024-01-18")
              .action(AgreementAction.of(PartyAction.ENTRY_INTO_FORCE, "2025"))
              .action(AgreementAction.of(PartyAction.SIGNATURE, one))
              .action(AgreementAction.of(PartyAction.SIGNATURE, other))
              .relation(RelationType.SIGNED_DURING, "visit")
              .build();
      Visit visit = Events.visit().id("visit").date("2024-01-18/2024-01-19").build();

      List<Problem> problems = problems(DatasetRules.RELATIONS_IN_TIME, visit, agreement);

      assertThat(problems).hasSize(told ? 1 : 0);
      assertThat(problems)
          .allSatisfy(
              problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.SIGNED_OUTSIDE_VISIT);
                assertThat(problem.path()).isEqualTo("actions[1].date");
                assertThat(problem.rejected()).isEqualTo(one);
              });
    }

    @Test
    void takesTheDateOfAnAgreementThatDatesNoSignature() {
      DiplomaticEvent agreement =
          Events.agreement()
              .id("a")
              .date("2024-03")
              .relation(RelationType.SIGNED_DURING, "visit")
              .build();
      Visit visit = Events.visit().id("visit").date("2024-01-18/2024-01-19").build();

      assertThat(problems(DatasetRules.RELATIONS_IN_TIME, visit, agreement))
          .extracting(Problem::code, Problem::path)
          .containsExactly(tuple(ProblemCode.SIGNED_OUTSIDE_VISIT, "date"));
    }
  }

  @Nested
  class WithinCoverage {

    private final Coverage italyIn2024 = Coverage.builder().actor("ITA").period("2024").build();

    @Test
    void acceptsWhatMayBeCoveredAndWhatIsRelatedToIt() {
      List<DiplomaticEvent> events =
          List.of(
              visit("a", "2024-09", "ITA"),
              visit("b", "2023/2025", "ITA"),
              ((Visit) visit("c", "2019", "ITA"))
                  .toBuilder().relation(RelationType.NEXT, "a").build(),
              visit("d", "2019", "QAT"),
              ((Visit) visit("e", "2024", "ITA"))
                  .toBuilder().relation(RelationType.PREVIOUS, "d").build());

      assertThat(problems(DatasetRules.WITHIN_COVERAGE, italyIn2024, true, events)).isEmpty();
    }

    @Test
    void tellsWhatLiesOutsideInTimeOrHasNoneOfTheActors() {
      List<DiplomaticEvent> events = List.of(visit("a", "2023", "ITA"), visit("b", "2024", "QAT"));

      assertThat(problems(DatasetRules.WITHIN_COVERAGE, italyIn2024, true, events))
          .extracting(Problem::code, Problem::path, Problem::rejected)
          .containsExactly(
              tuple(ProblemCode.OUTSIDE_COVERAGE, "date", "2023"),
              tuple(ProblemCode.OUTSIDE_COVERAGE, "", "b"));
    }

    @Test
    void takesAParticipantWithoutRankForOneOfAnyRank() {
      Coverage heads = Coverage.builder().rank(OfficeRank.HEAD_OF_STATE).build();
      Visit unranked = (Visit) visit("a", "2024", "ITA");
      Visit ambassadors = withRank(unranked, OfficeRank.AMBASSADOR, OfficeRank.AMBASSADOR);
      Visit half = withRank(unranked, null, OfficeRank.AMBASSADOR);

      assertThat(problems(DatasetRules.WITHIN_COVERAGE, heads, true, List.of(unranked, half)))
          .isEmpty();
      assertThat(problems(DatasetRules.WITHIN_COVERAGE, heads, true, List.of(ambassadors)))
          .extracting(Problem::code)
          .containsExactly(ProblemCode.OUTSIDE_COVERAGE);
    }

    private Visit withRank(Visit visit, @Nullable OfficeRank... ranks) {
      List<Participant> ranked = new ArrayList<>();
      for (int i = 0; i < ranks.length; i++) {
        ranked.add(visit.participants().get(i).toBuilder().rank(ranks[i]).build());
      }
      return visit.toBuilder().participants(ranked).build();
    }

    @Test
    void takesTheDateOfAnActionForOneOfTheAgreement() {
      DiplomaticEvent agreement =
          Events.agreement()
              .id("a")
              .date("2019")
              .participants(
                  List.of(
                      Participant.of(ParticipantRole.PARTY, "ITA"),
                      Participant.of(ParticipantRole.PARTY, "KAZ")))
              .action(AgreementAction.of(PartyAction.RATIFICATION, "2024-02"))
              .build();

      assertThat(problems(DatasetRules.WITHIN_COVERAGE, italyIn2024, true, List.of(agreement)))
          .isEmpty();
    }

    @Test
    void takesTheCountryOfAPlaceForNoActor() {
      Visit visit =
          ((Visit) visit("a", "2024", "QAT"))
              .toBuilder().place(Place.builder().name("Rome").country("ITA").build()).build();

      assertThat(problems(DatasetRules.WITHIN_COVERAGE, italyIn2024, true, List.of(visit)))
          .extracting(Problem::code)
          .containsExactly(ProblemCode.OUTSIDE_COVERAGE);
    }

    @Test
    void takesWhatCouldNotBeReadForCovered() {
      DatasetCheck check =
          DatasetRules.WITHIN_COVERAGE.begin(
              DatasetHeader.builder()
                  .id("d")
                  .title("en", "D")
                  .version("1")
                  .coverage(italyIn2024)
                  .build());
      check.addUnreadable(EventId.of("x"), Location.unknown());
      check.add(
          ((Visit) visit("a", "2024", "QAT"))
              .toBuilder().relation(RelationType.PART_OF, "x").build(),
          path -> Location.unknown());

      assertThat(check.end(true)).isEmpty();
    }

    @Test
    void saysNothingWhereEventsAreMissingOrNoCoverageIsDeclared() {
      List<DiplomaticEvent> events = List.of(visit("a", "2023", "ITA"));

      assertThat(problems(DatasetRules.WITHIN_COVERAGE, italyIn2024, false, events)).isEmpty();
      assertThat(problems(DatasetRules.WITHIN_COVERAGE, null, true, events)).isEmpty();
    }
  }

  @Nested
  class NoDuplicates {

    @Test
    void tellsTwoEventsOfTheSameActorsAndDay() {
      assertThat(
              problems(
                  DatasetRules.NO_DUPLICATES,
                  visit("b", "2024-01-18", "ITA"),
                  visit("x", "2024-01-19", "ITA"),
                  visit("a", "2024-01-18", "ITA")))
          .extracting(Problem::code, Problem::path, Problem::rejected, Problem::message)
          .containsExactly(
              tuple(
                  ProblemCode.LIKELY_DUPLICATE,
                  "id",
                  "a",
                  "expected one record of an event, or a relation to its like, b (likeness 90 of"
                      + " 100)"));
    }

    @ParameterizedTest
    @CsvSource({
      "2024-01-18, 2024-01-19, ITA, other days",
      "2024-01-18, 2024-01-18, QAT, other actors",
      "2024,       2025,       ITA, other years"
    })
    void saysNothingOfEventsThatAreOthers(String date, String other, String host, String why) {
      assertThat(
              problems(
                  DatasetRules.NO_DUPLICATES, visit("a", date, "ITA"), visit("b", other, host)))
          .as(why)
          .isEmpty();
    }

    @Test
    void saysNothingOfEventsThatARelationLinks() {
      DiplomaticEvent linked =
          ((Visit) visit("b", "2024-01-18", "ITA"))
              .toBuilder().relation(RelationType.SAME_AS, "a").build();

      assertThat(problems(DatasetRules.NO_DUPLICATES, visit("a", "2024-01-18", "ITA"), linked))
          .isEmpty();
    }

    @Test
    void tellsAVisitThatIsSeenFromBothSides() {
      DiplomaticEvent guest = visit("a", "2024-01-18", "ITA");
      DiplomaticEvent exchanged =
          Events.visit()
              .id("b")
              .date("2024-01-18")
              .participants(
                  List.of(
                      Participant.of(ParticipantRole.HOST, "KAZ"),
                      Participant.of(ParticipantRole.VISITOR, "ITA")))
              .build();
      DiplomaticEvent hostByPlace =
          Events.visit()
              .id("c")
              .date("2024-01-18")
              .participants(List.of(Participant.of(ParticipantRole.VISITOR, "KAZ")))
              .place(Place.builder().name("Rome").country("ITA").build())
              .build();

      assertThat(problems(DatasetRules.NO_DUPLICATES, guest, exchanged, hostByPlace))
          .extracting(Problem::code, Problem::rejected)
          .containsExactly(
              tuple(ProblemCode.MIRRORED_VISIT, "b"), tuple(ProblemCode.LIKELY_DUPLICATE, "c"));
    }

    @Test
    void takesAVisitAndAReturnVisitOfOneMonthForTwo() {
      DiplomaticEvent back =
          Events.visit()
              .id("b")
              .date("2024-09")
              .participants(
                  List.of(
                      Participant.of(ParticipantRole.HOST, "KAZ"),
                      Participant.of(ParticipantRole.VISITOR, "ITA")))
              .build();

      assertThat(problems(DatasetRules.NO_DUPLICATES, visit("a", "2024-09", "ITA"), back))
          .isEmpty();
    }

    @Test
    void tellsAgreementsOfOneDayApartByTheirTitles() {
      DiplomaticEvent tax = agreement("a", "On taxes");
      DiplomaticEvent air = agreement("b", "On air traffic");
      DiplomaticEvent again = agreement("c", "On taxes");

      assertThat(problems(DatasetRules.NO_DUPLICATES, tax, air, again))
          .extracting(Problem::code, Problem::rejected)
          .containsExactly(tuple(ProblemCode.LIKELY_DUPLICATE, "c"));
    }

    private DiplomaticEvent agreement(String id, String title) {
      return Events.agreement().id(id).date("2024-01-18").title("en", title).build();
    }

    @Test
    void findsTheTwinsAmongManyOfOneMonth() {
      List<DiplomaticEvent> many = new ArrayList<>();
      many.add(agreementOfMay("a0", "The same"));
      IntStream.range(0, 60).forEach(i -> many.add(agreementOfMay("m" + i, "Other " + i)));
      many.add(agreementOfMay("z9", "The same"));

      assertThat(problems(DatasetRules.NO_DUPLICATES, Coverage.builder().build(), true, many))
          .extracting(Problem::code, Problem::rejected)
          .containsExactly(tuple(ProblemCode.LIKELY_DUPLICATE, "z9"));
    }

    private DiplomaticEvent agreementOfMay(String id, String title) {
      return Events.agreement().id(id).date("2024-05").title("en", title).build();
    }

    @Test
    void tellsEachOfManyAlikeOnceWithTheNumberOfOthers() {
      List<DiplomaticEvent> alike =
          IntStream.range(0, 5000).mapToObj(i -> visit("v" + i, "2024-01-18", "ITA")).toList();

      List<Problem> problems =
          problems(DatasetRules.NO_DUPLICATES, Coverage.builder().build(), true, alike);

      assertThat(problems).hasSizeBetween(4000, 4999);
      assertThat(problems).extracting(Problem::rejected).doesNotHaveDuplicates();
      assertThat(problems.get(problems.size() - 1).message()).endsWith("more are like it");
    }
  }

  /** A visit of Kazakhstan to a host. */
  private static DiplomaticEvent visit(String id, String date, String host) {
    return Events.visit()
        .id(id)
        .date(date)
        .participants(
            List.of(
                Participant.of(ParticipantRole.VISITOR, "KAZ"),
                Participant.of(ParticipantRole.HOST, host)))
        .build();
  }
}
