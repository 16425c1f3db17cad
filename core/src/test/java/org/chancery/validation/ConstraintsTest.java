package org.chancery.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.validation.Validated.error;
import static org.chancery.validation.Validated.problemsOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.code.ParticipantRole;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Events;
import org.chancery.event.Statement;
import org.chancery.event.Visit;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.value.Attendance;
import org.chancery.value.Citation;
import org.chancery.value.Claim;
import org.chancery.value.LanguageTag;
import org.chancery.value.Money;
import org.chancery.value.OtherId;
import org.chancery.value.Participant;
import org.chancery.value.Person;
import org.chancery.value.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of constraint on a component: its code, its path as formats write it, its words. */
class ConstraintsTest {

  @ParameterizedTest(name = "{2} at {1}")
  @MethodSource("brokenConstraints")
  void rejectsAValueThatBreaksAConstraint(
      DiplomaticEvent event, String path, ProblemCode code, String message, String rejected) {
    List<Problem> problems = problemsOf(event);

    assertThat(problems).satisfiesExactly(error(code, path));
    assertThat(problems.get(0).message()).isEqualTo(message);
    assertThat(problems.get(0).rejected()).isEqualTo(rejected);
  }

  static Stream<Arguments> brokenConstraints() {
    return Stream.of(
        Arguments.of(
            Events.visit().title("en", " ").build(),
            "titles.en",
            ProblemCode.EMPTY,
            "expected a text that is not empty",
            " "),
        Arguments.of(
            Events.visit().title("zh-Hant", "a".repeat(501)).build(),
            "titles.zh-Hant",
            ProblemCode.WRONG_SIZE,
            "expected a length of at most 500",
            "a".repeat(80) + "... (501 characters)"),
        Arguments.of(
            Events.visit().titles(Map.of()).build(),
            "titles",
            ProblemCode.EMPTY,
            "expected at least one",
            null),
        Arguments.of(
            Events.visit().note("en", "").build(),
            "notes.en",
            ProblemCode.EMPTY,
            "expected a text that is not empty",
            ""),
        Arguments.of(
            Events.visit().confidence(6).build(),
            "confidence",
            ProblemCode.OUT_OF_RANGE,
            "expected a number not greater than 5",
            "6"),
        Arguments.of(
            Events.visit().confidence(0).build(),
            "confidence",
            ProblemCode.OUT_OF_RANGE,
            "expected a number not less than 1",
            "0"),
        Arguments.of(
            Events.visit().dateVerbatim("").build(),
            "dateVerbatim",
            ProblemCode.EMPTY,
            "expected a length of 1 to 300",
            ""),
        Arguments.of(
            Events.visit().place(place("91", "0")).build(),
            "places[0].latitude",
            ProblemCode.OUT_OF_RANGE,
            "expected a number not greater than 90",
            "91"),
        Arguments.of(
            Events.visit().place(place("-90", "-180.01")).build(),
            "places[0].longitude",
            ProblemCode.OUT_OF_RANGE,
            "expected a number not less than -180",
            "-180.01"),
        Arguments.of(
            Events.visit().participant(speaker().office("").build()).build(),
            "participants[2].office",
            ProblemCode.EMPTY,
            "expected a length of 1 to 300",
            ""),
        Arguments.of(
            Events.visit().participant(speaker().office("a".repeat(301)).build()).build(),
            "participants[2].office",
            ProblemCode.WRONG_SIZE,
            "expected a length of 1 to 300",
            "a".repeat(80) + "... (301 characters)"),
        Arguments.of(
            Events.visit()
                .participant(
                    speaker()
                        .person(Person.builder().name("A. Name").wikidata("q468519").build())
                        .build())
                .build(),
            "participants[2].person.wikidata",
            ProblemCode.INVALID_VALUE,
            "expected a text that matches Q[1-9][0-9]{0,14}",
            "q468519"),
        Arguments.of(
            Events.visit().otherId(OtherId.of("UNTS", "")).build(),
            "otherIds[0].value",
            ProblemCode.EMPTY,
            "expected a text that is not empty",
            ""),
        Arguments.of(
            withClaim(claim().confidence(6)),
            "claims[0].confidence",
            ProblemCode.OUT_OF_RANGE,
            "expected a number not greater than 5",
            "6"),
        Arguments.of(
            withClaim(claim().citations(List.of())),
            "claims[0].citations",
            ProblemCode.EMPTY,
            "expected at least one",
            null),
        Arguments.of(
            Events.visit().journeyId("j").leg(0).build(),
            "leg",
            ProblemCode.OUT_OF_RANGE,
            "expected a number greater than 0",
            "0"),
        Arguments.of(
            Events.agreement().value(Money.of("-1", "USD")).build(),
            "value.amount",
            ProblemCode.OUT_OF_RANGE,
            "expected a number not less than 0",
            "-1"),
        Arguments.of(
            Events.summit().attendance(Attendance.of(0, "experts", null)).build(),
            "attendance[0].count",
            ProblemCode.OUT_OF_RANGE,
            "expected a number greater than 0",
            "0"),
        Arguments.of(
            statement().summary("en", " ").build(),
            "summary.en",
            ProblemCode.EMPTY,
            "expected a text that is not empty",
            " "));
  }

  @Test
  void looksIntoTheListsOfAClaim() {
    Visit visit = withClaim(claim().citations(List.of("a", " ")));

    assertThat(problemsOf(visit))
        .satisfiesExactly(
            error(ProblemCode.EMPTY, "claims[0].citations[1]"),
            error(ProblemCode.UNKNOWN_CITATION_KEY, "claims[0].citations[1]"));
  }

  @ParameterizedTest
  @MethodSource("valuesAtTheirBounds")
  void acceptsAValueAtItsBounds(DiplomaticEvent event) {
    assertThat(problemsOf(event)).isEmpty();
  }

  static Stream<DiplomaticEvent> valuesAtTheirBounds() {
    return Stream.of(
        Events.visit().title("kk", "a".repeat(500)).build(),
        Events.visit().confidence(1).build(),
        Events.visit().confidence(5).build(),
        Events.visit().place(place("90", "180")).build(),
        Events.visit().place(place("-90.000", "-180")).build(),
        Events.visit().participant(speaker().office("a".repeat(300)).build()).build(),
        Events.visit()
            .participant(
                speaker().person(Person.builder().name("A. Name").wikidata("Q1").build()).build())
            .build(),
        Events.visit().journeyId("j").leg(1).build(),
        Events.agreement().value(Money.of("0", "USD")).build(),
        Events.visit().citation(Citation.builder().key("a".repeat(64)).title("b").build()).build());
  }

  /** A visit that breaks many constraints at once. */
  static Visit brokenEverywhere() {
    return Events.visit()
        .titles(Map.of(LanguageTag.of("en"), ""))
        .confidence(6)
        .leg(0)
        .dateVerbatim("")
        .place(place("91", "-181"))
        .otherId(OtherId.of(" ", "a".repeat(501)))
        .participant(
            speaker().person(Person.builder().name("").wikidata("q1").build()).office("").build())
        .claim(claim().citations(List.of("")).confidence(0).build())
        .build();
  }

  private static Place place(String latitude, String longitude) {
    return Place.builder()
        .name("Somewhere")
        .latitude(new BigDecimal(latitude))
        .longitude(new BigDecimal(longitude))
        .build();
  }

  private static Participant.Builder speaker() {
    return Participant.builder().role(ParticipantRole.SPEAKER).actor("TUR");
  }

  private static Claim.Builder claim() {
    return Claim.builder().field("leg").value("2").citation("a").accepted(false);
  }

  private static Visit withClaim(Claim.Builder claim) {
    return Events.visit().citation(Events.citation("a")).claim(claim.build()).build();
  }

  private static Statement.Builder statement() {
    return Statement.builder().header(Events.summit().build().header()).id("statement-astana");
  }
}
