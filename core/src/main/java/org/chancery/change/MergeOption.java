package org.chancery.change;

import java.util.List;
import java.util.Objects;
import org.chancery.internal.Copies;
import org.chancery.meta.Describe;

/**
 * One of several values that sources give.
 *
 * @param value the text of the value
 * @param sources the names of the merged datasets that have it, in alphabetical order
 * @param citations the keys of the citations that say so, in the merged event
 * @since 0.1
 */
public record MergeOption(
    @Describe("The text of the value.") String value,
    @Describe("The names of the merged datasets that have it.") List<String> sources,
    @Describe("The keys of the citations that say so.") List<String> citations) {

  public MergeOption {
    Objects.requireNonNull(value, "value");
    sources = Copies.list(sources, "sources");
    citations = Copies.list(citations, "citations");
  }
}
