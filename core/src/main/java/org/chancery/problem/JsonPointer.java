package org.chancery.problem;

/** The paths of problems as JSON Pointers, RFC 6901. */
final class JsonPointer {

  private JsonPointer() {}

  /**
   * Returns the pointer of a path. A text that is no path of ours is taken for one name, so that
   * nothing of it is lost.
   *
   * @param path the path, such as {@code missing["places[0].name"]}
   * @return the pointer, such as {@code /missing/places[0].name}
   */
  static String of(String path) {
    StringBuilder pointer = new StringBuilder(path.length() + 1);
    int at = 0;
    while (at < path.length()) {
      int end =
          path.startsWith("[\"", at)
              ? quoted(path, at + 2, pointer)
              : path.charAt(at) == '['
                  ? index(path, at + 1, pointer)
                  : name(path, path.charAt(at) == '.' && at > 0 ? at + 1 : at, pointer);
      if (end < 0) {
        pointer.setLength(0);
        return step(path, pointer).toString();
      }
      at = end;
    }
    return pointer.toString();
  }

  private static int name(String path, int from, StringBuilder pointer) {
    int end = from;
    while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
      end++;
    }
    step(path.substring(from, end), pointer);
    return end == from ? -1 : end;
  }

  private static int index(String path, int from, StringBuilder pointer) {
    int end = from;
    while (end < path.length() && path.charAt(end) >= '0' && path.charAt(end) <= '9') {
      end++;
    }
    step(path.substring(from, end), pointer);
    return end == from || end == path.length() || path.charAt(end) != ']' ? -1 : end + 1;
  }

  private static int quoted(String path, int from, StringBuilder pointer) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '"') {
        step(name, pointer);
        return path.startsWith("]", i + 1) ? i + 2 : -1;
      }
      if (c == '\\' && ++i < path.length()) {
        c = path.charAt(i);
      }
      name.append(c);
    }
    return -1;
  }

  private static StringBuilder step(CharSequence name, StringBuilder pointer) {
    pointer.append('/');
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      switch (c) {
        case '~' -> pointer.append("~0");
        case '/' -> pointer.append("~1");
        default -> pointer.append(c);
      }
    }
    return pointer;
  }
}
