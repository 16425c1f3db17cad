package org.chancery.reference;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.code.Listed;
import org.chancery.meta.Scalar;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * An organisation by its code, most often its English acronym: {@code SCO}, {@code UN}, {@code
 * KazISS}.
 *
 * <p>The library lists the organisations that records name most; any other code is an organisation
 * like them, so that it survives reading and writing. A code has 1 to {@value #MAX_LENGTH} ASCII
 * letters, digits, dots, low lines and hyphens, and begins with a letter or digit. Two
 * organisations are equal when they have the same code; case counts.
 *
 * @since 0.1
 */
@Scalar(
    name = "organisation",
    description = "an organisation, by org: and its code",
    pattern = "^org:[A-Za-z0-9][A-Za-z0-9._-]{0,39}$")
public final class Organisation implements Actor, Listed {

  @Serial private static final long serialVersionUID = 1L;

  /** The longest code, in characters. */
  public static final int MAX_LENGTH = 40;

  static final String PREFIX = "org:";

  private static final String EXPECTED =
      "1 to " + MAX_LENGTH + " letters, digits or ._-, the first a letter or digit";

  /** The code without its prefix. */
  private final String code;

  private Organisation(String code) {
    this.code = code;
  }

  /**
   * Returns the organisation with this code, whether the library lists it or not.
   *
   * @param code the code without {@code org:}, such as {@code SCO}
   * @return the organisation
   * @throws InvalidValueException if the text cannot be a code
   */
  public static Organisation of(String code) {
    Objects.requireNonNull(code, "code");
    if (!isCode(code, 0)) {
      throw new InvalidValueException(
          ProblemCode.INVALID_VALUE, "expected the code of an organisation: " + EXPECTED, code);
    }
    return new Organisation(code);
  }

  /**
   * Returns the organisation with this text form, whether the library lists it or not.
   *
   * @param text {@code org:} and the code, such as {@code org:SCO}
   * @return the organisation
   * @throws InvalidValueException if the text does not begin with {@code org:}, or what follows
   *     cannot be a code
   */
  public static Organisation parse(String text) {
    Objects.requireNonNull(text, "text");
    if (!text.startsWith(PREFIX) || !isCode(text, PREFIX.length())) {
      throw new InvalidValueException(
          ProblemCode.INVALID_VALUE,
          "expected org: and the code of an organisation: " + EXPECTED + Hint.forOrganisation(text),
          text);
    }
    return new Organisation(text.substring(PREFIX.length()));
  }

  /**
   * Returns the organisations that the library lists.
   *
   * @return the organisations in the order of their codes, unmodifiable
   */
  public static List<Organisation> listed() {
    return Table.LISTED;
  }

  static boolean isListed(String code) {
    return Table.BY_CODE.containsKey(code);
  }

  static boolean isCode(String text, int start) {
    int length = text.length() - start;
    if (length < 1 || length > MAX_LENGTH || !isLetterOrDigit(text.charAt(start))) {
      return false;
    }
    for (int i = start + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isLetterOrDigit(c) && c != '.' && c != '_' && c != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  /**
   * Returns the code without {@code org:}.
   *
   * @return the code, such as {@code SCO}
   */
  @Override
  public String code() {
    return code;
  }

  /**
   * Returns the English name, or the code where the library does not list the organisation.
   *
   * @return the name, such as {@code Shanghai Cooperation Organisation}
   */
  @Override
  public String name() {
    Entry entry = Table.BY_CODE.get(code);
    return entry == null ? code : entry.name();
  }

  /**
   * Tells whether the library's table has this organisation.
   *
   * @return whether it is listed
   */
  @Override
  public boolean isListed() {
    return isListed(code);
  }

  /**
   * Returns the Wikidata id.
   *
   * @return the id, such as {@code Q485207}, or null where the table does not state it
   */
  public @Nullable String wikidata() {
    Entry entry = Table.BY_CODE.get(code);
    return entry == null ? null : entry.wikidata();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Organisation that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    // Apart from the state of the same code.
    return 31 * code.hashCode();
  }

  /**
   * Returns the text form.
   *
   * @return {@code org:} and the code, such as {@code org:SCO}
   */
  @Override
  public String toString() {
    return PREFIX + code;
  }

  /**
   * Replaces what was read.
   *
   * @return this organisation
   * @throws InvalidObjectException if the code is none
   */
  @Serial
  private Object readResolve() throws InvalidObjectException {
    if (code == null || !isCode(code, 0)) {
      throw new InvalidObjectException("expected the code of an organisation: " + EXPECTED);
    }
    return this;
  }

  private record Entry(@Nullable String wikidata, String name) {}

  /** Read at first use. */
  private static final class Table {

    static final Map<String, Entry> BY_CODE =
        ReferenceTable.read(
            "organisations.tsv",
            List.of("code", "wikidata", "name"),
            cells -> new Entry(ReferenceTable.orNull(cells.get(1)), cells.get(2)));

    static final List<Organisation> LISTED =
        BY_CODE.keySet().stream().map(Organisation::of).toList();
  }
}
