package org.chancery.io;

import java.io.IOException;
import java.util.Objects;
import org.chancery.problem.Location;

/**
 * Thrown where bytes are no UTF-8.
 *
 * @since 0.1
 */
public final class MalformedUtf8Exception extends IOException {

  private static final long serialVersionUID = 1L;

  private final Location location;

  /**
   * Says that the bytes at a place are no UTF-8.
   *
   * @param location the line and the column of the first of them
   */
  public MalformedUtf8Exception(Location location) {
    super("malformed UTF-8 at " + location);
    this.location = Objects.requireNonNull(location, "location");
  }

  /**
   * Returns the place of the first byte that is no UTF-8.
   *
   * @return the line and the column, both counted from 1
   */
  public Location location() {
    return location;
  }
}
