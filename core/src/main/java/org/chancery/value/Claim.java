package org.chancery.value;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.internal.Copies;
import org.chancery.meta.Describe;
import org.chancery.meta.FieldPath;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of one field, kept where sources differ.
 *
 * <p>The value is written as text, in the form that the field itself takes.
 *
 * @param field the path of the field; it leads to a single value
 * @param value what the source says, in the text form of the field
 * @param citations the keys of the citations that say so
 * @param confidence how sure the claim is, from 1 (guess) to 5 (certain); the scale of COLT
 * @param accepted whether the event takes this value as its own
 * @param reason why it is accepted, or what is to be known of it
 * @since 0.1
 */
@Describe("What a source says of one field, kept where sources differ.")
public record Claim(
    @Describe("The path of the field; it leads to a single value.") FieldPath field,
    @Describe("What the source says, in the text form of the field.") @NotBlank @Size(max = 1000)
        String value,
    @Describe("The keys of the citations that say so.") @NotEmpty List<@NotBlank String> citations,
    @Describe("How sure the claim is, from 1 (guess) to 5 (certain); the scale of COLT.")
        @Min(1)
        @Max(5)
        @Nullable Integer confidence,
    @Describe("Whether the event takes this value as its own.") Boolean accepted,
    @Describe("Why it is accepted, or what is to be known of it.") @Size(min = 1, max = 2000)
        @Nullable String reason)
    implements Serializable {

  public Claim {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(value, "value");
    citations = Copies.list(citations, "citations");
    Objects.requireNonNull(accepted, "accepted");
  }

  /**
   * Returns an empty builder.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder that holds this record, to make a changed copy.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder()
        .field(field)
        .value(value)
        .citations(citations)
        .confidence(confidence)
        .accepted(accepted)
        .reason(reason);
  }

  /** Builds a {@link Claim} step by step. */
  public static final class Builder {

    private @Nullable FieldPath field;
    private @Nullable String value;
    private final List<String> citations = new ArrayList<>();
    private @Nullable Integer confidence;
    private @Nullable Boolean accepted;
    private @Nullable String reason;

    private Builder() {}

    /**
     * Sets the field {@code field}.
     *
     * @param field the path of the field; it leads to a single value
     * @return this builder
     */
    public Builder field(FieldPath field) {
      this.field = field;
      return this;
    }

    /**
     * Sets the field {@code field}, given as text.
     *
     * @param field the text of the value
     * @return this builder
     * @throws org.chancery.problem.InvalidValueException if the text is none
     */
    public Builder field(String field) {
      return field(FieldPath.parse(field));
    }

    /**
     * Sets the field {@code value}.
     *
     * @param value what the source says, in the text form of the field
     * @return this builder
     */
    public Builder value(String value) {
      this.value = value;
      return this;
    }

    /**
     * Replaces {@link Claim#citations()}.
     *
     * @param citations the keys of the citations that say so
     * @return this builder
     */
    public Builder citations(List<String> citations) {
      this.citations.clear();
      this.citations.addAll(citations);
      return this;
    }

    /**
     * Adds one to {@link Claim#citations()}.
     *
     * @param citation the element to add
     * @return this builder
     */
    public Builder citation(String citation) {
      citations.add(Objects.requireNonNull(citation, "citation"));
      return this;
    }

    /**
     * Sets the field {@code confidence}.
     *
     * @param confidence how sure the claim is, from 1 (guess) to 5 (certain); the scale of COLT, or
     *     null
     * @return this builder
     */
    public Builder confidence(@Nullable Integer confidence) {
      this.confidence = confidence;
      return this;
    }

    /**
     * Sets the field {@code accepted}.
     *
     * @param accepted whether the event takes this value as its own
     * @return this builder
     */
    public Builder accepted(Boolean accepted) {
      this.accepted = accepted;
      return this;
    }

    /**
     * Sets the field {@code reason}.
     *
     * @param reason why it is accepted, or what is to be known of it, or null
     * @return this builder
     */
    public Builder reason(@Nullable String reason) {
      this.reason = reason;
      return this;
    }

    /**
     * Makes the record.
     *
     * @return the record
     * @throws NullPointerException if a required field is absent; the message names it
     */
    public Claim build() {
      return new Claim(
          Objects.requireNonNull(field, "field"),
          Objects.requireNonNull(value, "value"),
          citations,
          confidence,
          Objects.requireNonNull(accepted, "accepted"),
          reason);
    }
  }
}
