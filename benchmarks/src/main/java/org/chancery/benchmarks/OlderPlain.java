package org.chancery.benchmarks;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import org.chancery.benchmarks.plain.PlainEvent;

/**
 * The plain way by Jackson 2, which many still use: the same twins, whose annotations both know.
 */
final class OlderPlain {

  private static final ObjectReader EVENTS =
      JsonMapper.builder().build().readerFor(PlainEvent.class);

  private OlderPlain() {}

  static List<PlainEvent> readLines(byte[] ndjson) throws IOException {
    try (MappingIterator<PlainEvent> lines = EVENTS.readValues(ndjson)) {
      return lines.readAll();
    }
  }
}
