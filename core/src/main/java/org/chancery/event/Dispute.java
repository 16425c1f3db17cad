package org.chancery.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.internal.Copies;
import org.chancery.meta.FieldPath;
import org.chancery.meta.Resolved;
import org.chancery.meta.Shape;
import org.chancery.meta.ValueType;
import org.chancery.problem.InvalidValueException;
import org.chancery.time.Bound;
import org.chancery.time.EventDate;
import org.chancery.value.Claim;
import org.jspecify.annotations.Nullable;

/**
 * A field on which the sources of an event contradict each other.
 *
 * <p>Claims are compared with the accepted one; where none is accepted, with the value that the
 * field has; where it has none, with each other. Sources that give the same value, or a date that
 * is only less precise ({@code 2024} beside {@code 2024-09-17}), do not contradict it; of two
 * claims that are compared with each other, either may be the less precise. Intervals are compared
 * start with start and end with end.
 *
 * @param field the path of the field
 * @param claims every claim on the field, in the order of the event
 * @since 0.1
 */
public record Dispute(FieldPath field, List<Claim> claims) {

  public Dispute {
    claims = Copies.list(claims, "claims");
  }

  /**
   * Returns the claim that the event takes as its own.
   *
   * @return the accepted claim, or null where none is
   */
  public @Nullable Claim accepted() {
    return claims.stream().filter(Claim::accepted).findFirst().orElse(null);
  }

  static List<Dispute> of(DiplomaticEvent event) {
    Map<FieldPath, List<Claim>> byField = new LinkedHashMap<>();
    for (Claim claim : event.claims()) {
      byField.computeIfAbsent(claim.field(), field -> new ArrayList<>()).add(claim);
    }
    List<Dispute> disputes = new ArrayList<>();
    byField.forEach(
        (field, claims) -> {
          Dispute dispute = new Dispute(field, claims);
          if (dispute.isContradiction(EvidenceRules.resolve(event, field))) {
            disputes.add(dispute);
          }
        });
    return List.copyOf(disputes);
  }

  private boolean isContradiction(@Nullable Resolved field) {
    ValueType<?> type = valueType(field);
    Set<Object> values =
        claims.stream().map(claim -> read(type, claim)).collect(Collectors.toUnmodifiableSet());
    Claim accepted = accepted();
    Object taken = accepted == null ? valueOf(field) : read(type, accepted);
    return taken == null
        ? values.stream().anyMatch(one -> values.stream().anyMatch(two -> differ(one, two)))
        : values.stream().anyMatch(value -> !agrees(value, taken));
  }

  /** The kind of value that a field holds; null where there is no such field, or it holds many. */
  static @Nullable ValueType<?> valueType(@Nullable Resolved field) {
    return field != null && field.shape() instanceof Shape.OfValue one ? one.type() : null;
  }

  private static @Nullable Object valueOf(@Nullable Resolved field) {
    return field != null && field.shape() instanceof Shape.OfValue ? field.value() : null;
  }

  private static boolean differ(Object one, Object two) {
    return !agrees(one, two) && !agrees(two, one);
  }

  private static boolean agrees(Object value, Object taken) {
    return value.equals(taken) || isLessPrecise(value, taken);
  }

  /** The value that a claim writes, or its text where it is none of the field's. */
  static Object read(@Nullable ValueType<?> type, Claim claim) {
    try {
      return type == null ? claim.value() : type.parse(claim.value());
    } catch (InvalidValueException e) {
      return claim.value(); // validation tells that; here it is a text that differs from others
    }
  }

  private static boolean isLessPrecise(Object value, Object taken) {
    return value instanceof EventDate less
        && taken instanceof EventDate more
        && holds(less.startBound(), less.start(), more.startBound(), more.start())
        && holds(less.endBound(), less.end(), more.endBound(), more.end());
  }

  /** Whether one end of a date leaves room for that of another; an unknown end leaves any. */
  private static boolean holds(
      Bound less, @Nullable EventDate lessEnd, Bound more, @Nullable EventDate moreEnd) {
    if (less == Bound.UNKNOWN || more == Bound.UNKNOWN) {
      return true;
    }
    if (lessEnd == null || moreEnd == null) {
      return less == more;
    }
    return moreEnd.refines(lessEnd);
  }
}
