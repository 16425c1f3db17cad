package org.chancery.validation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.chancery.meta.FieldPath;
import org.jspecify.annotations.Nullable;

/** Paths as a tree of their steps, so that a question takes as long as its path and no longer. */
final class PathSet {

  private static final PathSet EMPTY = new PathSet();

  private final Map<Object, PathSet> children = new HashMap<>();
  private boolean member;

  private PathSet() {}

  static PathSet of(Collection<FieldPath> paths) {
    if (paths.isEmpty()) {
      return EMPTY; // one for all: most records have nothing unreadable
    }
    PathSet set = new PathSet();
    for (FieldPath path : paths) {
      PathSet node = set;
      for (Object step : path.steps()) {
        node = node.children.computeIfAbsent(step, key -> new PathSet());
      }
      node.member = true;
    }
    return set;
  }

  boolean isEmpty() {
    return !member && children.isEmpty();
  }

  /** Whether the path leads to, or into, one of the set. */
  boolean covers(FieldPath path) {
    PathSet node = this;
    for (Object step : path.steps()) {
      if (node.member) {
        return true;
      }
      PathSet next = node.children.get(step);
      if (next == null) {
        return false;
      }
      node = next;
    }
    return node.member;
  }

  /** Whether one of the set leads to, or into, the place of the path. */
  boolean hasWithin(FieldPath path) {
    @Nullable PathSet node = this;
    for (Object step : path.steps()) {
      node = node.children.get(step);
      if (node == null) {
        return false;
      }
    }
    return !node.isEmpty();
  }
}
