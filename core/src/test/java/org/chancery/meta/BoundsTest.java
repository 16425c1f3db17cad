package org.chancery.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.meta.Bounds.Limit;
import org.chancery.problem.InvalidModelException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BoundsTest {

  private static final int ANY = Integer.MAX_VALUE;

  public record Texts(
      String plain,
      @NotBlank String notBlank,
      @NotBlank @Size(max = 64) String notBlankNorLong,
      @Size(min = 2, max = 3) String sized,
      @Pattern(regexp = "Q[0-9]") String matching,
      @Pattern(regexp = "q", flags = Pattern.Flag.CASE_INSENSITIVE) String matchingInAnyCase,
      @Email String unknown) {}

  public record Many(
      @NotEmpty List<@NotBlank String> list,
      @Size(max = 4) Map<String, @Size(max = 5) String> map) {}

  public record Numbers(
      @Min(1) @Max(5) Integer scale,
      @DecimalMin("-90") @DecimalMax("90") BigDecimal latitude,
      @DecimalMin(value = "0.5", inclusive = false) @DecimalMax(value = "1", inclusive = false)
          BigDecimal between,
      @Positive Integer positive,
      @PositiveOrZero BigDecimal positiveOrZero,
      @PositiveOrZero @Min(-1) @Positive @Max(3) @DecimalMax("7") Integer twice) {}

  public record Wrong(@DecimalMin("much") BigDecimal number) {}

  private static Field field(Class<? extends Record> type, String name) {
    return Objects.requireNonNull(RecordType.of(type).field(name), name);
  }

  private static Bounds text(String name) {
    return field(Texts.class, name).bounds();
  }

  private static Bounds lengths(int shortest, int longest, boolean notBlank) {
    return new Bounds(shortest, longest, notBlank, null, null, null);
  }

  private static Bounds range(@Nullable Limit least, @Nullable Limit greatest) {
    return new Bounds(0, ANY, false, least, greatest, null);
  }

  private static Limit limit(String number, boolean isAllowed) {
    return new Limit(new BigDecimal(number), isAllowed);
  }

  @Test
  void readsWhatIsAskedOfTexts() {
    assertThat(text("plain")).isEqualTo(Bounds.NONE).isEqualTo(lengths(0, ANY, false));
    assertThat(text("notBlank")).isEqualTo(lengths(1, ANY, true));
    assertThat(text("notBlankNorLong")).isEqualTo(lengths(1, 64, true));
    assertThat(text("sized")).isEqualTo(lengths(2, 3, false));
    assertThat(text("matching")).isEqualTo(new Bounds(0, ANY, false, null, null, "Q[0-9]"));
  }

  @Test
  void readsWhatIsAskedOfListsAndMapsAndOfWhatIsInThem() {
    assertThat(field(Many.class, "list").bounds()).isEqualTo(lengths(1, ANY, false));
    assertThat(field(Many.class, "list").elementBounds()).isEqualTo(lengths(1, ANY, true));
    assertThat(field(Many.class, "map").bounds()).isEqualTo(lengths(0, 4, false));
    assertThat(field(Many.class, "map").elementBounds()).isEqualTo(lengths(0, 5, false));
    assertThat(field(Texts.class, "sized").elementBounds()).isEqualTo(Bounds.NONE);
  }

  @Test
  void readsLimitsAndWhetherTheyAreAllowedThemselves() {
    assertThat(field(Numbers.class, "scale").bounds())
        .isEqualTo(range(limit("1", true), limit("5", true)));
    assertThat(field(Numbers.class, "latitude").bounds())
        .isEqualTo(range(limit("-90", true), limit("90", true)));
    assertThat(field(Numbers.class, "between").bounds())
        .isEqualTo(range(limit("0.5", false), limit("1", false)));
    assertThat(field(Numbers.class, "positive").bounds()).isEqualTo(range(limit("0", false), null));
    assertThat(field(Numbers.class, "positiveOrZero").bounds())
        .isEqualTo(range(limit("0", true), null));
  }

  @Test
  void takesTheNarrowerOfTwo() {
    assertThat(field(Numbers.class, "twice").bounds())
        .isEqualTo(range(limit("0", false), limit("3", true)));
  }

  @Test
  void asksNothingForAConstraintThatItDoesNotKnow() {
    assertThat(text("unknown")).isEqualTo(Bounds.NONE);
    assertThat(text("matchingInAnyCase")).isEqualTo(Bounds.NONE);
  }

  @Test
  void refusesALimitThatIsNoNumber() {
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> RecordType.of(Wrong.class))
        .withMessageStartingWith("expected a number in @jakarta.validation.constraints.DecimalMin")
        .withMessageContaining("\"much\"");
  }
}
