package org.chancery.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.chancery.meta.Bounds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NumberCheckTest {

  private static final Bounds FROM_HALF_TO_TEN =
      bounds(
          new Bounds.Limit(new BigDecimal("0.5"), true), new Bounds.Limit(BigDecimal.TEN, false));

  @Test
  void comparesWholeNumbersWithLimitsThatAreNone() {
    assertThat(passes(FROM_HALF_TO_TEN, Integer.class, 1)).isTrue();
    assertThat(passes(FROM_HALF_TO_TEN, Integer.class, 9)).isTrue();
    assertThat(passes(FROM_HALF_TO_TEN, Integer.class, 0)).isFalse();
    assertThat(passes(FROM_HALF_TO_TEN, Long.class, 10L)).isFalse();
  }

  @Test
  void comparesDecimals() {
    assertThat(passes(FROM_HALF_TO_TEN, BigDecimal.class, new BigDecimal("0.50"))).isTrue();
    assertThat(passes(FROM_HALF_TO_TEN, BigDecimal.class, new BigDecimal("0.49"))).isFalse();
    assertThat(passes(FROM_HALF_TO_TEN, BigDecimal.class, new BigDecimal("10.0"))).isFalse();
    assertThat(passes(FROM_HALF_TO_TEN, BigDecimal.class, new BigDecimal("9.9"))).isTrue();
  }

  @Test
  void takesALimitBeyondAllNumbersForNone() {
    Bounds far = bounds(new Bounds.Limit(new BigDecimal("-1e30"), true), null);

    assertThat(passes(far, Integer.class, Integer.MIN_VALUE)).isTrue();
    assertThat(passes(far, Long.class, Long.MAX_VALUE)).isTrue();
  }

  @Test
  void knowsNoOtherNumbers() {
    assertThat(NumberCheck.within(FROM_HALF_TO_TEN, Double.class)).isNull();
  }

  @Test
  void knowsNoRangeThatNoNumberIsIn() {
    Bounds none = bounds(new Bounds.Limit(new BigDecimal("1e30"), true), null);

    assertThat(NumberCheck.within(none, Integer.class)).isNull();
  }

  private static boolean passes(Bounds bounds, Class<?> type, Object number) {
    return Objects.requireNonNull(NumberCheck.within(bounds, type)).passes(number, new Screening());
  }

  private static Bounds bounds(Bounds.Limit least, Bounds.@Nullable Limit greatest) {
    return new Bounds(0, Integer.MAX_VALUE, false, least, greatest, null);
  }
}
