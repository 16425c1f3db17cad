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
    page.append(
        """
        A code is stable API. An error is data that breaks the model; a warning is kept as it is. Every problem
        tells its path (`participants[1].actor`), the same as a JSON Pointer (`/participants/1/actor`, and from the
        root of the document `/events/2/participants/1/actor`), its place in the input, the value as found, cut
        short and made safe for a terminal, and what may have been meant. `Problem.toText(Locale)` says it in
        English or German.

        """);
    page.append("| code | severity |\n|---|---|\n");
    for (ProblemCode code : ProblemCode.values()) {
      page.append("| [`").append(code).append("`](#").append(lower(code)).append(") | ");
      page.append(lower(code.severity())).append(" |\n");
    }
    for (ProblemCode code : ProblemCode.values()) {
      page.append("\n## ").append(code).append("\n\n");
      page.append(code.meaning(Locale.ENGLISH)).append("\n\n");
      page.append("- Severity: ").append(lower(code.severity())).append('\n');
      page.append("- Example: ").append(example(code.example())).append('\n');
      page.append("- What to do: ").append(code.remedy(Locale.ENGLISH)).append('\n');
      rules
          .getOrDefault(code, Map.of())
          .forEach(
              (record, message) -> page.append("- Rule of `" + record + "`: " + message + "\n"));
    }
    return page.toString();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Data is set as code; words are not. */
  private static String example(String text) {
    return text.startsWith("\"") || text.startsWith("{") || text.startsWith("[")
        ? "`" + text + "`"
        : text;
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
