package org.chancery.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.chancery.code.DateBasis;
import org.chancery.code.EventStatus;
import org.chancery.internal.Copies;
import org.chancery.meta.Describe;
import org.chancery.time.EventDate;
import org.chancery.value.StatusChange;
import org.jspecify.annotations.Nullable;

/**
 * When an event is, and whether it takes place.
 *
 * @param date the date or interval of the event as EDTF; the plan, for an event that is not yet
 *     held or never was
 * @param dateVerbatim the date as the source wrote it
 * @param dateBasis where the date comes from
 * @param status whether the event is planned, held, put off or called off
 * @param statusHistory how the status came about, oldest first
 * @since 0.1
 */
@Describe("When an event is, and whether it takes place.")
public record Schedule(
    @Describe(
            "The date or interval of the event as EDTF; the plan, for an event that is not yet held or never was.")
        @Nullable EventDate date,
    @Describe("The date as the source wrote it.") @Size(min = 1, max = 300)
        @Nullable String dateVerbatim,
    @Describe("Where the date comes from.") @Nullable DateBasis dateBasis,
    @Describe("Whether the event is planned, held, put off or called off.") EventStatus status,
    @Describe("How the status came about, oldest first.") List<@Valid StatusChange> statusHistory)
    implements Serializable {

  public Schedule {
    Objects.requireNonNull(status, "status");
    statusHistory = Copies.list(statusHistory, "statusHistory");
  }
}
