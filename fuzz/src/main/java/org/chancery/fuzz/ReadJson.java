package org.chancery.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.EventReader;
import org.chancery.io.EventWriter;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.io.json.ChanceryModule;
import org.chancery.io.json.DatasetJson;
import org.chancery.io.json.EventsNdjson;
import org.chancery.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads any bytes as lines, as a document and by a mapper. What comes of them is events or
 * problems, and never another exception; and events can be written and read again.
 */
public final class ReadJson {

  private static final int GZIP_FIRST = 0x1f;
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new ChanceryModule()).build();

  private ReadJson() {}

  /**
   * Reads some bytes; a fuzzer calls this by its name.
   *
   * @param bytes the bytes
   * @throws IOException if a reader fails, which bytes in memory are no reason for
   */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    if (bytes.length > 0 && bytes[0] == GZIP_FIRST) {
      return; // a packed input may well break off
    }
    check(EventsNdjson.reader(bytes, ReadOptions.collecting()));
    check(DatasetJson.reader(bytes, ReadOptions.collecting()));
    try {
      MAPPER.readValue(bytes, DiplomaticEvent.class);
    } catch (JacksonException e) {
      require(e.getMessage() != null, "a message");
    }
  }

  private static void check(EventReader reader) throws IOException {
    ReadResult result = reader.readAll();
    for (Problem problem : result.problems()) {
      require(!problem.toString().isEmpty(), "a text of each problem");
    }
    List<DiplomaticEvent> events = result.events();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (EventWriter writer = EventsNdjson.writer(out)) {
      writer.writeAll(events);
    }
    ReadResult again =
        EventsNdjson.reader(out.toByteArray(), ReadOptions.collecting().withoutValidation())
            .readAll();
    require(again.events().equals(events), "the same events after writing and reading");
  }

  private static void require(boolean condition, String what) {
    if (!condition) {
      throw new IllegalStateException("expected " + what);
    }
  }
}
