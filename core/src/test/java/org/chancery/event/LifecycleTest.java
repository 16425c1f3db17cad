package org.chancery.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;
import static org.chancery.validation.Validated.problemsOf;

import java.util.List;
import java.util.function.Function;
import org.chancery.code.EventStatus;
import org.chancery.code.MissingReason;
import org.chancery.meta.FieldPath;
import org.chancery.time.EventDate;
import org.chancery.value.Citation;
import org.chancery.value.Claim;
import org.chancery.value.StatusChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From the announcement to the outcome. */
class LifecycleTest {

  private static final EventDate JUNE = EventDate.parse("2024-06");
  private static final EventDate JULY = EventDate.parse("2024-07-03/2024-07-04");

  private static Visit planned() {
    return Events.visit().status(EventStatus.TENTATIVE).date(JUNE).dateVerbatim("in June").build();
  }

  private static Citation source(String key) {
    return Events.citation(key);
  }

  @Test
  void keepsEachStepWithItsReasonAndItsSource() {
    DiplomaticEvent held =
        planned()
            .announce(source("a"))
            .postpone(null, "floods", source("b"))
            .postpone(JULY, null, source("c"))
            .confirm(null)
            .begin(null)
            .hold(source("a"));

    assertThat(held.statusHistory())
        .extracting(
            StatusChange::status,
            StatusChange::previousDate,
            StatusChange::reason,
            StatusChange::citation)
        .containsExactly(
            tuple(EventStatus.TENTATIVE, null, null, null),
            tuple(EventStatus.ANNOUNCED, null, null, "a"),
            tuple(EventStatus.POSTPONED, JUNE, "floods", "b"),
            tuple(EventStatus.RESCHEDULED, null, null, "c"),
            tuple(EventStatus.CONFIRMED, null, null, null),
            tuple(EventStatus.ONGOING, null, null, null),
            tuple(EventStatus.HELD, null, null, "a"));
    assertThat(held.status()).isEqualTo(EventStatus.HELD);
    assertThat(held.date()).isEqualTo(JULY);
    assertThat(held.citations()).extracting(Citation::key).containsExactly("a", "b", "c");
    assertThat(held.missing()).isEmpty();
    assertThat(problemsOf(held)).isEmpty();
    assertThat(held).isInstanceOf(Visit.class);
  }

  @Test
  void hasNoDateWhereNoneIsSet() {
    DiplomaticEvent postponed = planned().postpone(null, "floods", null);

    assertThat(postponed.date()).isNull();
    assertThat(postponed.dateVerbatim()).isNull();
    assertThat(postponed.missing()).containsEntry(FieldPath.parse("date"), MissingReason.UNKNOWN);
    assertThat(problemsOf(postponed)).isEmpty();
    assertThat(postponed.postpone(null, "again", null).statusHistory()).hasSize(3);
  }

  @Test
  void holdsOnTheDateThatIsKnownThen() {
    DiplomaticEvent held = planned().hold(EventDate.parse("2024-06-11"), null);

    assertThat(held.date()).hasToString("2024-06-11");
    assertThat(held.statusHistory().get(1).previousDate()).isEqualTo(JUNE);
    assertThat(planned().hold(JUNE, null).dateVerbatim()).isEqualTo("in June");
  }

  @Test
  void takesTheNewDateForTheAcceptedClaimWhereTheDateIsClaimed() {
    Claim first =
        Claim.builder()
            .field("date")
            .value("2024-06")
            .citation("a")
            .accepted(true)
            .reason("the only one")
            .build();
    Visit claimed = planned().toBuilder().citation(source("a")).claim(first).build();

    DiplomaticEvent moved = claimed.postpone(JULY, "floods", source("b"));
    DiplomaticEvent open = claimed.postpone(null, "floods", source("b"));

    assertThat(moved.claims())
        .extracting(Claim::value, Claim::accepted, Claim::reason, Claim::citations)
        .containsExactly(
            tuple("2024-06", false, "the only one", List.of("a")),
            tuple(JULY.toString(), true, "floods", List.of("b")));
    assertThat(problemsOf(moved)).isEmpty();
    assertThat(open.claims()).extracting(Claim::accepted).containsExactly(false);
    assertThat(problemsOf(open)).isEmpty();
  }

  static List<Function<DiplomaticEvent, DiplomaticEvent>> steps() {
    return List.of(
        e -> e.announce(null),
        e -> e.confirm(null),
        e -> e.postpone(JULY, null, null),
        e -> e.cancel("floods", null),
        e -> e.begin(null),
        e -> e.hold(null),
        e -> e.hold(JULY, null));
  }

  @ParameterizedTest
  @MethodSource("steps")
  void endsWithTheOutcome(Function<DiplomaticEvent, DiplomaticEvent> step) {
    for (DiplomaticEvent over : List.of(planned().hold(null), planned().cancel("floods", null))) {
      assertThat(problemsOf(over)).isEmpty();
      assertThatIllegalStateException()
          .isThrownBy(() -> step.apply(over))
          .withMessageContaining("what is " + over.status() + " is over");
    }
    assertThat(problemsOf(step.apply(planned()))).isEmpty();
    DiplomaticEvent ofAnotherList = planned().toBuilder().status(EventStatus.of("hoped")).build();
    assertThat(step.apply(ofAnotherList).statusHistory()).hasSize(2);
  }

  @Test
  void refusesAnotherSourceOfTheSameKey() {
    DiplomaticEvent announced = planned().announce(source("a"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> announced.cancel(null, source("a").toBuilder().title("Another").build()))
        .withMessageContaining("a");
  }
}
