package org.chancery.value;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import org.chancery.meta.Describe;
import org.chancery.meta.Rule;
import org.chancery.problem.ProblemCode;
import org.chancery.time.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * A source of an event: what it is, where it is, and where in it the fact stands.
 *
 * @param key the name by which claims and the status history of the event refer to this citation;
 *     unique in the event
 * @param url the address
 * @param title the title
 * @param publisher who published it
 * @param language the language that it is written in
 * @param published when it was published
 * @param retrieved when it was read
 * @param locator where in the source the fact stands, such as {@code p. 12} or {@code F15 F16}
 * @param quote the words of the source, a short quotation
 * @since 0.1
 */
@Describe("A source of an event: what it is, where it is, and where in it the fact stands.")
@Rule(
    code = ProblemCode.CITATION_WITHOUT_SOURCE,
    by = CitationRules.SaysWhat.class,
    message = "expected an address or a title",
    brokenByAbsenceOf = {"url", "title"},
    forbids = "!url !title")
public record Citation(
    @Describe(
            "The name by which claims and the status history of the event refer to this citation; unique in the event.")
        @NotBlank
        @Size(max = 64)
        String key,
    @Describe("The address.") @Nullable Iri url,
    @Describe("The title.") @Size(min = 1, max = 1000) @Nullable String title,
    @Describe("Who published it.") @Size(min = 1, max = 300) @Nullable String publisher,
    @Describe("The language that it is written in.") @Nullable LanguageTag language,
    @Describe("When it was published.") @Nullable EventDate published,
    @Describe("When it was read.") @Nullable EventDate retrieved,
    @Describe("Where in the source the fact stands, such as p. 12 or F15 F16.")
        @Size(min = 1, max = 300)
        @Nullable String locator,
    @Describe("The words of the source, a short quotation.") @Size(min = 1, max = 2000)
        @Nullable String quote)
    implements Serializable {

  public Citation {
    Objects.requireNonNull(key, "key");
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
        .key(key)
        .url(url)
        .title(title)
        .publisher(publisher)
        .language(language)
        .published(published)
        .retrieved(retrieved)
        .locator(locator)
        .quote(quote);
  }

  /** Builds a {@link Citation} step by step. */
  public static final class Builder {

    private @Nullable String key;
    private @Nullable Iri url;
    private @Nullable String title;
    private @Nullable String publisher;
    private @Nullable LanguageTag language;
    private @Nullable EventDate published;
    private @Nullable EventDate retrieved;
    private @Nullable String locator;
    private @Nullable String quote;

    private Builder() {}

    /**
     * Sets the field {@code key}.
     *
     * @param key the name by which claims and the status history of the event refer to this
     *     citation; unique in the event
     * @return this builder
     */
    public Builder key(String key) {
      this.key = key;
      return this;
    }

    /**
     * Sets the field {@code url}.
     *
     * @param url the address, or null
     * @return this builder
     */
    public Builder url(@Nullable Iri url) {
      this.url = url;
      return this;
    }

    /**
     * Sets the field {@code url}, given as text.
     *
     * @param url the text of the value
     * @return this builder
     * @throws org.chancery.problem.InvalidValueException if the text is none
     */
    public Builder url(String url) {
      return url(Iri.of(url));
    }

    /**
     * Sets the field {@code title}.
     *
     * @param title the title, or null
     * @return this builder
     */
    public Builder title(@Nullable String title) {
      this.title = title;
      return this;
    }

    /**
     * Sets the field {@code publisher}.
     *
     * @param publisher who published it, or null
     * @return this builder
     */
    public Builder publisher(@Nullable String publisher) {
      this.publisher = publisher;
      return this;
    }

    /**
     * Sets the field {@code language}.
     *
     * @param language the language that it is written in, or null
     * @return this builder
     */
    public Builder language(@Nullable LanguageTag language) {
      this.language = language;
      return this;
    }

    /**
     * Sets the field {@code language}, given as text.
     *
     * @param language the text of the value
     * @return this builder
     * @throws org.chancery.problem.InvalidValueException if the text is none
     */
    public Builder language(String language) {
      return language(LanguageTag.of(language));
    }

    /**
     * Sets the field {@code published}.
     *
     * @param published when it was published, or null
     * @return this builder
     */
    public Builder published(@Nullable EventDate published) {
      this.published = published;
      return this;
    }

    /**
     * Sets the field {@code published}, given as text.
     *
     * @param published the text of the value
     * @return this builder
     * @throws org.chancery.problem.InvalidValueException if the text is none
     */
    public Builder published(String published) {
      return published(EventDate.parse(published));
    }

    /**
     * Sets the field {@code retrieved}.
     *
     * @param retrieved when it was read, or null
     * @return this builder
     */
    public Builder retrieved(@Nullable EventDate retrieved) {
      this.retrieved = retrieved;
      return this;
    }

    /**
     * Sets the field {@code retrieved}, given as text.
     *
     * @param retrieved the text of the value
     * @return this builder
     * @throws org.chancery.problem.InvalidValueException if the text is none
     */
    public Builder retrieved(String retrieved) {
      return retrieved(EventDate.parse(retrieved));
    }

    /**
     * Sets the field {@code locator}.
     *
     * @param locator where in the source the fact stands, such as {@code p. 12} or {@code F15 F16},
     *     or null
     * @return this builder
     */
    public Builder locator(@Nullable String locator) {
      this.locator = locator;
      return this;
    }

    /**
     * Sets the field {@code quote}.
     *
     * @param quote the words of the source, a short quotation, or null
     * @return this builder
     */
    public Builder quote(@Nullable String quote) {
      this.quote = quote;
      return this;
    }

    /**
     * Makes the record.
     *
     * @return the record
     * @throws NullPointerException if a required field is absent; the message names it
     */
    public Citation build() {
      return new Citation(
          Objects.requireNonNull(key, "key"),
          url,
          title,
          publisher,
          language,
          published,
          retrieved,
          locator,
          quote);
    }
  }
}
