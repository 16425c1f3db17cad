package org.chancery.value;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import org.chancery.meta.Decimals;
import org.chancery.meta.Describe;
import org.chancery.meta.Rule;
import org.chancery.problem.ProblemCode;
import org.chancery.reference.State;
import org.jspecify.annotations.Nullable;

/**
 * A place where an event happens.
 *
 * <p>At least a name, a country or a verbatim text is there; a latitude never stands without a
 * longitude.
 *
 * @param name the usual English name of the city, site or region, such as {@code Astana}
 * @param country the state or territory that the place lies in
 * @param latitude the latitude in degrees of WGS 84, north is positive
 * @param longitude the longitude in degrees of WGS 84, east is positive
 * @param verbatim the place as the source wrote it
 * @since 0.1
 */
@Describe("A place where an event happens.")
@Rule(
    code = ProblemCode.PLACE_WITHOUT_NAME,
    by = PlaceRules.SaysWhere.class,
    message = "expected a name, a country or a verbatim text",
    brokenByAbsenceOf = {"name", "country", "verbatim"},
    forbids = "!name !country !verbatim")
@Rule(
    code = ProblemCode.HALF_A_COORDINATE,
    by = PlaceRules.BothCoordinates.class,
    message = "expected latitude and longitude together",
    brokenByAbsenceOf = {"latitude", "longitude"},
    forbids = {"latitude !longitude", "longitude !latitude"})
public record Place(
    @Describe("The usual English name of the city, site or region, such as Astana.")
        @Size(min = 1, max = 300)
        @Nullable String name,
    @Describe("The state or territory that the place lies in.") @Nullable State country,
    @Describe("The latitude in degrees of WGS 84, north is positive.")
        @DecimalMin("-90")
        @DecimalMax("90")
        @Nullable BigDecimal latitude,
    @Describe("The longitude in degrees of WGS 84, east is positive.")
        @DecimalMin("-180")
        @DecimalMax("180")
        @Nullable BigDecimal longitude,
    @Describe("The place as the source wrote it.") @Size(min = 1, max = 1000)
        @Nullable String verbatim)
    implements Serializable {

  public Place {
    latitude = latitude == null ? null : Decimals.canonical(latitude);
    longitude = longitude == null ? null : Decimals.canonical(longitude);
  }

  /**
   * Returns a place by its name and country.
   *
   * @param name the usual English name
   * @param country the ISO 3166-1 alpha-3 code
   * @return the place
   * @throws org.chancery.problem.InvalidValueException if the code is that of no state
   */
  public static Place of(String name, String country) {
    return builder().name(name).country(country).build();
  }

  /**
   * Returns a place of which only the country is known.
   *
   * @param country the ISO 3166-1 alpha-3 code
   * @return the place
   * @throws org.chancery.problem.InvalidValueException if the code is that of no state
   */
  public static Place in(String country) {
    return builder().country(country).build();
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
        .name(name)
        .country(country)
        .latitude(latitude)
        .longitude(longitude)
        .verbatim(verbatim);
  }

  /** Builds a {@link Place} step by step. */
  public static final class Builder {

    private @Nullable String name;
    private @Nullable State country;
    private @Nullable BigDecimal latitude;
    private @Nullable BigDecimal longitude;
    private @Nullable String verbatim;

    private Builder() {}

    /**
     * Sets the field {@code name}.
     *
     * @param name the usual English name of the city, site or region, such as {@code Astana}, or
     *     null
     * @return this builder
     */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /**
     * Sets the field {@code country}.
     *
     * @param country the state or territory that the place lies in, or null
     * @return this builder
     */
    public Builder country(@Nullable State country) {
      this.country = country;
      return this;
    }

    /**
     * Sets the field {@code country}, given as text.
     *
     * @param country the text of the value
     * @return this builder
     * @throws org.chancery.problem.InvalidValueException if the text is none
     */
    public Builder country(String country) {
      return country(State.parse(country));
    }

    /**
     * Sets the field {@code latitude}.
     *
     * @param latitude the latitude in degrees of WGS 84, north is positive, or null
     * @return this builder
     */
    public Builder latitude(@Nullable BigDecimal latitude) {
      this.latitude = latitude;
      return this;
    }

    /**
     * Sets the field {@code longitude}.
     *
     * @param longitude the longitude in degrees of WGS 84, east is positive, or null
     * @return this builder
     */
    public Builder longitude(@Nullable BigDecimal longitude) {
      this.longitude = longitude;
      return this;
    }

    /**
     * Sets the field {@code verbatim}.
     *
     * @param verbatim the place as the source wrote it, or null
     * @return this builder
     */
    public Builder verbatim(@Nullable String verbatim) {
      this.verbatim = verbatim;
      return this;
    }

    /**
     * Makes the record.
     *
     * @return the record
     * @throws NullPointerException if a required field is absent; the message names it
     */
    public Place build() {
      return new Place(name, country, latitude, longitude, verbatim);
    }
  }
}
