package org.chancery.validation;

import java.lang.invoke.MethodHandle;
import java.util.List;
import org.chancery.meta.RecordRule;
import org.jspecify.annotations.Nullable;

/** All that is asked of a record of one class: of its components, then across them. */
final class RecordCheck implements ValueCheck {

  private final MethodHandle values;
  private final Component[] components;
  private final RecordRule<Object>[] rules;

  /**
   * Makes the check.
   *
   * @param values takes an object and gives an array of the values of the components. One call that
   *     the JVM compiles as a whole costs far less than a getter for each
   * @param components what is asked of each, in the same order
   * @param rules what is asked across them
   */
  @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of a generic type
  RecordCheck(MethodHandle values, List<Component> components, List<RecordRule<Object>> rules) {
    this.values = values;
    this.components = components.toArray(Component[]::new);
    this.rules = rules.toArray(RecordRule[]::new);
  }

  /** What is asked of a component. */
  static final class Component {

    private final boolean required;
    private final ValueCheck[] checks;

    Component(boolean required, List<ValueCheck> checks) {
      this.required = required;
      this.checks = checks.toArray(ValueCheck[]::new);
    }

    boolean passes(@Nullable Object value, Screening screening) {
      return value == null ? !required : ValueCheck.all(checks, value, screening);
    }
  }

  @Override
  public boolean passes(Object record, Screening screening) {
    @Nullable Object[] all = valuesOf(record);
    for (int i = 0; i < all.length; i++) {
      if (!components[i].passes(all[i], screening)) {
        return false;
      }
    }
    for (RecordRule<Object> rule : rules) {
      rule.check(record, screening);
      if (screening.isBroken()) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Object[] valuesOf(Object record) {
    try {
      return (Object[]) values.invokeExact(record);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("an accessor throws what is not declared", e);
    }
  }
}
