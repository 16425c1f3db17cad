package org.chancery.reference;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.meta.Scalar;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.Message;
import org.chancery.problem.ProblemCode;
import org.chancery.problem.Suggestions;
import org.jspecify.annotations.Nullable;

/**
 * A currency by its ISO 4217 alphabetic code, such as {@code KZT}.
 *
 * <p>The codes are the library's own table and do not change with the Java version. Withdrawn codes
 * are among them, because an agreement of 1985 may be worth Deutsche marks: {@code DEM}. Two codes
 * are equal when they have the same text.
 *
 * @since 0.1
 */
@Scalar(
    name = "currency",
    recurring = true,
    description = "an ISO 4217 alphabetic currency code",
    pattern = "^[A-Z]{3}$",
    examples = {"KZT", "USD"})
public final class CurrencyCode implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private static final String EXPECTED = "expected an ISO 4217 currency code";

  /** The alphabetic code; the name comes from the table again when it is read back. */
  private final String code;

  private final transient String name;

  private CurrencyCode(String code, String name) {
    this.code = code;
    this.name = name;
  }

  /**
   * Returns the currency with this code.
   *
   * @param code the code in upper case, such as {@code KZT}
   * @return the currency
   * @throws InvalidValueException if no currency has the code
   */
  public static CurrencyCode of(String code) {
    Objects.requireNonNull(code, "code");
    CurrencyCode currency = Table.BY_CODE.get(code);
    if (currency == null) {
      throw new InvalidValueException(
          ProblemCode.UNKNOWN_CURRENCY,
          Message.of(EXPECTED),
          code,
          Suggestions.near(code, Table.BY_CODE.keySet()));
    }
    return currency;
  }

  /**
   * Returns the currency with this text form, which is its code.
   *
   * @param text the code in upper case, such as {@code KZT}
   * @return the currency
   * @throws InvalidValueException if no currency has the code
   */
  public static CurrencyCode parse(String text) {
    return of(text);
  }

  /**
   * Returns every currency that the library knows, withdrawn ones included.
   *
   * @return the currencies in the order of their codes, unmodifiable
   */
  public static List<CurrencyCode> all() {
    return Table.ALL;
  }

  /**
   * Returns the alphabetic code.
   *
   * @return the code, such as {@code KZT}
   */
  public String code() {
    return code;
  }

  /**
   * Returns the short English name.
   *
   * @return the name, such as {@code Tenge}
   */
  public String name() {
    return name;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CurrencyCode that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /**
   * Returns the text form, which is the code.
   *
   * @return the code, such as {@code KZT}
   */
  @Override
  public String toString() {
    return code;
  }

  /**
   * Replaces what was read.
   *
   * @return the currency of the table that has the code
   * @throws InvalidObjectException if no currency has the code
   */
  @Serial
  private Object readResolve() throws InvalidObjectException {
    CurrencyCode currency = code == null ? null : Table.BY_CODE.get(code);
    if (currency == null) {
      throw new InvalidObjectException(EXPECTED);
    }
    return currency;
  }

  /** Read at first use. */
  private static final class Table {

    static final Map<String, CurrencyCode> BY_CODE =
        ReferenceTable.read(
            "currencies.tsv",
            List.of("code", "name"),
            cells -> new CurrencyCode(cells.get(0), cells.get(1)));

    static final List<CurrencyCode> ALL = List.copyOf(BY_CODE.values());
  }
}
