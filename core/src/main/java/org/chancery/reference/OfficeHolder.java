package org.chancery.reference;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person who holds or held an office.
 *
 * @param code the code in the table, such as {@code josep-borrell}
 * @param wikidata the Wikidata id, or null where the table does not state it
 * @param names the names by language and script, the usual English spelling first
 * @since 0.1
 */
public record OfficeHolder(String code, @Nullable String wikidata, List<DatedName> names)
    implements Serializable {

  /**
   * Copies the names.
   *
   * @param code the code
   * @param wikidata the Wikidata id
   * @param names the names, at least one
   */
  public OfficeHolder {
    Objects.requireNonNull(code, "code");
    names = List.copyOf(names);
  }

  /**
   * Returns the name in its usual English spelling.
   *
   * @return the name, such as {@code Kassym-Jomart Tokayev}
   */
  public String name() {
    return names.get(0).text();
  }

  /**
   * Returns the name in a language and script.
   *
   * @param language a BCP 47 tag, such as {@code kk-Cyrl} or {@code ru}
   * @return the name, such as {@code Қасым-Жомарт Тоқаев}, or null where the table has none
   */
  public @Nullable String name(String language) {
    return DatedName.find(names, NameKind.SHORT, language);
  }
}
