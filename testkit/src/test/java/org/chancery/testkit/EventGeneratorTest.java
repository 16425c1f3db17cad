package org.chancery.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.chancery.testkit.ChanceryAssertions.assertThatProblems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.code.CodeEntry;
import org.chancery.code.Codelist;
import org.chancery.dataset.Dataset;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.meta.Field;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordType;
import org.chancery.meta.RecordValues;
import org.chancery.problem.ProblemCode;
import org.chancery.validation.EventValidator;
import org.chancery.value.Participant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventGeneratorTest {

  private static final EventValidator VALIDATOR = EventValidator.shared();
  private static final Dataset MANY = EventGenerator.of(1).dataset(3200);

  static List<RecordType<?>> types() {
    return EventTypes.all();
  }

  private static List<Record> of(RecordType<?> type) {
    return MANY.events().stream()
        .filter(event -> EventTypes.of(event).equals(type))
        .map(Record.class::cast)
        .toList();
  }

  @Test
  void makesAValidDatasetThatWarnsOfUnknownCodesAlone() {
    var problems = VALIDATOR.validate(MANY);

    assertThatProblems(problems).hasNoErrors();
    assertThat(problems).isNotEmpty();
    assertThat(problems).allMatch(problem -> problem.code() == ProblemCode.UNKNOWN_CODE);
  }

  @ParameterizedTest
  @MethodSource("types")
  void makesValidEventsOfTheTypeAskedFor(RecordType<?> type) {
    EventGenerator generator = EventGenerator.of(7);

    for (int i = 0; i < 50; i++) {
      DiplomaticEvent event = generator.next(type);

      assertThat(EventTypes.of(event)).isEqualTo(type);
      assertThatProblems(VALIDATOR.validate(event)).hasNoErrors();
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void givesEachOptionalFieldAValueInSomeEventsAndNoneInOthers(RecordType<?> type) {
    for (Field field : type.properties()) {
      List<Object> values = new ArrayList<>();
      for (Record event : of(type)) {
        values.add(String.valueOf(field.get(event)));
      }
      Set<Object> absent = Set.of("null", "[]", "{}");

      assertThat(values).as("%s.%s", type, field).anyMatch(value -> !absent.contains(value));
      if (!field.isRequired()) {
        assertThat(values).as("%s.%s", type, field).anyMatch(absent::contains);
      }
    }
  }

  @Test
  void usesEveryKnownCodeOfEveryListAndUnknownOnes() {
    Map<Codelist, Set<String>> used = new HashMap<>();
    for (DiplomaticEvent event : MANY.events()) {
      RecordValues.forEach(
          (Record) event,
          (path, type, value) -> {
            if (type.codelist() != null) {
              used.computeIfAbsent(type.codelist(), list -> new HashSet<>()).add(value.toString());
            }
          });
    }

    assertThat(used).hasSizeGreaterThan(20);
    used.forEach(
        (list, codes) ->
            assertThat(codes)
                .as(list.name())
                .containsAll(list.entries().stream().map(CodeEntry::code).toList())
                .hasSizeGreaterThan(list.entries().size()));
  }

  @Test
  void usesTextsThatACarelessFormatWouldChange() {
    StringBuilder all = new StringBuilder();
    for (DiplomaticEvent event : MANY.events()) {
      event.notes().values().forEach(text -> all.append(text).append('\u0001'));
    }

    assertThat(all.toString())
        .contains("\r\n", "\u2028", "\"", ",", "\t", "🇰🇿", "الرياض", "e\u0301", "\\")
        .contains("\u0001=", "\u0001+", "\u0001-", "\u0001@", "\u0001 ", " \u0001", "\n\u0001");
  }

  @Test
  void usesLongListsLongTextsAndManyLanguages() {
    assertThat(MANY.events()).anyMatch(event -> event.participants().size() > 15);
    assertThat(MANY.events()).anyMatch(event -> event.titles().size() > 2);
    assertThat(MANY.events())
        .anyMatch(event -> event.notes().values().stream().anyMatch(text -> text.length() > 2000));
  }

  @Test
  void usesEveryConfidence() {
    assertThat(MANY.events()).extracting(DiplomaticEvent::confidence).contains(null, 1, 2, 3, 4, 5);
  }

  @Test
  void usesEveryFormOfDate() {
    List<String> dates = new ArrayList<>();
    MANY.events().forEach(event -> dates.add(String.valueOf(event.date())));

    for (String form :
        List.of(
            "\\d{4}",
            "\\d{4}-\\d\\d",
            "\\d{4}-\\d\\d-\\d\\d",
            ".*\\?",
            ".*~",
            ".*%",
            "\\d.*/\\d.*",
            "\\.\\./.*",
            ".*/\\.\\.",
            "/.*",
            ".*/",
            "null")) {
      assertThat(dates).as(form).anyMatch(date -> date.matches(form));
    }
  }

  @Test
  void usesWhatRefersToOtherPartsOfTheEvent() {
    assertThat(MANY.events()).anyMatch(event -> event.claims().size() > 3);
    assertThat(MANY.events()).anyMatch(event -> !event.disputes().isEmpty());
    assertThat(MANY.events()).anyMatch(event -> event.statusHistory().size() > 1);
    assertThat(MANY.events()).anyMatch(event -> !event.relations().isEmpty());
    assertThat(MANY.events())
        .anyMatch(event -> event.missing().keySet().stream().anyMatch(this::isNested));
  }

  private boolean isNested(FieldPath path) {
    return path.steps().size() > 1;
  }

  @Test
  void makesEqualEventsOfOneSeedAndOthersOfAnother() {
    List<DiplomaticEvent> events = EventGenerator.of(3).events(40);

    assertThat(EventGenerator.of(3).events(40)).isEqualTo(events);
    assertThat(EventGenerator.of(4).events(40)).isNotEqualTo(events);
  }

  @Test
  void givesNoIdTwice() {
    EventGenerator generator = EventGenerator.of(5);
    List<DiplomaticEvent> events = new ArrayList<>(generator.events(50));
    events.addAll(generator.events(50));
    events.add(generator.next(EventTypes.all().get(0)));

    assertThat(events).extracting(DiplomaticEvent::id).doesNotHaveDuplicates();
  }

  @Test
  void makesDatasetsOfNoEventAndOfOne() {
    assertThat(EventGenerator.of(1).dataset(0).events()).isEmpty();
    assertThatProblems(VALIDATOR.validate(EventGenerator.of(1).dataset(1))).hasNoErrors();
  }

  @Test
  void refusesATypeThatIsNoEvent() {
    EventGenerator generator = EventGenerator.of(1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> generator.next(RecordType.of(Participant.class)))
        .withMessageContaining("participant");
  }
}
