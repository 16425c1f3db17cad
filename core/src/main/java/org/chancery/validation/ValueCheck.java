package org.chancery.validation;

/** One question to a value that is there. */
@FunctionalInterface
interface ValueCheck {

  /**
   * Tells whether no provider would find fault with the value. It may say no to a value that a
   * provider accepts: then the provider is asked.
   */
  boolean passes(Object value, Screening screening);

  /**
   * Tells whether a value passes all; without an iterator, because this is asked most. Every one is
   * asked, here and wherever there are several, so that what is notable is known of the whole
   * record though a part of it does not pass.
   */
  static boolean all(ValueCheck[] checks, Object value, Screening screening) {
    boolean passes = true;
    for (ValueCheck check : checks) {
      passes &= check.passes(value, screening);
    }
    return passes;
  }
}
