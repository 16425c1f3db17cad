package org.chancery.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.code.AmountQualifier;
import org.chancery.code.EventStatus;
import org.chancery.code.InstrumentType;
import org.chancery.code.MissingReason;
import org.chancery.code.OfficeRank;
import org.chancery.code.ParticipantRole;
import org.chancery.code.RelationType;
import org.chancery.code.TalksKind;
import org.chancery.code.Topic;
import org.chancery.code.VisitType;
import org.chancery.dataset.Dataset;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.Agreement;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Talks;
import org.chancery.event.Visit;
import org.chancery.meta.FieldPath;
import org.chancery.validation.EventValidator;
import org.chancery.value.Activities;
import org.chancery.value.Citation;
import org.chancery.value.Claim;
import org.chancery.value.EventId;
import org.chancery.value.LanguageTag;
import org.chancery.value.Money;
import org.chancery.value.Participant;
import org.chancery.value.Person;
import org.chancery.value.Relation;
import org.chancery.value.StatusChange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DatasetMergeTest {

  private static final DatasetHeader HEADER =
      DatasetHeader.builder().id("d").title("en", "Dataset").version("1").build();
  private static final Citation REPORT = Citation.builder().key("r").title("Report").build();
  private static final Citation ARTICLE = Citation.builder().key("r").title("Article").build();
  private static final DatasetMerge MERGE = DatasetMerge.into(HEADER);

  private static Visit.Builder visit(String id) {
    return Visit.builder()
        .id(id)
        .title("en", "A visit")
        .date("2024-07")
        .status(EventStatus.HELD)
        .participant(Participant.of(ParticipantRole.VISITOR, "CHN"))
        .participant(Participant.of(ParticipantRole.HOST, "KAZ"));
  }

  private static MergeSource source(String name, DiplomaticEvent... events) {
    return new MergeSource(name, new Dataset(HEADER, List.of(events)));
  }

  private static DiplomaticEvent only(MergeResult result) {
    assertThat(result.dataset().events()).hasSize(1);
    EventValidator.shared().requireValid(result.dataset());
    return result.dataset().events().get(0);
  }

  private static DiplomaticEvent merged(DatasetMerge merge, Visit.Builder one, Visit.Builder two) {
    MergeSource a = source("a", one.build());
    MergeSource b = source("b", two.build());
    DiplomaticEvent event = only(merge.merge(a, b));
    assertThat(merge.merge(b, a).dataset().events()).containsExactly(event);
    return event;
  }

  @Test
  void takesTheMorePreciseDateAndKeepsBothAsClaims() {
    DiplomaticEvent event =
        merged(
            MERGE,
            visit("v").citation(ARTICLE),
            visit("v").date("2024-07-02").citation(REPORT.toBuilder().key("x").build()));

    assertThat(event.date()).hasToString("2024-07-02");
    assertThat(event.claims())
        .containsExactly(
            claim("2024-07", "r", false, null),
            claim("2024-07-02", "x", true, "more precise, and within what the other sources say"));
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
  void prefersANamedSourceWhateverItsPlace() {
    DiplomaticEvent event =
        merged(
            MERGE.by(MergePolicy.preferSources("b", "a")),
            visit("v").visitType(VisitType.STATE).citation(ARTICLE),
            visit("v").visitType(VisitType.OFFICIAL).citation(REPORT));

    assertThat(((Visit) event).visitType()).isEqualTo(VisitType.OFFICIAL);
    assertThat(event.claims())
        .filteredOn(Claim::accepted)
        .extracting(Claim::reason)
        .containsExactly("the source b is preferred");
  }

  @Test
  void asksOnceForEachConflictAndTakesTheAnswer() {
    List<MergeConflict> asked = new ArrayList<>();
    MergePolicy ask =
        conflict -> {
          asked.add(conflict);
          return new MergeChoice(conflict.options().get(1), "I was there");
        };

    MergeResult result =
        MERGE
            .by(ask)
            .merge(
                source("a", visit("v").date("2024-07-02").citation(ARTICLE).build()),
                source("b", visit("v").date("2024-08-02").citation(REPORT).build()));

    assertThat(asked).hasSize(1);
    assertThat(asked.get(0).options())
        .extracting(MergeOption::value)
        .containsExactly("2024-07-02", "2024-08-02");
    assertThat(asked.get(0).options()).extracting(MergeOption::sources).contains(List.of("a"));
    assertThat(only(result).date()).hasToString("2024-08-02");
    assertThat(only(result).claims().get(1).reason()).isEqualTo("I was there");
  }

  @Test
  void refusesAChoiceThatIsNoOption() {
    MergePolicy wrong =
        conflict -> new MergeChoice(new MergeOption("2020", List.of(), List.of()), "so");

    assertThatThrownBy(
            () ->
                MERGE
                    .by(wrong)
                    .merge(
                        source("a", visit("v").build()),
                        source("b", visit("v").date("2024-08").build())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a policy to choose one of the options for date");
  }

  @Test
  void saysSoWhereNothingGivesAGround() {
    MergeResult result =
        MERGE.merge(
            source("a", visit("v").citation(ARTICLE).build()),
            source("b", visit("v").date("2024-08").citation(REPORT).build()));

    assertThat(only(result).date()).hasToString("2024-07");
    assertThat(only(result).claims().get(0).reason())
        .isEqualTo("the first in the order of texts; nothing gave a ground");
  }

  @Test
  void aChoiceMadeInViewOfAllValuesStands() {
    DiplomaticEvent event =
        merged(
            MERGE.by(MergePolicy.preferSources("a")),
            visit("v").date("2024-08").citation(ARTICLE),
            visit("v")
                .citation(ARTICLE)
                .citation(REPORT.toBuilder().key("x").build())
                .claim(claim("2024-08", "r", false, "a slip"))
                .claim(claim("2024-07", "x", true, "the minutes say so")));

    assertThat(event.date()).hasToString("2024-07");
    assertThat(event.claims())
        .containsExactly(
            claim("2024-08", "r", false, "a slip"),
            claim("2024-07", "x", true, "the minutes say so"));
  }

  @Test
  void renamesTheKeysOfDifferentSources() {
    DiplomaticEvent event =
        merged(
            MERGE,
            visit("v").citation(ARTICLE),
            visit("v")
                .citation(REPORT)
                .statusChange(
                    StatusChange.builder().status(EventStatus.HELD).citation("r").build()));

    assertThat(event.citations())
        .containsExactlyInAnyOrder(ARTICLE, REPORT.toBuilder().key("r-2").build());
    assertThat(event.statusHistory().get(0).citation()).isEqualTo("r-2");
  }

  @Test
  void citesTheDatasetOfAnEventWithoutCitations() {
    DiplomaticEvent event = merged(MERGE, visit("v"), visit("v").date("2024-07-02"));

    assertThat(event.citations())
        .extracting(Citation::key)
        .containsExactlyInAnyOrder("dataset-a", "dataset-b");
    assertThat(event.citations())
        .extracting(Citation::title)
        .containsExactlyInAnyOrder("Dataset (a)", "Dataset (b)");
  }

  @Test
  void takesWhatOneHasAndReconcilesWhatIsMissing() {
    DiplomaticEvent event =
        merged(
            MERGE,
            visit("v")
                .missing("visitType", MissingReason.UNKNOWN)
                .missing("purpose", MissingReason.NOT_CODED),
            visit("v").visitType(VisitType.STATE).missing("purpose", MissingReason.UNKNOWN));

    assertThat(((Visit) event).visitType()).isEqualTo(VisitType.STATE);
    assertThat(event.missing())
        .containsExactly(Map.entry(FieldPath.parse("purpose"), MissingReason.UNKNOWN));
  }

  @Test
  void joinsListsInTheOrderOfBothAndLetsTheFullerRecordTakeThePlace() {
    Participant xi =
        Participant.builder()
            .role(ParticipantRole.VISITOR)
            .actor("CHN")
            .person(Person.of("Xi"))
            .build();
    DiplomaticEvent event =
        merged(
            MERGE,
            visit("v").topics(List.of(Topic.TRADE, Topic.WATER)),
            visit("v")
                .participants(List.of(xi, Participant.of(ParticipantRole.HOST, "KAZ")))
                .topics(List.of(Topic.ENERGY, Topic.WATER)));

    assertThat(event.participants())
        .containsExactly(xi, Participant.of(ParticipantRole.HOST, "KAZ"));
    assertThat(event.topics()).containsExactly(Topic.ENERGY, Topic.TRADE, Topic.WATER);
  }

  @Test
  void keepsBothOfTwoElementsThatDifferAndLeadsClaimsToTheirs() {
    Participant minister =
        Participant.builder()
            .role(ParticipantRole.VISITOR)
            .actor("CHN")
            .rank(OfficeRank.MINISTER)
            .build();
    Participant ambassador = minister.toBuilder().rank(OfficeRank.AMBASSADOR).build();
    Claim rank =
        Claim.builder()
            .field("participants[0].rank")
            .value("minister")
            .citation("r")
            .accepted(true)
            .build();
    DiplomaticEvent event =
        merged(
            MERGE,
            visit("v").participants(List.of(minister)).citation(REPORT).claim(rank),
            visit("v").participants(List.of(ambassador)));

    assertThat(event.participants()).containsExactly(ambassador, minister);
    assertThat(event.claims())
        .containsExactly(rank.toBuilder().field("participants[1].rank").build());
  }

  @Test
  void takesValuesThatBelongTogetherFromOneSource() {
    Agreement.Builder one = agreement("5", "USD", AmountQualifier.ABOUT);
    Agreement.Builder two = agreement("7", "EUR", AmountQualifier.MORE_THAN);
    MergePolicy lastFirst =
        conflict ->
            conflict.field().toString().equals("value.amount")
                ? new MergeChoice(conflict.options().get(1), "the larger")
                : new MergeChoice(conflict.options().get(1), "the last");

    Agreement event =
        (Agreement)
            only(MERGE.by(lastFirst).merge(source("a", one.build()), source("b", two.build())));

    assertThat(event.value()).isEqualTo(two.build().value());
    assertThat(event.claims()).hasSize(6);
  }

  private static Agreement.Builder agreement(
      String amount, String currency, AmountQualifier qualifier) {
    return Agreement.builder()
        .id("g")
        .title("en", "A treaty")
        .date("2024")
        .status(EventStatus.HELD)
        .instrumentType(InstrumentType.TREATY)
        .participant(Participant.of(ParticipantRole.PARTY, "KAZ"))
        .participant(Participant.of(ParticipantRole.PARTY, "CHN"))
        .value(Money.of(amount, currency).qualified(qualifier));
  }

  @Test
  void fillsTheFlagsOfActivitiesOneByOne() {
    DiplomaticEvent event =
        merged(
            MERGE,
            visit("v").activities(Activities.builder().signedAgreement(true).build()),
            visit("v").activities(Activities.builder().publicAddress(false).build()));

    assertThat(((Visit) event).activities())
        .isEqualTo(Activities.builder().signedAgreement(true).publicAddress(false).build());
  }

  @Test
  void theDateVerbatimFollowsTheDate() {
    DiplomaticEvent event =
        merged(
            MERGE,
            visit("v").dateVerbatim("in July").citation(ARTICLE),
            visit("v").date("2024-07-02").citation(REPORT));

    assertThat(event.dateVerbatim()).isNull();
    assertThat(event.claims())
        .filteredOn(claim -> claim.field().toString().equals("dateVerbatim"))
        .extracting(Claim::value)
        .containsExactly("in July");
  }

  @Test
  void theStatusIsTheLastOfTheJoinedHistory() {
    StatusChange announced =
        StatusChange.builder().status(EventStatus.ANNOUNCED).date("2024-05-01").build();
    StatusChange held = StatusChange.builder().status(EventStatus.HELD).date("2024-07-02").build();

    DiplomaticEvent event =
        merged(
            MERGE,
            visit("v").status(EventStatus.ANNOUNCED).statusChange(announced).citation(ARTICLE),
            visit("v").statusChange(held).citation(REPORT));

    assertThat(event.statusHistory()).containsExactly(announced, held);
    assertThat(event.status()).isEqualTo(EventStatus.HELD);
  }

  @Test
  void keepsATextThatNoClaimCanHoldInANote() {
    String longer = "x".repeat(1200);
    String other = "y".repeat(1300);
    DiplomaticEvent event =
        merged(MERGE, visit("v").note("en", longer), visit("v").note("en", other));

    assertThat(event.notes()).containsValue(longer);
    assertThat(event.notes().get(LanguageTag.of("mul")))
        .isEqualTo("Another source has notes.en: " + other);
  }

  @Test
  void mergesAcceptedPairsAndLeadsRelationsToThem() {
    Visit one = visit("v1").build();
    Visit two = visit("v2").build();
    Talks talks =
        Talks.builder()
            .id("t")
            .title("en", "Talks")
            .date("2024-07")
            .status(EventStatus.HELD)
            .kind(TalksKind.CONSULTATION)
            .relation(RelationType.PART_OF, "v2")
            .build();

    MergeResult result =
        MERGE
            .same(EventId.of("v2"), EventId.of("v1"))
            .merge(source("a", one), source("b", two, talks));

    assertThat(result.dataset().events())
        .extracting(event -> event.id().toString())
        .containsExactly("v1", "t");
    assertThat(result.dataset().events().get(0).relations())
        .containsExactly(new Relation(RelationType.SAME_AS, EventId.of("v2")));
    assertThat(result.dataset().events().get(1).parentEvent()).isEqualTo(EventId.of("v1"));
    assertThat(EventValidator.shared().validate(result.dataset())).isEmpty();
    assertThat(
            MERGE.merge(new MergeSource("m", result.dataset()), source("b", two, talks)).dataset())
        .isEqualTo(result.dataset());
  }

  @Test
  void theIdIsThatOfThePreferredSource() {
    MergeResult result =
        MERGE
            .by(MergePolicy.preferSources("b"))
            .same(EventId.of("v2"), EventId.of("v1"))
            .merge(source("a", visit("v1").build()), source("b", visit("v2").build()));

    assertThat(only(result).id()).hasToString("v2");
  }

  @Test
  void mergesLikelyDuplicatesOnlyWhereAsked() {
    Visit one = visit("v1").date("2024-07-02").build();
    Visit two = visit("v2").date("2024-07-02").build();
    Visit mirror =
        Visit.builder()
            .id("v3")
            .title("en", "A visit")
            .date("2024-07-02")
            .status(EventStatus.HELD)
            .participant(Participant.of(ParticipantRole.VISITOR, "KAZ"))
            .participant(Participant.of(ParticipantRole.HOST, "CHN"))
            .build();

    assertThat(MERGE.merge(source("a", one), source("b", two, mirror)).dataset().events())
        .hasSize(3);
    assertThat(
            MERGE
                .alikeFrom(80)
                .merge(source("a", one), source("b", two, mirror))
                .dataset()
                .events())
        .extracting(event -> event.id().toString())
        .containsExactly("v1", "v3");
    assertThatThrownBy(() -> MERGE.alikeFrom(60)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void followsSameAsWithinADatasetOnlyWhereAsked() {
    Visit one = visit("v1").relation(RelationType.SAME_AS, "v2").build();
    Visit two = visit("v2").build();

    assertThat(MERGE.merge(source("a", one, two)).dataset().events()).hasSize(2);
    assertThat(only(MERGE.followingSameAs().merge(source("a", one, two))).id()).hasToString("v1");
  }

  @Test
  void keepsRecordsOfDifferentTypesApart() {
    Talks talks =
        Talks.builder()
            .id("v")
            .title("en", "Talks")
            .date("2024-07")
            .status(EventStatus.HELD)
            .kind(TalksKind.CONSULTATION)
            .build();

    MergeResult result = MERGE.merge(source("a", visit("v").build()), source("b", talks));

    assertThat(result.dataset().events())
        .extracting(event -> event.id().toString())
        .containsExactly("v", "v-2");
    assertThat(result.decisions()).extracting(MergeDecision::kind).contains(DecisionKind.APART);
    EventValidator.shared().requireValid(result.dataset());
  }

  @Test
  void tellsEveryDecision() {
    MergeResult result =
        MERGE.merge(
            source("a", visit("v").citation(ARTICLE).build()),
            source(
                "b",
                visit("v")
                    .date("2024-07-02")
                    .visitType(VisitType.STATE)
                    .citation(ARTICLE)
                    .build()));

    assertThat(result.decisions())
        .containsExactly(
            new MergeDecision(
                EventId.of("v"),
                FieldPath.parse("date"),
                DecisionKind.CHOSEN,
                List.of(
                    new MergeOption("2024-07", List.of("a"), List.of("r")),
                    new MergeOption("2024-07-02", List.of("b"), List.of("r"))),
                "2024-07-02",
                "more precise, and within what the other sources say"),
            new MergeDecision(
                EventId.of("v"),
                FieldPath.parse("visitType"),
                DecisionKind.TAKEN,
                List.of(new MergeOption("state", List.of("b"), List.of())),
                "state",
                "other sources have no value"));
    assertThat(result.toText())
        .isEqualTo(
            """
            2 decisions

            v
              chosen   date       2024-07-02: more precise, and within what the other sources say
                                  2024-07  (a)
                                  2024-07-02  (b)
              taken    visitType  state: other sources have no value
                                  state  (b)
            """);
  }

  @Test
  void refusesTwoSourcesOfOneName() {
    assertThatThrownBy(
            () -> MERGE.merge(source("a", visit("v").build()), source("a", visit("w").build())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected sources of different names, but two are called a");
  }
}
