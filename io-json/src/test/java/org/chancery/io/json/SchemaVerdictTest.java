package org.chancery.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.io.EventReader;
import org.chancery.io.ReadLimits;
import org.chancery.io.ReadOptions;
import org.chancery.meta.RecordType;
import org.chancery.problem.Problem;
import org.chancery.testkit.EventGenerator;
import org.chancery.testkit.Mutation;
import org.chancery.testkit.Mutations;
import org.junit.jupiter.api.Test;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema of an event and the reader of events judge alike, but for what is listed. */
class SchemaVerdictTest {

  private static final int EVENTS = Integer.getInteger("chancery.schema.events", 1_000);
  private static final long SEED = 2020_12L;

  /** Numbers as they stand, and half surrogate pairs as escapes. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .build();

  /** Of so many events one is put before the schema of all types too, which takes longer. */
  private static final int SHARE_OF_BOTH = 20;

  @Test
  void acceptsEveryValidEvent() throws IOException {
    List<String> refused = new ArrayList<>();
    List<String> lines = lines(EventGenerator.of(SEED).events(EVENTS));
    for (int i = 0; i < lines.size(); i++) {
      List<String> errors = errors(MAPPER.readTree(lines.get(i)), i);
      if (!errors.isEmpty()) {
        refused.add(errors + " " + lines.get(i));
      }
    }

    assertThat(lines).hasSize(EVENTS);
    assertThat(refused).isEmpty();
  }

  @Test
  void judgesDistortedEventsAsTheReaderDoes() throws IOException {
    Distortion distortion = new Distortion(new Random(SEED));
    List<String> lines = new ArrayList<>();
    for (String line : lines(EventGenerator.of(SEED).events(EVENTS))) {
      lines.add(MAPPER.writeValueAsString(distortion.of((ObjectNode) MAPPER.readTree(line))));
    }

    Verdicts verdicts = new Verdicts(lines);

    assertThat(verdicts.different).isEmpty();
    assertThat(verdicts.accepted).as("accepted by both").isGreaterThan(EVENTS / 20);
    assertThat(verdicts.refused).as("refused by both").isGreaterThan(EVENTS / 3);
    assertThat(verdicts.listed).as("refused by the reader, as listed").isGreaterThan(EVENTS / 100);
  }

  @Test
  void judgesMutationsAsTheReaderDoes() throws IOException {
    List<DiplomaticEvent> events = new ArrayList<>();
    for (RecordType<?> type : EventTypes.all()) {
      Mutations.of(type).stream().map(Mutation::event).forEach(events::add);
    }

    Verdicts verdicts = new Verdicts(lines(events));

    assertThat(verdicts.different).isEmpty();
    assertThat(verdicts.refused).as("refused by both").isGreaterThan(100);
  }

  private static List<String> errors(JsonNode event, int number) {
    List<String> errors = SchemaVerdict.ofEvent(event).errors(event);
    if (number % SHARE_OF_BOTH == 0) {
      assertThat(SchemaVerdict.ofEvents().errors(event).isEmpty())
          .as("what the schema of all types says of %s", event)
          .isEqualTo(errors.isEmpty());
    }
    return errors;
  }

  private static List<String> lines(List<DiplomaticEvent> events) throws IOException {
    return new String(Fixtures.lines(events), StandardCharsets.UTF_8).lines().toList();
  }

  /** How the schema and the reader judge events. */
  private static final class Verdicts {

    final List<String> different = new ArrayList<>();
    int accepted;
    int refused;
    int listed;

    Verdicts(List<String> lines) throws IOException {
      Map<Long, List<Problem>> errors = readerErrors(lines);
      for (int i = 0; i < lines.size(); i++) {
        compare(lines.get(i), i, errors.getOrDefault(i + 1L, List.of()));
      }
    }

    private void compare(String line, int number, List<Problem> byReader) {
      JsonNode event = MAPPER.readTree(line);
      List<String> bySchema = errors(event, number);
      boolean mayPass = byReader.stream().allMatch(p -> SchemaLimits.mayPass(p, event));
      if (byReader.isEmpty() && bySchema.isEmpty()) {
        accepted++;
      } else if (byReader.isEmpty() || (bySchema.isEmpty() && !mayPass)) {
        different.add("reader " + byReader + ", schema " + bySchema + ": " + line);
      } else if (bySchema.isEmpty()) {
        listed++;
      } else {
        refused++;
      }
    }

    /** What the reader says of each line by itself. */
    private static Map<Long, List<Problem>> readerErrors(List<String> lines) throws IOException {
      byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
      ReadLimits limits = ReadLimits.defaults().withProblems(Integer.MAX_VALUE);
      Map<Long, List<Problem>> errors = new HashMap<>();
      try (EventReader reader =
          EventsNdjson.reader(
              new ByteArrayInputStream(bytes), ReadOptions.collecting().withLimits(limits))) {
        int read = 0;
        while (reader.read() != null) {
          read++;
        }
        assertThat(read + reader.rejected().size()).isEqualTo(lines.size());
        for (Problem problem : reader.problems()) {
          if (problem.isError()) {
            errors
                .computeIfAbsent(problem.location().event(), number -> new ArrayList<>())
                .add(problem);
          }
        }
      }
      return errors;
    }
  }
}
