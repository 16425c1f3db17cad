package org.chancery.reference;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a row of a table has its facts from.
 *
 * @param title the title of the page or document
 * @param publisher who published it, or null where the title says so
 * @param url its address, or null where it has none
 * @param note what the source leaves open, or where others disagree, or null
 * @since 0.1
 */
public record FactSource(
    String title, @Nullable String publisher, @Nullable String url, @Nullable String note)
    implements Serializable {

  /**
   * Checks that there is a title.
   *
   * @param title the title
   * @param publisher the publisher
   * @param url the address
   * @param note the note
   */
  public FactSource {
    Objects.requireNonNull(title, "title");
  }
}
