package org.chancery.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.internal.Copies;
import org.chancery.meta.FieldPath;
import org.chancery.meta.Resolved;
import org.chancery.meta.Shape;
import org.chancery.meta.ValueType;
import org.chancery.problem.InvalidValueException;
import org.chancery.time.Bound;
import org.chancery.time.Certainty;
import org.chancery.time.EventDate;
import org.chancery.value.Claim;
import org.jspecify.annotations.Nullable;

/**
 * A field on which the sources of an event contradict each other.
 *
 * <p>Sources that give the same value, or a date that is only less precise than the accepted one
 * ({@code 2024} beside {@code 2024-09-17}), do not contradict it. Intervals are compared start with
 * start and end with end.
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
          if (dispute.isContradiction(valueType(event, field))) {
            disputes.add(dispute);
          }
        });
    return List.copyOf(disputes);
  }

  /** The kind of value that a field holds; null where the path leads to none. */
  private static @Nullable ValueType<?> valueType(DiplomaticEvent event, FieldPath field) {
    Resolved resolved = EvidenceRules.resolve(event, field);
    return resolved != null && resolved.shape() instanceof Shape.OfValue one ? one.type() : null;
  }

  private boolean isContradiction(@Nullable ValueType<?> type) {
    Claim accepted = accepted();
    Object taken = read(type, accepted == null ? claims.get(0) : accepted);
    return claims.stream()
        .map(claim -> read(type, claim))
        .anyMatch(value -> !value.equals(taken) && !isLessPrecise(value, taken));
  }

  /** The value that a claim writes, or its text where it is none of the field's. */
  private static Object read(@Nullable ValueType<?> type, Claim claim) {
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
    return lessEnd.contains(moreEnd) == Certainty.YES;
  }
}
