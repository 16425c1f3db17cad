package org.chancery.code;

import java.io.Serializable;
import java.util.Objects;

/**
 * One row of a codelist, as it is published.
 *
 * @param code the code as data carries it, such as {@code head_of_state}
 * @param label a short English name, such as {@code Head of state}
 * @param definition what the code means, in one sentence
 * @param source where the term comes from
 * @since 0.1
 */
public record CodeEntry(String code, String label, String definition, String source)
    implements Serializable {

  public CodeEntry {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(definition, "definition");
    Objects.requireNonNull(source, "source");
  }
}
