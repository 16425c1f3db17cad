package org.chancery.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.io.EventReader;
import org.chancery.io.ReadOptions;
import org.chancery.meta.Field;
import org.chancery.meta.RecordType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Each event type has a file in {@code corpus} that gives every field a value. */
class CorpusTest {

  static List<RecordType<?>> types() {
    return EventTypes.all();
  }

  private static byte[] full(RecordType<?> type) throws IOException {
    try (InputStream in = Fixtures.open("corpus/" + type.name() + "-full.json")) {
      return in.readAllBytes();
    }
  }

  private static DiplomaticEvent read(byte[] json) {
    return JsonMapper.builder()
        .addModule(new ChanceryModule())
        .build()
        .readValue(json, DiplomaticEvent.class);
  }

  @ParameterizedTest
  @MethodSource("types")
  void givesEveryFieldAValue(RecordType<?> type) throws IOException {
    DiplomaticEvent event = read(full(type));

    for (Field field : type.fields()) {
      assertThat(field.get((Record) event))
          .as("%s in corpus/%s-full.json", field, type)
          .isNotNull()
          .isNotIn(List.of(), Map.of());
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void readsAndWritesTheSameText(RecordType<?> type) throws IOException {
    byte[] json = full(type);

    String line = new String(Fixtures.lines(List.of(read(json))), StandardCharsets.UTF_8);

    assertThat(line).isEqualTo(JsonMapper.shared().readTree(json).toString() + "\n");
  }

  @ParameterizedTest
  @MethodSource("types")
  void isValidWithoutAWarning(RecordType<?> type) throws IOException {
    byte[] line = Fixtures.lines(List.of(read(full(type))));

    try (EventReader reader =
        EventsNdjson.reader(new ByteArrayInputStream(line), ReadOptions.strict())) {
      assertThat(reader.read()).isNotNull();
      assertThat(reader.read()).isNull();
      assertThat(reader.problems()).isEmpty();
    }
  }
}
