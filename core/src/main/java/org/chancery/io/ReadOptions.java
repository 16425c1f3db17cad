package org.chancery.io;

import java.util.Objects;
import org.chancery.validation.EventValidator;
import org.jspecify.annotations.Nullable;

/**
 * How an input is read. Immutable: each {@code with} method returns changed options.
 *
 * <p>By default events are validated by the Jakarta provider at hand, and a property that the model
 * does not have is an error.
 *
 * @since 0.1
 */
public final class ReadOptions {

  private final ReadPolicy policy;
  private final ReadLimits limits;
  private final UnknownProperties unknownProperties;
  private final boolean validating;
  private final @Nullable EventValidator validator;

  private ReadOptions(
      ReadPolicy policy,
      ReadLimits limits,
      UnknownProperties unknownProperties,
      boolean validating,
      @Nullable EventValidator validator) {
    this.policy = Objects.requireNonNull(policy, "policy");
    this.limits = Objects.requireNonNull(limits, "limits");
    this.unknownProperties = Objects.requireNonNull(unknownProperties, "unknownProperties");
    this.validating = validating;
    this.validator = validator;
  }

  /**
   * Returns options that refuse an input with an error, once and with all problems.
   *
   * @return the options
   */
  public static ReadOptions strict() {
    return new ReadOptions(
        ReadPolicy.STRICT, ReadLimits.defaults(), UnknownProperties.REFUSE, true, null);
  }

  /**
   * Returns options that give the good events, and the problems and rejected events beside them.
   *
   * @return the options
   */
  public static ReadOptions collecting() {
    return new ReadOptions(
        ReadPolicy.COLLECT, ReadLimits.defaults(), UnknownProperties.REFUSE, true, null);
  }

  /**
   * Returns these options with other limits.
   *
   * @param other the limits
   * @return the options
   */
  public ReadOptions withLimits(ReadLimits other) {
    return new ReadOptions(policy, other, unknownProperties, validating, validator);
  }

  /**
   * Returns these options with another way to treat properties that the model does not have. A
   * document of a newer minor version of the schema is read with {@link UnknownProperties#PRESERVE}
   * where these options refuse them.
   *
   * @param other what becomes of them
   * @return the options
   */
  public ReadOptions withUnknownProperties(UnknownProperties other) {
    return new ReadOptions(policy, limits, other, validating, validator);
  }

  /**
   * Returns these options with a validator of the caller's.
   *
   * @param other the validator
   * @return the options
   */
  public ReadOptions withValidator(EventValidator other) {
    Objects.requireNonNull(other, "validator");
    return new ReadOptions(policy, limits, unknownProperties, true, other);
  }

  /**
   * Returns these options without validation: events are read as long as they can be made at all.
   *
   * @return the options
   */
  public ReadOptions withoutValidation() {
    return new ReadOptions(policy, limits, unknownProperties, false, null);
  }

  /**
   * Returns what happens to faulty events.
   *
   * @return the policy
   */
  public ReadPolicy policy() {
    return policy;
  }

  /**
   * Returns how much is read.
   *
   * @return the limits
   */
  public ReadLimits limits() {
    return limits;
  }

  /**
   * Returns what becomes of properties and columns that the model does not have.
   *
   * @return what becomes of them
   */
  public UnknownProperties unknownProperties() {
    return unknownProperties;
  }

  /**
   * Returns the validator to use.
   *
   * @return the validator, or null where nothing is to be validated
   * @throws IllegalStateException if events are to be validated and there is no Jakarta provider
   */
  public @Nullable EventValidator validator() {
    return validating && validator == null ? EventValidator.shared() : validator;
  }
}
