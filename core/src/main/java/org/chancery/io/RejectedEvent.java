package org.chancery.io;

import java.util.List;
import java.util.Objects;
import org.chancery.internal.Copies;
import org.chancery.problem.Location;
import org.chancery.problem.Problem;

/**
 * An event that could not be read, as the input had it, so that it can be mended or written out
 * again; or a part of the input that belongs to no event, such as a row whose event is not there.
 *
 * @param location where it begins
 * @param raw the text of the input, unchanged
 * @param problems why it was rejected
 * @since 0.1
 */
public record RejectedEvent(Location location, String raw, List<Problem> problems) {

  public RejectedEvent {
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(raw, "raw");
    problems = Copies.list(problems, "problems");
  }
}
