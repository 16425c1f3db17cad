package org.chancery.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.code.EventStatus;
import org.chancery.code.MissingReason;
import org.chancery.meta.FieldPath;
import org.chancery.time.EventDate;
import org.chancery.value.Citation;
import org.chancery.value.Claim;
import org.chancery.value.StatusChange;
import org.jspecify.annotations.Nullable;

/** One step in the life of an event that is being built, with its reason and its source. */
final class LifeStep {

  private static final FieldPath DATE = FieldPath.root().name("date");
  private static final Set<EventStatus.Known> OVER =
      EnumSet.of(EventStatus.Known.HELD, EventStatus.Known.CANCELLED);

  private final EventStatus status;
  private final @Nullable String reason;
  private final @Nullable Citation citation;

  LifeStep(EventStatus status, @Nullable String reason, @Nullable Citation citation) {
    this.status = status;
    this.reason = reason;
    this.citation = citation;
  }

  /** Takes the step and leaves the date of the event as it is. */
  DiplomaticEvent take(DiplomaticEvent event) {
    return take(event, event.date());
  }

  /** Takes the step, by which the event is on another date, or on none that is known. */
  DiplomaticEvent take(DiplomaticEvent event, @Nullable EventDate date) {
    requirePossible(event.status());
    boolean moved = date == null ? event.date() != null : !date.equals(event.date());
    List<StatusChange> history = new ArrayList<>(event.statusHistory());
    if (history.isEmpty()) {
      history.add(StatusChange.builder().status(event.status()).build());
    }
    EventBuilder<?, ?> builder = event.toBuilder();
    String key = cite(event, builder);
    history.add(
        StatusChange.builder()
            .status(status)
            .previousDate(moved ? event.date() : null)
            .reason(reason)
            .citation(key)
            .build());
    builder.status(status).statusHistory(history);
    if (moved) {
      move(event, date, key, builder);
    }
    return builder.build();
  }

  /** What has been held or cancelled is over. */
  private void requirePossible(EventStatus from) {
    EventStatus.Known before = from.known();
    if (before != null && OVER.contains(before)) {
      throw new IllegalStateException(
          "what is %s is over, and cannot become %s".formatted(from, status));
    }
  }

  /** Adds the citation, unless the event has it already; gives its key. */
  private @Nullable String cite(DiplomaticEvent event, EventBuilder<?, ?> builder) {
    if (citation == null) {
      return null;
    }
    for (Citation known : event.citations()) {
      if (known.key().equals(citation.key())) {
        if (!known.equals(citation)) {
          throw new IllegalArgumentException(
              "expected a key that no other citation of the event has: " + citation.key());
        }
        return citation.key();
      }
    }
    builder.citation(citation);
    return citation.key();
  }

  /** Claims on the date were on that of before; what is said now is one more. */
  private void move(
      DiplomaticEvent event,
      @Nullable EventDate date,
      @Nullable String key,
      EventBuilder<?, ?> builder) {
    builder.date(date).dateVerbatim(null).dateBasis(null);
    if (date == null) {
      builder.missing(DATE.toString(), MissingReason.UNKNOWN);
    } else if (event.missing().containsKey(DATE)) {
      builder.withoutMissing(DATE);
    }
    List<Claim> claims = new ArrayList<>();
    boolean claimed = false;
    for (Claim claim : event.claims()) {
      boolean onDate = claim.field().equals(DATE);
      claimed |= onDate;
      claims.add(onDate ? claim.toBuilder().accepted(false).build() : claim);
    }
    if (claimed && date != null && key != null) {
      claims.add(
          Claim.builder()
              .field(DATE)
              .value(date.toString())
              .citation(key)
              .accepted(true)
              .reason(reason == null ? "the date to which the event was moved" : reason)
              .build());
    }
    builder.claims(claims);
  }
}
