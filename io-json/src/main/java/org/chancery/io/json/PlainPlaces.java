package org.chancery.io.json;

import org.chancery.meta.FieldPath;
import org.chancery.problem.Location;

/** Finds the place of a part of an event that was read the short way, which notes none. */
final class PlainPlaces {

  private PlainPlaces() {}

  /**
   * Returns the place of what stands at a path, or of the nearest part around it that is there.
   *
   * @param in a place where the event begins; it is anywhere afterwards
   * @param path the path
   */
  static Location locate(ByteText in, FieldPath path) {
    Location found = Location.at(in.line(), in.column());
    for (Object step : path.steps()) {
      boolean there =
          step instanceof Integer index ? toElement(in, index) : toMember(in, step.toString());
      if (!there) {
        break;
      }
      found = Location.at(in.line(), in.column());
    }
    return found;
  }

  /** Goes from an object to the value of a member. */
  private static boolean toMember(ByteText in, String name) {
    if (in.current() != '{') {
      return false;
    }
    in.step();
    ByteText.Sought quoted = new ByteText.Sought("\"" + name + "\"");
    while (in.next() == '"') {
      boolean found = in.take(quoted) || skipName(in, name);
      in.expect(':');
      in.next();
      if (found) {
        return true;
      }
      in.skip();
      if (in.next() == ',') {
        in.step();
      }
    }
    return false;
  }

  /** Passes over a name, and tells whether it is the one that is sought, written with escapes. */
  private static boolean skipName(ByteText in, String name) {
    int from = in.position();
    in.skip();
    int to = in.position();
    for (int i = from; i < to; i++) {
      if (in.bytes()[i] == '\\') {
        in.position(from);
        return in.text(Integer.MAX_VALUE).equals(name);
      }
    }
    return false;
  }

  /** Goes from a list to an element. */
  private static boolean toElement(ByteText in, int index) {
    if (in.current() != '[') {
      return false;
    }
    in.step();
    int count = 0;
    while (in.next() != ']') {
      if (count == index) {
        return true;
      }
      in.skip();
      count++;
      if (in.next() == ',') {
        in.step();
      }
    }
    return false;
  }
}
