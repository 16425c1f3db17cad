package org.chancery.docs;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.meta.Field;
import org.chancery.meta.RecordType;
import org.chancery.meta.Rule;
import org.chancery.meta.Shape;
import org.chancery.problem.ProblemCode;

/** The reference of problem codes, with the rules that give them. */
final class ProblemReference {

  private ProblemReference() {}

  static String text() {
    Map<ProblemCode, Map<String, String>> rules = rules();
    StringBuilder page = new StringBuilder();
    page.append("# Problem codes\n\nGenerated from the code; do not edit.\n\n");
    page.append("A code is stable API. Where a rule on a record gives it, the rule is named.\n\n");
    page.append("| code | severity | rule |\n|---|---|---|\n");
    for (ProblemCode code : ProblemCode.values()) {
      StringBuilder rule = new StringBuilder();
      rules
          .getOrDefault(code, Map.of())
          .forEach(
              (record, message) ->
                  rule.append(rule.isEmpty() ? "" : "; ")
                      .append('`')
                      .append(record)
                      .append("`: ")
                      .append(message));
      page.append("| `").append(code).append("` | ");
      page.append(code.severity().name().toLowerCase(Locale.ROOT)).append(" | ");
      page.append(rule).append(" |\n");
    }
    return page.toString();
  }

  private static Map<ProblemCode, Map<String, String>> rules() {
    Map<ProblemCode, Map<String, String>> rules = new TreeMap<>();
    collect("event", DiplomaticEvent.class, rules);
    for (RecordType<?> type : EventTypes.all()) {
      collect(type, rules);
    }
    return rules;
  }

  private static void collect(RecordType<?> type, Map<ProblemCode, Map<String, String>> rules) {
    collect(type.name(), type.javaType(), rules);
    for (Field field : type.fields()) {
      Shape shape = field.shape() instanceof Shape.OfList list ? list.element() : field.shape();
      if (shape instanceof Shape.OfRecord inner) {
        collect(inner.type(), rules);
      }
    }
  }

  private static void collect(
      String name, Class<?> type, Map<ProblemCode, Map<String, String>> rules) {
    Arrays.stream(type.getAnnotationsByType(Rule.class))
        .forEach(
            rule ->
                rules
                    .computeIfAbsent(rule.code(), code -> new TreeMap<>())
                    .put(name, rule.message()));
  }
}
