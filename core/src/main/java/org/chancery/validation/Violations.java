package org.chancery.validation;

import jakarta.validation.ConstraintViolation;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordType;
import org.chancery.meta.Resolved;
import org.chancery.meta.Rule;
import org.chancery.meta.Shape;
import org.chancery.problem.Location;
import org.chancery.problem.Message;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Turns a Jakarta violation into a problem. */
final class Violations {

  private Violations() {}

  static Problem toProblem(
      ConstraintViolation<Record> violation, Record root, RecordType<?> type, FieldPath prefix) {
    Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
    FieldPath path = WirePath.of(violation.getPropertyPath(), type, FieldPath.root());
    Resolved found = type.resolve(root, path);
    ProblemCode code =
        constraint instanceof Rule rule
            ? rule.code()
            : ConstraintText.code(constraint, violation.getInvalidValue());
    Message message =
        constraint instanceof Rule rule
            ? textOf(rule, violation.getMessage())
            : ConstraintText.of(constraint, violation.getMessage());
    return Problem.of(
        code,
        message,
        prefix.then(path).toString(),
        Location.unknown(),
        found == null ? null : textOf(found));
  }

  /** The rule's own words, with the advice that a finding adds to them. */
  private static Message textOf(Rule rule, String message) {
    Message own = Message.of(rule.message());
    String before = rule.message() + " (";
    return message.startsWith(before) && message.endsWith(")")
        ? Message.of(
            "{0} ({1})", own, advice(message.substring(before.length(), message.length() - 1)))
        : own;
  }

  /** The words of advice up to the colon are ours; codes and dates come after it. */
  private static Message advice(String advice) {
    int colon = advice.indexOf(": ");
    if (colon < 0) {
      return Message.of(advice);
    }
    String words = advice.substring(0, colon) + ": {0}";
    return Message.of(words, advice.substring(colon + 2));
  }

  /** The text of a scalar; a record or a list is never shown whole. */
  private static @Nullable String textOf(Resolved found) {
    Object value = found.value();
    return value != null && found.shape() instanceof Shape.OfValue one
        ? one.type().formatObject(value)
        : null;
  }

  /** Whether a violation may come of what could not be read rather than of what the input says. */
  static boolean stemsFrom(
      PathSet unreadable, ConstraintViolation<Record> violation, RecordType<?> type) {
    if (unreadable.isEmpty()) {
      return false;
    }
    FieldPath path = WirePath.of(violation.getPropertyPath(), type, FieldPath.root());
    if (unreadable.covers(path)) {
      return true;
    }
    if (violation.getConstraintDescriptor().getAnnotation() instanceof Rule rule) {
      FieldPath record = WirePath.ofRecord(violation.getPropertyPath(), type);
      return Arrays.stream(rule.brokenByAbsenceOf())
          .map(field -> field.equals(Rule.ANY) ? FieldPath.root() : record.name(field))
          .anyMatch(unreadable::hasWithin);
    }
    return unreadable.hasWithin(path);
  }
}
