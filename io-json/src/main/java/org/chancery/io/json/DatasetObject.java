package org.chancery.io.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.dataset.Dataset;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.EventCandidate;
import org.chancery.io.EventReader;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.io.SourceMap;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordType;
import org.chancery.problem.Message;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.validation.EventValidator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A dataset as one object among the tokens of another document: the form of {@link DatasetJson}.
 * The text is the mapper's, so that it is neither kept nor cut here.
 */
final class DatasetObject {

  private static final ReadOptions OPTIONS = ReadOptions.collecting().withoutValidation();

  private DatasetObject() {}

  static void write(Dataset dataset, JsonGenerator json) {
    json.writeStartObject();
    json.writeName(DatasetJson.SCHEMA).writeString(DatasetJson.SCHEMA_ID);
    json.writeName(DatasetJson.DATASET);
    RecordJsonWriter.writeRecord(dataset.header(), json);
    json.writeName(DatasetJson.EVENTS).writeStartArray();
    for (DiplomaticEvent event : dataset.events()) {
      RecordJsonWriter.writeEvent(event, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Reads the dataset whose object begins with the current token; null where there is an error. */
  static @Nullable Dataset read(
      TokenSource tokens, @Nullable EventValidator validator, List<Problem> problems) {
    try (Reader reader =
        new Reader(tokens, validator == null ? OPTIONS : OPTIONS.withValidator(validator))) {
      // What holds between events is a matter of validation; readAll() checks it.
      ReadResult result = validator == null ? reader.readUnchecked() : reader.readAll();
      problems.addAll(result.problems());
      return result.dataset().orElse(null);
    } catch (IOException e) {
      throw new UncheckedIOException("tokens are read without input", e);
    }
  }

  private static final class Reader extends EventReader {

    private final TokenSource tokens;
    private final SourceMap source;
    private final Set<String> seen = new HashSet<>();
    private @Nullable DatasetHeader header;
    private boolean begun;
    private boolean inEvents;
    private boolean ended;

    Reader(TokenSource tokens, ReadOptions options) {
      super(options);
      this.tokens = tokens;
      this.source = new SourceMap(tokens.line(), tokens.column());
    }

    ReadResult readUnchecked() throws IOException {
      List<DiplomaticEvent> events = new ArrayList<>();
      for (DiplomaticEvent event = read(); event != null; event = read()) {
        events.add(event);
      }
      return new ReadResult(header(), events, problems(), rejected());
    }

    @Override
    protected @Nullable DatasetHeader readHeader() {
      return header;
    }

    @Override
    protected @Nullable EventCandidate readCandidate() {
      if (!begun) {
        begun = true;
        begin();
      }
      while (!ended) {
        if (inEvents && tokens.next() != JsonToken.END_ARRAY) {
          return EventBinder.bind(tokens, options().limits(), false, () -> "");
        }
        inEvents = false;
        readProperties();
      }
      return null;
    }

    private void begin() {
      if (tokens.current() != JsonToken.START_OBJECT) {
        ended = true;
        RecordBinder binder = binder();
        binder.wrongType(
            Message.of("an object with the properties dataset and events"), tokens, SourceMap.ROOT);
        binder.problems().forEach(this::report);
      }
    }

    /** Goes to the first event, or to the end where there is none any more. */
    private void readProperties() {
      while (!inEvents && !ended) {
        if (tokens.next() == JsonToken.PROPERTY_NAME) {
          readProperty(tokens.text(), tokens.line(), tokens.column());
        } else {
          ended = true;
          require(DatasetJson.DATASET);
          require(DatasetJson.EVENTS);
        }
      }
    }

    private void readProperty(String name, long line, long column) {
      tokens.next();
      RecordBinder binder = binder();
      int node = source.name(SourceMap.ROOT, name, tokens.line(), tokens.column());
      if (!seen.add(name)) {
        binder.duplicate(SourceMap.ROOT, name, line, column);
        tokens.skip();
      } else {
        switch (name) {
          case DatasetJson.SCHEMA -> {
            if (tokens.current() != JsonToken.VALUE_STRING) {
              binder.wrongType(Message.of("a text"), tokens, node);
            }
          }
          case DatasetJson.DATASET -> readHeader(binder, node);
          case DatasetJson.EVENTS -> {
            inEvents = tokens.current() == JsonToken.START_ARRAY;
            if (!inEvents) {
              binder.wrongType(Message.of("a list of events"), tokens, node);
            }
          }
          default ->
              binder.unknown(SourceMap.ROOT, name, DatasetJson.PROPERTIES, line, column, tokens);
        }
      }
      binder.problems().forEach(this::report);
    }

    private void readHeader(RecordBinder binder, int node) {
      header = (DatasetHeader) binder.bindRecord(RecordType.of(DatasetHeader.class), tokens, node);
      EventValidator validator = options().validator();
      if (header != null && validator != null && !binder.hasErrors()) {
        for (Problem problem : validator.validate(header)) {
          report(problem.at(source.locate(FieldPath.parseAgain(problem.path()))));
        }
      }
    }

    private void require(String property) {
      if (!seen.contains(property)) {
        report(
            Problem.of(
                ProblemCode.REQUIRED,
                "expected a value, because the property is required",
                property,
                source.location(SourceMap.ROOT),
                null));
      }
    }

    private RecordBinder binder() {
      return new RecordBinder(options().limits(), false, source);
    }

    @Override
    protected void closeInput() {}
  }
}
