package org.chancery.meta;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where a search through a record is, while it is there. A path is made only when somebody asks for
 * it.
 *
 * @since 0.1
 */
public final class Trail {

  private static final int USUAL_DEPTH = 8;

  /** The names of the steps; null where the step is an index. */
  private @Nullable String[] names = new @Nullable String[USUAL_DEPTH];

  private int[] indexes = new int[USUAL_DEPTH];
  private int depth;

  Trail() {}

  void enter(String name) {
    grow();
    names[depth++] = name;
  }

  void enter(int index) {
    grow();
    names[depth] = null;
    indexes[depth++] = index;
  }

  void leave() {
    depth--;
  }

  private void grow() {
    if (depth == names.length) {
      names = Arrays.copyOf(names, 2 * depth);
      indexes = Arrays.copyOf(indexes, 2 * depth);
    }
  }

  /**
   * Returns the path from the record.
   *
   * @return the path
   */
  public FieldPath path() {
    FieldPath path = FieldPath.root();
    for (int i = 0; i < depth; i++) {
      String name = names[i];
      path = name == null ? path.index(indexes[i]) : path.name(name);
    }
    return path;
  }

  /**
   * Returns the text of the path, for less than the path costs.
   *
   * @return the text
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      String name = names[i];
      if (name == null) {
        text.append('[').append(indexes[i]).append(']');
      } else {
        FieldPath.append(name, text);
      }
    }
    return text.toString();
  }
}
