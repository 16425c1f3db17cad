package org.chancery.validation;

import java.util.List;
import java.util.Map;
import org.chancery.meta.ValueType;

/** Checks that look into a value. */
sealed interface ContentCheck extends ValueCheck {

  /** Notes a value that is to be told, though no constraint is broken; every value passes. */
  record OfValue(ValueType<?> type) implements ContentCheck {

    @Override
    public boolean passes(Object value, Screening screening) {
      if (!type.isListed(value) || !type.isReadable(value)) {
        screening.note();
      }
      return true;
    }
  }

  /** Asks every element of a list. */
  final class OfList implements ContentCheck {

    private final ValueCheck[] checks;

    OfList(List<ValueCheck> checks) {
      this.checks = checks.toArray(ValueCheck[]::new);
    }

    @Override
    public boolean passes(Object value, Screening screening) {
      List<?> list = (List<?>) value;
      for (int i = 0; i < list.size(); i++) { // no iterator: see ValueCheck
        Object element = list.get(i);
        if (element == null || !ValueCheck.all(checks, element, screening)) {
          return false;
        }
      }
      return true;
    }
  }

  /** Asks every value of a map. */
  final class OfMap implements ContentCheck {

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
      for (Object each : map.values()) {
        if (each == null || !ValueCheck.all(checks, each, screening)) {
          return false;
        }
      }
      return true;
    }
  }
}
