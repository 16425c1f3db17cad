package org.chancery.io.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.io.ReadLimits;
import org.chancery.meta.Field;
import org.chancery.meta.FieldPath;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.Location;
import org.chancery.problem.Message;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.problem.Severity;
import org.chancery.problem.Suggestions;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists and maps by {@link CellNotation}, in one pass. A value that cannot be read is told,
 * and the reading goes on after it; where the text itself is out of form, the rest is left.
 */
final class NotationParser {

  static final String REQUIRED = "expected a value, because the field is required";

  private static final int SHOWN = 80;
  private static final Object UNREADABLE = new Object();

  /** Thrown where the rest of a cell is left; what is wrong has been told. */
  private static final class Left extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Left() {
      super("the rest is left", null, false, false);
    }
  }

  private final ReadLimits limits;
  private final boolean unknownAllowed;
  private char[] text = {};
  private int start;
  private int at;
  private int end;
  private @Nullable NotationFaults faults;
  private int braces;

  /** The steps to what is being read: a name, or an index where there is none. */
  private @Nullable String[] names = new String[8];

  private int[] indexes = new int[8];
  private int depth;

  NotationParser(ReadLimits limits, boolean unknownAllowed) {
    this.limits = limits;
    this.unknownAllowed = unknownAllowed;
  }

  /**
   * Reads a cell.
   *
   * @param type a list or a map
   * @param characters has the text
   * @param from where it begins
   * @param to where it ends
   * @param taking takes what is wrong; null where nothing may be, and the text was decoded
   * @return the list or map without what could not be read; empty where the text is out of form
   * @throws NotPlainException if something is wrong, and no faults are taken
   */
  Object parse(
      NotationType type, char[] characters, int from, int to, @Nullable NotationFaults taking) {
    text = characters;
    start = from;
    at = from;
    end = to;
    depth = 0;
    braces = 0;
    faults = taking;
    try {
      Object value = many(type);
      if (at < end) {
        throw outOfForm("expected a semicolon, or a backslash before ; | { } and \\");
      }
      return value;
    } catch (Left e) {
      depth = 0;
      incomplete();
      return Objects.requireNonNull(type.absent(), "a list and a map are never null");
    }
  }

  private Object many(NotationType type) {
    return type instanceof NotationType.OfList list ? list(list) : map((NotationType.OfMap) type);
  }

  private Object list(NotationType.OfList type) {
    List<Object> list = new ArrayList<>();
    int level = depth;
    int index = 0;
    for (; hasMore(index); index++) {
      step(level, null, index);
      Object element = element(type.element());
      if (element != null) {
        list.add(element);
      }
    }
    depth = level;
    if (list.size() < index) {
      incomplete();
    }
    return list.isEmpty() ? List.of() : List.of(list.toArray());
  }

  private Object map(NotationType.OfMap type) {
    Map<Object, Object> map = Map.of(); // one that can be changed where there are several entries
    int level = depth;
    int count = 0;
    for (; hasMore(count); count++) {
      depth = level;
      Object key = key(type.key(), level);
      int from = at;
      Object value = value(type.value());
      if (value == null && from == at) {
        throw outOfForm("expected a value; an empty text is written as \\e");
      }
      if (key != null && map.containsKey(key)) {
        tell(ProblemCode.DUPLICATE_PROPERTY, Message.of("expected the key once"), path());
      } else if (key != null && value != null) {
        map = with(key, value, map);
      }
    }
    depth = level;
    if (map.size() < count) {
      incomplete();
    }
    return map.size() > 1 ? Collections.unmodifiableMap(map) : map;
  }

  private static Map<Object, Object> with(Object key, Object value, Map<Object, Object> map) {
    if (map.isEmpty()) {
      return Map.of(key, value);
    }
    Map<Object, Object> more = map.size() > 1 ? map : new LinkedHashMap<>(map);
    more.put(key, value);
    return more;
  }

  /** Goes to the next element, if there is one; a semicolon stands before each but the first. */
  private boolean hasMore(int index) {
    skipBlanks();
    if (index > 0 && !isAtEnd()) {
      if (text[at] != ';') {
        throw outOfForm("expected a semicolon, or a backslash before ; | { } and \\");
      }
      leaveIfEnough();
      at++;
      skipBlanks();
    }
    return !isAtEnd();
  }

  private boolean isAtEnd() {
    return at == end || (text[at] == '}' && braces > 0);
  }

  private @Nullable Object element(NotationType type) {
    if (type instanceof NotationType.OfRecord record) {
      if (text[at] != '{') {
        return record(record);
      }
      open();
      Object value = record(record);
      close();
      return value;
    }
    int from = at;
    Object value = value((NotationType.Scalar) type);
    if (from == at) {
      throw outOfForm("expected a value; an empty text is written as \\e");
    }
    return value;
  }

  /** Reads a record; null where a required field is absent or could not be read. */
  private @Nullable Object record(NotationType.OfRecord type) {
    @Nullable Object[] values = type.nothing();
    boolean[] seen = new boolean[type.size()];
    int level = depth;
    skipBlanks();
    if (!isAtEnd()) {
      int next = 0;
      int field = field(type, next);
      while (true) {
        if (field < 0) {
          skipValue();
        } else if (seen[field]) {
          FieldPath path = path().name(type.field(field).name());
          tell(ProblemCode.DUPLICATE_PROPERTY, Message.of("expected the property once"), path);
          skipValue();
        } else {
          seen[field] = true;
          step(level, type.field(field).name(), 0);
          Object value = fieldValue(type.type(field));
          if (value != null) {
            values[field] = value;
          }
          depth = level;
          next = field + 1;
        }
        skipBlanks();
        if (at == end || text[at] != '|') {
          break;
        }
        leaveIfEnough();
        at++;
        field = field(type, next);
      }
    }
    return complete(type, values) ? type.type().create(values) : null;
  }

  /** Sees to the fields that have no value; false where the record cannot be made. */
  private boolean complete(NotationType.OfRecord type, @Nullable Object[] values) {
    boolean complete = true;
    for (int i : type.required()) {
      Object value = values[i];
      if (value == null || isEmpty(type.field(i), value)) {
        FieldPath path = path().name(type.field(i).name());
        tell(ProblemCode.REQUIRED, Message.of(REQUIRED), path);
        complete &= value != null;
      }
      complete &= value != UNREADABLE;
    }
    for (int i = 0; faults != null && i < values.length; i++) {
      values[i] = values[i] == UNREADABLE ? type.type(i).absent() : values[i];
    }
    return complete;
  }

  private static boolean isEmpty(Field field, Object value) {
    return value != UNREADABLE && field.shape().isEmpty(value);
  }

  /** Reads a name and the colon after it; -1 where the record has no such field. */
  private int field(NotationType.OfRecord type, int next) {
    skipBlanks();
    int from = at;
    int written = type.findWritten(text, from, end, next);
    if (written >= 0) {
      at += type.field(written).name().length() + 1;
      return written;
    }
    while (at < end && isNamePart(text[at])) {
      at++;
    }
    int to = at;
    skipBlanks();
    if (from == to || at == end || text[at] != ':') {
      at = from;
      throw outOfForm(
          Message.of(
              "expected the name of a field and a colon; the fields are {0}",
              CellNotation.names(type.type())));
    }
    at++;
    int field = type.find(text, from, to);
    if (field < 0) {
      String name = new String(text, from, to - from);
      tell(
          new Problem(
              ProblemCode.UNKNOWN_PROPERTY,
              unknownAllowed ? Severity.WARNING : Severity.ERROR,
              Message.of("the model has no such property here"),
              path().name(name).toString(),
              Location.unknown(),
              null,
              Suggestions.near(name, type.type().fields().stream().map(Field::name).toList())));
    }
    return field;
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  /** Reads what stands after a name; null where nothing does. */
  private @Nullable Object fieldValue(NotationType type) {
    skipBlanks();
    if (at == end || text[at] == '|' || text[at] == ';' || isAtEnd()) {
      return null;
    }
    if (type instanceof NotationType.Scalar scalar) {
      return orUnreadable(value(scalar));
    }
    if (text[at] == '{') {
      open();
      Object value = type instanceof NotationType.OfRecord record ? record(record) : many(type);
      close();
      return orUnreadable(value);
    }
    if (type instanceof NotationType.OfList list
        && list.element() instanceof NotationType.Scalar one) {
      int level = depth;
      step(level, null, 0);
      Object value = value(one);
      depth = level;
      if (value == null) {
        incomplete();
        return UNREADABLE;
      }
      return List.of(value);
    }
    throw outOfForm("expected { and } around what is in this field");
  }

  private static Object orUnreadable(@Nullable Object value) {
    return value == null ? UNREADABLE : value;
  }

  /** Passes over a value that no field takes, with what is in its braces. */
  private void skipValue() {
    int outside = braces;
    while (at < end) {
      char c = text[at];
      if (braces == outside && (c == '|' || c == ';' || c == '}')) {
        return;
      }
      if (c == '{') {
        open();
      } else {
        braces -= c == '}' ? 1 : 0;
        at += c == '\\' ? 2 : 1;
      }
    }
    at = end;
    if (braces > outside) {
      throw outOfForm("expected }, or a backslash before ; | { } and \\");
    }
  }

  private void open() {
    if (braces == limits.depth()) {
      tell(
          ProblemCode.LIMIT_EXCEEDED,
          Message.of("expected at most {0} braces inside each other", limits.depth()),
          path());
      throw new Left();
    }
    braces++;
    at++;
  }

  private void close() {
    skipBlanks();
    if (at == end || text[at] != '}') {
      throw outOfForm("expected }, or a backslash before ; | { } and \\");
    }
    at++;
    braces--;
  }

  /** Reads a key, and the colon after it; null where it cannot be read, which has been told. */
  private @Nullable Object key(NotationType.Scalar type, int level) {
    int from = at;
    int to = plainEnd(true);
    Object key;
    if (faults == null && from < to && to < end && text[to] == ':') {
      at = to; // no path is asked for, so that the key need not become a text
      key = read(type, from, withoutBlanks(from, to));
    } else {
      String name = raw(true);
      if (at == from || at == end || text[at] != ':') {
        throw outOfForm("expected a key and a colon, or a backslash before ; | { } and \\");
      }
      step(level, name, 0);
      key = parse(type, name, from);
    }
    at++;
    skipBlanks();
    return key;
  }

  private int withoutBlanks(int from, int to) {
    int last = to;
    while (last > from && NotationCharacter.isBlank(text[last - 1])) {
      last--;
    }
    return last;
  }

  /** Reads a value; null where it cannot be read, which has been told, or nothing is there. */
  private @Nullable Object value(NotationType.Scalar type) {
    int from = at;
    int to = plainEnd(false);
    if (to < end && text[to] == '\\') {
      return parse(type, raw(false), from);
    }
    at = to;
    refuseBrace();
    to = withoutBlanks(from, to);
    return to == from ? null : read(type, from, to);
  }

  private @Nullable Object read(NotationType.Scalar type, int from, int to) {
    if (to - from > limits.textLength()) {
      tellTooLong(from, to);
      return null;
    }
    try {
      return faults == null
          ? type.read(text, from, to)
          : type.type().parse(new String(text, from, to - from));
    } catch (InvalidValueException e) {
      tell(e, from);
      return null;
    }
  }

  private int plainEnd(boolean key) {
    return NotationCharacter.plainEnd(text, at, end, key);
  }

  private void refuseBrace() {
    if (at < end && text[at] == '{') {
      throw outOfForm("expected a backslash before {");
    }
  }

  /** Reads a text with what backslashes stand for, and without the blanks at its end. */
  private String raw(boolean key) {
    int from = at;
    StringBuilder plain = new StringBuilder();
    int kept = 0; // what has a backslash is not to be trimmed
    while (at < end) {
      int to = plainEnd(key);
      plain.append(text, at, to - at);
      at = to;
      if (at == end || text[at] != '\\') {
        break;
      }
      char c = at + 1 < end ? text[at + 1] : 0;
      if (c == 'e' && at == from) {
        at += 2;
        skipBlanks();
        if (at < end && (text[at] == '\\' || NotationCharacter.isPlain(text[at], key))) {
          throw outOfForm("expected nothing after \\e, which is an empty text");
        }
        break;
      }
      char meant = NotationCharacter.unescaped(c);
      if (meant == 0) {
        throw outOfForm("expected one of \\ ; | { } : n r t or a blank after the backslash");
      }
      plain.append(meant);
      kept = plain.length();
      at += 2;
    }
    refuseBrace();
    int length = plain.length();
    while (length > kept && NotationCharacter.isBlank(plain.charAt(length - 1))) {
      length--;
    }
    plain.setLength(length);
    return plain.toString();
  }

  private @Nullable Object parse(NotationType.Scalar type, String plain, int from) {
    if (plain.length() > limits.textLength()) {
      tellTooLong(from, at);
      return null;
    }
    try {
      return type.type().parse(plain);
    } catch (InvalidValueException e) {
      tell(e, from);
      return null;
    }
  }

  private void skipBlanks() {
    while (at < end && NotationCharacter.isBlank(text[at])) {
      at++;
    }
  }

  /** Says which step of the path is read at a level: by a name, or by an index. */
  private void step(int level, @Nullable String name, int index) {
    if (level == indexes.length) {
      names = Arrays.copyOf(names, level * 2);
      indexes = Arrays.copyOf(indexes, level * 2);
    }
    names[level] = name;
    indexes[level] = index;
    depth = level + 1;
  }

  private FieldPath path() {
    FieldPath path = FieldPath.root();
    for (int i = 0; i < depth; i++) {
      String name = names[i];
      path = name == null ? path.index(indexes[i]) : path.name(name);
    }
    return path;
  }

  /** Tells a fault of the text at the current character; what is thrown leaves the rest. */
  private Left outOfForm(String expected) {
    return outOfForm(Message.of(expected));
  }

  private Left outOfForm(Message expected) {
    int shown = Math.min(end - at, SHOWN);
    tell(
        Problem.of(
            ProblemCode.INVALID_VALUE,
            Message.of("{0}, at character {1}", expected, at - start + 1),
            path().toString(),
            Location.unknown(),
            shown == 0 ? null : new String(text, at, shown)));
    return new Left();
  }

  private void tellTooLong(int from, int to) {
    tell(
        Problem.of(
            ProblemCode.LIMIT_EXCEEDED,
            Message.of("expected a text of at most {0} characters", limits.textLength()),
            path().toString(),
            Location.unknown(),
            new String(text, from, Math.min(to - from, SHOWN))));
  }

  private void tell(InvalidValueException fault, int from) {
    if (faults == null) {
      throw NotPlainException.notPlain();
    }
    Problem problem = fault.toProblem(path().toString(), Location.unknown());
    tell(
        new Problem(
            problem.code(),
            problem.severity(),
            Message.of(
                "{0}; the text begins at character {1} of the cell",
                problem.wording(), from - start + 1),
            problem.path(),
            problem.location(),
            problem.rejected(),
            problem.suggestions()));
  }

  private void tell(ProblemCode code, Message message, FieldPath path) {
    tell(Problem.of(code, message, path.toString(), Location.unknown(), null));
  }

  private void tell(Problem problem) {
    if (faults == null) {
      throw NotPlainException.notPlain();
    }
    faults.tell(problem);
  }

  private void incomplete() {
    if (faults != null) {
      faults.incomplete(path().toString());
    }
  }

  private void leaveIfEnough() {
    if (faults != null && faults.enough()) {
      throw new Left();
    }
  }
}
