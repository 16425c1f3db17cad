package org.chancery.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.chancery.code.EventStatus;
import org.chancery.code.OpenCode;
import org.chancery.code.RelationType;
import org.chancery.code.VisitType;
import org.chancery.dataset.Dataset;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventHeader;
import org.chancery.event.Evidence;
import org.chancery.event.Schedule;
import org.chancery.event.Visit;
import org.chancery.problem.InvalidDataException;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.reference.Actor;
import org.chancery.reference.Organisation;
import org.chancery.reference.State;
import org.chancery.time.EventDate;
import org.chancery.validation.EventValidator;
import org.chancery.value.EventId;
import org.chancery.value.Participant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;

class ChanceryModuleTest {

  /** A user's own class around the model's. */
  public record Trip(
      String traveller,
      Visit visit,
      List<DiplomaticEvent> others,
      Map<Actor, EventDate> lastVisits,
      State home,
      VisitType kind) {}

  private static Trip trip() {
    return new Trip(
        "A. Traveller",
        Fixtures.visit("visit-1"),
        List.of(Fixtures.visit("visit-2")),
        Map.of(Organisation.of("SCO"), EventDate.parse("2024-07-03/2024-07-04")),
        State.of("KAZ"),
        VisitType.of("hyper_visit"));
  }

  static List<JsonMapper> mappers() {
    return List.of(
        JsonMapper.builder().addModule(new ChanceryModule()).build(),
        JsonMapper.builder().findAndAddModules().build(),
        JsonMapper.builder()
            .addModule(new ChanceryModule(EventValidator.create()))
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build());
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void writesAndReadsTheModelInsideOtherClasses(JsonMapper mapper) {
    String json = mapper.writeValueAsString(trip());

    assertThat(mapper.readValue(json, Trip.class)).isEqualTo(trip());
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void writesEventsAsDatasetsDoWhateverTheMapperIsSetTo(JsonMapper mapper) {
    String json = mapper.writeValueAsString(Fixtures.visit("visit-1"));

    assertThat(mapper.readTree(json))
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    """
                    {"type": "visit", "id": "visit-1", "titles": {"en": "A state visit to Qatar"},
                     "date": "2024-02-13/2024-02-14", "status": "held",
                     "participants": [
                       {"role": "visitor", "actor": "KAZ"}, {"role": "host", "actor": "QAT"}],
                     "visitType": "state"}
                    """));
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void goesThroughTrees(JsonMapper mapper) {
    DiplomaticEvent read =
        mapper.treeToValue(mapper.valueToTree(Fixtures.visit("visit-1")), DiplomaticEvent.class);

    assertThat(read).isEqualTo(Fixtures.visit("visit-1"));
  }

  @Test
  void readsRecordsOfTheModelByThemselves() {
    JsonMapper mapper = JsonMapper.builder().addModule(new ChanceryModule()).build();

    Participant participant =
        mapper.readValue("{\"role\":\"host\",\"actor\":\"org:UN\"}", Participant.class);

    assertThat(participant.actor()).isEqualTo(Organisation.of("UN"));
  }

  @Test
  void tellsEveryProblemWithItsPlace() {
    JsonMapper mapper =
        JsonMapper.builder().addModule(new ChanceryModule(EventValidator.create())).build();
    String json =
        """
        {"traveller": "A. Traveller",
         "visit": {"type": "visit", "id": "v", "titles": {"en": ""}, "date": "2024-13",
                   "status": "held"}}
        """;

    assertThatThrownBy(() -> mapper.readValue(json, Trip.class))
        .isInstanceOf(DatabindException.class)
        .cause()
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidDataException.class))
        .satisfies(
            e ->
                assertThat(e.problems())
                    .extracting(Problem::code, Problem::path, p -> p.location().line())
                    .containsExactlyInAnyOrder(
                        tuple(ProblemCode.EMPTY, "titles.en", 2L),
                        tuple(ProblemCode.INVALID_DATE, "date", 2L)));
  }

  @Test
  void refusesAnEventOfAnotherType() {
    JsonMapper mapper = JsonMapper.builder().addModule(new ChanceryModule()).build();
    String json =
        "{\"visit\":{\"type\":\"summit\",\"id\":\"s\",\"titles\":{\"en\":\"S\"},"
            + "\"status\":\"held\"}}";

    assertThatThrownBy(() -> mapper.readValue(json, Trip.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("expected an event of the type Visit");
  }

  @Test
  void refusesUnknownStateAsValueAndAsKey() {
    JsonMapper mapper = JsonMapper.builder().addModule(new ChanceryModule()).build();

    assertThatThrownBy(() -> mapper.readValue("{\"home\":\"KZ\"}", Trip.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("KAZ");
    assertThatThrownBy(() -> mapper.readValue("{\"lastVisits\":{\"XXX\":\"2024\"}}", Trip.class))
        .isInstanceOf(DatabindException.class);
  }

  @Test
  void leavesNullsOfOtherClassesToJackson() {
    JsonMapper mapper = JsonMapper.builder().addModule(new ChanceryModule()).build();

    Trip trip = mapper.readValue("{\"visit\":null}", Trip.class);

    assertThat(trip.visit()).isNull();
  }

  /** Parts of an event, and a dataset, in a user's own class. */
  public record Holding(
      Dataset dataset, EventHeader eventHeader, Schedule eventSchedule, Evidence eventEvidence) {}

  private static Dataset dataset() {
    return new Dataset(
        Fixtures.header(), List.of(Fixtures.visit("visit-1"), Fixtures.visit("visit-2")));
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void writesDatasetsAsDocumentsWhateverTheMapperIsSetTo(JsonMapper mapper) throws Exception {
    String json = mapper.writeValueAsString(dataset());

    assertThat(mapper.readTree(json))
        .isEqualTo(JsonMapper.shared().readTree(Fixtures.document(dataset())));
    assertThat(mapper.readValue(json, Dataset.class)).isEqualTo(dataset());
    assertThat(DatasetJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(dataset());
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void writesPartsOfEventsWhateverTheMapperIsSetTo(JsonMapper mapper) {
    Visit visit =
        Fixtures.visit("visit-1").toBuilder().dateVerbatim("in February").confidence(4).build();
    EventHeader header = visit.header();
    Holding holding = new Holding(dataset(), header, header.schedule(), header.evidence());

    String json = mapper.writeValueAsString(holding);

    assertThat(mapper.readValue(json, Holding.class)).isEqualTo(holding);
    assertThat(mapper.<JsonNode>valueToTree(header).propertyNames())
        .containsExactly(
            "id", "titles", "date", "dateVerbatim", "status", "participants", "confidence");
    assertThat(mapper.<JsonNode>valueToTree(header.schedule()).propertyNames())
        .containsExactly("date", "dateVerbatim", "status");
    assertThat(mapper.<JsonNode>valueToTree(header.evidence()).propertyNames())
        .containsExactly("confidence");
  }

  @Test
  void readsADatasetWhosePropertiesComeInAnyOrder() {
    JsonMapper mapper = JsonMapper.builder().addModule(new ChanceryModule()).build();
    String json =
        """
        {"events": [{"titles": {"en": "V"}, "status": "held", "id": "v", "type": "visit"}],
         "dataset": {"id": "d", "titles": {"en": "D"}, "version": "1"}}
        """;

    Dataset dataset = mapper.readValue(json, Dataset.class);

    assertThat(dataset.header().id()).hasToString("d");
    assertThat(dataset.events()).extracting(DiplomaticEvent::id).containsExactly(EventId.of("v"));
  }

  @Test
  void tellsEveryProblemOfADatasetWithItsPlace() {
    JsonMapper mapper =
        JsonMapper.builder().addModule(new ChanceryModule(EventValidator.create())).build();
    String json =
        """
        {"holder": [
          {"dataset": {"id": "d", "titles": {"en": ""}, "version": "1"},
           "remark": "none",
           "events": [
            {"type": "visit", "id": "v", "titles": {"en": "V"}, "status": "held",
             "date": "2024-13"},
            {"type": "visit", "id": "v", "titles": {"en": "V"}, "status": "held",
             "date": "2024", "confidence": 9,
             "relations": [{"type": "next", "target": "nowhere"}]},
            7],
           "events": []}]}
        """;

    assertThatThrownBy(
            () -> mapper.readValue(json, new TypeReference<Map<String, List<Dataset>>>() {}))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("not a valid Dataset: ")
        .cause()
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidDataException.class))
        .satisfies(
            e ->
                assertThat(e.problems())
                    .extracting(
                        Problem::code,
                        Problem::path,
                        p -> p.location().line(),
                        p -> p.location().event())
                    .containsExactlyInAnyOrder(
                        tuple(ProblemCode.EMPTY, "dataset.titles.en", 2L, null),
                        tuple(ProblemCode.UNKNOWN_PROPERTY, "remark", 3L, null),
                        tuple(ProblemCode.INVALID_DATE, "date", 6L, 1L),
                        tuple(ProblemCode.OUT_OF_RANGE, "confidence", 8L, 2L),
                        tuple(ProblemCode.WRONG_TYPE, "", 10L, 3L),
                        tuple(ProblemCode.DUPLICATE_PROPERTY, "events", 11L, null),
                        tuple(ProblemCode.DUPLICATE_ID, "id", 7L, 2L)));
  }

  @Test
  void tellsWhatHoldsBetweenTheEventsOfADatasetOnlyWhereItValidates() {
    JsonMapper reading = JsonMapper.builder().addModule(new ChanceryModule()).build();
    JsonMapper validating =
        JsonMapper.builder().addModule(new ChanceryModule(EventValidator.create())).build();
    Visit lost =
        Fixtures.visit("visit-1").toBuilder().relation(RelationType.NEXT, "nowhere").build();
    Dataset dataset = new Dataset(Fixtures.header(), List.of(lost));
    String json = reading.writeValueAsString(dataset);

    assertThat(reading.readValue(json, Dataset.class)).isEqualTo(dataset);
    assertThatThrownBy(() -> validating.readValue(json, Dataset.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("relations[0].target");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          []                                | WRONG_TYPE | ``      | expected an object with the properties dataset and events, not a list
          {"events":[]}                     | REQUIRED   | dataset | expected a value, because the property is required
          {"dataset":HEADER}                | REQUIRED   | events  | expected a value, because the property is required
          {"dataset":HEADER,"events":{}}    | WRONG_TYPE | events  | expected a list of events, not an object
          {"dataset":7,"events":[]}         | WRONG_TYPE | dataset | expected an object, not a number
          {"$schema":7,"dataset":HEADER,"events":[]} | WRONG_TYPE | $schema | expected a text, not a number
          """)
  void refusesWhatIsNoDataset(String form, ProblemCode code, String path, String message) {
    JsonMapper mapper = JsonMapper.builder().addModule(new ChanceryModule()).build();
    String json =
        form.replace("HEADER", "{\"id\":\"d\",\"titles\":{\"en\":\"D\"},\"version\":\"1\"}");

    assertThatThrownBy(() -> mapper.readValue(json, Dataset.class))
        .isInstanceOf(DatabindException.class)
        .cause()
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidDataException.class))
        .satisfies(
            e ->
                assertThat(e.problems())
                    .extracting(Problem::code, Problem::path, Problem::message)
                    .containsExactly(tuple(code, path, message)));
  }

  @Test
  void leavesAnInputThatBreaksOffToJackson() {
    JsonMapper mapper = JsonMapper.builder().addModule(new ChanceryModule()).build();
    String json = mapper.writeValueAsString(dataset());

    assertThatThrownBy(() -> mapper.readValue(json.substring(0, json.length() - 5), Dataset.class))
        .isInstanceOf(StreamReadException.class);
  }

  /** A user's own class with codes of whatever list. */
  public record Coding(OpenCode<?> code, List<OpenCode<?>> codes, Map<OpenCode<?>, String> notes) {}

  @ParameterizedTest
  @MethodSource("mappers")
  void writesCodesOfWhateverList(JsonMapper mapper) {
    Coding coding =
        new Coding(
            VisitType.STATE,
            List.of(EventStatus.HELD, VisitType.of("hyper_visit")),
            Map.of(EventStatus.HELD, "a note"));

    String json = mapper.writeValueAsString(coding);

    assertThat(mapper.readTree(json))
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    """
                    {"code": "state", "codes": ["held", "hyper_visit"], "notes": {"held": "a note"}}
                    """));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"code\":\"state\"}", "{\"codes\":[\"held\"]}", "{\"notes\":{\"held\":\"a\"}}"})
  void saysThatACodeOfWhateverListCannotBeRead(String json) {
    JsonMapper mapper = JsonMapper.builder().addModule(new ChanceryModule()).build();

    assertThatThrownBy(() -> mapper.readValue(json, Coding.class))
        .isInstanceOf(InvalidDefinitionException.class)
        .hasMessageStartingWith(
            "OpenCode names no codelist, so no text can be read as one of its codes;"
                + " declare the class of one list, such as Topic");
  }
}
