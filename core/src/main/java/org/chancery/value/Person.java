package org.chancery.value;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import org.chancery.meta.Describe;
import org.jspecify.annotations.Nullable;

/**
 * A natural person who takes part in an event.
 *
 * @param name the name in its usual English spelling
 * @param wikidata the Wikidata id, such as {@code Q468519}
 * @since 0.1
 */
@Describe("A natural person who takes part in an event.")
public record Person(
    @Describe("The name in its usual English spelling.") @NotBlank @Size(max = 300) String name,
    @Describe("The Wikidata id, such as Q468519.") @Pattern(regexp = "Q[1-9][0-9]{0,14}")
        @Nullable String wikidata)
    implements Serializable {

  public Person {
    Objects.requireNonNull(name, "name");
  }

  /**
   * Returns a person of whom only the name is known.
   *
   * @param name the name in its usual English spelling
   * @return the person
   */
  public static Person of(String name) {
    return new Person(name, null);
  }
}
