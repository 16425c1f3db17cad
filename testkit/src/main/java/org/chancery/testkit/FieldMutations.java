package org.chancery.testkit;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.event.DiplomaticEvent;
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
    add(event, path, breaches(field.constraints(), field.shape(), value));
    if (field.shape() instanceof Shape.OfRecord) {
      visit(event, (Record) value, path);
    } else if (field.shape() instanceof Shape.OfList list) {
      List<Annotation> each = field.elementConstraints();
      List<?> elements = (List<?>) value;
      for (int i = 0; i < elements.size(); i++) {
        if (elements.get(i) instanceof Record element) {
          visit(event, element, path.index(i));
        } else {
          add(event, path.index(i), breaches(each, list.element(), elements.get(i)));
        }
      }
    } else if (field.shape() instanceof Shape.OfMap map) {
      List<Annotation> each = field.elementConstraints();
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

  private static List<Breach> breaches(List<Annotation> constraints, Shape shape, Object value) {
    List<Breach> breaches = new ArrayList<>();
    for (Annotation constraint : constraints) {
      breaches.addAll(ofConstraint(constraint, shape, value));
    }
    if (shape instanceof Shape.OfValue one && one.type().codelist() != null) {
      breaches.add(
          new Breach(
              "is a code of no list", ProblemCode.UNKNOWN_CODE, one.type().parse("x-unknown")));
    }
    return breaches;
  }

  private static List<Breach> ofConstraint(Annotation constraint, Shape shape, Object value) {
    if (constraint instanceof NotBlank) {
      return List.of(new Breach("is blank", ProblemCode.EMPTY, " "));
    }
    if (constraint instanceof NotEmpty) {
      return List.of(new Breach("is empty", ProblemCode.EMPTY, empty(value)));
    }
    if (constraint instanceof Size size) {
      return ofSize(size, value);
    }
    if (constraint instanceof Pattern pattern) {
      return List.of(
          new Breach("matches no " + pattern.regexp(), ProblemCode.INVALID_VALUE, unlike(pattern)));
    }
    BigDecimal outside = outside(constraint);
    return outside == null || !(shape instanceof Shape.OfValue one)
        ? List.of()
        : List.of(
            new Breach("is " + outside, ProblemCode.OUT_OF_RANGE, ofType(one.type(), outside)));
  }

  private static List<Breach> ofSize(Size size, Object value) {
    List<Breach> breaches = new ArrayList<>();
    if (size.min() > 0) {
      breaches.add(new Breach("is too short", ProblemCode.EMPTY, empty(value)));
    }
    if (size.max() < Integer.MAX_VALUE && value instanceof String) {
      breaches.add(new Breach("is too long", ProblemCode.WRONG_SIZE, "x".repeat(size.max() + 1)));
    } else if (size.max() < Integer.MAX_VALUE && value instanceof List<?> list) {
      breaches.add(
          new Breach(
              "is too long",
              ProblemCode.WRONG_SIZE,
              Collections.nCopies(size.max() + 1, list.get(0))));
    }
    return breaches;
  }

  private static Object empty(Object value) {
    if (value instanceof List) {
      return List.of();
    }
    return value instanceof Map ? Map.of() : "";
  }

  private static String unlike(Pattern pattern) {
    for (String text : List.of("?", "x", "0", "x y")) {
      if (!text.matches(pattern.regexp())) {
        return text;
      }
    }
    return "\u0001";
  }

  private static @Nullable BigDecimal outside(Annotation constraint) {
    if (constraint instanceof Min min) {
      return BigDecimal.valueOf(min.value()).subtract(BigDecimal.ONE);
    }
    if (constraint instanceof Max max) {
      return BigDecimal.valueOf(max.value()).add(BigDecimal.ONE);
    }
    if (constraint instanceof DecimalMin min) {
      return new BigDecimal(min.value()).subtract(BigDecimal.ONE);
    }
    if (constraint instanceof DecimalMax max) {
      return new BigDecimal(max.value()).add(BigDecimal.ONE);
    }
    if (constraint instanceof Positive) {
      return BigDecimal.ZERO;
    }
    return constraint instanceof PositiveOrZero ? BigDecimal.ONE.negate() : null;
  }

  private static Object ofType(ValueType<?> type, BigDecimal number) {
    return type.parse(number.toPlainString());
  }
}
