package org.chancery.benchmarks;

import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chancery.benchmarks.plain.PlainEvent;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.EventReader;
import org.chancery.io.EventWriter;
import org.chancery.io.ReadOptions;
import org.chancery.io.json.ChanceryModule;
import org.chancery.io.json.EventsNdjson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Events as JSON, one on a line, and each by itself. */
public abstract class JsonLines {

  private final byte[] ndjson;
  private final List<byte[]> each = new ArrayList<>();
  private final List<DiplomaticEvent> events;
  private final List<PlainEvent> twins;
  private final JsonFactory tokens = new JsonFactory();
  private final Validator validator = Plain.validator();
  private final ObjectReader module =
      JsonMapper.builder().addModule(new ChanceryModule()).build().readerFor(DiplomaticEvent.class);

  /** Takes the lines. */
  protected JsonLines(byte[] ndjson) {
    this.ndjson = ndjson;
    this.twins = Plain.readLines(ndjson);
    this.events =
        Inputs.unchecked(
            () -> EventsNdjson.read(new ByteArrayInputStream(ndjson), Inputs.UNCHECKED).events());
    new String(ndjson, StandardCharsets.UTF_8)
        .lines()
        .forEach(line -> each.add(line.getBytes(StandardCharsets.UTF_8)));
  }

  /** Generated events; about most of them a warning is due. */
  @State(Scope.Benchmark)
  public static class Generated extends JsonLines {
    /** Reads the file. */
    public Generated() {
      super(Inputs.lines());
    }
  }

  /** Events that look like real ones. */
  @State(Scope.Benchmark)
  public static class Real extends JsonLines {
    /** Reads the file. */
    public Real() {
      super(Inputs.realLines());
    }
  }

  /** Events that look like real ones, with the members of each object in any order. */
  @State(Scope.Benchmark)
  public static class Shuffled extends JsonLines {
    /** Reads the file. */
    public Shuffled() {
      super(Inputs.shuffledLines());
    }
  }

  /** Reads without validation, and keeps all events. */
  @Benchmark
  public Object read() throws IOException {
    return EventsNdjson.read(new ByteArrayInputStream(ndjson), Inputs.UNCHECKED);
  }

  /** Reads twins, and keeps them. */
  @Benchmark
  public Object readPlain() {
    return Plain.readLines(ndjson);
  }

  /** Reads twins by the Jackson before, and keeps them. */
  @Benchmark
  public Object readOlder() throws IOException {
    return OlderPlain.readLines(ndjson);
  }

  /** Reads event by event, without validation. */
  @Benchmark
  public void stream(Blackhole hole) throws IOException {
    stream(Inputs.UNCHECKED, hole);
  }

  /** Reads twin by twin. */
  @Benchmark
  public void streamPlain(Blackhole hole) {
    try (MappingIterator<PlainEvent> twins = Plain.lines(ndjson)) {
      twins.forEachRemaining(hole::consume);
    }
  }

  /** Goes through the tokens and does nothing with them. */
  @Benchmark
  public long tokens() {
    long count = 0;
    try (JsonParser parser = tokens.createParser(ObjectReadContext.empty(), ndjson)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        count++;
      }
    }
    return count;
  }

  /** Reads event by event, with validation. */
  @Benchmark
  public void streamValid(Blackhole hole) throws IOException {
    stream(Inputs.CHECKED, hole);
  }

  /** Reads twin by twin, and validates the constraints of each. */
  @Benchmark
  public void streamValidPlain(Blackhole hole) {
    try (MappingIterator<PlainEvent> twins = Plain.lines(ndjson)) {
      twins.forEachRemaining(
          twin -> {
            hole.consume(validator.validate(twin));
            hole.consume(twin);
          });
    }
  }

  /** Reads each event by itself, by a mapper of the user's that has the module. */
  @Benchmark
  public void readEachByModule(Blackhole hole) {
    for (byte[] json : each) {
      hole.consume(module.<Object>readValue(json));
    }
  }

  /** Reads each twin by itself. */
  @Benchmark
  public void readEachPlain(Blackhole hole) {
    for (byte[] json : each) {
      hole.consume(Plain.read(json));
    }
  }

  /** Reads the lines by a mapper of the user's that has the module. */
  @Benchmark
  public Object readByModule() {
    try (MappingIterator<DiplomaticEvent> lines = module.readValues(ndjson)) {
      return lines.readAll();
    }
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

  private void stream(ReadOptions options, Blackhole hole) throws IOException {
    try (EventReader reader = EventsNdjson.reader(new ByteArrayInputStream(ndjson), options)) {
      for (DiplomaticEvent event = reader.read(); event != null; event = reader.read()) {
        hole.consume(event);
      }
    }
  }
}
