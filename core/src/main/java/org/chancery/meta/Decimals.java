package org.chancery.meta;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One form for equal decimal numbers, so that {@code 1.0} and {@code 1.00} are equal values.
 *
 * @since 0.1
 */
public final class Decimals {

  private Decimals() {}

  /**
   * Returns the number without zeros at its end, and without an exponent.
   *
   * @param number a number of bounded size
   * @return the equal number in its one form
   */
  public static BigDecimal canonical(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Returns the canonical form, or empty where it would take more digits than allowed. */
  static Optional<BigDecimal> bounded(BigDecimal number, int maxDigits) {
    BigDecimal stripped = number.stripTrailingZeros();
    long whole = (long) stripped.precision() - stripped.scale();
    if (Math.max(whole, 0) + Math.max(stripped.scale(), 0) > maxDigits) {
      return Optional.empty();
    }
    return Optional.of(canonical(stripped));
  }
}
