package org.chancery.reference;

/**
 * How far others recognise an entry of the table as a state; of a former state, at its end.
 *
 * @since 0.1
 */
public enum Recognition {
  /** A member of the United Nations. */
  UN_MEMBER,
  /** A state that is a permanent observer at the United Nations. */
  UN_OBSERVER,
  /** Recognised by some members of the United Nations, and not by others. */
  PARTLY_RECOGNISED,
  /** The table does not say. */
  UNSTATED
}
