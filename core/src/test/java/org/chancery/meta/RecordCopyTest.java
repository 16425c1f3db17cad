package org.chancery.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.chancery.code.EventStatus;
import org.chancery.code.OfficeRank;
import org.chancery.code.ParticipantRole;
import org.chancery.code.Topic;
import org.chancery.event.Visit;
import org.chancery.time.EventDate;
import org.chancery.value.Participant;
import org.junit.jupiter.api.Test;

class RecordCopyTest {

  private static final RecordType<Visit> VISITS = RecordType.of(Visit.class);
  private static final Visit VISIT =
      Visit.builder()
          .id("visit")
          .title("en", "A visit")
          .title("de", "Ein Besuch")
          .status(EventStatus.HELD)
          .date("2024-07")
          .participant(Participant.of(ParticipantRole.VISITOR, "CHN"))
          .participant(Participant.of(ParticipantRole.HOST, "KAZ"))
          .topic(Topic.TRADE)
          .build();

  private static Visit with(String path, Object value) {
    return VISITS.with(VISIT, FieldPath.parse(path), value);
  }

  @Test
  void putsAValueIntoAFlatComponent() {
    assertThat(with("date", EventDate.parse("2024-07-02")))
        .isEqualTo(VISIT.toBuilder().date("2024-07-02").build());
  }

  @Test
  void putsAValueIntoAnElementOfAList() {
    Visit changed = with("participants[1].rank", OfficeRank.HEAD_OF_STATE);

    assertThat(changed.participants())
        .containsExactly(
            VISIT.participants().get(0),
            VISIT.participants().get(1).toBuilder().rank(OfficeRank.HEAD_OF_STATE).build());
  }

  @Test
  void takesAwayAnElementAnEntryAndAWholeList() {
    assertThat(VISITS.with(VISIT, FieldPath.parse("participants[0]"), null).participants())
        .isEqualTo(VISIT.participants().subList(1, 2));
    assertThat(VISITS.with(VISIT, FieldPath.parse("titles.de"), null).titles().values())
        .containsExactly("A visit");
    assertThat(VISITS.with(VISIT, FieldPath.parse("topics"), null).topics()).isEqualTo(List.of());
  }

  @Test
  void leavesTheRecordAsItWas() {
    Visit before = VISIT.toBuilder().build();

    with("titles.en", "Another");

    assertThat(VISIT).isEqualTo(before);
  }

  @Test
  void refusesAPathThatLeadsNowhere() {
    for (String path :
        List.of("nosuch", "participants[2].role", "activities.signedAgreement", "date.year")) {
      assertThatThrownBy(() -> with(path, "x"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("expected a path that leads to a field, got " + path);
    }
  }
}
