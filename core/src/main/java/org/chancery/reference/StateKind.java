package org.chancery.reference;

/**
 * What an entry of the table of states is. It follows the sources of the table and takes no
 * position.
 *
 * @since 0.1
 */
public enum StateKind {
  /** A state, present or former. */
  STATE,
  /** A state in association with another, such as the Cook Islands. */
  ASSOCIATED,
  /** A territory that a state administers or that is a part of it, such as Aruba. */
  DEPENDENCY,
  /** A territory of no one state, or of contested status: Antarctica, Western Sahara. */
  TERRITORY
}
