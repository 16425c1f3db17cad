package org.chancery.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chancery.code.EventStatus;
import org.chancery.code.MembershipChange;
import org.chancery.code.MissingReason;
import org.chancery.code.RelationType;
import org.chancery.dataset.Coverage;
import org.chancery.meta.FieldPath;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;
import org.chancery.reference.Actor;
import org.chancery.reference.Organisation;
import org.chancery.time.EventDate;
import org.chancery.value.EventId;
import org.chancery.value.LanguageTag;
import org.chancery.value.Relation;
import org.junit.jupiter.api.Test;

class EventBuilderTest {

  @Test
  void needsAnIdAndAStatusAlone() {
    Visit visit = Visit.builder().id("a").status(EventStatus.HELD).build();

    assertThat(visit.id()).isEqualTo(EventId.of("a"));
    assertThat(visit.status()).isEqualTo(EventStatus.HELD);
    assertThat(visit.date()).isNull();
    assertThat(visit.titles()).isEmpty();
    assertThat(visit.participants()).isEmpty();
    assertThat(visit.activities()).isNull();
  }

  @Test
  void takesTextsForScalars() {
    Visit visit =
        Events.visit()
            .date("2024-09")
            .note("KK", "text")
            .relation(RelationType.NEXT, "b")
            .missing("places", MissingReason.NOT_CODED)
            .build();
    Agreement agreement = Events.agreement().language("kk").language("EN").expires("2030").build();
    Measure measure =
        Measure.builder().id("m").status(EventStatus.HELD).effective("2024-01/..").build();
    Membership membership =
        Membership.builder()
            .id("m")
            .status(EventStatus.HELD)
            .organisation("org:SCO")
            .member("KAZ")
            .change(MembershipChange.ACCESSION)
            .build();
    Observation observation = Events.observation().subject("org:EU").counterpart("QAT").build();
    Coverage coverage = Coverage.builder().actor("KAZ").period("2024").build();

    assertThat(visit.date()).isEqualTo(EventDate.of(2024, 9));
    assertThat(visit.notes()).containsExactly(entry(LanguageTag.of("kk"), "text"));
    assertThat(visit.relations()).containsExactly(Relation.of(RelationType.NEXT, "b"));
    assertThat(visit.missing())
        .containsExactly(entry(FieldPath.parse("places"), MissingReason.NOT_CODED));
    assertThat(agreement.languages()).containsExactly(LanguageTag.of("kk"), LanguageTag.of("en"));
    assertThat(agreement.expires()).isEqualTo(EventDate.of(2030));
    assertThat(measure.effective()).isEqualTo(EventDate.parse("2024-01/.."));
    assertThat(membership.organisation()).isEqualTo(Organisation.of("SCO"));
    assertThat(membership.member()).isEqualTo(Actor.parse("KAZ"));
    assertThat(observation.subject()).isEqualTo(Actor.parse("org:EU"));
    assertThat(observation.counterparts()).containsExactly(Actor.parse("QAT"));
    assertThat(coverage.actors()).containsExactly(Actor.parse("KAZ"));
    assertThat(coverage.period()).isEqualTo(EventDate.of(2024));
  }

  @Test
  void refusesTextsThatAreNone() {
    assertRefused(() -> Visit.builder().id("a b"), ProblemCode.INVALID_VALUE);
    assertRefused(() -> Visit.builder().date("2024-13"), ProblemCode.INVALID_DATE);
    assertRefused(() -> Visit.builder().title("english", "a"), ProblemCode.INVALID_VALUE);
    assertRefused(() -> Visit.builder().relation(RelationType.NEXT, ""), ProblemCode.INVALID_VALUE);
    assertRefused(
        () -> Visit.builder().missing("", MissingReason.UNKNOWN), ProblemCode.INVALID_VALUE);
    assertRefused(() -> Membership.builder().member("KZ"), ProblemCode.UNKNOWN_STATE);
    assertRefused(() -> Membership.builder().organisation("a b"), ProblemCode.INVALID_VALUE);
  }

  @Test
  void keepsTheFirstPlaceOfATextThatIsGivenAgain() {
    Visit visit =
        Visit.builder()
            .id("a")
            .status(EventStatus.HELD)
            .title("kk", "1")
            .title("en", "2")
            .title("kk", "3")
            .build();

    assertThat(visit.titles())
        .containsExactly(entry(LanguageTag.of("kk"), "3"), entry(LanguageTag.of("en"), "2"));
  }

  @Test
  void changesOneFieldOfACopy() {
    Visit visit = Events.visit().leg(1).build();

    Visit changed = visit.toBuilder().leg(2).build();

    assertThat(changed.leg()).isEqualTo(2);
    assertThat(changed.toBuilder().leg(1).build()).isEqualTo(visit);
  }

  private static void assertRefused(ThrowingCallable call, ProblemCode code) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(call)
        .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
  }
}
