package org.chancery.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.code.CodeEntry;
import org.chancery.code.Codelist;
import org.chancery.code.VisitType;
import org.chancery.event.Samples;
import org.chancery.problem.InvalidModelException;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;
import org.chancery.reference.Actor;
import org.chancery.reference.Organisation;
import org.chancery.reference.State;
import org.chancery.time.EventDate;
import org.chancery.value.EventId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTypeTest {

  private static final ValueType<Integer> INTEGER = ValueType.of(Integer.class);
  private static final ValueType<Long> LONG = ValueType.of(Long.class);
  private static final ValueType<BigDecimal> DECIMAL = ValueType.of(BigDecimal.class);
  private static final ValueType<Boolean> BOOLEAN = ValueType.of(Boolean.class);

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 0",
    "7, 7",
    "-7, -7",
    "2147483647, 2147483647",
    "-2147483648, -2147483648"
  })
  void readsWholeNumbersOf32Bits(String text, int number) {
    assertThat(INTEGER.parse(text)).isEqualTo(number);
    assertThat(INTEGER.parse(INTEGER.format(number))).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2147483648", "-2147483649", "9223372036854775807"})
  void refusesWholeNumbersOfMoreThan32Bits(String text) {
    assertRefused(INTEGER, text, "expected a whole number of 32 bits");
  }

  @ParameterizedTest
  @ValueSource(longs = {Long.MAX_VALUE, Long.MIN_VALUE, 0})
  void readsWholeNumbersOf64Bits(long number) {
    assertThat(LONG.parse(LONG.format(number))).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9223372036854775808",
        "-9223372036854775809",
        "99999999999999999999999999999999999999999"
      })
  void refusesWholeNumbersOfMoreThan64Bits(String text) {
    assertRefused(LONG, text, "expected a whole number of 64 bits");
    assertRefused(INTEGER, text, "expected a whole number of 64 bits");
  }

  @ParameterizedTest
  @MethodSource("textsThatAreNoWholeNumber")
  void refusesATextThatIsNoWholeNumber(String text) {
    assertRefused(INTEGER, text, "expected a whole number");
    assertRefused(LONG, text, "expected a whole number");
  }

  static Stream<String> textsThatAreNoWholeNumber() {
    return Stream.of(
        "",
        "-",
        "+1",
        "01",
        "-01",
        "00",
        "1.0",
        "1e3",
        "1,000",
        "1_000",
        "0x10",
        " 1",
        "1 ",
        "1\n",
        "\u0661\u0662",
        "\uff11",
        "\u22121",
        "one",
        "1".repeat(101));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 0",
    "0.00, 0",
    "0e999, 0",
    "1.50, 1.5",
    "100, 100",
    "1e2, 100",
    "1.0E+2, 100",
    "-12.5e-1, -1.25",
    "1e-40, 0.0000000000000000000000000000000000000001",
    "1e39, 1000000000000000000000000000000000000000",
    "1234567890123456789012345678901234567890, 1234567890123456789012345678901234567890",
    "12345678901234567890.12345678901234567890, 12345678901234567890.1234567890123456789"
  })
  void readsDecimalNumbersInTheirOneForm(String text, String written) {
    BigDecimal number = DECIMAL.parse(text);

    assertThat(DECIMAL.format(number)).isEqualTo(written);
    assertThat(DECIMAL.parse(written)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e40",
        "1e-41",
        "1e999",
        "-1e-999",
        "12345678901234567890123456789012345678901",
        "123456789012345678901.12345678901234567891"
      })
  void refusesDecimalNumbersOfMoreThan40Digits(String text) {
    assertRefused(DECIMAL, text, "expected a number of at most 40 digits");
  }

  @ParameterizedTest
  @MethodSource("textsThatAreNoDecimalNumber")
  void refusesATextThatIsNoDecimalNumber(String text) {
    assertRefused(DECIMAL, text, "expected a decimal number");
  }

  static Stream<String> textsThatAreNoDecimalNumber() {
    return Stream.of(
        "",
        "-",
        ".",
        "1.",
        ".5",
        "+1",
        "+1.5",
        "01",
        "00.5",
        "1,5",
        "1 000",
        "1e",
        "1e1000",
        "1e1000000000",
        "1e-1000000000",
        "1d",
        "0x1p3",
        "NaN",
        "Infinity",
        "-Infinity",
        "\u0661.\u0665",
        "1.\uff15",
        " 1.5",
        "1.5\n",
        "0." + "1".repeat(99));
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "false"})
  void readsTrueAndFalse(String text) {
    Boolean value = BOOLEAN.parse(text);

    assertThat(BOOLEAN.format(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "True", "FALSE", "yes", "1", "0", " true", "true\n", "null"})
  void refusesATextThatIsNeitherTrueNorFalse(String text) {
    assertRefused(BOOLEAN, text, "expected true or false");
  }

  @Test
  void readsAnyTextAsText() {
    ValueType<String> text = ValueType.of(String.class);

    assertThat(text.parse("")).isEmpty();
    assertThat(text.parse(" a\n\u0000 ")).isEqualTo(" a\n\u0000 ");
    assertThat(text.format("${a}")).isEqualTo("${a}");
  }

  @Test
  void readsCharactersBeyondTheBasicPlane() {
    ValueType<String> text = ValueType.of(String.class);

    assertThat(text.parse("\ud83c\udf0d")).isEqualTo("\ud83c\udf0d");
  }

  @ParameterizedTest
  @MethodSource("textsWithHalfASurrogatePair")
  void refusesATextWithHalfASurrogatePair(String text) {
    assertRefused(
        ValueType.of(String.class), text, "expected Unicode characters, not an unpaired surrogate");
  }

  static Stream<String> textsWithHalfASurrogatePair() {
    return Stream.of("\ud83c", "\udf0d", "a\ud83cb", "\udf0d\ud83c", "\ud83c\udf0d\udf0d");
  }

  @Test
  void readsEventDates() {
    ValueType<EventDate> date = ValueType.of(EventDate.class);

    EventDate value = date.parse("2024-09/..");

    assertThat(value.earliest()).isEqualTo(LocalDate.of(2024, 9, 1));
    assertThat(date.format(value)).isEqualTo("2024-09/..");
    assertThat(date.name()).isEqualTo("date");
  }

  @Test
  void readsClassesMarkedAsScalars() {
    ValueType<EventId> id = ValueType.of(EventId.class);

    assertThat(id.parse("a-1")).isEqualTo(EventId.of("a-1"));
    assertThat(id.name()).isEqualTo("event-id");
    assertThat(id.kind()).isEqualTo(ValueType.Kind.TEXT);
    assertThat(id.pattern()).isEqualTo("^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$");
    assertThat(id.codelist()).isNull();
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> id.parse("a b"));
  }

  @Test
  void readsCodesOfOpenLists() {
    ValueType<VisitType> visitType = ValueType.of(VisitType.class);

    assertThat(visitType.parse("state")).isEqualTo(VisitType.STATE);
    assertThat(visitType.parse("hyper").code()).isEqualTo("hyper");
    assertThat(visitType.name()).isEqualTo("visit-type");
    assertThat(visitType.codelist()).isNotNull().extracting(Codelist::name).isEqualTo("visit_type");
    assertThat(Objects.requireNonNull(visitType.codelist()).entries())
        .extracting(CodeEntry::code)
        .contains("state");
  }

  @Test
  void tellsWhetherAValueIsListed() {
    ValueType<Actor> actor = ValueType.of(Actor.class);
    ValueType<VisitType> visitType = ValueType.of(VisitType.class);

    assertThat(actor.isListed(State.of("KAZ"))).isTrue();
    assertThat(actor.isListed(Organisation.of("SCO"))).isTrue();
    assertThat(actor.isListed(Organisation.of("NOSUCH"))).isFalse();
    assertThat(visitType.isListed(VisitType.STATE)).isTrue();
    assertThat(visitType.isListed(VisitType.of("hyper"))).isFalse();
    assertThat(INTEGER.isListed(7)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "java.lang.String, text, TEXT",
    "java.lang.Boolean, boolean, BOOLEAN",
    "java.lang.Integer, integer, INTEGER",
    "java.lang.Long, integer, INTEGER",
    "java.math.BigDecimal, decimal, DECIMAL"
  })
  void tellsTheKindsOfTheJdkApart(Class<?> type, String name, ValueType.Kind kind) {
    ValueType<?> found = ValueType.of(type);

    assertThat(found).hasToString(name).isSameAs(ValueType.of(type));
    assertThat(found.kind()).isEqualTo(kind);
    assertThat(found.javaType()).isEqualTo(type);
    assertThat(ValueType.isScalar(type)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        int.class,
        Object.class,
        Double.class,
        LocalDate.class,
        ProblemCode.class,
        ScalarWithoutParse.class
      })
  void refusesAClassThatIsNoScalar(Class<?> type) {
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> ValueType.of(type))
        .withMessageStartingWith(type.getName() + " ");
  }

  @Test
  void refusesToWriteAValueOfAnotherType() {
    assertThatExceptionOfType(ClassCastException.class).isThrownBy(() -> INTEGER.formatObject("7"));
  }

  @ParameterizedTest
  @MethodSource("types")
  void readsBackEverySampleThatItWrites(ValueType<?> type) {
    for (Record record : Samples.recordTypes().stream().map(Samples::full).toList()) {
      RecordValues.forEach(
          record,
          (path, kind, value) -> {
            if (kind == type) {
              String text = type.formatObject(value);

              assertThat((Object) type.parse(text)).as("%s", path).isEqualTo(value);
              assertThat(text).matches(type.pattern().isEmpty() ? "(?s).*" : type.pattern());
            }
          });
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void saysWhatEachKindIs(ValueType<?> type) {
    assertThat(type.name()).matches("[a-z][a-z-]*");
    assertThat(type.description()).isNotBlank();
  }

  static Stream<ValueType<?>> types() {
    Set<ValueType<?>> types = new LinkedHashSet<>();
    Samples.recordTypes().stream()
        .map(Samples::full)
        .forEach(record -> RecordValues.forEach(record, (path, type, value) -> types.add(type)));
    return types.stream();
  }

  private static void assertRefused(ValueType<?> type, String text, String expected) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> type.parse(text))
        .satisfies(
            refused -> {
              assertThat(refused.code()).isEqualTo(ProblemCode.INVALID_VALUE);
              assertThat(refused.expected()).isEqualTo(expected);
            });
  }

  @Scalar(name = "broken", description = "a scalar without a parse method")
  public static final class ScalarWithoutParse {}
}
