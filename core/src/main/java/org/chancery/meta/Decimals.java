package org.chancery.meta;

import java.math.BigDecimal;

/**
 * One form for equal decimal numbers, so that {@code 1.0} and {@code 1.00} are equal values.
 *
 * @since 0.1
 */
public final class Decimals {

  private Decimals() {}

  /** Beyond this many digits a number is left as it is; validation refuses it. */
  private static final int MAX_DIGITS = 40;

  /**
   * Returns the number without zeros at its end, and without an exponent. A number that would take
   * more than 40 digits so is returned as it is: writing out {@code 1e1000000000} would take all
   * memory.
   *
   * @param number the number
   * @return the equal number in its one form
   */
  public static BigDecimal canonical(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 && isBounded(stripped) ? stripped.setScale(0) : stripped;
  }

  /**
   * Tells whether a number can be written without an exponent in at most 40 digits.
   *
   * @param number the number
   * @return true if it can
   */
  public static boolean isBounded(BigDecimal number) {
    long whole = (long) number.precision() - number.scale();
    return Math.max(whole, 0) + Math.max(number.scale(), 0) <= MAX_DIGITS;
  }

  /** Returns the text of a number, without an exponent where that is short enough. */
  static String format(BigDecimal number) {
    return isBounded(number) ? number.toPlainString() : number.toString();
  }
}
