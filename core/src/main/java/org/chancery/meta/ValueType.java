package org.chancery.meta;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.chancery.code.CodeEntry;
import org.chancery.code.Codelist;
import org.chancery.code.Listed;
import org.chancery.code.OpenCode;
import org.chancery.internal.WellFormed;
import org.chancery.problem.InvalidModelException;
import org.chancery.problem.InvalidValueException;
import org.chancery.time.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * A kind of scalar value: how it is read from a text, and written as one.
 *
 * <p>For every accepted text, {@code parse(format(parse(text)))} equals {@code parse(text)}. Kinds
 * are known for {@link String}, {@link Boolean}, {@link Integer}, {@link Long}, {@link BigDecimal},
 * {@link EventDate}, every {@link OpenCode}, and every class marked {@link Scalar}.
 *
 * @param <V> the Java type of the values
 * @since 0.1
 */
public final class ValueType<V> {

  /** What a value is in formats that tell kinds apart, such as JSON. */
  public enum Kind {
    /** A text. */
    TEXT,
    /** A whole number. */
    INTEGER,
    /** A decimal number. */
    DECIMAL,
    /** True or false. */
    BOOLEAN
  }

  private static final ClassValue<ValueType<?>> TYPES =
      new ClassValue<>() {
        @Override
        protected ValueType<?> computeValue(Class<?> type) {
          return describe(type);
        }
      };

  /** What schemas say of the texts of a kind. */
  private record TextForm(String pattern, int longest, List<String> examples) {

    static final TextForm ANY = new TextForm("", Integer.MAX_VALUE, List.of());
  }

  private final Class<V> javaType;
  private final String name;
  private final Kind kind;
  private final String description;
  private final TextForm form;
  private final Function<String, V> parser;
  private final @Nullable Codelist codelist;
  private final boolean recurring;

  private ValueType(
      Class<V> javaType,
      String name,
      Kind kind,
      String description,
      TextForm form,
      Function<String, V> parser,
      @Nullable Codelist codelist) {
    this.javaType = javaType;
    this.name = name;
    this.kind = kind;
    this.description = description;
    this.form = form;
    this.parser = parser;
    this.codelist = codelist;
    this.recurring = isRecurring(javaType);
  }

  private static boolean isRecurring(Class<?> type) {
    Scalar scalar = type.getAnnotation(Scalar.class);
    return scalar == null
        ? type == EventDate.class || OpenCode.class.isAssignableFrom(type)
        : scalar.recurring();
  }

  /**
   * Returns the kind of scalar that a class stands for.
   *
   * @param type the class
   * @param <V> the class
   * @return the value type
   * @throws InvalidModelException if the class is no scalar
   */
  public static <V> ValueType<V> of(Class<V> type) {
    @SuppressWarnings("unchecked") // computeValue makes a ValueType of the very class it is given
    ValueType<V> found = (ValueType<V>) TYPES.get(type);
    return found;
  }

  /**
   * Tells whether a class is a scalar.
   *
   * @param type the class
   * @return true if {@link #of} knows it
   */
  public static boolean isScalar(Class<?> type) {
    return type == String.class
        || type == Boolean.class
        || type == Integer.class
        || type == Long.class
        || type == BigDecimal.class
        || type == EventDate.class
        || OpenCode.class.isAssignableFrom(type)
        || type.isAnnotationPresent(Scalar.class);
  }

  private static ValueType<?> describe(Class<?> type) {
    if (type == String.class) {
      return builtIn(String.class, "text", Kind.TEXT, "a text", BuiltInScalars::parseText);
    }
    if (type == Boolean.class) {
      return builtIn(
          Boolean.class, "boolean", Kind.BOOLEAN, "true or false", BuiltInScalars::parseBoolean);
    }
    if (type == Integer.class) {
      return builtIn(
          Integer.class, "integer", Kind.INTEGER, "a whole number", BuiltInScalars::parseInteger);
    }
    if (type == Long.class) {
      return builtIn(
          Long.class, "integer", Kind.INTEGER, "a whole number", BuiltInScalars::parseLong);
    }
    if (type == BigDecimal.class) {
      return builtIn(
          BigDecimal.class,
          "decimal",
          Kind.DECIMAL,
          "a decimal number",
          BuiltInScalars::parseDecimal);
    }
    if (type == EventDate.class) {
      return new ValueType<>(
          EventDate.class,
          "date",
          Kind.TEXT,
          "an EDTF date (ISO 8601-2)",
          new TextForm(
              EventDate.pattern(),
              EventDate.MAX_LENGTH,
              List.of("2024-09-17", "2024-09", "2024-09-17/2024-09-20", "2020-03/..", "197X")),
          EventDate::parse,
          null);
    }
    if (OpenCode.class.isAssignableFrom(type)) {
      @SuppressWarnings("unchecked") // just checked; every OpenCode subclass is one of some enum
      Class<? extends OpenCode<?>> codeType = (Class<? extends OpenCode<?>>) type;
      Codelist list = Codelist.of(codeType);
      return reflected(
          type,
          list.name().replace('_', '-'),
          "a code of the list " + list.name(),
          new TextForm(
              OpenCode.PATTERN,
              OpenCode.MAX_LENGTH,
              list.entries().stream().map(CodeEntry::code).toList()),
          "of",
          list);
    }
    Scalar scalar = type.getAnnotation(Scalar.class);
    if (scalar != null) {
      TextForm form = new TextForm(scalar.pattern(), scalar.longest(), List.of(scalar.examples()));
      return reflected(type, scalar.name(), scalar.description(), form, "parse", null);
    }
    throw new InvalidModelException(
        type.getName() + " is no scalar: it is not marked @Scalar, and no kind is known for it",
        null);
  }

  private static <V> ValueType<V> builtIn(
      Class<V> type, String name, Kind kind, String description, Function<String, V> parser) {
    return new ValueType<>(type, name, kind, description, TextForm.ANY, parser, null);
  }

  private static <V> ValueType<V> reflected(
      Class<V> type,
      String name,
      String description,
      TextForm form,
      String factory,
      @Nullable Codelist codelist) {
    MethodHandle parse;
    try {
      parse =
          MethodHandles.publicLookup()
              .findStatic(type, factory, MethodType.methodType(type, String.class))
              .asType(MethodType.methodType(Object.class, String.class));
    } catch (NoSuchMethodException | IllegalAccessException e) {
      throw new InvalidModelException(
          type.getName() + " has no public static method " + factory + "(String)", e);
    }
    return new ValueType<>(
        type, name, Kind.TEXT, description, form, text -> type.cast(invoke(parse, text)), codelist);
  }

  private static Object invoke(MethodHandle parse, String text) {
    try {
      return parse.invokeExact(text);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new InvalidModelException("a parse method throws a checked exception", e);
    }
  }

  /**
   * Reads a value from its text.
   *
   * @param text the text
   * @return the value
   * @throws InvalidValueException if the text is none of this kind
   */
  public V parse(String text) {
    return parser.apply(text);
  }

  /**
   * Writes a value as its text.
   *
   * @param value the value
   * @return the text
   */
  public String format(V value) {
    return value instanceof BigDecimal number ? Decimals.format(number) : value.toString();
  }

  /**
   * Writes a value whose type the caller does not know.
   *
   * @param value the value, of this type's Java type
   * @return the text
   * @throws ClassCastException if the value is of another type
   */
  public String formatObject(Object value) {
    return format(javaType.cast(value));
  }

  /**
   * Checks that a value can be written and read again. The classes of this library check that when
   * they are made; a text or a number may not have been.
   *
   * @param value the value, of this type's Java type
   * @throws InvalidValueException if its text is none of this kind
   */
  public void requireReadable(Object value) {
    if (javaType == String.class || javaType == BigDecimal.class) {
      parse(formatObject(value));
    }
  }

  /**
   * Tells whether a value can be written and read again. It asks what {@link #requireReadable}
   * asks, and costs next to nothing for a value that can.
   *
   * @param value the value, of this type's Java type
   * @return false if {@link #requireReadable} refuses it
   */
  public boolean isReadable(Object value) {
    if (value instanceof String text) {
      return WellFormed.isWellFormed(text);
    }
    if (!(value instanceof BigDecimal number) || Decimals.isBounded(number)) {
      return true;
    }
    try {
      requireReadable(value);
      return true;
    } catch (InvalidValueException e) {
      return false;
    }
  }

  /**
   * Tells whether there may be values of this kind that {@link #isReadable} or {@link #isListed}
   * denies.
   *
   * @return false if there is no need to ask them
   */
  public boolean needsLook() {
    return javaType == String.class
        || javaType == BigDecimal.class
        || !Modifier.isFinal(javaType.getModifiers())
        || Listed.class.isAssignableFrom(javaType);
  }

  /**
   * Tells whether a value stands on the open list that it belongs to.
   *
   * @param value the value
   * @return false if it belongs to a list that does not have it
   */
  public boolean isListed(Object value) {
    return !(value instanceof Listed listed) || listed.isListed();
  }

  /**
   * Tells whether few values come again and again, as codes and days do, and none can be changed,
   * so that one may be used for all that are equal.
   *
   * @return true for codes, dates, and what {@link Scalar#recurring()} says so of
   */
  public boolean isRecurring() {
    return recurring;
  }

  /**
   * Returns the Java type of the values.
   *
   * @return the class
   */
  public Class<V> javaType() {
    return javaType;
  }

  /**
   * Returns the name of the kind, in kebab case.
   *
   * @return the name, such as {@code event-id} or {@code date}
   */
  public String name() {
    return name;
  }

  /**
   * Returns what formats that tell kinds apart write.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  /**
   * Returns what a value of this kind is.
   *
   * @return a noun phrase
   */
  public String description() {
    return description;
  }

  /**
   * Returns a regular expression that every text of this kind matches: ECMA 262, anchored, without
   * look-around. It may match texts that are none of this kind.
   *
   * @return the expression, empty where there is none
   */
  public String pattern() {
    return form.pattern;
  }

  /**
   * Returns the length of the longest text of this kind, in UTF-16 units.
   *
   * @return the length, {@link Integer#MAX_VALUE} where there is no limit
   */
  public int longest() {
    return form.longest;
  }

  /**
   * Returns texts of this kind, to show what it is.
   *
   * @return the texts, all codes of a list; none for the kinds that need no example
   */
  public List<String> examples() {
    return form.examples;
  }

  /**
   * Returns the open codelist that the values are of.
   *
   * @return the list, or null where the values are no codes
   */
  public @Nullable Codelist codelist() {
    return codelist;
  }

  /**
   * Returns the name of the kind.
   *
   * @return the name
   */
  @Override
  public String toString() {
    return name;
  }
}
