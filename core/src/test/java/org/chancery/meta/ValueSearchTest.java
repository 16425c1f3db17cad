package org.chancery.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Samples;
import org.chancery.reference.Actor;
import org.chancery.reference.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValueSearchTest {

  private static final ValueSearch ALL = ValueSearch.of(type -> true);
  private static final ValueSearch ACTORS = ValueSearch.of(type -> type.javaType() == Actor.class);

  static Stream<DiplomaticEvent> events() {
    return Samples.fullEvents();
  }

  @ParameterizedTest
  @MethodSource("events")
  void findsEveryValueWhereItStands(DiplomaticEvent event) {
    Map<FieldPath, Object> expected = new LinkedHashMap<>();
    RecordValues.forEach((Record) event, (path, type, value) -> expected.put(path, value));
    Map<FieldPath, Object> found = new LinkedHashMap<>();

    ALL.forEach(
        (Record) event,
        (at, type, value) -> {
          assertThat(at).hasToString(at.path().toString());
          found.put(at.path(), value);
        });

    assertThat(found).containsExactlyEntriesOf(expected);
  }

  @ParameterizedTest
  @MethodSource("events")
  void findsTheValuesOfAKindAlone(DiplomaticEvent event) {
    Map<FieldPath, Object> expected = new LinkedHashMap<>();
    RecordValues.forEach(
        (Record) event,
        (path, type, value) -> {
          if (type.javaType() == Actor.class) {
            expected.put(path, value);
          }
        });
    Map<FieldPath, Object> found = new LinkedHashMap<>();

    ACTORS.forEach((Record) event, (at, type, value) -> found.put(at.path(), value));

    assertThat(found).containsExactlyEntriesOf(expected);
  }

  @ParameterizedTest
  @MethodSource("events")
  void tellsWhetherAValueHasATrait(DiplomaticEvent event) {
    Map<FieldPath, Object> actors = new LinkedHashMap<>();
    ACTORS.forEach((Record) event, (at, type, value) -> actors.put(at.path(), value));

    assertThat(ACTORS.any((Record) event, actors::containsValue)).isEqualTo(!actors.isEmpty());
    assertThat(ACTORS.any((Record) event, State.of("TUV")::equals)).isFalse();
  }
}
