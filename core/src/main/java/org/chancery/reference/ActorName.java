package org.chancery.reference;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A name of a state or an organisation in one language.
 *
 * @param language the BCP 47 tag of the language, such as {@code kk}
 * @param kind what the name is
 * @param from the first day of a former name, or null where it is not stated
 * @param to the last day of a former name, or null where it is not stated
 * @param text the name, such as {@code Қазақстан}
 * @since 0.1
 */
public record ActorName(
    String language, NameKind kind, @Nullable LocalDate from, @Nullable LocalDate to, String text)
    implements Serializable {

  /**
   * Checks that all but the dates is there.
   *
   * @param language the language
   * @param kind what the name is
   * @param from the first day
   * @param to the last day
   * @param text the name
   */
  public ActorName {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
  }

  /** Tells whether this was the name on every day of a span, open where null. */
  boolean heldBetween(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    boolean begun = from == null || (earliest != null && !earliest.isBefore(from));
    return begun && to != null && latest != null && !latest.isAfter(to);
  }
}
