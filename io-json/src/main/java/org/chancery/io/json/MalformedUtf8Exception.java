package org.chancery.io.json;

import java.io.IOException;
import org.chancery.problem.Location;

/** Thrown where bytes are no UTF-8. */
final class MalformedUtf8Exception extends IOException {

  private static final long serialVersionUID = 1L;

  private final Location location;

  MalformedUtf8Exception(Location location) {
    super("malformed UTF-8 at " + location);
    this.location = location;
  }

  Location location() {
    return location;
  }
}
