package org.chancery.time;

/** Roman numerals, with which some languages number centuries. */
final class Roman {

  private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] NUMERALS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

  private Roman() {}

  /** Returns the numeral of a number from 1 to 399. */
  static String of(long number) {
    StringBuilder numeral = new StringBuilder();
    long rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        numeral.append(NUMERALS[i]);
        rest -= VALUES[i];
      }
    }
    return numeral.toString();
  }
}
