package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EventDateComponentsTest {

  @ParameterizedTest
  @CsvFileSource(resources = "components.csv", useHeadersInDisplayName = true)
  void namesWhatStandsInTheText(
      String text,
      @Nullable Long year,
      @Nullable Integer month,
      @Nullable Integer day,
      @Nullable YearPart yearPart) {
    EventDate date = EventDate.parse(text);

    assertThat(date.year()).isEqualTo(year);
    assertThat(date.month()).isEqualTo(month);
    assertThat(date.day()).isEqualTo(day);
    assertThat(date.yearPart()).isEqualTo(yearPart);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "components.csv", useHeadersInDisplayName = true)
  void tellsWhichComponentsAreQualifiedOrUnspecified(
      String text,
      @Nullable Long year,
      @Nullable Integer month,
      @Nullable Integer day,
      @Nullable YearPart yearPart,
      @Nullable String uncertain,
      @Nullable String approximate,
      @Nullable String unspecified,
      String note) {
    EventDate date = EventDate.parse(text);

    assertThat(components(date::isUncertain)).as(note).isEqualTo(components(uncertain));
    assertThat(components(date::isApproximate)).as(note).isEqualTo(components(approximate));
    assertThat(components(date::isUnspecified)).as(note).isEqualTo(components(unspecified));
    assertThat(date.isUncertain()).as(note).isEqualTo(uncertain != null);
    assertThat(date.isApproximate()).as(note).isEqualTo(approximate != null);
  }

  private static Set<DateComponent> components(Predicate<DateComponent> test) {
    Set<DateComponent> components = EnumSet.allOf(DateComponent.class);
    components.removeIf(test.negate());
    return components;
  }

  private static Set<DateComponent> components(@Nullable String names) {
    Set<DateComponent> components = EnumSet.noneOf(DateComponent.class);
    if (names != null) {
      for (String name : names.split(" ", -1)) {
        components.add(DateComponent.valueOf(name));
      }
    }
    return components;
  }

  @ParameterizedTest
  @EnumSource
  void findsPartsOfAYearByTheirNumber(YearPart part) {
    EventDate date = EventDate.parse("2024-" + part.number());

    assertThat(YearPart.find(part.number())).isEqualTo(part);
    assertThat(date.yearPart()).isEqualTo(part);
    assertThat(part.isOfEitherHemisphere())
        .isEqualTo(Set.of("SPRING", "SUMMER", "AUTUMN", "WINTER").contains(part.name()));
  }

  @ParameterizedTest
  @CsvSource({"-1", "0", "12", "20", "42", "2147483647"})
  void findsNoPartOfAYearByOtherNumbers(int number) {
    assertThat(YearPart.find(number)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "northern, 25, 26, 27, 28",
    "southern, 31, 32, 29, 30",
  })
  void hasTheSeasonsOfOneHemisphereHalfAYearApart(
      String hemisphere, int fromMarch, int fromJune, int fromSeptember, int fromDecember) {
    assertBeginsIn(3, hemisphere, fromMarch);
    assertBeginsIn(6, hemisphere, fromJune);
    assertBeginsIn(9, hemisphere, fromSeptember);
    assertBeginsIn(12, hemisphere, fromDecember);
  }

  private static void assertBeginsIn(int month, String hemisphere, int number) {
    EventDate season = EventDate.parse("2024-" + number);

    assertThat(season.atEarliest())
        .isEqualTo("2024-" + String.format(Locale.ROOT, "%02d-01", month));
    assertThat(season.yearPart()).asString().startsWithIgnoringCase(hemisphere);
  }
}
