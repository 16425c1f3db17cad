package org.chancery.change;

import java.util.Objects;
import org.chancery.dataset.Dataset;

/**
 * A dataset that is merged with others, and the name by which policies and reports speak of it.
 *
 * @param name the name, such as {@code colt}; not blank, at most {@value #LONGEST_NAME} characters
 * @param dataset the dataset
 * @since 0.1
 */
public record MergeSource(String name, Dataset dataset) {

  private static final int LONGEST_NAME = 40;

  public MergeSource {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(dataset, "dataset");
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "expected the name of a source, of at most " + LONGEST_NAME + " characters");
    }
  }
}
