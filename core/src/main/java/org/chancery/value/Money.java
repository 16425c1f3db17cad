package org.chancery.value;

import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.chancery.code.AmountQualifier;
import org.chancery.meta.Decimals;
import org.chancery.meta.Describe;
import org.chancery.meta.ValueType;
import org.chancery.reference.CurrencyCode;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money, and how exactly it is known.
 *
 * @param amount the amount in units of the currency
 * @param currency the ISO 4217 code of the currency
 * @param qualifier whether it is exact, a lower bound, or about right; exact where absent
 * @since 0.1
 */
@Describe("An amount of money, and how exactly it is known.")
public record Money(
    @Describe("The amount in units of the currency.") @PositiveOrZero BigDecimal amount,
    @Describe("The ISO 4217 code of the currency.") CurrencyCode currency,
    @Describe("Whether it is exact, a lower bound, or about right; exact where absent.")
        @Nullable AmountQualifier qualifier)
    implements Serializable {

  public Money {
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(currency, "currency");
    amount = Decimals.canonical(amount);
  }

  /**
   * Returns an exact amount.
   *
   * @param amount the amount, such as {@code 1500000000}
   * @param currency the ISO 4217 code, such as {@code USD}
   * @return the money
   * @throws org.chancery.problem.InvalidValueException if one of them is none
   */
  public static Money of(String amount, String currency) {
    return new Money(ValueType.of(BigDecimal.class).parse(amount), CurrencyCode.of(currency), null);
  }

  /**
   * Returns this amount with another qualifier.
   *
   * @param other the qualifier
   * @return the money
   */
  public Money qualified(AmountQualifier other) {
    return new Money(amount, currency, other);
  }
}
