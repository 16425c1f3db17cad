package org.chancery.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.chancery.code.Laterality;
import org.chancery.code.Mode;
import org.chancery.code.PeaceStage;
import org.chancery.code.TalksKind;
import org.chancery.internal.Copies;
import org.chancery.meta.Describe;
import org.chancery.meta.Flat;
import org.chancery.value.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * A negotiation, mediation, consultation, meeting or call.
 *
 * @param header what every event has
 * @param kind the kind of talks
 * @param laterality how many sides take part
 * @param mode whether the participants meet in one place
 * @param dispute the dispute or matter that the talks are about
 * @param stage the stage of the peace process, after PA-X
 * @param outcome what came of it, by language
 * @since 0.1
 */
@Describe("A negotiation, mediation, consultation, meeting or call.")
public record Talks(
    @Flat @Valid EventHeader header,
    @Describe("The kind of talks.") @Nullable TalksKind kind,
    @Describe("How many sides take part.") @Nullable Laterality laterality,
    @Describe("Whether the participants meet in one place.") @Nullable Mode mode,
    @Describe("The dispute or matter that the talks are about.") @Size(min = 1, max = 300)
        @Nullable String dispute,
    @Describe("The stage of the peace process, after PA-X.") @Nullable PeaceStage stage,
    @Describe("What came of it, by language.") Map<LanguageTag, @NotBlank String> outcome)
    implements DiplomaticEvent {

  public Talks {
    Objects.requireNonNull(header, "header");
    outcome = Copies.ordered(outcome, "outcome");
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
        .kind(kind)
        .laterality(laterality)
        .mode(mode)
        .dispute(dispute)
        .stage(stage)
        .outcome(outcome);
  }

  /** Builds a {@link Talks} step by step. */
  public static final class Builder extends EventBuilder<Talks, Talks.Builder> {

    private @Nullable TalksKind kind;
    private @Nullable Laterality laterality;
    private @Nullable Mode mode;
    private @Nullable String dispute;
    private @Nullable PeaceStage stage;
    private final Map<LanguageTag, String> outcome = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Sets the field {@code kind}.
     *
     * @param kind the kind of talks, or null
     * @return this builder
     */
    public Builder kind(@Nullable TalksKind kind) {
      this.kind = kind;
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
     * Sets the field {@code mode}.
     *
     * @param mode whether the participants meet in one place, or null
     * @return this builder
     */
    public Builder mode(@Nullable Mode mode) {
      this.mode = mode;
      return this;
    }

    /**
     * Sets the field {@code dispute}.
     *
     * @param dispute the dispute or matter that the talks are about, or null
     * @return this builder
     */
    public Builder dispute(@Nullable String dispute) {
      this.dispute = dispute;
      return this;
    }

    /**
     * Sets the field {@code stage}.
     *
     * @param stage the stage of the peace process, after PA-X, or null
     * @return this builder
     */
    public Builder stage(@Nullable PeaceStage stage) {
      this.stage = stage;
      return this;
    }

    /**
     * Replaces {@link Talks#outcome()}.
     *
     * @param outcome what came of it, by language
     * @return this builder
     */
    public Builder outcome(Map<LanguageTag, String> outcome) {
      this.outcome.clear();
      this.outcome.putAll(outcome);
      return this;
    }

    /**
     * Adds a text to {@link Talks#outcome()}.
     *
     * @param language the BCP 47 tag, such as {@code en}
     * @param text the text
     * @return this builder
     * @throws org.chancery.problem.InvalidValueException if the language is none
     */
    public Builder outcome(String language, String text) {
      outcome.put(LanguageTag.of(language), Objects.requireNonNull(text, "text"));
      return this;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    public Talks build() {
      return new Talks(buildHeader(), kind, laterality, mode, dispute, stage, outcome);
    }
  }
}
