package org.chancery.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.chancery.benchmarks.plain.PlainEvent;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.EventWriter;
import org.chancery.io.json.ChanceryModule;
import org.chancery.io.json.EventsNdjson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Events as JSON, one on a line. */
@State(Scope.Benchmark)
public class JsonLines {

  private final byte[] ndjson = Inputs.lines();
  private final List<DiplomaticEvent> events = Inputs.dataset().events();
  private final List<PlainEvent> twins = Plain.readLines(ndjson);
  private final ObjectReader module =
      JsonMapper.builder().addModule(new ChanceryModule()).build().readerFor(DiplomaticEvent.class);

  /** Reads without validation. */
  @Benchmark
  public Object read() throws IOException {
    return EventsNdjson.read(new ByteArrayInputStream(ndjson), Inputs.UNCHECKED);
  }

  /** Reads by a mapper of the user's that has the module. */
  @Benchmark
  public Object readModule() {
    try (MappingIterator<DiplomaticEvent> lines = module.readValues(ndjson)) {
      return lines.readAll();
    }
  }

  /** Reads twins. */
  @Benchmark
  public Object readPlain() {
    return Plain.readLines(ndjson);
  }

  /** Writes. */
  @Benchmark
  public void write() throws IOException {
    try (EventWriter writer = EventsNdjson.writer(OutputStream.nullOutputStream())) {
      writer.writeAll(events);
    }
  }

  /** Writes twins. */
  @Benchmark
  public void writePlain() {
    Plain.writeLines(twins, OutputStream.nullOutputStream());
  }
}
