package org.chancery.time;

import java.util.Objects;

/**
 * What an {@link ImportStyle} took for granted to make a date of a cell, such as which of two
 * numbers is the day. Whoever reviews an import can count assumptions by their kind and read the
 * sentences of those in doubt.
 *
 * @param kind the kind of assumption, such as {@link Kind#DAY_BEFORE_MONTH}
 * @param text an English sentence that names the thing assumed, such as {@code "03/04/2024" is 3
 *     April 2024, the day first}
 * @since 0.1
 */
public record ImportAssumption(Kind kind, String text) {

  /**
   * The kinds of assumption. The constants are stable API: they are added to, never renamed.
   *
   * @since 0.1
   */
  public enum Kind {
    /**
     * The first number is the day, the second the month. Told only where the cell could be read the
     * other way round and would be another day then: of 03/04/2024, not of 17/09/2024 or
     * 03/03/2024.
     */
    DAY_BEFORE_MONTH,
    /** The first number is the month, the second the day; told as the opposite is. */
    MONTH_BEFORE_DAY,
    /** A year of two digits is of the hundred years that the style was made for. */
    CENTURY,
    /** A text declared to mean that no date is set stands in place of one. */
    OPEN_SENTINEL,
    /** A text declared to mean that the date is not known stands in place of one. */
    UNKNOWN_SENTINEL,
    /** A month or a day of 00 is one that is not given. */
    ZERO_IS_ABSENT,
    /** A range includes what lies between its ends. */
    DAYS_IN_BETWEEN,
    /** Two days with a stroke between them are those two, without what lies between them. */
    THESE_DAYS_ALONE,
    /** A date of two that has no year of its own is of the year of the other. */
    YEAR_CARRIED,
    /** A date of two that has no month of its own is of the month of the other. */
    MONTH_CARRIED
  }

  public ImportAssumption {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
  }
}
