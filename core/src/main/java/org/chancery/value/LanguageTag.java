package org.chancery.value;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.meta.Scalar;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * A language as BCP 47 tags it: {@code en}, {@code kk}, {@code zh-Hant-TW}.
 *
 * <p>Language, script, region and variants are read, in the case that RFC 5646 recommends, so that
 * {@code EN-us} and {@code en-US} are equal. The subtags are checked for their form, not against
 * the register, and none is replaced by a newer one.
 *
 * @since 0.1
 */
@Scalar(
    name = "language-tag",
    recurring = true,
    description = "a BCP 47 language tag",
    pattern =
        "^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?"
            + "(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*$",
    longest = 35,
    examples = {"en", "zh-Hant", "pt-BR"})
public final class LanguageTag implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private static final int MAX_LENGTH = 35;
  private static final Pattern FORM =
      Pattern.compile(
          "[A-Za-z]{2,3}(-[A-Za-z]{4})?(-(?:[A-Za-z]{2}|[0-9]{3}))?"
              + "(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*");

  private final String text;

  private LanguageTag(String text) {
    this.text = text;
  }

  /**
   * Returns the tag with this text.
   *
   * @param text the text, in any case
   * @return the tag
   * @throws InvalidValueException if the text is no tag
   */
  public static LanguageTag of(String text) {
    if (text.length() > MAX_LENGTH || !FORM.matcher(text).matches()) {
      throw new InvalidValueException(
          ProblemCode.INVALID_VALUE, "expected a BCP 47 language tag such as en or zh-Hant", text);
    }
    return new LanguageTag(inRecommendedCase(text));
  }

  /**
   * Returns the tag with this text.
   *
   * @param text the text, in any case
   * @return the tag
   * @throws InvalidValueException if the text is no tag
   */
  public static LanguageTag parse(String text) {
    return of(text);
  }

  private static String inRecommendedCase(String text) {
    StringBuilder tag = new StringBuilder();
    for (String subtag : text.split("-", -1)) {
      String lower = subtag.toLowerCase(Locale.ROOT);
      if (tag.isEmpty()) {
        tag.append(lower);
      } else if (subtag.length() == 2) {
        tag.append('-').append(subtag.toUpperCase(Locale.ROOT));
      } else if (subtag.length() == 4 && Character.isLetter(subtag.charAt(0))) {
        tag.append('-').append(Character.toUpperCase(lower.charAt(0))).append(lower.substring(1));
      } else {
        tag.append('-').append(lower);
      }
    }
    return tag.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LanguageTag that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /**
   * Returns the tag.
   *
   * @return the text
   */
  @Override
  public String toString() {
    return text;
  }

  /**
   * Replaces what was read.
   *
   * @return the tag, read anew from its text
   * @throws InvalidObjectException if the text is none
   */
  @Serial
  private Object readResolve() throws InvalidObjectException {
    if (text == null) {
      throw new InvalidObjectException("expected the text of a language tag");
    }
    try {
      return of(text);
    } catch (InvalidValueException e) {
      throw e.inStream();
    }
  }
}
