package org.chancery.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.code.EventStatus;
import org.chancery.code.ParticipantRole;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Visit;
import org.chancery.value.EventId;
import org.chancery.value.Participant;
import org.junit.jupiter.api.Test;

class LikelyPairTest {

  private static Visit visit(String id, String date, String visitor, String host) {
    return Visit.builder()
        .id(id)
        .title("en", "A visit")
        .date(date)
        .status(EventStatus.HELD)
        .participant(Participant.of(ParticipantRole.VISITOR, visitor))
        .participant(Participant.of(ParticipantRole.HOST, host))
        .build();
  }

  @Test
  void findsThePairsFromALikenessOn() {
    List<DiplomaticEvent> events =
        List.of(
            visit("b", "2024-07-02", "CHN", "KAZ"),
            visit("a", "2024-07-02", "CHN", "KAZ"),
            visit("c", "2024-07", "CHN", "KAZ"),
            visit("d", "2024-09-02", "CHN", "KAZ"));

    assertThat(LikelyPair.among(events, 80))
        .containsExactly(new LikelyPair(EventId.of("a"), EventId.of("b"), 90, false));
    assertThat(LikelyPair.among(events, LikelyPair.LIKELY))
        .extracting(pair -> pair.one() + " " + pair.other())
        .containsExactly("a b", "a c", "b c");
  }

  @Test
  void tellsVisitsInWhichHostAndVisitorChangePlaces() {
    List<DiplomaticEvent> events =
        List.of(visit("a", "2024-07-02", "CHN", "KAZ"), visit("b", "2024-07-02", "KAZ", "CHN"));

    assertThat(LikelyPair.among(events, LikelyPair.LIKELY))
        .singleElement()
        .satisfies(pair -> assertThat(pair.mirrored()).isTrue());
  }

  @Test
  void findsNoPairOfOneId() {
    Visit visit = visit("a", "2024-07-02", "CHN", "KAZ");

    assertThat(LikelyPair.among(List.of(visit, visit), 0)).isEmpty();
  }
}
