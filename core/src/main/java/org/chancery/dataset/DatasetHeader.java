package org.chancery.dataset;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.chancery.internal.Copies;
import org.chancery.meta.Describe;
import org.chancery.meta.FieldPath;
import org.chancery.meta.OtherProperties;
import org.chancery.meta.Published;
import org.chancery.meta.RecordRule;
import org.chancery.meta.Rule;
import org.chancery.problem.ProblemCode;
import org.chancery.value.EventId;
import org.chancery.value.JsonText;
import org.chancery.value.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * What a dataset says of itself.
 *
 * @param id the stable id of the dataset
 * @param titles the title by language
 * @param descriptions what it holds, by language
 * @param version the version of the data, such as {@code 1.0.0}
 * @param licence the licence: an SPDX id, or the address of the text
 * @param coverage what it sets out to hold
 * @param otherProperties the properties that this version of the model does not have, such as those
 *     of a newer one: their values as JSON, by path; {@code $schema} is the schema of the document
 * @since 0.1
 */
@Describe("What a dataset says of itself.")
@Rule(
    code = ProblemCode.NO_COVERAGE,
    by = DatasetHeader.DeclaresCoverage.class,
    message = "expected what the dataset covers",
    brokenByAbsenceOf = "coverage",
    groups = Published.class)
public record DatasetHeader(
    @Describe("The stable id of the dataset.") EventId id,
    @Describe("The title by language.") @NotEmpty
        Map<LanguageTag, @NotBlank @Size(max = 500) String> titles,
    @Describe("What it holds, by language.") Map<LanguageTag, @NotBlank String> descriptions,
    @Describe("The version of the data, such as 1.0.0.") @NotBlank @Size(max = 100) String version,
    @Describe("The licence: an SPDX id, or the address of the text.") @Size(min = 1, max = 300)
        @Nullable String licence,
    @Describe("What it sets out to hold.") @Valid @Nullable Coverage coverage,
    @OtherProperties
        @Describe(
            "The properties that this version of the model does not have, such as those of a newer one: their values as JSON, by path; $schema is the schema of the document.")
        Map<FieldPath, JsonText> otherProperties)
    implements Serializable {

  static final class DeclaresCoverage implements RecordRule<DatasetHeader> {
    @Override
    public void check(DatasetHeader header, Findings findings) {
      if (header.coverage() == null) {
        findings.report("coverage");
      }
    }
  }

  public DatasetHeader {
    Objects.requireNonNull(id, "id");
    titles = Copies.ordered(titles, "titles");
    descriptions = Copies.ordered(descriptions, "descriptions");
    Objects.requireNonNull(version, "version");
    otherProperties = Copies.ordered(otherProperties, "otherProperties");
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
        .id(id)
        .titles(titles)
        .descriptions(descriptions)
        .version(version)
        .licence(licence)
        .coverage(coverage)
        .otherProperties(otherProperties);
  }

  /** Builds a {@link DatasetHeader} step by step. */
  public static final class Builder {

    private @Nullable EventId id;
    private final Map<LanguageTag, String> titles = new LinkedHashMap<>();
    private final Map<LanguageTag, String> descriptions = new LinkedHashMap<>();
    private @Nullable String version;
    private @Nullable String licence;
    private @Nullable Coverage coverage;
    private final Map<FieldPath, JsonText> otherProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Sets the field {@code id}.
     *
     * @param id the stable id of the dataset
     * @return this builder
     */
    public Builder id(EventId id) {
      this.id = id;
      return this;
    }

    /**
     * Sets the field {@code id}, given as text.
     *
     * @param id the text of the value
     * @return this builder
     * @throws org.chancery.problem.InvalidValueException if the text is none
     */
    public Builder id(String id) {
      return id(EventId.of(id));
    }

    /**
     * Replaces {@link DatasetHeader#titles()}.
     *
     * @param titles the title by language
     * @return this builder
     */
    public Builder titles(Map<LanguageTag, String> titles) {
      this.titles.clear();
      this.titles.putAll(titles);
      return this;
    }

    /**
     * Adds a text to {@link DatasetHeader#titles()}.
     *
     * @param language the BCP 47 tag, such as {@code en}
     * @param text the text
     * @return this builder
     * @throws org.chancery.problem.InvalidValueException if the language is none
     */
    public Builder title(String language, String text) {
      titles.put(LanguageTag.of(language), Objects.requireNonNull(text, "text"));
      return this;
    }

    /**
     * Replaces {@link DatasetHeader#descriptions()}.
     *
     * @param descriptions what it holds, by language
     * @return this builder
     */
    public Builder descriptions(Map<LanguageTag, String> descriptions) {
      this.descriptions.clear();
      this.descriptions.putAll(descriptions);
      return this;
    }

    /**
     * Adds a text to {@link DatasetHeader#descriptions()}.
     *
     * @param language the BCP 47 tag, such as {@code en}
     * @param text the text
     * @return this builder
     * @throws org.chancery.problem.InvalidValueException if the language is none
     */
    public Builder description(String language, String text) {
      descriptions.put(LanguageTag.of(language), Objects.requireNonNull(text, "text"));
      return this;
    }

    /**
     * Sets the field {@code version}.
     *
     * @param version the version of the data, such as {@code 1.0.0}
     * @return this builder
     */
    public Builder version(String version) {
      this.version = version;
      return this;
    }

    /**
     * Sets the field {@code licence}.
     *
     * @param licence the licence: an SPDX id, or the address of the text, or null
     * @return this builder
     */
    public Builder licence(@Nullable String licence) {
      this.licence = licence;
      return this;
    }

    /**
     * Sets the field {@code coverage}.
     *
     * @param coverage what it sets out to hold, or null
     * @return this builder
     */
    public Builder coverage(@Nullable Coverage coverage) {
      this.coverage = coverage;
      return this;
    }

    /**
     * Replaces {@link DatasetHeader#otherProperties()}.
     *
     * @param otherProperties the values as JSON, by path
     * @return this builder
     */
    public Builder otherProperties(Map<FieldPath, JsonText> otherProperties) {
      this.otherProperties.clear();
      this.otherProperties.putAll(otherProperties);
      return this;
    }

    /**
     * Makes the record.
     *
     * @return the record
     * @throws NullPointerException if a required field is absent; the message names it
     */
    public DatasetHeader build() {
      return new DatasetHeader(
          Objects.requireNonNull(id, "id"),
          titles,
          descriptions,
          Objects.requireNonNull(version, "version"),
          licence,
          coverage,
          otherProperties);
    }
  }
}
