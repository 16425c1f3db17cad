package org.chancery.value;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.chancery.meta.Describe;
import org.jspecify.annotations.Nullable;

/**
 * How many came to a meeting.
 *
 * @param count how many
 * @param of of what or of whom, such as {@code experts}
 * @param countries from how many countries
 * @since 0.1
 */
@Describe("How many came to a meeting.")
public record Attendance(
    @Describe("How many.") @Positive @Nullable Integer count,
    @Describe("Of what or of whom, such as experts.") @Size(min = 1, max = 300) @Nullable String of,
    @Describe("From how many countries.") @Positive @Nullable Integer countries)
    implements Serializable {

  /**
   * Returns an attendance.
   *
   * @param count how many
   * @param of of what or of whom
   * @param countries from how many countries, or null where it is not known
   * @return the attendance
   */
  public static Attendance of(int count, String of, @Nullable Integer countries) {
    return new Attendance(count, of, countries);
  }
}
