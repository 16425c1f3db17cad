package org.chancery.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chancery.code.EventStatus;
import org.chancery.code.ParticipantRole;
import org.chancery.code.StatementForm;
import org.chancery.code.TalksKind;
import org.chancery.code.Topic;
import org.chancery.dataset.Dataset;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Statement;
import org.chancery.event.Talks;
import org.chancery.event.Visit;
import org.chancery.meta.FieldPath;
import org.chancery.value.Citation;
import org.chancery.value.Claim;
import org.chancery.value.Participant;
import org.chancery.value.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DatasetDiffTest {

  private static final DatasetHeader HEADER =
      DatasetHeader.builder().id("d").title("en", "Dataset").version("1").build();

  private static final Visit VISIT = visit("v").build();

  private static Visit.Builder visit(String id) {
    return Visit.builder()
        .id(id)
        .title("en", "A visit")
        .date("2024")
        .status(EventStatus.HELD)
        .participant(Participant.of(ParticipantRole.VISITOR, "CHN"))
        .participant(Participant.of(ParticipantRole.HOST, "KAZ"))
        .citation(Citation.builder().key("a").title("Article").build());
  }

  private static Dataset dataset(DiplomaticEvent... events) {
    return new Dataset(HEADER, List.of(events));
  }

  private static List<FieldChange> changes(DiplomaticEvent older, DiplomaticEvent newer) {
    return EventChange.between(older, newer).changes();
  }

  private static FieldChange change(String path, ChangeKind kind, String before, String after) {
    return new FieldChange(
        FieldPath.parse(path),
        null,
        kind,
        before.isEmpty() ? null : before,
        after.isEmpty() ? null : after,
        null,
        List.of());
  }

  @Test
  void findsNothingBetweenEqualDatasets() {
    DatasetDiff diff = DatasetDiff.between(dataset(VISIT), dataset(visit("v").build()));

    assertThat(diff.isEmpty()).isTrue();
    assertThat(diff.unchanged()).isEqualTo(1);
    assertThat(diff.toText()).isEqualTo("0 added, 0 removed, 0 changed, 0 moved, 1 unchanged\n");
  }

  @Test
  void tellsEventsThatCameWentAndMoved() {
    Visit b = visit("b").build();
    Visit c = visit("c").build();
    Visit d = visit("d").build();

    DatasetDiff diff = DatasetDiff.between(dataset(VISIT, b, c), dataset(d, c, VISIT));

    assertThat(diff.added()).containsExactly(EventMention.of(d));
    assertThat(diff.removed()).containsExactly(EventMention.of(b));
    assertThat(diff.moved()).hasSize(1);
    assertThat(diff.changed()).isEmpty();
    assertThat(diff.unchanged()).isEqualTo(2);
  }

  @Test
  void tellsAddedChangedAndRemovedValuesByPath() {
    Visit newer =
        VISIT.toBuilder()
            .date("2024-07")
            .title("de", "Ein Besuch")
            .note("en", "A remark")
            .journeyId("j")
            .build();

    assertThat(changes(VISIT, newer))
        .containsExactly(
            change("titles.de", ChangeKind.ADDED, "", "Ein Besuch"),
            change("notes.en", ChangeKind.ADDED, "", "A remark"),
            change("date", ChangeKind.CHANGED, "2024", "2024-07"),
            change("journeyId", ChangeKind.ADDED, "", "j"));
    assertThat(changes(newer, VISIT))
        .containsExactly(
            change("titles.de", ChangeKind.REMOVED, "Ein Besuch", ""),
            change("notes.en", ChangeKind.REMOVED, "A remark", ""),
            change("date", ChangeKind.CHANGED, "2024-07", "2024"),
            change("journeyId", ChangeKind.REMOVED, "j", ""));
  }

  @Test
  void tellsAnInsertionInTheMiddleAsOne() {
    List<Participant> participants = new ArrayList<>(VISIT.participants());
    participants.add(1, Participant.of(ParticipantRole.WITNESS, "UZB"));

    assertThat(changes(VISIT, VISIT.toBuilder().participants(participants).build()))
        .containsExactly(
            change("participants[1]", ChangeKind.ADDED, "", "{role: witness; actor: UZB}"));
  }

  @Test
  void comparesARecordThatChangedInAListFieldByField() {
    Visit older =
        VISIT.toBuilder().place(Place.of("Astana", "KAZ")).place(Place.of("Almaty", "KAZ")).build();
    Visit newer =
        VISIT.toBuilder()
            .place(Place.of("Turkistan", "KAZ"))
            .place(Place.of("Astana", "KAZ"))
            .place(Place.builder().name("Almaty").country("KAZ").verbatim("Alma-Ata").build())
            .build();

    assertThat(changes(older, newer)).hasSize(2);
    assertThat(changes(older, newer).get(0))
        .isEqualTo(change("places[0]", ChangeKind.ADDED, "", "{name: Turkistan; country: KAZ}"));
    FieldChange verbatim = changes(older, newer).get(1);
    assertThat(verbatim.path()).hasToString("places[2].verbatim");
    assertThat(verbatim.formerPath()).hasToString("places[1].verbatim");
    assertThat(verbatim.after()).isEqualTo("Alma-Ata");
  }

  @Test
  void tellsAnElementThatMovedOnce() {
    Visit older = VISIT.toBuilder().topics(List.of(Topic.TRADE, Topic.ENERGY, Topic.WATER)).build();
    Visit newer = VISIT.toBuilder().topics(List.of(Topic.WATER, Topic.TRADE, Topic.ENERGY)).build();

    assertThat(changes(older, newer))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.kind()).isEqualTo(ChangeKind.MOVED);
              assertThat(change.path()).hasToString("topics[0]");
              assertThat(change.formerPath()).hasToString("topics[2]");
            });
  }

  @Test
  void keepsTheReasonAndTheSourcesOfACorrectedValue() {
    Citation report = Citation.builder().key("r").publisher("Reporter").title("Report").build();
    Visit newer =
        VISIT.toBuilder()
            .date("2024-07")
            .citation(report)
            .claim(claim("2024", "a", false, null))
            .claim(claim("2024-07", "r", true, "more precise"))
            .build();

    FieldChange date =
        changes(VISIT, newer).stream()
            .filter(change -> change.path().toString().equals("date"))
            .findFirst()
            .orElseThrow();

    assertThat(date.reason()).isEqualTo("more precise");
    assertThat(date.citations()).containsExactly(report);
    assertThat(DatasetDiff.between(dataset(VISIT), dataset(newer)).toText())
        .contains("because: more precise (r: Reporter)");
  }

  private static Claim claim(String value, String key, boolean accepted, @Nullable String reason) {
    return Claim.builder()
        .field("date")
        .value(value)
        .citation(key)
        .accepted(accepted)
        .reason(reason)
        .build();
  }

  @Test
  void tellsThatTheTypeChanged() {
    Talks talks =
        Talks.builder()
            .id("v")
            .title("en", "A visit")
            .date("2024")
            .status(EventStatus.HELD)
            .kind(TalksKind.CONSULTATION)
            .participants(VISIT.participants())
            .citations(VISIT.citations())
            .build();

    assertThat(changes(VISIT, talks))
        .contains(
            change("type", ChangeKind.CHANGED, "visit", "talks"),
            change("kind", ChangeKind.ADDED, "", "consultation"));
    assertThat(changes(VISIT, talks)).hasSize(2);
  }

  @Test
  void tellsWhatChangedInTheHeader() {
    Dataset newer =
        new Dataset(HEADER.toBuilder().version("2").licence("CC0-1.0").build(), List.of());

    assertThat(DatasetDiff.between(dataset(), newer).header())
        .containsExactly(
            change("version", ChangeKind.CHANGED, "1", "2"),
            change("licence", ChangeKind.ADDED, "", "CC0-1.0"));
  }

  @Test
  void writesAlignedLines() {
    Statement statement =
        Statement.builder()
            .id("s")
            .title("en", "A speech")
            .date("2024-09")
            .status(EventStatus.HELD)
            .form(StatementForm.SPEECH)
            .build();
    Visit newer = VISIT.toBuilder().date("2024-07").title("de", "Ein\u202e Besuch").build();

    assertThat(DatasetDiff.between(dataset(VISIT), dataset(newer, statement)).toText())
        .isEqualTo(
            """
            1 added, 0 removed, 1 changed, 0 moved, 0 unchanged

            + statement s  2024-09  A speech

            ~ visit v  2024-07  A visit
              + titles.de  Ein\\u202e Besuch
              ~ date       2024 -> 2024-07
            """);
  }

  /** Any two lists of small numbers: the steps tell how to make the one of the other. */
  @Test
  void alignsAnyTwoLists() {
    Random random = new Random(45);
    for (int round = 0; round < 2000; round++) {
      List<Integer> older = numbers(random);
      List<Integer> newer = numbers(random);

      List<ListAlignment.Step> steps = ListAlignment.of(older, newer);

      assertThat(steps.stream().filter(s -> !s.isRemoval()).map(ListAlignment.Step::newer))
          .isSorted()
          .hasSize(newer.size());
      assertThat(steps.stream().filter(s -> !s.isAddition()).map(ListAlignment.Step::older))
          .doesNotHaveDuplicates()
          .hasSize(older.size());
      List<ListAlignment.Step> stayed =
          steps.stream().filter(s -> !s.isAddition() && !s.isRemoval() && !s.moved()).toList();
      assertThat(stayed.stream().map(ListAlignment.Step::older)).isSorted();
      assertThat(stayed.size() < steps.size()).isEqualTo(!older.equals(newer));
      assertThat(steps)
          .filteredOn(s -> !s.isAddition() && !s.isRemoval())
          .allSatisfy(s -> assertThat(older.get(s.older())).isEqualTo(newer.get(s.newer())));
    }
  }

  private static List<Integer> numbers(Random random) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = random.nextInt(9); i > 0; i--) {
      numbers.add(random.nextInt(6));
    }
    return numbers;
  }

  @Test
  void comparesAHundredThousandEventsInAnotherOrder() {
    List<DiplomaticEvent> events = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      events.add(VISIT.toBuilder().id("v" + i).build());
    }
    List<DiplomaticEvent> shuffled = new ArrayList<>(events);
    Collections.shuffle(shuffled, new Random(1));

    DatasetDiff diff =
        DatasetDiff.between(new Dataset(HEADER, events), new Dataset(HEADER, shuffled));

    assertThat(diff.unchanged()).isEqualTo(100_000);
    assertThat(diff.moved()).hasSizeBetween(99_000, 99_999);
  }
}
