package org.chancery.testkit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.meta.Field;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordType;
import org.jspecify.annotations.Nullable;

/** Says where two lists of events differ first; whole records would hide it. */
final class EventDifference {

  private static final int LONGEST = 400;

  private EventDifference() {}

  /** Returns the difference in words, or an empty text where there is none. */
  static String between(
      List<? extends DiplomaticEvent> expected, List<? extends DiplomaticEvent> found) {
    for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
      DiplomaticEvent one = expected.get(i);
      DiplomaticEvent other = found.get(i);
      if (!one.equals(other)) {
        return "event "
            + (i + 1)
            + ", "
            + EventTypes.of(one)
            + " "
            + one.id()
            + ": "
            + between(FieldPath.root(), one, other);
      }
      String order = order(FieldPath.root(), one, other);
      if (!order.isEmpty()) {
        return "event " + (i + 1) + ", " + EventTypes.of(one) + " " + one.id() + ": " + order;
      }
    }
    return expected.size() == found.size()
        ? ""
        : "there are " + found.size() + " events, not " + expected.size();
  }

  private static String between(FieldPath path, @Nullable Object one, @Nullable Object other) {
    if (one instanceof Record a && other instanceof Record b && a.getClass() == b.getClass()) {
      for (Field field : RecordType.of(a).fields()) {
        if (!Objects.equals(field.get(a), field.get(b))) {
          return between(path.name(field.name()), field.get(a), field.get(b));
        }
      }
    }
    if (one instanceof List<?> a && other instanceof List<?> b && a.size() == b.size()) {
      for (int i = 0; i < a.size(); i++) {
        if (!Objects.equals(a.get(i), b.get(i))) {
          return between(path.index(i), a.get(i), b.get(i));
        }
      }
    }
    return path + " was " + shown(one) + " and is " + shown(other);
  }

  /** Two maps are equal in whatever order, but the order of languages is part of an event. */
  private static String order(FieldPath path, @Nullable Object one, @Nullable Object other) {
    if (one instanceof Record a && other instanceof Record b) {
      for (Field field : RecordType.of(a).fields()) {
        String found = order(path.name(field.name()), field.get(a), field.get(b));
        if (!found.isEmpty()) {
          return found;
        }
      }
    } else if (one instanceof List<?> a && other instanceof List<?> b) {
      for (int i = 0; i < a.size(); i++) {
        String found = order(path.index(i), a.get(i), b.get(i));
        if (!found.isEmpty()) {
          return found;
        }
      }
    } else if (one instanceof Map<?, ?> a && other instanceof Map<?, ?> b) {
      List<?> before = List.copyOf(a.keySet());
      List<?> after = List.copyOf(b.keySet());
      return before.equals(after) ? "" : path + " was in the order " + before + ", is in " + after;
    }
    return "";
  }

  private static String shown(@Nullable Object value) {
    String text = String.valueOf(value);
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
      char c = text.charAt(i);
      escaped.append(c < ' ' || c > '~' ? String.format("\\u%04X", (int) c) : String.valueOf(c));
    }
    return "\"" + escaped + "\"";
  }
}
