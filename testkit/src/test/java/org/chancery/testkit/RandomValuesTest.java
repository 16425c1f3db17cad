package org.chancery.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.chancery.meta.Bounds;
import org.chancery.meta.ValueType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RandomValuesTest {

  private static final int MANY = 4000;

  /** How often each number is made within limits that are allowed themselves. */
  private static <N extends Number> Map<Long, Integer> made(
      Class<N> type, @Nullable Long least, @Nullable Long greatest) {
    Bounds bounds = new Bounds(0, Integer.MAX_VALUE, false, limit(least), limit(greatest), null);
    RandomValues values = new RandomValues(new Random(1));
    Map<Long, Integer> made = new TreeMap<>();
    for (int i = 0; i < MANY; i++) {
      made.merge(((Number) values.scalar(ValueType.of(type), bounds)).longValue(), 1, Integer::sum);
    }
    return made;
  }

  private static Bounds.@Nullable Limit limit(@Nullable Long number) {
    return number == null ? null : new Bounds.Limit(BigDecimal.valueOf(number), true);
  }

  @Test
  void makesEveryNumberOfASmallRange() {
    Map<Long, Integer> made = made(Integer.class, 1L, 5L);

    assertThat(made).containsOnlyKeys(1L, 2L, 3L, 4L, 5L);
    assertThat(made.values()).allMatch(count -> count > MANY / 10);
  }

  @Test
  void makesBothEndsOfARangeAndNothingBeyondThem() {
    assertThat(made(Integer.class, 1L, null).keySet())
        .contains(1L, (long) Integer.MAX_VALUE)
        .allMatch(number -> number >= 1)
        .hasSizeGreaterThan(1000);
    assertThat(made(Integer.class, null, -1000L).keySet())
        .contains((long) -Integer.MAX_VALUE, -1000L)
        .allMatch(number -> number <= -1000);
    assertThat(made(Long.class, Long.MAX_VALUE - 1, Long.MAX_VALUE))
        .containsOnlyKeys(Long.MAX_VALUE - 1, Long.MAX_VALUE);
    assertThat(made(Long.class, null, 1 - Long.MAX_VALUE))
        .containsOnlyKeys(-Long.MAX_VALUE, 1 - Long.MAX_VALUE);
    assertThat(made(Long.class, null, null).keySet())
        .contains(-Long.MAX_VALUE, Long.MAX_VALUE)
        .anyMatch(number -> number < 0 && number > -1000)
        .anyMatch(number -> number > 0 && number < 5000);
    assertThat(made(Integer.class, 7L, 7L)).containsOnlyKeys(7L);
  }

  @Test
  void makesNoNumberThatALimitLeavesOut() {
    Bounds.Limit zero = new Bounds.Limit(BigDecimal.ZERO, false);
    Bounds.Limit one = new Bounds.Limit(new BigDecimal("1.5"), false);
    Bounds bounds = new Bounds(0, Integer.MAX_VALUE, false, zero, one, null);
    RandomValues values = new RandomValues(new Random(1));

    for (int i = 0; i < MANY; i++) {
      assertThat(values.scalar(ValueType.of(Integer.class), bounds)).isEqualTo(1);
      assertThat((BigDecimal) values.scalar(ValueType.of(BigDecimal.class), bounds))
          .isBetween(new BigDecimal("0.000001"), new BigDecimal("1.499999"));
    }
  }
}
