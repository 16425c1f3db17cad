package org.chancery.validation;

import java.util.List;
import java.util.Map;
import org.chancery.code.OpenCode;
import org.chancery.internal.WellFormed;
import org.chancery.meta.ValueType;

/** Checks that look into a value. */
final class ContentCheck {

  private ContentCheck() {}

  /** Notes a value that is to be told, though no constraint is broken; every value passes. */
  static ValueCheck ofValue(ValueType<?> type) {
    // The one question that the kind needs, where it is clear: this is asked of every value.
    if (type.javaType() == String.class) {
      return (value, screening) -> screening.note(!WellFormed.isWellFormed((String) value));
    }
    if (OpenCode.class.isAssignableFrom(type.javaType())) {
      return (value, screening) -> screening.note(!((OpenCode<?>) value).isListed());
    }
    return (value, screening) -> screening.note(!type.isReadable(value) || !type.isListed(value));
  }

  /** Asks every element of a list. */
  static final class OfList implements ValueCheck {

    private final ValueCheck[] checks;

    OfList(List<ValueCheck> checks) {
      this.checks = checks.toArray(ValueCheck[]::new);
    }

    @Override
    public boolean passes(Object value, Screening screening) {
      List<?> list = (List<?>) value;
      boolean passes = true;
      for (int i = 0; i < list.size(); i++) { // no iterator: see ValueCheck
        Object element = list.get(i);
        passes &= element != null && ValueCheck.all(checks, element, screening);
      }
      return passes;
    }
  }

  /** Asks every value of a map. */
  static final class OfMap implements ValueCheck {

    private final ValueCheck[] checks;

    OfMap(List<ValueCheck> checks) {
      this.checks = checks.toArray(ValueCheck[]::new);
    }

    @Override
    public boolean passes(Object value, Screening screening) {
      Map<?, ?> map = (Map<?, ?>) value;
      if (map.isEmpty()) {
        return true;
      }
      boolean passes = true;
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        Object each = entry.getValue();
        passes &= each != null && ValueCheck.all(checks, each, screening);
      }
      return passes;
    }
  }
}
