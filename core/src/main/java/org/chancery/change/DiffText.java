package org.chancery.change;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.internal.Excerpt;
import org.chancery.value.Citation;
import org.jspecify.annotations.Nullable;

/** Writes a diff as lines. */
final class DiffText {

  private static final int LONGEST_VALUE = 120;
  private static final int LONGEST_REASON = 400;
  private static final int WIDEST_PATH = 40;

  private final StringBuilder text = new StringBuilder();

  private DiffText() {}

  static String of(DatasetDiff diff) {
    DiffText lines = new DiffText();
    lines.write(diff);
    return lines.text.toString();
  }

  private void write(DatasetDiff diff) {
    text.append(diff.added().size()).append(" added, ");
    text.append(diff.removed().size()).append(" removed, ");
    text.append(diff.changed().size()).append(" changed, ");
    text.append(diff.moved().size()).append(" moved, ");
    text.append(diff.unchanged()).append(" unchanged\n");
    if (!diff.header().isEmpty()) {
      text.append("\n~ header\n");
      write(diff.header());
    }
    block('+', diff.added());
    block('-', diff.removed());
    block('>', diff.moved());
    for (EventChange change : diff.changed()) {
      text.append('\n');
      write('~', change.event());
      write(change.changes());
    }
  }

  private void block(char sign, List<EventMention> events) {
    text.append(events.isEmpty() ? "" : "\n");
    events.forEach(event -> write(sign, event));
  }

  private void write(char sign, EventMention event) {
    text.append(sign).append(' ').append(event.type()).append(' ').append(event.id());
    if (event.date() != null) {
      text.append("  ").append(event.date());
    }
    text.append("  ").append(Excerpt.of(event.title(), LONGEST_VALUE)).append('\n');
  }

  private void write(List<FieldChange> changes) {
    int width = changes.stream().map(DiffText::where).mapToInt(DiffText::width).max().orElse(0);
    String indent = " ".repeat(4 + Math.min(width, WIDEST_PATH) + 2);
    for (FieldChange change : changes) {
      String path = where(change);
      text.append("  ").append(sign(change.kind())).append(' ').append(path);
      text.append(" ".repeat(Math.max(0, Math.min(width, WIDEST_PATH) - width(path)) + 2));
      text.append(values(change)).append('\n');
      String ground = ground(change);
      if (!ground.isEmpty()) {
        text.append(indent).append("because: ").append(ground).append('\n');
      }
    }
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String where(FieldChange change) {
    String path = Excerpt.of(change.path().toString(), LONGEST_VALUE);
    return change.formerPath() == null || change.kind() != ChangeKind.MOVED
        ? path
        : path + " (was " + Excerpt.of(change.formerPath().toString(), LONGEST_VALUE) + ")";
  }

  private static char sign(ChangeKind kind) {
    return switch (kind) {
      case ADDED -> '+';
      case REMOVED -> '-';
      case CHANGED -> '~';
      case MOVED -> '>';
    };
  }

  private static String values(FieldChange change) {
    String before = cut(change.before());
    String after = cut(change.after());
    return switch (change.kind()) {
      case ADDED, MOVED -> after;
      case REMOVED -> before;
      case CHANGED -> before + " -> " + after;
    };
  }

  private static String cut(@Nullable String value) {
    return value == null ? "" : Excerpt.of(value, LONGEST_VALUE);
  }

  private static String ground(FieldChange change) {
    String reason = change.reason() == null ? "" : Excerpt.of(change.reason(), LONGEST_REASON);
    String sources =
        change.citations().stream().map(DiffText::source).collect(Collectors.joining(", "));
    if (sources.isEmpty()) {
      return reason;
    }
    return reason.isEmpty() ? "said by " + sources : reason + " (" + sources + ")";
  }

  private static String source(Citation citation) {
    String name = Excerpt.of(citation.key());
    return citation.publisher() == null ? name : name + ": " + Excerpt.of(citation.publisher());
  }
}
