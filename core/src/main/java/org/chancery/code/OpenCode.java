package org.chancery.code;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.chancery.problem.InvalidValueException;
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
 * <p>Two codes are equal when they are of one list and have the same text; case counts.
 *
 * @param <K> the enum of the codes that the list knows
 * @since 0.1
 */
public abstract class OpenCode<K extends Enum<K> & KnownCode> implements Listed, Serializable {

  private static final long serialVersionUID = 1L;

  /** The longest code, in characters. */
  public static final int MAX_LENGTH = 100;

  private static final ClassValue<Map<String, Enum<?>>> KNOWN =
      new ClassValue<>() {
        @Override
        protected Map<String, Enum<?>> computeValue(Class<?> type) {
          Map<String, Enum<?>> byCode = new LinkedHashMap<>();
          for (Object constant : type.getEnumConstants()) {
            byCode.put(((KnownCode) constant).entry().code(), (Enum<?>) constant);
          }
          return byCode;
        }
      };

  private final String code;
  private final @Nullable K known;

  /**
   * Makes one of the list's known codes.
   *
   * @param known the code
   */
  protected OpenCode(K known) {
    this.code = known.entry().code();
    this.known = known;
  }

  /**
   * Makes a code from its text.
   *
   * @param code the text
   * @param list the codes that the list knows
   * @throws InvalidValueException if the text is empty, begins or ends with white space, has
   *     control characters, or is longer than {@value #MAX_LENGTH} characters
   */
  protected OpenCode(String code, Class<K> list) {
    Objects.requireNonNull(code, "code");
    if (!isCode(code)) {
      throw new InvalidValueException(
          ProblemCode.INVALID_VALUE,
          "expected a code of 1 to " + MAX_LENGTH + " characters without white space around it",
          code);
    }
    this.code = code;
    this.known = list.cast(KNOWN.get(list).get(code));
  }

  private static boolean isCode(String code) {
    return !code.isEmpty()
        && code.length() <= MAX_LENGTH
        && code.equals(code.strip())
        && code.chars().noneMatch(Character::isISOControl);
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
    return known;
  }

  @Override
  public final boolean isListed() {
    return known != null;
  }

  /**
   * Returns the label to show to a reader: the list's own, or the code itself where it is unknown.
   *
   * @return the label
   */
  public final String label() {
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
}
