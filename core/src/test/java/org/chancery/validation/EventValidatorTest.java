package org.chancery.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.chancery.validation.Validated.error;
import static org.chancery.validation.Validated.problemsOf;
import static org.chancery.validation.Validated.warning;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.code.MissingReason;
import org.chancery.code.ParticipantRole;
import org.chancery.code.RelationType;
import org.chancery.code.Topic;
import org.chancery.code.VisitType;
import org.chancery.dataset.Coverage;
import org.chancery.dataset.Dataset;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Events;
import org.chancery.event.Samples;
import org.chancery.event.Visit;
import org.chancery.problem.InvalidDataException;
import org.chancery.problem.Location;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.problem.Severity;
import org.chancery.reference.CurrencyCode;
import org.chancery.value.LanguageTag;
import org.chancery.value.Money;
import org.chancery.value.OtherId;
import org.chancery.value.Participant;
import org.chancery.value.Place;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventValidatorTest {

  private static final EventValidator VALIDATOR = EventValidator.create();

  @ParameterizedTest
  @MethodSource("validEvents")
  void findsNothingWrongWithAValidEvent(DiplomaticEvent event) {
    assertThat(problemsOf(event)).isEmpty();
    assertThatNoException().isThrownBy(() -> VALIDATOR.requireValid(event));
  }

  static Stream<DiplomaticEvent> validEvents() {
    return Stream.of(
        Events.visit().build(),
        Events.agreement().build(),
        Events.observation().build(),
        Events.membership().build(),
        Events.summit().build());
  }

  @Test
  void sharesOneValidator() {
    assertThat(EventValidator.shared()).isSameAs(EventValidator.shared());
    assertThat(EventValidator.shared().validate(Events.visit().build())).isEmpty();
  }

  @Nested
  class OpenLists {

    @Test
    void warnsOfACodeThatItsListDoesNotHave() {
      Visit visit =
          Events.visit()
              .visitType(VisitType.of("hyper"))
              .topic(Topic.ENERGY)
              .topic(Topic.of("weather"))
              .missing("places", MissingReason.of("forgotten"))
              .build();

      assertThat(problemsOf(visit))
          .satisfiesExactly(
              warning(ProblemCode.UNKNOWN_CODE, "missing.places"),
              warning(ProblemCode.UNKNOWN_CODE, "topics[1]"),
              warning(ProblemCode.UNKNOWN_CODE, "visitType"));
      assertThat(problemsOf(visit))
          .extracting(Problem::rejected)
          .containsExactly("forgotten", "weather", "hyper");
    }

    @Test
    void warnsOfAnOrganisationThatTheTableDoesNotHave() {
      Visit visit =
          Events.visit()
              .participant(Participant.of(ParticipantRole.ATTENDEE, "org:NOSUCH"))
              .build();

      assertThat(problemsOf(visit))
          .satisfiesExactly(warning(ProblemCode.UNKNOWN_CODE, "participants[2].actor"));
      assertThat(problemsOf(visit).get(0).rejected()).isEqualTo("org:NOSUCH");
    }

    @Test
    void acceptsAnEventWithWarningsAlone() {
      Visit visit = Events.visit().visitType(VisitType.of("hyper")).build();

      assertThatNoException().isThrownBy(() -> VALIDATOR.requireValid(visit));
    }
  }

  @Nested
  class Order {

    @Test
    void isThatOfThePathsWithIndexesAsNumbers() {
      Visit.Builder visit = Events.visit().confidence(9).leg(0).title("kk", "").title("fr", "");
      for (int i = 0; i < 9; i++) {
        visit.participant(Participant.of(ParticipantRole.ATTENDEE, "TUR"));
      }
      visit.participant(Participant.builder().role(ParticipantRole.WITNESS).build());
      visit.participants(reversed(visit.build().participants()));
      visit.participant(Participant.builder().role(ParticipantRole.WITNESS).build());

      assertThat(problemsOf(visit.build()))
          .extracting(Problem::path)
          .containsExactly(
              "confidence",
              "journeyId",
              "leg",
              "participants[0].actor",
              "participants[12].actor",
              "titles.fr",
              "titles.kk");
    }

    @Test
    void isThatOfTheCodesAtOnePath() {
      Visit visit = Events.visit().otherId(OtherId.of(" ".repeat(101), "1")).build();

      assertThat(problemsOf(visit))
          .satisfiesExactly(
              error(ProblemCode.EMPTY, "otherIds[0].scheme"),
              error(ProblemCode.WRONG_SIZE, "otherIds[0].scheme"));
    }

    @Test
    void isTheSameEachTime() {
      List<List<Problem>> first = Samples.fullEvents().map(VALIDATOR::validate).toList();

      List<List<Problem>> again =
          Samples.fullEvents().map(EventValidator.create()::validate).toList();

      assertThat(again).isEqualTo(first);
      assertThat(first).allSatisfy(problems -> assertThat(problems).hasSizeGreaterThan(5));
    }

    private static List<Participant> reversed(List<Participant> participants) {
      List<Participant> reversed = new ArrayList<>(participants);
      Collections.reverse(reversed);
      return reversed;
    }
  }

  @Nested
  class AnyJakartaValidator {

    // By reflection: the module of the tests is core, which does not read that of the provider.
    private static final String INTERPOLATOR =
        "org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator";

    @ParameterizedTest
    @MethodSource("org.chancery.event.Samples#fullEvents")
    void findsTheSameProblems(DiplomaticEvent event) throws Exception {
      EventValidator own = EventValidator.of(parameterInterpolating());

      List<Problem> problems = own.validate(event);

      assertThat(problems).isNotEmpty().isEqualTo(VALIDATOR.validate(event));
    }

    @Test
    void findsTheSameProblemsOfEachConstraint() throws Exception {
      EventValidator own = EventValidator.of(parameterInterpolating());
      Visit visit = ConstraintsTest.brokenEverywhere();

      assertThat(own.validate(visit)).hasSizeGreaterThan(5).isEqualTo(VALIDATOR.validate(visit));
    }

    private static Validator parameterInterpolating() throws ReflectiveOperationException {
      MessageInterpolator interpolator =
          Class.forName(INTERPOLATOR)
              .asSubclass(MessageInterpolator.class)
              .getConstructor()
              .newInstance();
      return Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(interpolator)
          .buildValidatorFactory()
          .getValidator();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${1+1}",
        "${validatedValue}",
        "{jakarta.validation.constraints.NotBlank.message}",
        "#{1+1}",
        "$\\{x}",
        "{max}"
      })
  void neverReadsTheTextOfDataAsATemplate(String text) {
    Visit visit =
        Events.visit()
            .title("fr", text + " ".repeat(500))
            .journeyId(text)
            .dateVerbatim(text)
            .build();

    List<Problem> problems = problemsOf(visit.toBuilder().leg(0).build());

    assertThat(problems)
        .satisfiesExactly(
            error(ProblemCode.OUT_OF_RANGE, "leg"), error(ProblemCode.WRONG_SIZE, "titles.fr"));
    assertThat(problems.get(1).message()).isEqualTo("expected a length of at most 500");
    assertThat(problems.get(1).rejected()).startsWith(text);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("eventsThatCouldNotBeReadBack")
  void rejectsAValueWhoseTextDoesNotReadBack(DiplomaticEvent event, String path) {
    List<Problem> errors = problemsOf(event).stream().filter(Problem::isError).toList();

    assertThat(errors).extracting(Problem::path).containsExactly(path);
  }

  static Stream<Arguments> eventsThatCouldNotBeReadBack() {
    BigDecimal of51Digits = BigDecimal.TEN.pow(50);
    return Stream.of(
        Arguments.of(Events.observation().value(of51Digits).build(), "value"),
        Arguments.of(
            Events.agreement().value(new Money(of51Digits, CurrencyCode.of("USD"), null)).build(),
            "value.amount"),
        Arguments.of(Events.visit().title("kk", "half a pair \ud83c").build(), "titles.kk"));
  }

  @Nested
  class WholeDatasets {

    @Test
    void findsNothingWrongWithAValidOne() {
      Dataset dataset = new Dataset(header().build(), validEvents().toList());

      assertThat(VALIDATOR.validate(dataset)).isEmpty();
      assertThatNoException().isThrownBy(() -> VALIDATOR.requireValid(dataset));
    }

    @Test
    void namesTheFieldsOfTheHeaderByThePathOfTheDataset() {
      DatasetHeader header =
          header()
              .titles(Map.of(LanguageTag.of("en"), " "))
              .version("")
              .coverage(Coverage.builder().actor("org:NOSUCH").inclusionRule("en", "").build())
              .build();

      List<Problem> problems = VALIDATOR.validate(new Dataset(header, List.of()));

      assertThat(problems)
          .satisfiesExactly(
              warning(ProblemCode.UNKNOWN_CODE, "dataset.coverage.actors[0]"),
              error(ProblemCode.EMPTY, "dataset.coverage.inclusionRule.en"),
              error(ProblemCode.EMPTY, "dataset.titles.en"),
              error(ProblemCode.EMPTY, "dataset.version"));
      assertThat(VALIDATOR.validate(header)).isEqualTo(problems);
    }

    @Test
    void rejectsAHeaderWithoutATitle() {
      DatasetHeader header = header().titles(Map.of()).build();

      assertThat(VALIDATOR.validate(header))
          .satisfiesExactly(error(ProblemCode.EMPTY, "dataset.titles"));
    }

    @Test
    void locatesAProblemByTheNumberAndIdOfItsEvent() {
      Dataset dataset =
          new Dataset(
              header().build(), List.of(Events.summit().build(), Events.visit().leg(1).build()));

      List<Problem> problems = VALIDATOR.validate(dataset);

      assertThat(problems)
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.LEG_WITHOUT_JOURNEY);
                assertThat(problem.path()).isEqualTo("journeyId");
                assertThat(problem.location())
                    .isEqualTo(new Location(null, 2L, "visit-qatar-2024", null, null));
              });
    }

    @Test
    void rejectsTwoEventsOfOneId() {
      Dataset dataset =
          new Dataset(
              header().build(),
              List.of(Events.visit().build(), Events.summit().id("visit-qatar-2024").build()));

      List<Problem> problems = VALIDATOR.validate(dataset);

      assertThat(problems)
          .containsExactly(
              Problem.of(
                  ProblemCode.DUPLICATE_ID,
                  "expected an id that no other event of the dataset has",
                  "id",
                  new Location(null, 2L, "visit-qatar-2024", null, null),
                  "visit-qatar-2024"));
      assertThat(problems.get(0).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void rejectsARelationToAnEventThatIsNotThere() {
      Dataset dataset =
          new Dataset(
              header().build(),
              List.of(
                  Events.visit()
                      .relation(RelationType.PART_OF, "summit-sco-2024")
                      .relation(RelationType.NEXT, "visit-2")
                      .build(),
                  Events.summit().build()));

      assertThat(VALIDATOR.validate(dataset))
          .containsExactly(
              Problem.of(
                  ProblemCode.UNKNOWN_RELATION_TARGET,
                  "expected the id of an event of the dataset",
                  "relations[1].target",
                  new Location(null, 1L, "visit-qatar-2024", null, null),
                  "visit-2"));
    }

    @Test
    void refusesADatasetWithAnErrorAndGivesAllProblems() {
      Dataset dataset =
          new Dataset(
              header().version("").build(),
              List.of(
                  Events.visit().visitType(VisitType.of("hyper")).build(),
                  Events.visit().leg(1).build()));

      assertThatExceptionOfType(InvalidDataException.class)
          .isThrownBy(() -> VALIDATOR.requireValid(dataset))
          .satisfies(
              refused ->
                  assertThat(refused.problems())
                      .isEqualTo(VALIDATOR.validate(dataset))
                      .extracting(Problem::code)
                      .containsExactly(
                          ProblemCode.EMPTY,
                          ProblemCode.UNKNOWN_CODE,
                          ProblemCode.LEG_WITHOUT_JOURNEY,
                          ProblemCode.DUPLICATE_ID))
          .withMessageStartingWith("4 problems\n  dataset.version: ")
          .withMessageContaining("event visit-qatar-2024: journeyId: ");
    }

    @Test
    void acceptsADatasetWithWarningsAlone() {
      Dataset dataset =
          new Dataset(
              header().build(), List.of(Events.visit().visitType(VisitType.of("hyper")).build()));

      assertThat(VALIDATOR.validate(dataset)).hasSize(1);
      assertThatNoException().isThrownBy(() -> VALIDATOR.requireValid(dataset));
    }

    private static DatasetHeader.Builder header() {
      return DatasetHeader.builder()
          .id("kazakhstan-2024")
          .title("en", "Kazakhstan")
          .version("1.0.0");
    }
  }

  @Test
  void refusesAnEventWithAnErrorAndGivesAllProblems() {
    Visit visit =
        Events.visit()
            .leg(0)
            .visitType(VisitType.of("hyper"))
            .place(Place.builder().latitude(new BigDecimal("91")).build())
            .build();

    assertThatExceptionOfType(InvalidDataException.class)
        .isThrownBy(() -> VALIDATOR.requireValid(visit))
        .satisfies(refused -> assertThat(refused.problems()).isEqualTo(VALIDATOR.validate(visit)))
        .withMessageStartingWith("6 problems\n");
  }
}
