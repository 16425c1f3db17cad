package org.chancery.code;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.lang.reflect.ParameterizedType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.chancery.internal.WellFormed;
import org.chancery.problem.InvalidModelException;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.Message;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * A code of an open codelist.
 *
 * <p>The codes that the list knows are constants of the subclass; any other code is a value like
 * them, so that it survives reading and writing, and validation reports it as a warning. Use {@link
 * #known()} in a {@code switch}:
 *
 * <pre>{@code
 * VisitType.Known known = visit.visitType().known();
 * if (known == VisitType.Known.STATE) { ... }
 * }</pre>
 *
 * <p>Two codes are equal when they are of one list and have the same text; case counts. The text is
 * all that Java serialization carries: whether the list knows a code is what the reading version
 * says, so that a code unknown to the writer may be known to the reader, and the other way round.
 *
 * <p>A list is a direct subclass that names its enum: {@code extends OpenCode<Mode.Known>}.
 *
 * @param <K> the enum of the codes that the list knows
 * @since 0.1
 */
public abstract class OpenCode<K extends Enum<K> & KnownCode> implements Listed, Serializable {

  @Serial private static final long serialVersionUID = 1L;

  /** The longest code, in characters. */
  public static final int MAX_LENGTH = 100;

  /** What a code neither begins nor ends with: controls and white space. */
  private static final String BLANK =
      "\\x00-\\x20\\x7F-\\x9F\u1680\u2000-\u2006\u2008-\u200A\u2028\u2029\u205F\u3000";

  /** A regular expression that every code matches, for schemas; its length comes beside. */
  public static final String PATTERN =
      "^[^" + BLANK + "](?:[^\\x00-\\x1F\\x7F-\\x9F]*[^" + BLANK + "])?$";

  private static final Message EXPECTED =
      Message.of(
          "expected a code of 1 to {0} characters without white space around it", MAX_LENGTH);

  /** The constants of each list by their codes; the key is the subclass. */
  private static final ClassValue<Map<String, Enum<?>>> KNOWN =
      new ClassValue<>() {
        @Override
        protected Map<String, Enum<?>> computeValue(Class<?> type) {
          Map<String, Enum<?>> byCode = new LinkedHashMap<>();
          for (Object constant : knownClass(type).getEnumConstants()) {
            byCode.put(((KnownCode) constant).entry().code(), (Enum<?>) constant);
          }
          return byCode;
        }
      };

  /** Stands for the constant of a code that the list does not know. */
  private static final Object NONE = new Object();

  private final String code;

  /** The constant or {@link #NONE}, once it has been looked up; threads may each do that. */
  private transient @Nullable Object found;

  /**
   * Makes one of the list's known codes.
   *
   * @param known the code
   * @throws InvalidModelException if the subclass does not name the enum as its list
   */
  protected OpenCode(K known) {
    this.code = known.entry().code();
    requireList(known.getDeclaringClass());
  }

  /**
   * Makes a code from its text.
   *
   * @param code the text
   * @param list the codes that the list knows
   * @throws InvalidValueException if the text is empty, begins or ends with white space, has
   *     control characters or an unpaired surrogate, or is longer than {@value #MAX_LENGTH}
   *     characters
   * @throws InvalidModelException if the subclass does not name the enum as its list
   */
  protected OpenCode(String code, Class<K> list) {
    Objects.requireNonNull(code, "code");
    if (!isCode(code)) {
      throw new InvalidValueException(ProblemCode.INVALID_VALUE, EXPECTED, code);
    }
    this.code = code;
    requireList(list);
  }

  private void requireList(Class<K> list) {
    if (knownClass(getClass()) != list) {
      throw notAList(getClass());
    }
  }

  /** The enum that a subclass names as its list. */
  private static Class<?> knownClass(Class<?> type) {
    if (type.getGenericSuperclass() instanceof ParameterizedType parent
        && parent.getRawType() == OpenCode.class
        && parent.getActualTypeArguments()[0] instanceof Class<?> known) {
      return known;
    }
    throw notAList(type);
  }

  private static InvalidModelException notAList(Class<?> type) {
    return new InvalidModelException(type.getName() + " names no enum of known codes", null);
  }

  private static boolean isCode(String code) {
    return !code.isEmpty()
        && code.length() <= MAX_LENGTH
        && code.equals(code.strip())
        && !hasControl(code)
        && WellFormed.isWellFormed(code);
  }

  private static boolean hasControl(String code) {
    for (int i = 0; i < code.length(); i++) {
      if (Character.isISOControl(code.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the code as data carries it.
   *
   * @return the text
   */
  public final String code() {
    return code;
  }

  /**
   * Returns the constant for this code.
   *
   * @return the constant, or null where the list does not know the code
   */
  public final @Nullable K known() {
    Object known = found;
    if (known == null) {
      Object constant = KNOWN.get(getClass()).get(code);
      known = constant == null ? NONE : constant;
      found = known;
    }
    @SuppressWarnings("unchecked") // the constructors hold that K is the enum the subclass names
    K constant = known == NONE ? null : (K) known;
    return constant;
  }

  @Override
  public final boolean isListed() {
    return known() != null;
  }

  /**
   * Returns the label to show to a reader: the list's own, or the code itself where it is unknown.
   *
   * @return the label
   */
  public final String label() {
    K known = known();
    return known == null ? code : known.entry().label();
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof OpenCode<?> that
        && getClass() == that.getClass()
        && code.equals(that.code);
  }

  @Override
  public final int hashCode() {
    return code.hashCode();
  }

  /**
   * Returns the code as data carries it.
   *
   * @return the text
   */
  @Override
  public final String toString() {
    return code;
  }

  @Serial
  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    if (code == null || !isCode(code)) {
      throw new InvalidObjectException(EXPECTED.toString());
    }
  }

  /** Refuses a stream in which the subclass has no code at all. */
  @Serial
  private void readObjectNoData() throws InvalidObjectException {
    throw new InvalidObjectException(EXPECTED.toString());
  }
}
