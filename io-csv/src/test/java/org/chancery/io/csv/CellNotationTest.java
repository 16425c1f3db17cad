package org.chancery.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.chancery.code.ParticipantRole;
import org.chancery.event.EventTypes;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.chancery.meta.ValueType;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;
import org.chancery.reference.Actor;
import org.chancery.value.Claim;
import org.chancery.value.Participant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellNotationTest {

  private static final Shape TEXTS =
      new Shape.OfList(new Shape.OfValue(ValueType.of(String.class)));
  private static final Shape ENTRIES =
      new Shape.OfMap(ValueType.of(String.class), ValueType.of(String.class));

  private static Shape shape(String field) {
    int dot = field.indexOf('.');
    RecordType<?> type =
        Objects.requireNonNull(EventTypes.byName(field.substring(0, dot)), "a type");
    return Objects.requireNonNull(type.field(field.substring(dot + 1)), "a field").shape();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "notation-read.csv", numLinesToSkip = 1, quoteCharacter = '`')
  void readsWhatTheGrammarHasAndWritesItInOneForm(
      String name, String field, @Nullable String text, @Nullable String canonical) {
    Shape shape = shape(field);

    Object value = CellNotation.parse(shape, orEmpty(text));

    String written = CellNotation.format(shape, value);
    assertThat(written).as(name).isEqualTo(orEmpty(canonical));
    assertThat(CellNotation.parse(shape, written)).as(name).isEqualTo(value);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "notation-faults.csv", numLinesToSkip = 1, quoteCharacter = '`')
  void tellsTheFirstFaultWithItsCharacter(
      String name,
      String field,
      String text,
      ProblemCode code,
      String pathInTheTable,
      @Nullable Integer character) {
    InvalidValueException fault =
        catchThrowableOfType(
            InvalidValueException.class, () -> CellNotation.parse(shape(field), text));

    assertThat(fault).as(name).isNotNull();
    assertThat(fault.code()).as(name).isEqualTo(code);
    if (character != null) {
      assertThat(fault.expected()).as(name).containsPattern("character " + character + "\\b");
    }
  }

  @Test
  void takesLineEndsAndTabsForBlanksAroundWhatDivides() {
    Object value = CellNotation.parse(TEXTS, "\r\na\t;\n b\nc \n;\n");

    assertThat(value).isEqualTo(List.of("a", "b\nc"));
    assertThat(CellNotation.format(TEXTS, value)).isEqualTo("a; b\\nc");
  }

  @Test
  void suggestsTheNameThatMayBeMeant() {
    assertThatThrownBy(
            () -> CellNotation.parse(shape("visit.participants"), "role: host | actr: KAZ"))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            fault -> assertThat(fault.suggestions()).containsExactly("actor"));
  }

  @Test
  void readsRecords() {
    Object value =
        CellNotation.parse(
            shape("visit.participants"), "role: host | actor: KAZ; role: visitor | actor: QAT");

    assertThat(value)
        .isEqualTo(
            List.of(
                Participant.of(ParticipantRole.HOST, "KAZ"),
                Participant.of(ParticipantRole.VISITOR, "QAT")));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everyTextSurvives(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 2000; round++) {
      List<String> texts = new ArrayList<>();
      Map<String, String> entries = new LinkedHashMap<>();
      for (int i = random.nextInt(4); i >= 0; i--) {
        texts.add(text(random));
        entries.put(text(random), text(random));
      }
      Claim claim =
          new Claim(
              FieldPath.root().name(text(random) + "x"),
              text(random),
              texts,
              null,
              true,
              text(random));

      assertSurvives(TEXTS, texts);
      assertSurvives(ENTRIES, entries);
      assertSurvives(shape("visit.claims"), List.of(claim, claim));
    }
  }

  private static void assertSurvives(Shape shape, Object value) {
    String text = CellNotation.format(shape, value);
    Object read = CellNotation.parse(shape, text);

    assertThat(read).as(text).isEqualTo(value);
    if (value instanceof Map<?, ?> map) {
      assertThat(List.copyOf(((Map<?, ?>) read).keySet()))
          .as("the order of the keys")
          .isEqualTo(List.copyOf(map.keySet()));
    }
    assertThat(CellNotation.format(shape, read)).isEqualTo(text);
  }

  private static String text(Random random) {
    String characters = "\\;|{}:, \t\r\nenrt\"'=aé\u0000\u2028";
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(characters.charAt(random.nextInt(characters.length())));
    }
    return text.toString();
  }

  @Test
  void refusesBracesWithoutEnd() {
    String text = "role: host | x: " + "{".repeat(1_000_000);

    InvalidValueException fault =
        catchThrowableOfType(
            InvalidValueException.class,
            () -> CellNotation.parse(shape("visit.participants"), text));

    assertThat(fault.code()).isEqualTo(ProblemCode.UNKNOWN_PROPERTY);
  }

  @Test
  void takesAMillionElements() {
    Object value = CellNotation.parse(TEXTS, "a;".repeat(1_000_000));

    assertThat((List<?>) value).hasSize(1_000_000);
  }

  @Test
  void refusesATextThatCannotBeWritten() {
    assertThatThrownBy(() -> CellNotation.format(TEXTS, List.of("\uD800")))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> CellNotation.parse(TEXTS, "a; b\uD800; c"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("unpaired surrogate")
        .hasMessageContaining("character 4 of the cell");
  }

  @Test
  void isForListsAndMaps() {
    Shape one = new Shape.OfValue(ValueType.of(Actor.class));

    assertThatThrownBy(() -> CellNotation.parse(one, "KAZ"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CellNotation.format(one, Actor.parse("KAZ")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
