package org.chancery.io.json;

import org.chancery.meta.FieldPath;
import org.chancery.problem.Location;

/** Finds the place of a part of an event that was read the short way, which notes none. */
final class PlainPlaces {

  private PlainPlaces() {}

  /**
   * Returns the place of what stands at a path, or of the nearest part around it that is there.
   *
   * @param in the bytes; the place is anywhere afterwards
   * @param from where the event begins
   * @param line the line where it begins, counted from 1
   * @param column the column where it begins
   * @param path the path
   */
  static Location locate(ByteText in, int from, long line, long column, FieldPath path) {
    in.position(from);
    int found = from;
    for (Object step : path.steps()) {
      boolean there =
          step instanceof Integer index ? toElement(in, index) : toMember(in, step.toString());
      if (!there) {
        break;
      }
      found = in.position();
    }
    return place(in.bytes(), from, found, line, column);
  }

  /** Goes from an object to the value of a member. */
  private static boolean toMember(ByteText in, String name) {
    if (in.current() != '{') {
      return false;
    }
    in.step();
    while (in.next() == '"') {
      boolean found = in.text(Integer.MAX_VALUE).equals(name);
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

  /** Counts lines and characters, as parsers of characters do: a byte that goes on is none. */
  private static Location place(byte[] bytes, int from, int to, long line, long column) {
    long lines = line;
    long columns = column;
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\n') {
        lines++;
        columns = 1;
      } else {
        columns += units(bytes[i]);
      }
    }
    return Location.at(lines, columns);
  }

  /** How many units of UTF-16 begin with a byte of UTF-8. */
  static int units(byte b) {
    boolean goesOn = (b & 0xC0) == 0x80;
    boolean isPair = (b & 0xF8) == 0xF0;
    return goesOn ? 0 : isPair ? 2 : 1;
  }
}
