package org.chancery.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.chancery.code.Topic;
import org.chancery.code.VisitType;
import org.chancery.meta.ValueType;
import org.chancery.problem.InvalidValueException;
import org.chancery.reference.Actor;
import org.chancery.reference.State;
import org.chancery.time.EventDate;
import org.chancery.value.EventId;
import org.chancery.value.LanguageTag;
import org.junit.jupiter.api.Test;

class RecentValuesTest {

  private final RecentValues recent = new RecentValues();

  @Test
  void givesAValueAgainThatItHasJustRead() {
    ValueType<EventDate> date = ValueType.of(EventDate.class);

    Object first = recent.parse(date, "2024-09-17");

    assertThat(first).isEqualTo(EventDate.parse("2024-09-17"));
    assertThat(recent.parse(date, String.valueOf("2024-09-17".toCharArray()))).isSameAs(first);
  }

  @Test
  void readsATextThatIsNotAsTheValueWritesIt() {
    ValueType<LanguageTag> language = ValueType.of(LanguageTag.class);

    assertThat(recent.parse(language, "en-us")).isEqualTo(LanguageTag.of("en-US"));
    assertThat(recent.parse(language, "en-us")).hasToString("en-US");
  }

  @Test
  void tellsKindsApartWhereTheirTextsAreTheSame() {
    assertThat(recent.parse(ValueType.of(VisitType.class), "state")).isEqualTo(VisitType.STATE);
    assertThat(recent.parse(ValueType.of(Topic.class), "state")).isEqualTo(Topic.of("state"));
    assertThat(recent.parse(ValueType.of(Actor.class), "KAZ")).isEqualTo(State.of("KAZ"));
    assertThat(recent.parse(ValueType.of(String.class), "KAZ")).isEqualTo("KAZ");
  }

  @Test
  void refusesATextEachTime() {
    for (int time = 0; time < 2; time++) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> recent.parse(ValueType.of(EventDate.class), "2024-13"))
          .withMessageContaining("2024-13");
    }
  }

  @Test
  void keepsNoValueThatHardlyComesAgain() {
    ValueType<EventId> id = ValueType.of(EventId.class);

    assertThat(recent.parse(id, "a")).isEqualTo(EventId.of("a"));
    assertThat(recent.parse(id, "a")).isNotSameAs(recent.parse(id, "a"));
  }

  @Test
  void givesTheRightValueHoweverManyThereAre() {
    ValueType<Topic> topic = ValueType.of(Topic.class);
    List<String> codes = IntStream.range(0, 20_000).mapToObj(i -> "topic-" + i).toList();

    for (int round = 0; round < 2; round++) {
      assertThat(codes).allSatisfy(c -> assertThat(recent.parse(topic, c)).hasToString(c));
    }
  }

  @Test
  void isSharedByThreads() {
    ValueType<EventDate> date = ValueType.of(EventDate.class);

    assertThat(IntStream.range(0, 200_000).parallel().map(i -> 1000 + i % 3000).boxed())
        .allSatisfy(
            year -> assertThat(recent.parse(date, year.toString())).hasToString(year.toString()));
  }
}
