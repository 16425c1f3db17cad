package org.chancery.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chancery.code.VisitType;
import org.chancery.dataset.Coverage;
import org.chancery.dataset.Dataset;
import org.chancery.dataset.DatasetCheck;
import org.chancery.dataset.DatasetHeader;
import org.chancery.dataset.DatasetRule;
import org.chancery.dataset.DatasetRules;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Events;
import org.chancery.event.Visit;
import org.chancery.meta.FieldPath;
import org.chancery.problem.Location;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.problem.Severity;
import org.chancery.value.Claim;
import org.junit.jupiter.api.Test;

class ValidationProfileTest {

  private static final EventValidator VALIDATOR = EventValidator.shared();

  private static final DatasetHeader HEADER =
      DatasetHeader.builder()
          .id("d")
          .title("en", "D")
          .version("1")
          .coverage(Coverage.builder().period("2024").build())
          .build();

  private static EventValidator with(ValidationProfile profile) {
    return VALIDATOR.with(profile);
  }

  private static Claim claim(String value) {
    return Claim.builder().field("date").value(value).citation("a").accepted(false).build();
  }

  private static Visit.Builder cited() {
    return Events.visit().citation(Events.citation("a"));
  }

  @Test
  void asksForACitationOfPublishedEventsAlone() {
    Visit visit = Events.visit().build();

    assertThat(with(ValidationProfile.DRAFT).validate(visit)).isEmpty();
    assertThat(with(ValidationProfile.PUBLISHED).validate(visit))
        .extracting(Problem::code, Problem::path, Problem::severity)
        .containsExactly(tuple(ProblemCode.NO_CITATION, "citations", Severity.ERROR));
    assertThat(with(ValidationProfile.PUBLISHED).validate(cited().build())).isEmpty();
  }

  @Test
  void asksForAnAcceptedClaimWhereSourcesOfAPublishedEventDiffer() {
    Visit visit = cited().claims(List.of(claim("2024-02-13"), claim("2024-03-01"))).build();

    assertThat(with(ValidationProfile.DRAFT).validate(visit)).isEmpty();
    assertThat(with(ValidationProfile.PUBLISHED).validate(visit))
        .extracting(Problem::code, Problem::path)
        .containsExactly(tuple(ProblemCode.UNSETTLED_DISPUTE, "claims[0]"));
  }

  @Test
  void asksForTheCoverageOfAPublishedDataset() {
    DatasetHeader header = HEADER.toBuilder().coverage(null).build();

    assertThat(with(ValidationProfile.DRAFT).validate(header)).isEmpty();
    assertThat(with(ValidationProfile.PUBLISHED).validate(header))
        .extracting(Problem::code, Problem::path)
        .containsExactly(tuple(ProblemCode.NO_COVERAGE, "dataset.coverage"));
  }

  @Test
  void takesUnknownCodesForErrorsWhereItIsStrict() {
    Visit visit = cited().visitType(VisitType.of("hyper_visit")).build();

    assertThat(with(ValidationProfile.PUBLISHED).validate(visit))
        .extracting(Problem::code, Problem::severity)
        .containsExactly(tuple(ProblemCode.UNKNOWN_CODE, Severity.WARNING));
    assertThat(with(ValidationProfile.STRICT).validate(visit))
        .extracting(Problem::code, Problem::severity)
        .containsExactly(tuple(ProblemCode.UNKNOWN_CODE, Severity.ERROR));
  }

  @Test
  void checksRulesBetweenEventsAsTheProfileHasThem() {
    Visit first = cited().id("a").date("2024-02-13").build();
    Dataset dataset = new Dataset(HEADER, List.of(first, first.toBuilder().id("b").build()));

    assertThat(with(ValidationProfile.DRAFT).validate(dataset)).isEmpty();
    assertThat(with(ValidationProfile.PUBLISHED).validate(dataset))
        .extracting(Problem::code, p -> p.location().event(), Problem::severity)
        .containsExactly(tuple(ProblemCode.LIKELY_DUPLICATE, 2L, Severity.WARNING));
    assertThat(
            with(ValidationProfile.PUBLISHED.withSeverity(
                    ProblemCode.LIKELY_DUPLICATE, Severity.INFO))
                .validate(dataset))
        .extracting(Problem::severity)
        .containsExactly(Severity.INFO);
    assertThat(
            with(ValidationProfile.PUBLISHED.withoutRule(DatasetRules.NO_DUPLICATES))
                .validate(dataset))
        .isEmpty();
  }

  @Test
  void asksARuleOnceHoweverOftenItIsAdded() {
    ValidationProfile again = ValidationProfile.DRAFT.withRule(DatasetRules.IDS_AND_RELATIONS);
    Visit visit = Events.visit().build();

    assertThat(again.rules()).containsExactly(DatasetRules.IDS_AND_RELATIONS);
    assertThat(with(again).validate(new Dataset(HEADER, List.of(visit, visit))))
        .extracting(Problem::code)
        .containsExactly(ProblemCode.DUPLICATE_ID);
  }

  @Test
  void takesRulesOfTheUser() {
    DatasetRule atMostOne = header -> new AtMostOne();
    Dataset dataset =
        new Dataset(
            HEADER,
            List.of(Events.visit().id("a").build(), Events.visit().id("b").date("2025").build()));

    List<Problem> problems = with(ValidationProfile.DRAFT.withRule(atMostOne)).validate(dataset);

    assertThat(problems)
        .extracting(Problem::code, Problem::message)
        .containsExactly(tuple(ProblemCode.CONSTRAINT, "expected one event, got 2"));
  }

  private static final class AtMostOne implements DatasetCheck {

    private final List<DiplomaticEvent> events = new ArrayList<>();

    @Override
    public void add(DiplomaticEvent event, Function<FieldPath, Location> locate) {
      events.add(event);
    }

    @Override
    public List<Problem> end(boolean complete) {
      return events.size() < 2
          ? List.of()
          : List.of(
              Problem.of(
                  ProblemCode.CONSTRAINT,
                  "expected one event, got " + events.size(),
                  "",
                  Location.unknown(),
                  null));
    }
  }

  @Test
  void validatesAStreamAsItValidatesADataset() {
    Visit first = Events.visit().id("a").build();
    List<DiplomaticEvent> events =
        List.of(first, first.toBuilder().id("a").leg(1).build(), cited().id("c").build());
    EventValidator validator = with(ValidationProfile.PUBLISHED);
    List<Problem> problems = new ArrayList<>();

    StreamValidation stream = validator.stream(HEADER);
    events.forEach(event -> problems.addAll(stream.add(event)));
    problems.addAll(stream.end());

    assertThat(problems).isNotEmpty().isEqualTo(validator.validate(new Dataset(HEADER, events)));
  }
}
