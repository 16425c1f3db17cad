package org.chancery.validation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.chancery.meta.Bounds;
import org.jspecify.annotations.Nullable;

/** Checks of numbers. */
final class NumberCheck {

  private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);
  private static final BigDecimal GREATEST = BigDecimal.valueOf(Long.MAX_VALUE);

  private NumberCheck() {}

  /** Returns a check of numbers of a class, or null where the class is none of the known ones. */
  static @Nullable ValueCheck within(Bounds bounds, Class<?> type) {
    Bounds.Limit least = bounds.least();
    Bounds.Limit greatest = bounds.greatest();
    if (type == BigDecimal.class) {
      return (value, screening) ->
          isAllowed(least, (BigDecimal) value, 1) && isAllowed(greatest, (BigDecimal) value, -1);
    }
    if (type == Integer.class || type == Long.class) {
      // As whole numbers, so that no value needs to be made a decimal.
      BigDecimal from = least == null ? LEAST : whole(least, 1).max(LEAST);
      BigDecimal to = greatest == null ? GREATEST : whole(greatest, -1).min(GREATEST);
      if (from.compareTo(to) <= 0) {
        long min = from.longValueExact();
        long max = to.longValueExact();
        return (value, screening) -> {
          long number = ((Number) value).longValue();
          return number >= min && number <= max;
        };
      }
    }
    return null;
  }

  /** Tells whether a number is on the allowed side of a limit: above it (1) or below it (-1). */
  private static boolean isAllowed(Bounds.@Nullable Limit limit, BigDecimal number, int side) {
    if (limit == null) {
      return true;
    }
    int order = number.compareTo(limit.number());
    return order == 0 ? limit.isAllowed() : order == side;
  }

  /** Returns the first whole number on the allowed side of a limit. */
  private static BigDecimal whole(Bounds.Limit limit, int side) {
    BigDecimal rounded =
        limit.number().setScale(0, side > 0 ? RoundingMode.CEILING : RoundingMode.FLOOR);
    boolean excluded = !limit.isAllowed() && rounded.compareTo(limit.number()) == 0;
    return excluded ? rounded.add(BigDecimal.valueOf(side)) : rounded;
  }
}
