package org.chancery.validation;

import jakarta.validation.Validator;

/**
 * Lets through the records with which a Jakarta provider would surely find no fault, at a fraction
 * of the price. What it does not let through may still be valid: the provider says.
 *
 * <p>The checks of a record class are derived, when the first record of it comes, from what the
 * provider says of its own constraints. Where it has one that is not known here, records of the
 * class are never let through.
 */
final class Screen {

  private static final ValueCheck NOTHING_PASSES = (record, screening) -> false;

  private final ClassValue<ValueCheck> checks;

  /**
   * Makes a screen.
   *
   * @param published whether what is asked of published data alone counts too
   */
  Screen(Validator validator, boolean published) {
    this.checks =
        new ClassValue<>() {
          @Override
          protected ValueCheck computeValue(Class<?> type) {
            return checkOf(type.asSubclass(Record.class), validator, published);
          }
        };
  }

  private ValueCheck checkOf(Class<? extends Record> type, Validator validator, boolean published) {
    try {
      return new RecordCheckDeriver(validator, published, checks::get).derive(type);
    } catch (UnknownConstraintException e) {
      return NOTHING_PASSES;
    } catch (RuntimeException e) {
      // A validator that cannot describe the class may still validate it, or say why it cannot.
      return NOTHING_PASSES;
    }
  }

  /** Tells whether records of a class can be let through at all. */
  boolean knows(Class<? extends Record> type) {
    return checks.get(type) != NOTHING_PASSES;
  }

  boolean passes(Record record, Screening screening) {
    try {
      ValueCheck check = checks.get(record.getClass());
      boolean passes = check.passes(record, screening);
      if (check != NOTHING_PASSES) {
        screening.complete();
      }
      return passes;
    } catch (RuntimeException e) {
      return false; // a rule that fails: the provider runs it again, and reports that in its way
    }
  }
}
