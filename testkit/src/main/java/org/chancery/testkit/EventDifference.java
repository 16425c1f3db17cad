package org.chancery.testkit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.meta.Field;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordType;
import org.jspecify.annotations.Nullable;

/** Says where two lists of events, or two headers, differ first; whole records would hide it. */
final class EventDifference {

  private static final int LONGEST = 400;

  private EventDifference() {}

  /** Returns the difference in words, or an empty text where there is none. */
  static String between(
      List<? extends DiplomaticEvent> expected, List<? extends DiplomaticEvent> found) {
    for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
      DiplomaticEvent one = expected.get(i);
      String difference = between(one, found.get(i));
      if (!difference.isEmpty()) {
        return "event " + (i + 1) + ", " + EventTypes.of(one) + " " + one.id() + ": " + difference;
      }
    }
    return expected.size() == found.size()
        ? ""
        : "there are " + found.size() + " events, not " + expected.size();
  }

  /** Returns the difference in words, or an empty text where there is none. */
  static String between(DatasetHeader expected, @Nullable DatasetHeader found) {
    String difference = between((Object) expected, found);
    return difference.isEmpty() ? "" : "header: " + difference;
  }

  private static String between(Object one, @Nullable Object other) {
    return one.equals(other)
        ? order(FieldPath.root(), one, other)
        : between(FieldPath.root(), one, other);
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
    String place = path.steps().isEmpty() ? "it" : path.toString();
    return place + " was " + shown(one) + " and is " + shown(other);
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
