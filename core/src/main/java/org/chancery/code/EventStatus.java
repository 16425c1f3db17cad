package org.chancery.code;

/**
 * Where an event stands between plan and outcome.
 *
 * <p>Carried by {@code status}, in the header of every event, and by each entry of {@code
 * statusHistory}.
 *
 * @since 0.1
 */
public final class EventStatus extends OpenCode<EventStatus.Known> {

  private static final long serialVersionUID = 1L;

  /** The event is under consideration, and nobody has committed to it yet. */
  public static final EventStatus TENTATIVE = new EventStatus(Known.TENTATIVE);

  /** Those concerned have agreed that the event will take place. */
  public static final EventStatus CONFIRMED = new EventStatus(Known.CONFIRMED);

  /** The event has been made public by at least one of those concerned, and has not begun. */
  public static final EventStatus ANNOUNCED = new EventStatus(Known.ANNOUNCED);

  /** The event has begun and has not ended. */
  public static final EventStatus ONGOING = new EventStatus(Known.ONGOING);

  /** The event has taken place. */
  public static final EventStatus HELD = new EventStatus(Known.HELD);

  /** The event will not take place on the planned date, and no new date is set. */
  public static final EventStatus POSTPONED = new EventStatus(Known.POSTPONED);

  /** The event has been moved to a new date, which is known. */
  public static final EventStatus RESCHEDULED = new EventStatus(Known.RESCHEDULED);

  /** The event will not take place at all. */
  public static final EventStatus CANCELLED = new EventStatus(Known.CANCELLED);

  private EventStatus(Known known) {
    super(known);
  }

  private EventStatus(String code) {
    super(code, Known.class);
  }

  /**
   * Returns the code with this text, whether the list knows it or not.
   *
   * @param code the text, such as {@code tentative}
   * @return the code
   * @throws org.chancery.problem.InvalidValueException if the text cannot be a code at all
   */
  public static EventStatus of(String code) {
    return new EventStatus(code);
  }

  /** The codes that the list knows. */
  public enum Known implements KnownCode {
    /** The event is under consideration, and nobody has committed to it yet. */
    TENTATIVE(
        "tentative",
        "Tentative",
        "The event is under consideration, and nobody has committed to it yet.",
        "iCalendar"),

    /** Those concerned have agreed that the event will take place. */
    CONFIRMED(
        "confirmed",
        "Confirmed",
        "Those concerned have agreed that the event will take place.",
        "iCalendar"),

    /** The event has been made public by at least one of those concerned, and has not begun. */
    ANNOUNCED(
        "announced",
        "Announced",
        "The event has been made public by at least one of those concerned, and has not begun.",
        "Chancery"),

    /** The event has begun and has not ended. */
    ONGOING("ongoing", "Ongoing", "The event has begun and has not ended.", "Chancery"),

    /** The event has taken place. */
    HELD("held", "Held", "The event has taken place.", "Chancery"),

    /** The event will not take place on the planned date, and no new date is set. */
    POSTPONED(
        "postponed",
        "Postponed",
        "The event will not take place on the planned date, and no new date is set.",
        "schema.org"),

    /** The event has been moved to a new date, which is known. */
    RESCHEDULED(
        "rescheduled",
        "Rescheduled",
        "The event has been moved to a new date, which is known.",
        "schema.org"),

    /** The event will not take place at all. */
    CANCELLED("cancelled", "Cancelled", "The event will not take place at all.", "schema.org");

    private final CodeEntry entry;

    Known(String code, String label, String definition, String source) {
      this.entry = new CodeEntry(code, label, definition, source);
    }

    @Override
    public CodeEntry entry() {
      return entry;
    }
  }
}
