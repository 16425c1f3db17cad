package org.chancery.reference;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.chancery.time.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * A name in one language: of a state, an organisation, an office or a person.
 *
 * @param language the BCP 47 tag of the language, such as {@code kk}
 * @param kind what the name is
 * @param from the first day of a former name, or null where it is not stated
 * @param to the last day of a former name, or null where it is not stated
 * @param text the name, such as {@code Қазақстан}
 * @since 0.1
 */
public record DatedName(
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
  public DatedName {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
  }

  /**
   * Returns the first name of a kind in a language.
   *
   * @param language a BCP 47 tag; {@code de-AT} is served with {@code de} where there is nothing
   *     nearer, and {@code kk} or {@code kk-KZ} with {@code kk-Cyrl}
   */
  static @Nullable String find(List<DatedName> names, NameKind kind, String language) {
    for (String tag = language; ; tag = tag.substring(0, tag.lastIndexOf('-'))) {
      for (DatedName name : names) {
        if (name.kind() == kind && name.language().equalsIgnoreCase(tag)) {
          return name.text();
        }
      }
      if (tag.indexOf('-') < 0) {
        break;
      }
    }
    String written = hasScript(language) ? null : language.split("-", 2)[0] + "-";
    for (DatedName name : names) {
      if (written != null
          && name.kind() == kind
          && name.language().regionMatches(true, 0, written, 0, written.length())) {
        return name.text();
      }
    }
    return null;
  }

  /** Whoever asks for a script is not served with another. */
  private static boolean hasScript(String language) {
    String[] subtags = language.split("-", -1);
    return subtags.length > 1 && subtags[1].length() == 4;
  }

  /**
   * Returns the English name that certainly was in use on a date and is no more, or null. Of a name
   * whose first day is not stated, nobody knows since when it was in use.
   */
  static @Nullable String formerAt(List<DatedName> names, EventDate date) {
    for (DatedName name : names) {
      if (name.kind() == NameKind.FORMER
          && name.language().equals("en")
          && name.from() != null
          && name.heldBetween(date.earliest(), date.latest())) {
        return name.text();
      }
    }
    return null;
  }

  /** Tells whether this was the name on every day of a span, open where null. */
  boolean heldBetween(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    boolean begun = from == null || (earliest != null && !earliest.isBefore(from));
    return begun && to != null && latest != null && !latest.isAfter(to);
  }
}
