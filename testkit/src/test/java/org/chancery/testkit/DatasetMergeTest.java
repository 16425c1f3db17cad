package org.chancery.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.chancery.change.DatasetDiff;
import org.chancery.change.DatasetMerge;
import org.chancery.change.DecisionKind;
import org.chancery.change.MergePolicy;
import org.chancery.change.MergeSource;
import org.chancery.dataset.Dataset;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.meta.Field;
import org.chancery.meta.RecordType;
import org.chancery.meta.RecordValues;
import org.chancery.meta.Shape;
import org.chancery.problem.Problem;
import org.chancery.problem.Severity;
import org.chancery.validation.EventValidator;
import org.chancery.value.Citation;
import org.chancery.value.EventId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Holds the merge to its laws on generated datasets, of which one is a distorted copy. */
class DatasetMergeTest {

  private static final int ROUNDS = Integer.getInteger("chancery.testkit.merges", 12);
  private static final int EVENTS = 60;
  private static final EventValidator VALIDATOR = EventValidator.shared();

  private static final List<MergePolicy> POLICIES =
      List.of(
          MergePolicy.preferPrecise(),
          MergePolicy.preferSources("b", "a"),
          MergePolicy.preferPrecise().orElse(MergePolicy.preferSources("a")),
          conflict -> null);

  private record Case(Dataset one, Dataset other, DatasetMerge merge) {

    Dataset merged() {
      return merge.merge(new MergeSource("a", one), new MergeSource("b", other)).dataset();
    }
  }

  private static final List<Case> CASES = cases();

  private static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      Random random = new Random(4500 + round);
      Dataset one = EventGenerator.of(900 + round).dataset(EVENTS);
      List<DiplomaticEvent> donors = EventGenerator.of(7000 + round).dataset(EVENTS).events();
      List<DiplomaticEvent> copies = new ArrayList<>();
      for (DiplomaticEvent event : one.events()) {
        if (random.nextInt(8) > 0) {
          copies.add(random.nextInt(4) == 0 ? event : distorted(event, donors, random));
        }
      }
      if (round % 3 == 2) {
        Collections.shuffle(copies, random);
      }
      Dataset other = new Dataset(one.header(), copies);
      cases.add(new Case(one, other, DatasetMerge.into(one.header()).by(POLICIES.get(round % 4))));
    }
    return cases;
  }

  /** Takes some fields of another event of the type, if the event stays valid. */
  private static DiplomaticEvent distorted(
      DiplomaticEvent event, List<DiplomaticEvent> donors, Random random) {
    RecordType<?> type = EventTypes.of(event);
    DiplomaticEvent distorted = event;
    for (int tries = 0; tries < 12; tries++) {
      DiplomaticEvent donor = donors.get(random.nextInt(donors.size()));
      if (!EventTypes.of(donor).equals(type)) {
        continue;
      }
      @Nullable Object[] values = type.valuesOf((Record) distorted);
      @Nullable Object[] theirs = type.valuesOf((Record) donor);
      Field field = type.fields().get(random.nextInt(type.fields().size()));
      if (field.name().equals("id") || field.name().equals("relations")) {
        continue;
      }
      values[field.index()] = theirs[field.index()];
      DiplomaticEvent candidate = (DiplomaticEvent) type.create(values);
      if (errors(candidate).isEmpty()) {
        distorted = candidate;
      }
    }
    return distorted;
  }

  private static List<Problem> errors(DiplomaticEvent event) {
    return VALIDATOR.validate(event).stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .toList();
  }

  private static void assertSame(Dataset actual, Dataset expected) {
    assertThat(DatasetDiff.between(expected, actual).toText())
        .isEqualTo(DatasetDiff.between(expected, expected).toText());
    assertThat(actual).isEqualTo(expected);
  }

  @Test
  void mergingADatasetWithItselfChangesNothing() {
    for (Case each : CASES) {
      Dataset one = each.one();

      assertSame(
          each.merge().merge(new MergeSource("a", one), new MergeSource("b", one)).dataset(), one);
    }
  }

  @Test
  void theOrderOfTheSourcesMeansNothing() {
    for (Case each : CASES) {
      assertSame(
          each.merge()
              .merge(new MergeSource("b", each.other()), new MergeSource("a", each.one()))
              .dataset(),
          each.merged());
    }
  }

  @Test
  void mergingASourceAgainChangesNothing() {
    for (Case each : CASES) {
      Dataset merged = each.merged();

      assertSame(
          each.merge()
              .merge(new MergeSource("m", merged), new MergeSource("b", each.other()))
              .dataset(),
          merged);
      assertSame(
          each.merge()
              .merge(new MergeSource("m", merged), new MergeSource("a", each.one()))
              .dataset(),
          merged);
    }
  }

  @Test
  void whatIsMergedIsValid() {
    for (Case each : CASES) {
      assertThat(VALIDATOR.validate(each.merged()))
          .filteredOn(problem -> problem.severity() == Severity.ERROR)
          .isEmpty();
    }
  }

  @Test
  void nothingThatASourceSaysIsLost() {
    int compared = 0;
    for (Case each : CASES) {
      Dataset merged = each.merged();
      Set<String> texts = new HashSet<>();
      for (DiplomaticEvent event : merged.events()) {
        addTexts((Record) event, texts);
      }
      for (Dataset source : List.of(each.one(), each.other())) {
        for (DiplomaticEvent event : source.events()) {
          assertThat(
                  merged.find(event.id()).isPresent()
                      || merged.relatedTo(event.id()).findFirst().isPresent())
              .as("%s", event.id())
              .isTrue();
          Set<String> own = new LinkedHashSet<>();
          addTexts((Record) event, own);
          own.removeIf(text -> isKept(text, texts));
          assertThat(own).as("of %s", event.id()).isEmpty();
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(ROUNDS * EVENTS);
  }

  private static boolean isKept(String text, Set<String> texts) {
    return texts.contains(text)
        || texts.stream().anyMatch(each -> each.contains(text.replaceAll("\n{2,}", "\n")));
  }

  /** The texts of all values but of keys, paths and flags, which mean nothing by themselves. */
  private static void addTexts(Record record, Set<String> texts) {
    RecordValues.forEach(
        record,
        (path, type, value) -> {
          String where = path.toString();
          boolean bare =
              where.startsWith("missing")
                  || where.endsWith(".key")
                  || where.endsWith(".citation")
                  || where.endsWith(".confidence")
                  || where.endsWith(".field")
                  || where.matches("claims\\[\\d+]\\.(citations.*|reason|accepted)");
          if (!bare) {
            texts.add(type.formatObject(value));
          }
        });
  }

  @Test
  void everyFieldOnWhichTheSourcesDifferIsClaimedByBoth() {
    int contested = 0;
    for (Case each : CASES) {
      Dataset merged = each.merged();
      for (DiplomaticEvent event : each.one().events()) {
        DiplomaticEvent other = each.other().find(event.id()).orElse(null);
        DiplomaticEvent both = merged.find(event.id()).orElse(null);
        if (other == null
            || both == null
            || merged.find(EventId.of(event.id() + "-2")).isPresent()) {
          continue;
        }
        for (Field field : EventTypes.of(event).fields()) {
          Object value = field.get((Record) event);
          Object theirs = field.get((Record) other);
          if (field.shape() instanceof Shape.OfValue one
              && value != null
              && theirs != null
              && !value.equals(theirs)
              && isClaimable(one.type().formatObject(value))
              && isClaimable(one.type().formatObject(theirs))) {
            contested++;
            assertThat(both.claims())
                .filteredOn(claim -> claim.field().toString().equals(field.name()))
                .extracting(claim -> claim.value())
                .contains(one.type().formatObject(value), one.type().formatObject(theirs));
            assertThat(both.claims())
                .filteredOn(claim -> claim.field().toString().equals(field.name()))
                .filteredOn(claim -> claim.accepted())
                .singleElement()
                .satisfies(claim -> assertThat(claim.reason()).isNotBlank());
          }
        }
      }
    }
    assertThat(contested).isGreaterThan(5 * ROUNDS);
  }

  private static boolean isClaimable(String text) {
    return !text.isBlank() && text.length() <= 1000;
  }

  @Test
  void citationsOfBothAreKeptUnderKeysOfTheirOwn() {
    for (Case each : CASES) {
      for (DiplomaticEvent event : each.merged().events()) {
        assertThat(event.citations().stream().map(Citation::key)).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void mostRecordsBecomeOne() {
    for (Case each : CASES) {
      long apart =
          each
              .merge()
              .merge(new MergeSource("a", each.one()), new MergeSource("b", each.other()))
              .decisions()
              .stream()
              .filter(decision -> decision.kind() == DecisionKind.APART)
              .map(decision -> decision.event())
              .distinct()
              .count();

      assertThat(apart).isLessThan(EVENTS / 4);
    }
  }
}
