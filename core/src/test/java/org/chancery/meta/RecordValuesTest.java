package org.chancery.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.code.EventStatus;
import org.chancery.code.MissingReason;
import org.chancery.code.ParticipantRole;
import org.chancery.event.EventTypes;
import org.chancery.event.Events;
import org.chancery.event.Samples;
import org.chancery.event.Visit;
import org.chancery.reference.Actor;
import org.chancery.time.EventDate;
import org.chancery.value.Activities;
import org.chancery.value.EventId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordValuesTest {

  @Test
  void goesThroughTheScalarValuesInTheOrderOfTheFields() {
    Visit visit =
        Events.visit()
            .missing("places[0].name", MissingReason.NOT_CODED)
            .activities(Activities.builder().signedAgreement(false).build())
            .leg(2)
            .build();

    Map<String, Object> values = values(visit);

    assertThat(values)
        .containsExactly(
            entry("id", EventId.of("visit-qatar-2024")),
            entry("titles.en", "State visit of the President of Kazakhstan to Qatar"),
            entry("date", EventDate.parse("2024-02-13/2024-02-14")),
            entry("status", EventStatus.HELD),
            entry("participants[0].role", ParticipantRole.VISITOR),
            entry("participants[0].actor", Actor.parse("KAZ")),
            entry("participants[1].role", ParticipantRole.HOST),
            entry("participants[1].actor", Actor.parse("QAT")),
            entry("missing[\"places[0].name\"]", MissingReason.NOT_CODED),
            entry("activities.signedAgreement", false),
            entry("leg", 2));
  }

  @Test
  void givesTheKindOfTheFieldAndNotOfTheValue() {
    Visit visit = Events.visit().build();
    List<ValueType<?>> kinds = new ArrayList<>();

    RecordValues.forEach(
        visit,
        (path, type, value) -> {
          if (path.toString().endsWith("actor")) {
            kinds.add(type);
          }
        });

    assertThat(kinds).containsExactly(ValueType.of(Actor.class), ValueType.of(Actor.class));
  }

  @ParameterizedTest
  @MethodSource("eventTypes")
  void givesPathsThatLeadToTheValues(RecordType<?> type) {
    Record full = Samples.full(type);

    Map<String, Object> values = values(full);

    assertThat(values)
        .hasSizeGreaterThan(50)
        .allSatisfy(
            (path, value) ->
                assertThat(type.resolve(full, FieldPath.parse(path)))
                    .isNotNull()
                    .extracting(Resolved::value)
                    .isEqualTo(value));
  }

  static Stream<RecordType<?>> eventTypes() {
    return EventTypes.all().stream();
  }

  private static Map<String, Object> values(Record record) {
    Map<String, Object> values = new LinkedHashMap<>();
    RecordValues.forEach(record, (path, type, value) -> values.put(path.toString(), value));
    return values;
  }
}
