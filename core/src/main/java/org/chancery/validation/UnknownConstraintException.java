package org.chancery.validation;

/** A provider has a constraint that a screen cannot check itself. */
final class UnknownConstraintException extends Exception {

  private static final long serialVersionUID = 1L;

  UnknownConstraintException(Object constraint) {
    super("not known here: " + constraint);
  }
}
