package org.chancery.value;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import org.chancery.meta.Describe;

/**
 * The id that another data set gives to the same event or person.
 *
 * @param scheme the name of the data set or register, such as {@code UNTS} or {@code wikidata}
 * @param value the id there, such as {@code I:33521}
 * @since 0.1
 */
@Describe("The id that another data set gives to the same event or person.")
public record OtherId(
    @Describe("The name of the data set or register, such as UNTS or wikidata.")
        @NotBlank
        @Size(max = 100)
        String scheme,
    @Describe("The id there, such as I:33521.") @NotBlank @Size(max = 500) String value)
    implements Serializable {

  public OtherId {
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(value, "value");
  }

  /**
   * Returns the id that another data set gives.
   *
   * @param scheme the name of the data set
   * @param value the id there
   * @return the id
   */
  public static OtherId of(String scheme, String value) {
    return new OtherId(scheme, value);
  }
}
