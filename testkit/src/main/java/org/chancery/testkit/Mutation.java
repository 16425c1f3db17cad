package org.chancery.testkit;

import java.util.Objects;
import org.chancery.event.DiplomaticEvent;
import org.chancery.meta.FieldPath;
import org.chancery.problem.ProblemCode;

/**
 * A valid event that was changed in one place, so that it breaks one rule and no other.
 *
 * @param name what was changed, such as {@code titles.en is blank}
 * @param code the kind of the one problem that a validator finds
 * @param path the path of that problem
 * @param event the changed event
 * @since 0.1
 */
public record Mutation(String name, ProblemCode code, FieldPath path, DiplomaticEvent event) {

  /** Checks that nothing is null. */
  public Mutation {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(event, "event");
  }

  /**
   * Returns the name; the event is not shown.
   *
   * @return the name and the code
   */
  @Override
  public String toString() {
    return name + ": " + code;
  }
}
