package org.chancery.validation;

/** One question to a value that is there. */
@FunctionalInterface
interface ValueCheck {

  /**
   * Tells whether no provider would find fault with the value. It may say no to a value that a
   * provider accepts: then the provider is asked.
   */
  boolean passes(Object value, Screening screening);

  /** Tells whether a value passes all; without an iterator, because this is asked most. */
  static boolean all(ValueCheck[] checks, Object value, Screening screening) {
    for (ValueCheck check : checks) {
      if (!check.passes(value, screening)) {
        return false;
      }
    }
    return true;
  }
}
