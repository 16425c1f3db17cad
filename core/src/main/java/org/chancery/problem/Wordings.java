package org.chancery.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sentences that are made of others. */
final class Wordings {

  private Wordings() {}

  static Message explanation(
      Message expected, @Nullable String rejected, List<String> suggestions) {
    Message found =
        rejected == null ? expected : Message.of("{0}, got \"{1}\"", expected, rejected);
    return suggestions.isEmpty()
        ? found
        : Message.of("{0}; did you mean {1}?", found, oneOf(suggestions));
  }

  private static Object oneOf(List<String> several) {
    Object all = several.get(0);
    for (String each : several.subList(1, several.size())) {
      all = Message.of("{0} or {1}", all, each);
    }
    return all;
  }
}
