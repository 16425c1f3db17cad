package org.chancery.code;

/**
 * A value of an open list: the library knows some, and keeps any other as it is.
 *
 * @since 0.1
 */
public interface Listed {

  /**
   * Tells whether the library's list has this value. Validation warns of one that it has not.
   *
   * @return true if it is listed
   */
  boolean isListed();
}
