package org.chancery.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.code.AgreementStatus;
import org.chancery.code.InstrumentType;
import org.chancery.code.Laterality;
import org.chancery.internal.Copies;
import org.chancery.meta.Describe;
import org.chancery.meta.Flat;
import org.chancery.meta.Rule;
import org.chancery.problem.ProblemCode;
import org.chancery.reference.Actor;
import org.chancery.time.EventDate;
import org.chancery.value.AgreementAction;
import org.chancery.value.LanguageTag;
import org.chancery.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * A treaty or other instrument between two or more parties.
 *
 * <p>The record stores the dated actions of the parties; {@link #statusAsOf} derives the status
 * from them.
 *
 * @param header what every event has
 * @param instrumentType the kind of instrument
 * @param binding whether it binds in international law
 * @param laterality how many sides take part
 * @param actions the dated steps of the parties
 * @param bundleSize how many instruments this record stands for; one where absent
 * @param value what the instruments are worth
 * @param languages the languages of the authentic texts
 * @param expires when it ends by its own terms; it holds on that day still
 * @since 0.1
 */
@Describe("A treaty or other instrument between two or more parties.")
@Rule(
    code = ProblemCode.TOO_FEW_PARTIES,
    by = AgreementRules.TwoParties.class,
    message = "expected at least two parties or signatories, or a reason in missing.participants",
    brokenByAbsenceOf = {"participants", "missing"})
@Rule(
    code = ProblemCode.ACTION_OF_NON_PARTY,
    by = AgreementRules.ActionsOfParties.class,
    message = "expected one of the parties or signatories",
    brokenByAbsenceOf = "participants")
@Rule(
    code = ProblemCode.IN_FORCE_BEFORE_SIGNATURE,
    by = AgreementRules.SignedBeforeInForce.class,
    message = "expected an entry into force that is not before every signature",
    brokenByAbsenceOf = "actions")
@Rule(
    code = ProblemCode.EXPIRES_BEFORE_ACTION,
    by = AgreementRules.ExpiresAfterActions.class,
    message = "expected a date not before the signature and the entry into force")
public record Agreement(
    @Flat @Valid EventHeader header,
    @Describe("The kind of instrument.") @Nullable InstrumentType instrumentType,
    @Describe("Whether it binds in international law.") @Nullable Boolean binding,
    @Describe("How many sides take part.") @Nullable Laterality laterality,
    @Describe("The dated steps of the parties.") List<@Valid AgreementAction> actions,
    @Describe("How many instruments this record stands for; one where absent.") @Positive
        @Nullable Integer bundleSize,
    @Describe("What the instruments are worth.") @Valid @Nullable Money value,
    @Describe("The languages of the authentic texts.") List<LanguageTag> languages,
    @Describe("When it ends by its own terms; it holds on that day still.")
        @Nullable EventDate expires)
    implements DiplomaticEvent {

  public Agreement {
    Objects.requireNonNull(header, "header");
    actions = Copies.list(actions, "actions");
    languages = Copies.list(languages, "languages");
  }

  /**
   * Returns an empty builder.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public Builder toBuilder() {
    return new Builder()
        .header(header)
        .instrumentType(instrumentType)
        .binding(binding)
        .laterality(laterality)
        .actions(actions)
        .bundleSize(bundleSize)
        .value(value)
        .languages(languages)
        .expires(expires);
  }

  /**
   * Derives the status of the agreement as a whole on a day from its actions.
   *
   * <p>A termination holds until a consent or an entry into force that comes after it. An agreement
   * of more than two goes on for the others when one party leaves or suspends it.
   *
   * <p>The status is {@code unknown} where a date is absent or too imprecise to tell, while the
   * agreement is suspended, where it was adopted and no signature or consent is recorded, and where
   * definitive signatures are the only consents and no entry into force is recorded.
   *
   * @param day the day, of a year from -9999 to 9999
   * @return the status; {@code unknown} where the recorded actions do not settle it
   * @throws org.chancery.problem.InvalidValueException if the year is not in that range
   */
  public AgreementStatus statusAsOf(LocalDate day) {
    return AgreementStatusRule.of(this, null, day);
  }

  /**
   * Derives the status of the agreement for one party on a day: its own actions count, and those of
   * all parties; of an agreement of two, its end, suspension and entry into force count for both,
   * whichever party they name.
   *
   * <p>Where the party has an entry into force of its own, that one alone counts. That of all
   * counts for a party that has consented, and for every party where the consents that brought it
   * about are not recorded party by party. One that has left is bound again by a consent or an
   * entry into force of its own that comes after.
   *
   * @param party the party
   * @param day the day, of a year from -9999 to 9999
   * @return the status; {@code unknown} where the recorded actions do not settle it, {@code
   *     not_signed} for an actor that is no party
   * @throws org.chancery.problem.InvalidValueException if the year is not in that range
   */
  public AgreementStatus statusOf(Actor party, LocalDate day) {
    return AgreementStatusRule.of(this, Objects.requireNonNull(party, "party"), day);
  }

  /** Builds an {@link Agreement} step by step. */
  public static final class Builder extends EventBuilder<Agreement, Agreement.Builder> {

    private @Nullable InstrumentType instrumentType;
    private @Nullable Boolean binding;
    private @Nullable Laterality laterality;
    private final List<AgreementAction> actions = new ArrayList<>();
    private @Nullable Integer bundleSize;
    private @Nullable Money value;
    private final List<LanguageTag> languages = new ArrayList<>();
    private @Nullable EventDate expires;

    private Builder() {}

    /**
     * Sets the field {@code instrumentType}.
     *
     * @param instrumentType the kind of instrument, or null
     * @return this builder
     */
    public Builder instrumentType(@Nullable InstrumentType instrumentType) {
      this.instrumentType = instrumentType;
      return this;
    }

    /**
     * Sets the field {@code binding}.
     *
     * @param binding whether it binds in international law, or null
     * @return this builder
     */
    public Builder binding(@Nullable Boolean binding) {
      this.binding = binding;
      return this;
    }

    /**
     * Sets the field {@code laterality}.
     *
     * @param laterality how many sides take part, or null
     * @return this builder
     */
    public Builder laterality(@Nullable Laterality laterality) {
      this.laterality = laterality;
      return this;
    }

    /**
     * Replaces {@link Agreement#actions()}.
     *
     * @param actions the dated steps of the parties
     * @return this builder
     */
    public Builder actions(List<AgreementAction> actions) {
      this.actions.clear();
      this.actions.addAll(actions);
      return this;
    }

    /**
     * Adds one to {@link Agreement#actions()}.
     *
     * @param action the element to add
     * @return this builder
     */
    public Builder action(AgreementAction action) {
      actions.add(Objects.requireNonNull(action, "action"));
      return this;
    }

    /**
     * Sets the field {@code bundleSize}.
     *
     * @param bundleSize how many instruments this record stands for; one where absent, or null
     * @return this builder
     */
    public Builder bundleSize(@Nullable Integer bundleSize) {
      this.bundleSize = bundleSize;
      return this;
    }

    /**
     * Sets the field {@code value}.
     *
     * @param value what the instruments are worth, or null
     * @return this builder
     */
    public Builder value(@Nullable Money value) {
      this.value = value;
      return this;
    }

    /**
     * Replaces {@link Agreement#languages()}.
     *
     * @param languages the languages of the authentic texts
     * @return this builder
     */
    public Builder languages(List<LanguageTag> languages) {
      this.languages.clear();
      this.languages.addAll(languages);
      return this;
    }

    /**
     * Adds one to {@link Agreement#languages()}.
     *
     * @param language the element to add
     * @return this builder
     */
    public Builder language(LanguageTag language) {
      languages.add(Objects.requireNonNull(language, "language"));
      return this;
    }

    /**
     * Adds one to {@link Agreement#languages()}, given as text.
     *
     * @param language the text of the element to add
     * @return this builder
     * @throws org.chancery.problem.InvalidValueException if the text is none
     */
    public Builder language(String language) {
      return language(LanguageTag.of(language));
    }

    /**
     * Sets the field {@code expires}.
     *
     * @param expires when it ends by its own terms; it holds on that day still, or null
     * @return this builder
     */
    public Builder expires(@Nullable EventDate expires) {
      this.expires = expires;
      return this;
    }

    /**
     * Sets the field {@code expires}, given as text.
     *
     * @param expires the text of the value
     * @return this builder
     * @throws org.chancery.problem.InvalidValueException if the text is none
     */
    public Builder expires(String expires) {
      return expires(EventDate.parse(expires));
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    public Agreement build() {
      return new Agreement(
          buildHeader(),
          instrumentType,
          binding,
          laterality,
          actions,
          bundleSize,
          value,
          languages,
          expires);
    }
  }
}
