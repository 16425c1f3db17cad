package org.chancery.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.validation.Validated.problemsOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.code.EventStatus;
import org.chancery.code.MissingReason;
import org.chancery.code.ParticipantRole;
import org.chancery.code.PartyAction;
import org.chancery.code.RelationType;
import org.chancery.event.Agreement;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventHeader;
import org.chancery.event.Events;
import org.chancery.event.Samples;
import org.chancery.event.Visit;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordRule;
import org.chancery.meta.RecordType;
import org.chancery.meta.Rule;
import org.chancery.meta.RuleValidator;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.time.EventDate;
import org.chancery.value.AgreementAction;
import org.chancery.value.Citation;
import org.chancery.value.Claim;
import org.chancery.value.Participant;
import org.chancery.value.Person;
import org.chancery.value.Place;
import org.chancery.value.StatusChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every rule of the model, found by walking its record classes. */
class EveryRuleTest {

  private static final RecordType<EventHeader> HEADER = RecordType.of(EventHeader.class);

  @Test
  void isBrokenByOneOfTheEventsBelow() {
    List<ProblemCode> broken =
        brokenEvents().map(arguments -> (ProblemCode) arguments.get()[0]).toList();

    assertThat(rules().map(Rule::code)).containsExactlyInAnyOrderElementsOf(broken);
  }

  @ParameterizedTest
  @MethodSource("brokenEvents")
  void isReportedOnItsOwn(ProblemCode code, DiplomaticEvent event) {
    List<Problem> problems = problemsOf(event);

    assertThat(problems).extracting(Problem::code).containsExactly(code);
  }

  @ParameterizedTest
  @MethodSource("brokenEvents")
  void saysWhatItExpects(ProblemCode code, DiplomaticEvent event) {
    Rule rule = rules().filter(each -> each.code() == code).findFirst().orElseThrow();

    Problem problem = problemsOf(event).get(0);

    assertThat(problem.message()).startsWith(rule.message()).startsWith("expected ");
    assertThat(problem.message()).doesNotContain("{", "}", "$");
    assertThat(problem.path()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("brokenEvents")
  void isNotLetThroughByItsScreen(ProblemCode code, DiplomaticEvent event) {
    Rule rule = rules().filter(each -> each.code() == code).findFirst().orElseThrow();
    RecordRule<Object> one = RuleValidator.instantiate(rule);
    boolean ofEvent =
        Arrays.asList(DiplomaticEvent.class.getAnnotationsByType(Rule.class)).contains(rule)
            || Arrays.asList(event.getClass().getAnnotationsByType(Rule.class)).contains(rule);
    assumeTrue(ofEvent, "the rule is on a record inside the event");
    List<FieldPath> found = new ArrayList<>();
    List<FieldPath> screened = new ArrayList<>();

    one.check(event, found::add);
    one.screen().check(event, screened::add);

    assertThat(found).isNotEmpty();
    assertThat(screened).hasSizeGreaterThanOrEqualTo(found.size());
  }

  @Test
  void namesFieldsOfItsRecordOrAnyAsThoseWhoseAbsenceBreaksIt() {
    for (RecordType<?> type : Samples.recordTypes()) {
      for (Rule rule : type.javaType().getAnnotationsByType(Rule.class)) {
        assertThat(rule.brokenByAbsenceOf())
            .as("%s", rule.code())
            .allSatisfy(
                name -> assertThat(name.equals(Rule.ANY) || type.field(name) != null).isTrue());
      }
    }
    for (Rule rule : DiplomaticEvent.class.getAnnotationsByType(Rule.class)) {
      assertThat(rule.brokenByAbsenceOf())
          .as("%s", rule.code())
          .allSatisfy(
              name -> assertThat(name.equals(Rule.ANY) || HEADER.field(name) != null).isTrue());
    }
  }

  @Test
  void hasACodeOfItsOwn() {
    List<ProblemCode> codes = rules().map(Rule::code).toList();

    assertThat(codes).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    assertThat(EnumSet.copyOf(codes)).doesNotContain(ProblemCode.CONSTRAINT);
  }

  private static Stream<Rule> rules() {
    List<Class<?>> classes = new ArrayList<>(List.of(DiplomaticEvent.class));
    Samples.recordTypes().forEach(type -> classes.add(type.javaType()));
    return classes.stream()
        .flatMap(type -> Arrays.stream(type.getDeclaredAnnotationsByType(Rule.class)))
        .filter(rule -> rule.groups().length == 0); // the others are of ValidationProfileTest
  }

  static Stream<Arguments> brokenEvents() {
    return Stream.of(
        Arguments.of(
            ProblemCode.OTHER_PROPERTY_MISPLACED,
            Events.visit().otherProperty("participants[7].seat", "1").build()),
        Arguments.of(ProblemCode.REQUIRED, Events.visit().date((EventDate) null).build()),
        Arguments.of(
            ProblemCode.STATUS_HISTORY_DISAGREES,
            Events.visit().statusChange(change(EventStatus.ANNOUNCED, "2024")).build()),
        Arguments.of(
            ProblemCode.STATUS_HISTORY_OUT_OF_ORDER,
            Events.visit()
                .statusChange(change(EventStatus.ANNOUNCED, "2024"))
                .statusChange(change(EventStatus.HELD, "2023"))
                .build()),
        Arguments.of(
            ProblemCode.HELD_AFTER_CANCELLED,
            Events.visit()
                .statusChange(change(EventStatus.CANCELLED, "2023"))
                .statusChange(change(EventStatus.HELD, "2024"))
                .build()),
        Arguments.of(
            ProblemCode.STATE_NOT_IN_EXISTENCE,
            Events.visit().participant(Participant.of(ParticipantRole.ATTENDEE, "SUN")).build()),
        Arguments.of(
            ProblemCode.OFFICE_NOT_HELD,
            Events.visit()
                .participant(
                    Participant.builder()
                        .role(ParticipantRole.ATTENDEE)
                        .actor("org:EU")
                        .person(Person.of("Kaja Kallas"))
                        .office("EU High Representative")
                        .build())
                .build()),
        Arguments.of(
            ProblemCode.RELATED_TO_ITSELF,
            Events.visit().relation(RelationType.NEXT, "visit-qatar-2024").build()),
        Arguments.of(
            ProblemCode.DUPLICATE_CITATION_KEY,
            Events.visit().citation(Events.citation("a")).citation(Events.citation("a")).build()),
        Arguments.of(
            ProblemCode.UNKNOWN_CITATION_KEY,
            Events.visit().claim(claim("leg", "2").build()).build()),
        Arguments.of(ProblemCode.UNKNOWN_PATH, withClaims(claim("nothing", "2").build())),
        Arguments.of(
            ProblemCode.MISSING_BUT_PRESENT,
            Events.visit().missing("date", MissingReason.UNKNOWN).build()),
        Arguments.of(ProblemCode.CLAIM_VALUE_INVALID, withClaims(claim("leg", "two").build())),
        Arguments.of(
            ProblemCode.CLAIM_ACCEPTED_TWICE,
            withClaims(
                claim("status", "held").accepted(true).reason("a").build(),
                claim("status", "held").accepted(true).reason("b").build())),
        Arguments.of(
            ProblemCode.CLAIM_WITHOUT_REASON,
            withClaims(
                claim("status", "held").accepted(true).build(),
                claim("status", "cancelled").build())),
        Arguments.of(
            ProblemCode.CLAIM_CONTRADICTS_FIELD,
            withClaims(claim("status", "cancelled").accepted(true).build())),
        Arguments.of(
            ProblemCode.HOST_IS_VISITOR,
            Events.visit().participant(Participant.of(ParticipantRole.HOST, "KAZ")).build()),
        Arguments.of(ProblemCode.LEG_WITHOUT_JOURNEY, Events.visit().leg(1).build()),
        Arguments.of(ProblemCode.TOO_FEW_PARTIES, Events.agreementWithoutParties().build()),
        Arguments.of(
            ProblemCode.ACTION_OF_NON_PARTY,
            Events.agreement()
                .action(
                    AgreementAction.builder().action(PartyAction.SIGNATURE).party("QAT").build())
                .build()),
        Arguments.of(
            ProblemCode.IN_FORCE_BEFORE_SIGNATURE,
            Events.agreement()
                .action(AgreementAction.of(PartyAction.SIGNATURE, "2024-09-17"))
                .action(AgreementAction.of(PartyAction.ENTRY_INTO_FORCE, "2024-08"))
                .build()),
        Arguments.of(ProblemCode.EXPIRES_BEFORE_ACTION, expired()),
        Arguments.of(ProblemCode.RANK_EXCEEDS_TOTAL, Events.observation().rank(2).outOf(1).build()),
        Arguments.of(ProblemCode.NOTHING_OBSERVED, Events.observation().rank(null).build()),
        Arguments.of(
            ProblemCode.ACTOR_OR_PERSON_REQUIRED,
            Events.visit()
                .participant(Participant.builder().role(ParticipantRole.WITNESS).build())
                .build()),
        Arguments.of(
            ProblemCode.ON_BEHALF_OF_ITSELF,
            Events.visit()
                .participant(
                    Participant.builder()
                        .role(ParticipantRole.WITNESS)
                        .actor("TUR")
                        .onBehalfOf("TUR")
                        .build())
                .build()),
        Arguments.of(
            ProblemCode.PLACE_WITHOUT_NAME, Events.visit().place(Place.builder().build()).build()),
        Arguments.of(
            ProblemCode.HALF_A_COORDINATE,
            Events.visit()
                .place(Place.builder().name("Doha").latitude(BigDecimal.ONE).build())
                .build()),
        Arguments.of(
            ProblemCode.CITATION_WITHOUT_SOURCE,
            Events.visit().citation(Citation.builder().key("a").build()).build()));
  }

  private static Agreement expired() {
    return Events.agreement()
        .action(AgreementAction.of(PartyAction.SIGNATURE, "2024"))
        .expires("2023")
        .build();
  }

  private static StatusChange change(EventStatus status, String date) {
    return StatusChange.builder().status(status).date(date).build();
  }

  private static Claim.Builder claim(String field, String value) {
    return Claim.builder().field(field).value(value).citation("a").accepted(false);
  }

  private static Visit withClaims(Claim... claims) {
    return Events.visit().citation(Events.citation("a")).claims(List.of(claims)).build();
  }
}
