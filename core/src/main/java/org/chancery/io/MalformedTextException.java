package org.chancery.io;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Objects;
import org.chancery.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * Thrown where bytes are no text of the charset that they should be in.
 *
 * @since 0.1
 */
public final class MalformedTextException extends IOException {

  private static final long serialVersionUID = 1L;

  private final Location location;
  private final String charset;
  private final @Nullable String marked;

  /**
   * Says that the bytes at a place are no text.
   *
   * @param location the line and the column of the first of them
   * @param charset the charset that they should be in
   * @param marked the charset whose byte order mark the input begins with, or null
   */
  public MalformedTextException(Location location, Charset charset, @Nullable Charset marked) {
    super("malformed " + charset.name() + " at " + location);
    this.location = Objects.requireNonNull(location, "location");
    this.charset = charset.name();
    this.marked = marked == null ? null : marked.name();
  }

  /**
   * Returns the place of the first byte that is no text.
   *
   * @return the line and the column, both counted from 1
   */
  public Location location() {
    return location;
  }

  /**
   * Returns the charset that the bytes should be in.
   *
   * @return its name, such as {@code UTF-8}
   */
  public String charset() {
    return charset;
  }

  /**
   * Returns the charset that the input may be in instead.
   *
   * @return the name of the one whose byte order mark it begins with, such as {@code UTF-16LE}, or
   *     null where there is none
   */
  public @Nullable String marked() {
    return marked;
  }
}
