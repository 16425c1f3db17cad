package org.chancery.validation;

import java.lang.invoke.MethodHandle;
import java.util.List;
import org.chancery.meta.RecordRule;
import org.jspecify.annotations.Nullable;

/** All that is asked of a record of one class: of its components, then across them. */
final class RecordCheck implements ValueCheck {

  private final Component[] components;
  private final RecordRule<Object>[] rules;

  @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of a generic type
  RecordCheck(List<Component> components, List<RecordRule<Object>> rules) {
    this.components = components.toArray(Component[]::new);
    this.rules = rules.toArray(RecordRule[]::new);
  }

  /** A component, and what is asked of it. */
  static final class Component {

    private final String name;
    private final MethodHandle getter;
    private final boolean required;
    private final ValueCheck[] checks;

    /** Takes a getter of objects, which gives an object. */
    Component(String name, MethodHandle getter, boolean required, List<ValueCheck> checks) {
      this.name = name;
      this.getter = getter;
      this.required = required;
      this.checks = checks.toArray(ValueCheck[]::new);
    }

    boolean passes(Object record, Screening screening) {
      Object value = get(record);
      return value == null ? !required : ValueCheck.all(checks, value, screening);
    }

    private @Nullable Object get(Object record) {
      try {
        return getter.invokeExact(record);
      } catch (RuntimeException | Error e) {
        throw e;
      } catch (Throwable e) {
        throw new IllegalStateException("the accessor of " + name + " failed", e);
      }
    }
  }

  @Override
  public boolean passes(Object record, Screening screening) {
    for (Component component : components) {
      if (!component.passes(record, screening)) {
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
}
