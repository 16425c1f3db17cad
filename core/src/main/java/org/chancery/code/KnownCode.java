package org.chancery.code;

/**
 * A code that its codelist lists. The {@code Known} enum of each {@link OpenCode} implements it.
 *
 * @since 0.1
 */
public interface KnownCode {

  /**
   * Returns the row of the codelist.
   *
   * @return the entry
   */
  CodeEntry entry();
}
