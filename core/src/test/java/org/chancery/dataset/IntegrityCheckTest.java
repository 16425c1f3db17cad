package org.chancery.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.function.Function;
import org.chancery.code.RelationType;
import org.chancery.event.Events;
import org.chancery.event.Visit;
import org.chancery.meta.FieldPath;
import org.chancery.problem.Location;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.value.EventId;
import org.junit.jupiter.api.Test;

class IntegrityCheckTest {

  private final IntegrityCheck check = new IntegrityCheck();

  @Test
  void findsNothingWrongBeforeTheFirstEvent() {
    assertThat(check.problems()).isEmpty();
  }

  @Test
  void rejectsEachFurtherEventOfAnIdAtThePlaceOfItsId() {
    check.add(visit("a"), IntegrityCheckTest::nowhere);
    check.add(visit("a"), only("id", Location.at(7, 3)));
    check.add(visit("A"), IntegrityCheckTest::nowhere);
    check.add(visit("a"), only("id", Location.at(9, 3)));

    assertThat(check.problems())
        .extracting(Problem::code, Problem::path, Problem::location, Problem::rejected)
        .containsExactly(
            tuple(ProblemCode.DUPLICATE_ID, "id", Location.at(7, 3), "a"),
            tuple(ProblemCode.DUPLICATE_ID, "id", Location.at(9, 3), "a"));
    assertThat(check.problems()).allSatisfy(problem -> assertThat(problem.isError()).isTrue());
  }

  @Test
  void rejectsARelationThatLeadsNowhereAtThePlaceOfItsTarget() {
    Visit visit =
        Events.visit()
            .id("a")
            .relation(RelationType.NEXT, "b")
            .relation(RelationType.PART_OF, "s")
            .build();

    check.add(visit, only("relations[1].target", Location.at(7, 3)));
    check.add(visit("b"), IntegrityCheckTest::nowhere);

    assertThat(check.problems())
        .extracting(Problem::code, Problem::path, Problem::location, Problem::rejected)
        .containsExactly(
            tuple(
                ProblemCode.UNKNOWN_RELATION_TARGET,
                "relations[1].target",
                Location.at(7, 3),
                "s"));
    assertThat(check.problems().get(0).message()).isNotBlank();
  }

  @Test
  void letsTheSameEventBeInAnotherDataset() {
    check.add(
        Events.visit().id("a").relation(RelationType.SAME_AS, "elsewhere").build(),
        IntegrityCheckTest::nowhere);

    assertThat(check.problems()).isEmpty();
  }

  @Test
  void acceptsRelationsForwardsAndBackwards() {
    check.add(
        Events.visit().id("a").relation(RelationType.NEXT, "b").build(),
        IntegrityCheckTest::nowhere);
    check.add(
        Events.visit().id("b").relation(RelationType.PREVIOUS, "a").build(),
        IntegrityCheckTest::nowhere);

    assertThat(check.problems()).isEmpty();
  }

  @Test
  void acceptsARelationToAnEventThatCouldNotBeRead() {
    check.add(
        Events.visit().id("a").relation(RelationType.NEXT, "b").build(),
        IntegrityCheckTest::nowhere);

    check.addUnreadable(EventId.of("b"), Location.unknown());

    assertThat(check.problems()).isEmpty();
  }

  @Test
  void rejectsAnEventOfTheIdOfOneThatCouldNotBeRead() {
    check.addUnreadable(EventId.of("a"), Location.unknown());

    check.add(visit("a"), IntegrityCheckTest::nowhere);

    assertThat(check.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.DUPLICATE_ID);
  }

  @Test
  void tellsDuplicateIdsFirst() {
    check.add(
        Events.visit().id("a").relation(RelationType.NEXT, "b").build(),
        IntegrityCheckTest::nowhere);
    check.add(visit("a"), IntegrityCheckTest::nowhere);

    assertThat(check.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.DUPLICATE_ID, ProblemCode.UNKNOWN_RELATION_TARGET);
    assertThat(check.duplicateIds()).containsExactly(check.problems().get(0));
    assertThat(check.unknownTargets()).containsExactly(check.problems().get(1));
  }

  private static Visit visit(String id) {
    return Events.visit().id(id).build();
  }

  private static Location nowhere(FieldPath path) {
    return Location.unknown();
  }

  private static Function<FieldPath, Location> only(String wanted, Location there) {
    return path -> path.toString().equals(wanted) ? there : nowhere(path);
  }

  @Test
  void reportsUnreadableEventWhoseIdAnotherHas() {
    IntegrityCheck check = new IntegrityCheck();
    check.add(Events.visit().id("a").build(), path -> Location.unknown());

    check.addUnreadable(EventId.of("a"), Location.at(7, 12));

    assertThat(check.duplicateIds())
        .singleElement()
        .satisfies(problem -> assertThat(problem.location()).isEqualTo(Location.at(7, 12)));
  }
}
