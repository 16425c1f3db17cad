package org.chancery.meta;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where a walk through a record is. A path is made only when somebody asks for it. */
final class Trail implements Supplier<FieldPath> {

  private static final int USUAL_DEPTH = 8;

  /** The names of the steps; null where the step is an index. */
  private @Nullable String[] names = new @Nullable String[USUAL_DEPTH];

  private int[] indexes = new int[USUAL_DEPTH];
  private int depth;

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

  @Override
  public FieldPath get() {
    FieldPath path = FieldPath.root();
    for (int i = 0; i < depth; i++) {
      String name = names[i];
      path = name == null ? path.index(indexes[i]) : path.name(name);
    }
    return path;
  }
}
