package org.chancery.time;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an {@link ImportStyle} made of a cell, or of two: the date, or that there is none, with the
 * texts as they were found and all that was assumed. {@code 03/04/2024} in the style {@link
 * ImportStyle#DAY_MONTH_YEAR} is {@code 2024-04-03}, and the assumption that the day comes first.
 *
 * <p>There is a date if, and only if, the bound is {@link Bound#GIVEN}.
 *
 * @param verbatim the texts as found, unchanged: one, or the start and the end of two columns
 * @param bound whether there is a date; {@link Bound#OPEN} where none is set, such as the end of
 *     what goes on, and {@link Bound#UNKNOWN} where it is not known
 * @param date the date, or null where the bound is open or unknown
 * @param assumptions what was assumed, in the order in which it was; empty where the text says all
 * @since 0.1
 */
public record ImportedDate(
    List<String> verbatim,
    Bound bound,
    @Nullable EventDate date,
    List<ImportAssumption> assumptions) {

  /**
   * Checks that there is a date where the bound says so.
   *
   * @throws IllegalArgumentException if a given date is absent, or an absent one given, or there
   *     are no texts or more than two
   */
  public ImportedDate {
    Objects.requireNonNull(bound, "bound");
    verbatim = List.copyOf(verbatim);
    assumptions = List.copyOf(assumptions);
    if (verbatim.isEmpty() || verbatim.size() > 2) {
      throw new IllegalArgumentException("expected one text or two, got " + verbatim.size());
    }
    if ((bound == Bound.GIVEN) != (date != null)) {
      throw new IllegalArgumentException(
          "expected a date where the bound is GIVEN, and only there");
    }
  }
}
