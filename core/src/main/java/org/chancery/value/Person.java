package org.chancery.value;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.internal.Copies;
import org.chancery.meta.Describe;
import org.jspecify.annotations.Nullable;

/**
 * A natural person who takes part in an event.
 *
 * @param name the name in its usual English spelling
 * @param wikidata the Wikidata id, such as {@code Q468519}
 * @param names the name by language, and by script where a language has several: {@code kk-Cyrl}
 * @param otherIds the ids that other data sets give to the person
 * @since 0.1
 */
@Describe("A natural person who takes part in an event.")
public record Person(
    @Describe("The name in its usual English spelling.") @NotBlank @Size(max = 300) String name,
    @Describe("The Wikidata id, such as Q468519.") @Pattern(regexp = "Q[1-9][0-9]{0,14}")
        @Nullable String wikidata,
    @Describe("The name by language, and by script where a language has several: kk-Cyrl.")
        Map<LanguageTag, @NotBlank @Size(max = 300) String> names,
    @Describe("The ids that other data sets give to the person.") List<@Valid OtherId> otherIds)
    implements Serializable {

  public Person {
    Objects.requireNonNull(name, "name");
    names = Copies.ordered(names, "names");
    otherIds = Copies.list(otherIds, "otherIds");
  }

  /**
   * Returns a person of whom only the name is known.
   *
   * @param name the name in its usual English spelling
   * @return the person
   */
  public static Person of(String name) {
    return builder().name(name).build();
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
    return new Builder().name(name).wikidata(wikidata).names(names).otherIds(otherIds);
  }

  /** Builds a {@link Person} step by step. */
  public static final class Builder {

    private @Nullable String name;
    private @Nullable String wikidata;
    private final Map<LanguageTag, String> names = new LinkedHashMap<>();
    private final List<OtherId> otherIds = new ArrayList<>();

    private Builder() {}

    /**
     * Sets the field {@code name}.
     *
     * @param name the name in its usual English spelling
     * @return this builder
     */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /**
     * Sets the field {@code wikidata}.
     *
     * @param wikidata the Wikidata id, or null
     * @return this builder
     */
    public Builder wikidata(@Nullable String wikidata) {
      this.wikidata = wikidata;
      return this;
    }

    /**
     * Replaces the field {@code names}.
     *
     * @param names the name by language
     * @return this builder
     */
    public Builder names(Map<LanguageTag, String> names) {
      this.names.clear();
      this.names.putAll(names);
      return this;
    }

    /**
     * Adds a name to the field {@code names}.
     *
     * @param language the BCP 47 tag of the language, such as {@code kk-Cyrl}
     * @param text the name, such as {@code Қасым-Жомарт Тоқаев}
     * @return this builder
     * @throws org.chancery.problem.InvalidValueException if the tag is none
     */
    public Builder name(String language, String text) {
      names.put(LanguageTag.of(language), Objects.requireNonNull(text, "text"));
      return this;
    }

    /**
     * Replaces the field {@code otherIds}.
     *
     * @param otherIds the ids that other data sets give to the person
     * @return this builder
     */
    public Builder otherIds(List<OtherId> otherIds) {
      this.otherIds.clear();
      this.otherIds.addAll(otherIds);
      return this;
    }

    /**
     * Adds an id to the field {@link Person#otherIds()}.
     *
     * @param otherId the id that another data set gives to the person
     * @return this builder
     */
    public Builder otherId(OtherId otherId) {
      otherIds.add(Objects.requireNonNull(otherId, "otherId"));
      return this;
    }

    /**
     * Makes the record.
     *
     * @return the record
     * @throws NullPointerException if a required field is absent; the message names it
     */
    public Person build() {
      return new Person(Objects.requireNonNull(name, "name"), wikidata, names, otherIds);
    }
  }
}
