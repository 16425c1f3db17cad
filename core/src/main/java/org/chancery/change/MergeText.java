package org.chancery.change;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.internal.Excerpt;
import org.chancery.value.EventId;
import org.jspecify.annotations.Nullable;

/** Writes the decisions of a merge as lines. */
final class MergeText {

  private static final int LONGEST_VALUE = 120;
  private static final int LONGEST_REASON = 400;
  private static final int WIDEST_PATH = 40;

  private MergeText() {}

  static String of(List<MergeDecision> decisions) {
    StringBuilder text = new StringBuilder();
    text.append(decisions.size()).append(decisions.size() == 1 ? " decision\n" : " decisions\n");
    int width = decisions.stream().mapToInt(d -> d.path().toString().length()).max().orElse(0);
    width = Math.max(1, Math.min(width, WIDEST_PATH));
    EventId event = null;
    for (MergeDecision decision : decisions) {
      if (!decision.event().equals(event)) {
        event = decision.event();
        text.append('\n').append(event).append('\n');
      }
      write(decision, width, text);
    }
    return text.toString();
  }

  private static void write(MergeDecision decision, int width, StringBuilder text) {
    String path = Excerpt.of(decision.path().toString(), LONGEST_VALUE);
    text.append(
        String.format(
            Locale.ROOT, "  %-7s  %-" + width + "s  %s", decision.kind(), path, chosen(decision)));
    text.append('\n');
    String indent = " ".repeat(2 + 7 + 2 + width + 2);
    for (MergeOption option : decision.options()) {
      text.append(indent).append(cut(option.value())).append("  (");
      text.append(option.sources().stream().map(Excerpt::of).collect(Collectors.joining(", ")));
      text.append(")\n");
    }
  }

  private static String chosen(MergeDecision decision) {
    String reason = Excerpt.of(decision.reason(), LONGEST_REASON);
    return decision.chosen() == null ? reason : cut(decision.chosen()) + ": " + reason;
  }

  private static String cut(@Nullable String value) {
    return value == null ? "" : Excerpt.of(value, LONGEST_VALUE);
  }
}
