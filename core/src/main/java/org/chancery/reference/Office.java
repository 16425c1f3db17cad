package org.chancery.reference;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.chancery.code.OfficeRank;
import org.jspecify.annotations.Nullable;

/**
 * An office of a state or an organisation, whoever holds it.
 *
 * @param code the code in the table, such as {@code EU.high-representative}
 * @param actor the state or organisation that it belongs to
 * @param rank its rank
 * @param single whether one person at a time holds it
 * @param titles what it is called, the short English title first
 * @since 0.1
 */
public record Office(
    String code, Actor actor, OfficeRank rank, boolean single, List<DatedName> titles)
    implements Serializable {

  /**
   * Copies the titles.
   *
   * @param code the code
   * @param actor the actor
   * @param rank the rank
   * @param single whether one person at a time holds it
   * @param titles the titles, at least one
   */
  public Office {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(rank, "rank");
    titles = List.copyOf(titles);
  }

  /**
   * Returns the short English title.
   *
   * @return the title, such as {@code President of Kazakhstan}
   */
  public String title() {
    return titles.get(0).text();
  }

  /**
   * Returns the title in a language.
   *
   * @param language a BCP 47 tag, such as {@code ru}; {@code de-AT} is served with {@code de} where
   *     there is nothing nearer
   * @return the short title, or else the official one, or null where the table has neither
   */
  public @Nullable String title(String language) {
    String title = DatedName.find(titles, NameKind.SHORT, language);
    return title != null ? title : DatedName.find(titles, NameKind.OFFICIAL, language);
  }
}
