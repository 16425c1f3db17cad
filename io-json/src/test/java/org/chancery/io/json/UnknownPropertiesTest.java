package org.chancery.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.chancery.dataset.Dataset;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Visit;
import org.chancery.io.EventWriter;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.io.UnknownProperties;
import org.chancery.meta.FieldPath;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.validation.EventValidator;
import org.chancery.value.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of properties that the model does not have. */
class UnknownPropertiesTest {

  private static final ReadOptions KEEPING =
      ReadOptions.strict().withUnknownProperties(UnknownProperties.PRESERVE);

  /** Unknown properties of the event itself, in elements of lists, and in a record in a record. */
  private static final String LINE =
      """
      {"mood":{"warm":[true,null,-1.50e3],"\\u043c":"\\ud83d\\ude00"},"type":"agreement","id":"a",\
      "titles":{"en":"A"},"date":"2024","status":"held",\
      "participants":[{"role":"party","actor":"KAZ"},\
      {"role":"party","actor":"QAT","seat":null,"person":{"name":"N","horoscope":"Leo"}}],\
      "value":{"amount":1,"currency":"USD","taxed":false},"otherProperties":{"a":"b"}}
      """;

  private static final Map<FieldPath, JsonText> KEPT =
      Map.of(
          FieldPath.parse("mood"),
          JsonText.of("{\"warm\":[true,null,-1.50e3],\"м\":\"\uD83D\uDE00\"}"),
          FieldPath.parse("participants[1].seat"),
          JsonText.of("null"),
          FieldPath.parse("participants[1].person.horoscope"),
          JsonText.of("\"Leo\""),
          FieldPath.parse("value.taxed"),
          JsonText.of("false"),
          FieldPath.parse("otherProperties"),
          JsonText.of("{\"a\":\"b\"}"));

  private static ReadResult read(String lines, ReadOptions options) throws IOException {
    return Fixtures.collectLines(lines.getBytes(StandardCharsets.UTF_8), options);
  }

  private static String lines(List<DiplomaticEvent> events) throws IOException {
    return new String(Fixtures.lines(events), StandardCharsets.UTF_8);
  }

  @Test
  void areKeptByTheirPathAndWrittenWhereTheyStood() throws IOException {
    ReadResult result = read(LINE, KEEPING);

    assertThat(result.problems()).isEmpty();
    assertThat(result.events().get(0).otherProperties()).isEqualTo(KEPT);
    String written = lines(result.events());
    assertThat(JsonMapper.shared().readTree(written)).isEqualTo(JsonMapper.shared().readTree(LINE));
    assertThat(written).contains("-1.50e3");
    assertThat(lines(read(written, KEEPING).events())).isEqualTo(written);
    assertThat(read(written, KEEPING).events()).isEqualTo(result.events());
  }

  @Test
  void areErrorsByDefaultAndWarningsWhereTheyAreReported() throws IOException {
    ReadOptions reporting =
        ReadOptions.collecting().withUnknownProperties(UnknownProperties.REPORT);

    assertThat(read(LINE, ReadOptions.collecting()).events()).isEmpty();
    assertThat(read(LINE, ReadOptions.collecting()).rejected().get(0).raw())
        .isEqualTo(LINE.strip());
    ReadResult result = read(LINE, reporting);
    assertThat(result.events().get(0).otherProperties()).isEmpty();
    assertThat(result.problems())
        .extracting(Problem::code, Problem::path, Problem::isError)
        .containsExactlyInAnyOrderElementsOf(
            KEPT.keySet().stream()
                .map(path -> tuple(ProblemCode.UNKNOWN_PROPERTY, path.toString(), false))
                .toList());
  }

  @Test
  void ofANewerMinorVersionAreKeptAndTheDocumentStaysOfThatVersion() throws IOException {
    String newer =
        """
        {
          "$schema": "https://chancery.org/schema/0.7/dataset.schema.json",
          "dataset": {
            "id": "d",
            "titles": {
              "en": "D"
            },
            "version": "1",
            "coverage": {
              "period": "2024",
              "depth": 3
            },
            "editors": [
              "A"
            ]
          },
          "events": [
            {
              "type": "visit",
              "id": "a",
              "titles": {
                "en": "A"
              },
              "date": "2024",
              "status": "held",
              "participants": [
                {
                  "role": "visitor",
                  "actor": "QAT",
                  "seat": 4
                },
                {
                  "role": "host",
                  "actor": "KAZ"
                }
              ],
              "mood": {}
            }
          ]
        }
        """;

    ReadResult result = Fixtures.collect(newer);

    assertThat(result.problems())
        .extracting(Problem::code, Problem::path, Problem::isError)
        .containsExactly(tuple(ProblemCode.UNKNOWN_SCHEMA, "$schema", false));
    Dataset dataset = result.dataset().orElseThrow();
    assertThat(new String(Fixtures.document(dataset), StandardCharsets.UTF_8)).isEqualTo(newer);
    JsonMapper mapper = JsonMapper.builder().addModule(new ChanceryModule()).build();
    assertThat(mapper.readValue(newer, Dataset.class)).isEqualTo(dataset);
    assertThat(mapper.readTree(mapper.writeValueAsString(dataset)))
        .isEqualTo(mapper.readTree(newer));
  }

  @Test
  void besideHeaderAndEventsAreToldSinceTheyCannotBeKept() throws IOException {
    String document =
        """
        {"dataset": {"id": "d", "titles": {"en": "D"}, "version": "1"}, "mood": 1, "events": []}
        """;
    ReadResult result =
        DatasetJson.read(
            new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), KEEPING);

    assertThat(result.problems())
        .extracting(Problem::code, Problem::path, Problem::isError)
        .containsExactly(tuple(ProblemCode.UNKNOWN_PROPERTY, "mood", false));
    JsonMapper mapper =
        JsonMapper.builder().addModule(new ChanceryModule().preservingUnknownProperties()).build();
    assertThatThrownBy(() -> mapper.readValue(document, Dataset.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("mood");
  }

  @Test
  void areKeptByAModuleThatIsToldSo() {
    JsonMapper refusing = JsonMapper.builder().addModule(new ChanceryModule()).build();
    JsonMapper keeping =
        JsonMapper.builder().addModule(new ChanceryModule().preservingUnknownProperties()).build();

    DiplomaticEvent event = keeping.readValue(LINE, DiplomaticEvent.class);

    assertThat(event.otherProperties()).isEqualTo(KEPT);
    assertThat(keeping.readTree(refusing.writeValueAsString(event)))
        .isEqualTo(keeping.readTree(LINE));
    DiplomaticEvent converted = keeping.convertValue(event, DiplomaticEvent.class);
    assertThat(converted).isEqualTo(event);
    assertThatThrownBy(() -> refusing.readValue(LINE, DiplomaticEvent.class))
        .isInstanceOf(DatabindException.class);
  }

  @Test
  void ofANewerMajorVersionAreRefusedByAMapperToo() {
    JsonMapper mapper = JsonMapper.builder().addModule(new ChanceryModule()).build();

    assertThatThrownBy(
            () ->
                mapper.readValue(
                    """
                    {"$schema": "https://chancery.org/schema/3.0/dataset.schema.json",
                     "dataset": {}, "events": [17]}
                    """,
                    Dataset.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("a newer library reads this document");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"type", "title.en", "titles.kk", "date", "places[0].mood", "participants[9].a"})
  void withoutAPlaceAreRefusedWhenTheyAreWritten(String path) throws IOException {
    Visit visit = Fixtures.visit("a").toBuilder().otherProperty(path, "1").build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (EventWriter writer = EventsNdjson.writer(out)) {
      writer.write(Fixtures.visit("b"));
      assertThatThrownBy(() -> writer.write(visit))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining(path);
      writer.write(Fixtures.visit("c"));
    }

    assertThat(read(out.toString(StandardCharsets.UTF_8), ReadOptions.strict()).events())
        .containsExactly(Fixtures.visit("b"), Fixtures.visit("c"));
  }

  @Test
  void thatAreBrokenAreNamed() throws IOException {
    String start =
        "{\"type\":\"statement\",\"id\":\"a\",\"titles\":{\"en\":\"A\"},\"date\":\"2024\","
            + "\"status\":\"held\",\"form\":\"speech\",";
    ReadOptions keeping =
        ReadOptions.collecting().withUnknownProperties(UnknownProperties.PRESERVE);
    for (String[] broken :
        new String[][] {
          {"\"mood\":1,\"mood\":2}", "DUPLICATE_PROPERTY", "mood"},
          {"\"mood\":{\"a\":1,\"a\":2}}", "INVALID_VALUE", "mood"},
          {"\"mood\":\"\\ud800\"}", "INVALID_VALUE", "mood"},
          {"\"" + "m".repeat(2000) + "\":1}", "INVALID_VALUE", "m".repeat(2000)}
        }) {
      ReadResult result = read(start + broken[0], keeping);

      assertThat(result.problems())
          .filteredOn(Problem::isError)
          .as(broken[0])
          .extracting(p -> p.code().name(), Problem::path)
          .containsExactly(tuple(broken[1], broken[2]));
      assertThat(result.rejected()).hasSize(1);
    }
  }

  @Test
  void ofAMillionNamesStayWithinTheLimitOfAnEvent() throws IOException {
    StringBuilder line = new StringBuilder(LINE.strip());
    line.setLength(line.length() - 1);
    for (int i = 0; i < 20_000; i++) {
      line.append(",\"p").append(i).append("\":").append(i);
    }
    ReadResult result = read(line.append('}').toString(), KEEPING);

    assertThat(result.events().get(0).otherProperties()).hasSize(20_000 + KEPT.size());
    assertThat(lines(read(lines(result.events()), KEEPING).events()))
        .isEqualTo(lines(result.events()));
  }

  @Test
  void areCheckedByTheValidator() throws IOException {
    Visit visit = Fixtures.visit("a").toBuilder().otherProperty("places[0].mood", "1").build();

    assertThat(EventValidator.shared().validate(visit))
        .extracting(Problem::code, Problem::path)
        .contains(
            tuple(ProblemCode.OTHER_PROPERTY_MISPLACED, "otherProperties[\"places[0].mood\"]"));
  }
}
