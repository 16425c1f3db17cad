package org.chancery.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.event.DiplomaticEvent;
import org.chancery.meta.Bounds;
import org.chancery.meta.Field;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.chancery.meta.ValueType;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.validation.EventValidator;
import org.jspecify.annotations.Nullable;

/** Mutations of single values, made from the constraints on them and the codelists they are of. */
final class FieldMutations {

  /** A broken value, and what is to be found where it stands. */
  private record Breach(String what, ProblemCode code, Object value) {}

  private final List<Mutation> mutations = new ArrayList<>();
  private final Set<String> done = new HashSet<>();

  private FieldMutations() {}

  /**
   * Returns the mutations, each of the first event in which it breaks nothing else. The key of a
   * citation that a claim names is an example of a value that never breaks alone.
   */
  static List<Mutation> of(List<DiplomaticEvent> events) {
    FieldMutations found = new FieldMutations();
    for (DiplomaticEvent event : events) {
      found.visit((Record) event, (Record) event, FieldPath.root());
    }
    return found.mutations;
  }

  private void visit(Record event, Record record, FieldPath at) {
    RecordType<?> type = RecordType.of(record);
    for (Field field : type.fields()) {
      Object value = field.get(record);
      if (value != null) {
        visit(event, field, value, at.name(field.name()));
      }
    }
  }

  private void visit(Record event, Field field, Object value, FieldPath path) {
    add(event, path, breaches(field.bounds(), field.shape(), value));
    if (field.shape() instanceof Shape.OfRecord) {
      visit(event, (Record) value, path);
    } else if (field.shape() instanceof Shape.OfList list) {
      Bounds each = field.elementBounds();
      List<?> elements = (List<?>) value;
      for (int i = 0; i < elements.size(); i++) {
        if (elements.get(i) instanceof Record element) {
          visit(event, element, path.index(i));
        } else {
          add(event, path.index(i), breaches(each, list.element(), elements.get(i)));
        }
      }
    } else if (field.shape() instanceof Shape.OfMap map) {
      Bounds each = field.elementBounds();
      for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
        FieldPath key = path.name(map.key().formatObject(entry.getKey()));
        add(event, key, breaches(each, new Shape.OfValue(map.value()), entry.getValue()));
      }
    }
  }

  private void add(Record event, FieldPath path, List<Breach> breaches) {
    for (Breach breach : breaches) {
      // One element of a list stands for all.
      String key = path.toString().replaceAll("\\[[0-9]+]", "[]") + " " + breach.what();
      Record broken = RecordEdit.with(event, path, breach.value());
      if (!done.contains(key) && breaksAlone((DiplomaticEvent) broken, breach.code(), path)) {
        done.add(key);
        mutations.add(
            new Mutation(
                path + " " + breach.what(), breach.code(), path, (DiplomaticEvent) broken));
      }
    }
  }

  private static boolean breaksAlone(DiplomaticEvent event, ProblemCode code, FieldPath path) {
    List<Problem> problems = EventValidator.shared().validate(event);
    return problems.size() == 1
        && problems.get(0).code() == code
        && problems.get(0).path().equals(path.toString());
  }

  private static List<Breach> breaches(Bounds bounds, Shape shape, Object value) {
    List<Breach> breaches = new ArrayList<>();
    if (bounds.notBlank()) {
      breaches.add(new Breach("is blank", ProblemCode.EMPTY, " "));
    } else if (bounds.shortest() > 0) {
      breaches.add(new Breach("is empty", ProblemCode.EMPTY, empty(value)));
    }
    Object longer = bounds.longest() < Integer.MAX_VALUE ? longer(bounds.longest(), value) : null;
    if (longer != null) {
      breaches.add(new Breach("is too long", ProblemCode.WRONG_SIZE, longer));
    }
    if (bounds.pattern() != null) {
      breaches.add(
          new Breach(
              "matches no " + bounds.pattern(),
              ProblemCode.INVALID_VALUE,
              unlike(bounds.pattern())));
    }
    if (shape instanceof Shape.OfValue one) {
      addOutside(bounds.least(), BigDecimal.ONE.negate(), one.type(), breaches);
      addOutside(bounds.greatest(), BigDecimal.ONE, one.type(), breaches);
      if (one.type().codelist() != null) {
        breaches.add(
            new Breach(
                "is a code of no list", ProblemCode.UNKNOWN_CODE, one.type().parse("x-unknown")));
      }
    }
    return breaches;
  }

  private static Object empty(Object value) {
    if (value instanceof List) {
      return List.of();
    }
    return value instanceof Map ? Map.of() : "";
  }

  /** A value longer than it may be, or null where it is neither a text nor a list of something. */
  private static @Nullable Object longer(int longest, Object value) {
    if (value instanceof String) {
      return "x".repeat(longest + 1);
    }
    return value instanceof List<?> list && !list.isEmpty()
        ? Collections.nCopies(longest + 1, list.get(0))
        : null;
  }

  private static String unlike(String pattern) {
    for (String text : List.of("?", "x", "0", "x y")) {
      if (!text.matches(pattern)) {
        return text;
      }
    }
    return "\u0001";
  }

  /** Adds the first number outside a limit: the limit itself, or the one a step beyond it. */
  private static void addOutside(
      Bounds.@Nullable Limit limit, BigDecimal step, ValueType<?> type, List<Breach> breaches) {
    if (limit != null) {
      BigDecimal outside = limit.isAllowed() ? limit.number().add(step) : limit.number();
      breaches.add(
          new Breach(
              "is " + outside, ProblemCode.OUT_OF_RANGE, type.parse(outside.toPlainString())));
    }
  }
}
