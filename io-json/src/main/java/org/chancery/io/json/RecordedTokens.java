package org.chancery.io.json;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * The tokens of one value, kept with their places until the type of the event is known, because
 * JSON objects have no order.
 */
final class RecordedTokens implements TokenSource {

  private record Entry(JsonToken token, String text, long line, long column) {}

  private final List<Entry> entries = new ArrayList<>();
  private int at = -1;

  private RecordedTokens() {}

  /** Records the value that begins with the current token, and leaves the source at its end. */
  static RecordedTokens of(TokenSource source) {
    RecordedTokens recorded = new RecordedTokens();
    int depth = 0;
    JsonToken token = source.current();
    while (token != null) {
      boolean hasText = token.isScalarValue() || token == JsonToken.PROPERTY_NAME;
      recorded.entries.add(
          new Entry(token, hasText ? source.text() : "", source.line(), source.column()));
      if (token.isStructStart()) {
        depth++;
      } else if (token.isStructEnd()) {
        depth--;
      }
      if (depth == 0) {
        break;
      }
      token = source.next();
    }
    return recorded;
  }

  /** Writes the value as JSON; numbers stay as they came. */
  String json() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonOutput.compact(text)) {
      for (Entry entry : entries) {
        KeptProperties.copy(entry.token(), entry.text(), json);
      }
    }
    return text.toString();
  }

  @Override
  public @Nullable JsonToken next() {
    at++;
    return current();
  }

  @Override
  public @Nullable JsonToken current() {
    return at >= 0 && at < entries.size() ? entries.get(at).token() : null;
  }

  @Override
  public String text() {
    return entries.get(at).text();
  }

  @Override
  public long line() {
    return entries.get(at).line();
  }

  @Override
  public long column() {
    return entries.get(at).column();
  }
}
