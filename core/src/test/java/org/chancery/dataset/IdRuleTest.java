package org.chancery.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.chancery.code.EventStatus;
import org.chancery.code.MissingReason;
import org.chancery.code.ParticipantRole;
import org.chancery.code.RelationType;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Summit;
import org.chancery.event.Visit;
import org.chancery.reference.State;
import org.chancery.validation.EventValidator;
import org.chancery.value.EventId;
import org.chancery.value.Participant;
import org.chancery.value.Place;
import org.chancery.value.Relation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdRuleTest {

  private static final IdRule RULE = IdRule.of("kz").leavingOut(State.of("KAZ"));

  private static Visit visit(String id, @Nullable String date, String host) {
    Visit.Builder visit =
        Visit.builder()
            .id(id)
            .title("en", "A visit")
            .status(EventStatus.HELD)
            .participant(Participant.of(ParticipantRole.VISITOR, "KAZ"))
            .participant(Participant.of(ParticipantRole.HOST, host));
    return date == null
        ? visit.missing("date", MissingReason.UNKNOWN).build()
        : visit.date(date).build();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-18/2024-01-19, ITA, kz-2024-visit-ita-1",
    "2024-12-30/2025-01-02, org:SCO, kz-2024-visit-sco-1",
    "202X, cow:HAN, kz-2020-visit-cow-han-1",
    "../2024-05, ITA, kz-2024-visit-ita-1",
    "../.., ITA, kz-undated-visit-ita-1",
    ", ITA, kz-undated-visit-ita-1",
    "-0043-03-15, ITA, kz-b43-visit-ita-1"
  })
  void namesYearTypeAndActors(@Nullable String date, String host, String id) {
    assertThat(RULE.mint(visit("any", date, host), Set.of())).hasToString(id);
  }

  @Test
  void namesThePlaceWhereThereAreMoreThanThreeActors() {
    Summit.Builder summit =
        Summit.builder().id("any").title("en", "A summit").date("2024-07").status(EventStatus.HELD);
    for (String actor : List.of("KAZ", "UZB", "CHN", "RUS")) {
      summit.participant(Participant.of(ParticipantRole.ATTENDEE, actor));
    }
    assertThat(RULE.mint(summit.build(), Set.of())).hasToString("kz-2024-summit-chn-rus-uzb-1");
    summit.participant(Participant.of(ParticipantRole.ATTENDEE, "IND"));
    assertThat(IdRule.of("").mint(summit.build(), Set.of())).hasToString("2024-summit-1");
    summit.place(Place.builder().name("Astana").country("KAZ").build());
    assertThat(IdRule.of("").mint(summit.build(), Set.of())).hasToString("2024-summit-kaz-1");
  }

  @Test
  void takesTheLowestNumberThatIsFree() {
    Set<EventId> taken =
        Set.of(EventId.of("kz-2024-visit-ita-1"), EventId.of("kz-2024-visit-ita-3"));

    assertThat(RULE.mint(visit("any", "2024", "ITA"), taken)).hasToString("kz-2024-visit-ita-2");
  }

  @Test
  void givesTheSameIdsInWhateverOrderEventsCome() {
    List<DiplomaticEvent> events = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String date = i % 5 == 0 ? null : "2024-0" + (1 + i % 9);
      events.add(
          visit("v" + i, date, i % 3 == 0 ? "ITA" : "QAT").toBuilder().note("en", "n" + i).build());
    }
    Map<EventId, EventId> minted = RULE.mintAll(events, Set.of());

    assertThat(minted.keySet())
        .containsExactlyElementsOf(events.stream().map(DiplomaticEvent::id).toList());
    assertThat(minted.values()).doesNotHaveDuplicates();
    Collections.shuffle(events, new Random(1));
    assertThat(RULE.mintAll(events, Set.of())).isEqualTo(minted);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULE.mintAll(List.of(events.get(0), events.get(0)), Set.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"KZ", "kz-", "-kz", "k z", "кз", "a--b"})
  void refusesAPrefixThatIsNotPlain(String prefix) {
    assertThatIllegalArgumentException().isThrownBy(() -> IdRule.of(prefix));
  }

  @Test
  void renamesAndLetsRelationsFollow() {
    Visit first = visit("a", "2024-01", "ITA");
    Visit second =
        visit("b", "2024-02", "QAT").toBuilder().relation(RelationType.PREVIOUS, "a").build();
    Dataset dataset = new Dataset(header(), List.of(first, second));

    Dataset renamed = dataset.renamed(Map.of(EventId.of("a"), EventId.of("kz-1")));

    assertThat(renamed.events()).extracting(e -> e.id().toString()).containsExactly("kz-1", "b");
    assertThat(renamed.events().get(0).relations())
        .containsExactly(Relation.of(RelationType.SAME_AS, "a"));
    assertThat(renamed.events().get(1).relations())
        .containsExactly(Relation.of(RelationType.PREVIOUS, "kz-1"));
    assertThat(EventValidator.shared().validate(renamed)).isEmpty();
    assertThat(dataset.renamed(Map.of())).isEqualTo(dataset);
  }

  @Test
  void refusesToRenameToAnIdThatIsOrWasUsed() {
    Dataset dataset =
        new Dataset(header(), List.of(visit("a", "2024", "ITA"), visit("b", "2024", "QAT")));

    for (Map<EventId, EventId> wrong :
        List.of(
            Map.of(EventId.of("a"), EventId.of("b")),
            Map.of(EventId.of("c"), EventId.of("d")),
            Map.of(EventId.of("a"), EventId.of("b"), EventId.of("b"), EventId.of("a")),
            Map.of(EventId.of("a"), EventId.of("x"), EventId.of("b"), EventId.of("x")))) {
      assertThatIllegalArgumentException().isThrownBy(() -> dataset.renamed(wrong));
    }
  }

  @Test
  void fingerprintsAreThoseOfTypeAndActors() {
    Visit visit = visit("a", "2024-01", "ITA");
    Visit fromTheOtherSide =
        visit("b", "2024-01-18", "ITA").toBuilder()
            .participants(
                List.of(
                    Participant.of(ParticipantRole.HOST, "KAZ"),
                    Participant.of(ParticipantRole.VISITOR, "ITA")))
            .build();

    assertThat(Fingerprint.of(visit)).isEqualTo(Fingerprint.of(fromTheOtherSide));
    assertThat(Fingerprint.of(visit)).isNotEqualTo(Fingerprint.of(visit("a", "2024-01", "QAT")));
    assertThat(Fingerprint.of(visit("a", null, "ITA"))).isNull();
    assertThat(String.valueOf(Fingerprint.of(visit))).matches("Fingerprint\\[text=[0-9a-f]{16}]");
  }

  private static DatasetHeader header() {
    return DatasetHeader.builder().id("d").title("en", "D").version("1").build();
  }
}
