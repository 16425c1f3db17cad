package org.chancery.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.internal.Copies;
import org.chancery.meta.FieldPath;
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
          if (dispute.isContradiction()) {
            disputes.add(dispute);
          }
        });
    return List.copyOf(disputes);
  }

  private boolean isContradiction() {
    Claim accepted = accepted();
    String taken = accepted == null ? claims.get(0).value() : accepted.value();
    return claims.stream()
        .anyMatch(claim -> !claim.value().equals(taken) && !isLessPrecise(claim.value(), taken));
  }

  private static boolean isLessPrecise(String value, String taken) {
    try {
      EventDate less = EventDate.parse(value);
      EventDate more = EventDate.parse(taken);
      return holds(less.startBound(), less.start(), more.startBound(), more.start())
          && holds(less.endBound(), less.end(), more.endBound(), more.end());
    } catch (InvalidValueException e) {
      return false; // no dates, so that values that differ contradict each other
    }
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
