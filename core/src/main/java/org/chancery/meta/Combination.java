package org.chancery.meta;

import java.util.List;
import org.chancery.internal.Copies;

/**
 * Fields of a record that do not go together: no valid record has a value in all of the one and
 * none in any of the other. A leg without a journey is an example: {@code leg} present, {@code
 * journeyId} absent.
 *
 * @param present the fields that have a value
 * @param absent the fields that have none
 * @param expected what the {@link Rule} that forbids it expects
 * @since 0.1
 */
public record Combination(List<String> present, List<String> absent, String expected) {

  /** Copies the lists. */
  public Combination {
    present = Copies.list(present, "present");
    absent = Copies.list(absent, "absent");
  }
}
