package org.chancery.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.chancery.code.VisitType;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Visit;
import org.chancery.problem.InvalidDataException;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.reference.Actor;
import org.chancery.reference.Organisation;
import org.chancery.reference.State;
import org.chancery.time.EventDate;
import org.chancery.validation.EventValidator;
import org.chancery.value.Participant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
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
}
