package org.chancery.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.chancery.code.StatementForm;
import org.chancery.internal.Copies;
import org.chancery.meta.Describe;
import org.chancery.meta.Flat;
import org.chancery.value.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * A speech, article, communique, declaration or interview.
 *
 * <p>Issuers and addressees are participants; the occasion is a relation.
 *
 * @param header what every event has
 * @param form the form of the statement
 * @param summary what it says, in our own words, by language
 * @since 0.1
 */
@Describe("A speech, article, communique, declaration or interview.")
public record Statement(
    @Flat @Valid EventHeader header,
    @Describe("The form of the statement.") @Nullable StatementForm form,
    @Describe("What it says, in our own words, by language.")
        Map<LanguageTag, @NotBlank String> summary)
    implements DiplomaticEvent {

  public Statement {
    Objects.requireNonNull(header, "header");
    summary = Copies.ordered(summary, "summary");
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
    return new Builder().header(header).form(form).summary(summary);
  }

  /** Builds a {@link Statement} step by step. */
  public static final class Builder extends EventBuilder<Statement, Statement.Builder> {

    private @Nullable StatementForm form;
    private final Map<LanguageTag, String> summary = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Sets the field {@code form}.
     *
     * @param form the form of the statement, or null
     * @return this builder
     */
    public Builder form(@Nullable StatementForm form) {
      this.form = form;
      return this;
    }

    /**
     * Replaces {@link Statement#summary()}.
     *
     * @param summary what it says, in our own words, by language
     * @return this builder
     */
    public Builder summary(Map<LanguageTag, String> summary) {
      this.summary.clear();
      this.summary.putAll(summary);
      return this;
    }

    /**
     * Adds a text to {@link Statement#summary()}.
     *
     * @param language the BCP 47 tag, such as {@code en}
     * @param text the text
     * @return this builder
     * @throws org.chancery.problem.InvalidValueException if the language is none
     */
    public Builder summary(String language, String text) {
      summary.put(LanguageTag.of(language), Objects.requireNonNull(text, "text"));
      return this;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    public Statement build() {
      return new Statement(buildHeader(), form, summary);
    }
  }
}
