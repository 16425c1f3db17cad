package org.chancery.io.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Writes each member and each element on a line of its own, two spaces further in than what it is
 * in; what stands between two is written at once, as bytes that are made beforehand. One generator
 * uses it.
 */
final class IndentedLayout implements PrettyPrinter {

  private static final SerializableString COLON = new SerializedString(": ");
  private static final int LEVELS = 24; // deeper ones are made each time
  private static final SerializableString[] LINES = new SerializableString[LEVELS];
  private static final SerializableString[] NEXT_LINES = new SerializableString[LEVELS];

  static {
    for (int level = 0; level < LEVELS; level++) {
      LINES[level] = line("\n", level);
      NEXT_LINES[level] = line(",\n", level);
    }
  }

  private int level;

  private static SerializableString line(String end, int level) {
    return new SerializedString(end + "  ".repeat(level));
  }

  private void line(JsonGenerator json) {
    json.writeRaw(level < LEVELS ? LINES[level] : line("\n", level));
  }

  private void nextLine(JsonGenerator json) {
    json.writeRaw(level < LEVELS ? NEXT_LINES[level] : line(",\n", level));
  }

  private void begin(char bracket, JsonGenerator json) {
    level++;
    json.writeRaw(bracket);
  }

  private void end(char bracket, int count, JsonGenerator json) {
    level--;
    if (count > 0) {
      line(json);
    }
    json.writeRaw(bracket);
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator json) {
    json.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator json) {
    begin('{', json);
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) {
    line(json);
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator json) {
    json.writeRaw(COLON);
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) {
    nextLine(json);
  }

  @Override
  public void writeEndObject(JsonGenerator json, int count) {
    end('}', count, json);
  }

  @Override
  public void writeStartArray(JsonGenerator json) {
    begin('[', json);
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) {
    line(json);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) {
    nextLine(json);
  }

  @Override
  public void writeEndArray(JsonGenerator json, int count) {
    end(']', count, json);
  }
}
