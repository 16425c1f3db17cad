package org.chancery.io;

import java.util.List;
import org.chancery.meta.FieldPath;

/** The paths of problems, to find their places again. */
final class Paths {

  private Paths() {}

  static FieldPath parse(String path) {
    return FieldPath.parseAgain(path);
  }

  /** Returns the path without its first step, as a part of a dataset sees it. */
  static FieldPath withoutFirst(String path) {
    FieldPath rest = FieldPath.root();
    List<Object> steps = parse(path).steps();
    for (Object step : steps.subList(Math.min(1, steps.size()), steps.size())) {
      rest = step instanceof Integer index ? rest.index(index) : rest.name((String) step);
    }
    return rest;
  }
}
