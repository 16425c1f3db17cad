package org.chancery.io.csv;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes maps, lists, texts, numbers and booleans as JSON, indented by two spaces. */
final class JsonText {

  private final StringBuilder out = new StringBuilder();

  private JsonText() {}

  static String of(Map<String, ?> object) {
    JsonText text = new JsonText();
    text.write(object, "\n");
    return text.out.append('\n').toString();
  }

  private void write(Object value, String newline) {
    if (value instanceof Map<?, ?> map) {
      Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
      out.append('{');
      String inner = newline + "  ";
      while (entries.hasNext()) {
        Map.Entry<?, ?> entry = entries.next();
        out.append(inner);
        quote(String.valueOf(entry.getKey()));
        out.append(": ");
        write(entry.getValue(), inner);
        out.append(entries.hasNext() ? "," : newline);
      }
      out.append('}');
    } else if (value instanceof List<?> list) {
      Iterator<?> elements = list.iterator();
      out.append('[');
      String inner = newline + "  ";
      while (elements.hasNext()) {
        out.append(inner);
        write(elements.next(), inner);
        out.append(elements.hasNext() ? "," : newline);
      }
      out.append(']');
    } else if (value instanceof String text) {
      quote(text);
    } else {
      out.append(value);
    }
  }

  private void quote(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        default -> {
          if (c < ' ') {
            out.append("\\u00").append(Character.forDigit(c >> 4, 16));
            out.append(Character.forDigit(c & 0xF, 16));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
