package org.chancery.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.testkit.ChanceryAssertions.assertThatProblems;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.meta.Field;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.chancery.testkit.Corpus;
import org.chancery.testkit.RecordContract;
import org.chancery.validation.EventValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The golden corpus: of each event type a minimal, a full and three real events. */
class CorpusTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new ChanceryModule()).build();

  static List<RecordType<?>> types() {
    return EventTypes.all();
  }

  private static DiplomaticEvent event(String name) throws IOException {
    return MAPPER.readValue(Corpus.golden().bytes(name, "json"), DiplomaticEvent.class);
  }

  static List<DiplomaticEvent> events() throws IOException {
    List<DiplomaticEvent> events = new ArrayList<>();
    for (RecordType<?> type : types()) {
      for (String name : Corpus.golden().names(type)) {
        events.add(event(name));
      }
    }
    return events;
  }

  @ParameterizedTest
  @MethodSource("types")
  void hasAllItsFiles(RecordType<?> type) throws IOException {
    RecordContract.checkCorpus(type, Corpus.golden(), "json");
  }

  @ParameterizedTest
  @MethodSource("types")
  void givesEveryFieldAValue(RecordType<?> type) throws IOException {
    String full = Corpus.golden().full(type);
    DiplomaticEvent event = event(full);

    for (Field field : type.properties()) {
      assertThat(field.get((Record) event))
          .as("%s in %s", field, full)
          .isNotNull()
          .isNotIn(List.of(), Map.of());
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void writesPropertiesInTheOrderOfTheComponents(RecordType<?> type) throws IOException {
    byte[] line = Fixtures.lines(List.of(event(Corpus.golden().full(type))));

    ObjectNode object = (ObjectNode) JsonMapper.shared().readTree(line);
    assertThat(object.propertyNames().iterator().next()).isEqualTo("type");
    assertInOrder(type, object.without("type"));
  }

  private static void assertInOrder(RecordType<?> type, JsonNode object) {
    List<String> names = new ArrayList<>(object.propertyNames());
    assertThat(names)
        .as("properties of %s", type)
        .isEqualTo(type.fields().stream().map(Field::name).filter(names::contains).toList());
    for (Field field : type.fields()) {
      JsonNode value = object.path(field.name());
      if (field.shape() instanceof Shape.OfRecord inner && value.isObject()) {
        assertInOrder(inner.type(), value);
      } else if (field.shape() instanceof Shape.OfList list
          && list.element() instanceof Shape.OfRecord inner) {
        value.forEach(element -> assertInOrder(inner.type(), element));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void readsAndWritesTheSameText(RecordType<?> type) throws IOException {
    for (String name : Corpus.golden().names(type)) {
      byte[] json = Corpus.golden().bytes(name, "json");

      byte[] line = Fixtures.lines(List.of(event(name)));

      assertThat(new String(line, StandardCharsets.UTF_8))
          .as(name)
          .isEqualTo(JsonMapper.shared().readTree(json).toString() + "\n");
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void isValidWithoutAWarning(RecordType<?> type) throws IOException {
    for (String name : Corpus.golden().names(type)) {
      assertThatProblems(EventValidator.shared().validate(event(name))).as(name).hasNoProblems();
    }
  }
}
