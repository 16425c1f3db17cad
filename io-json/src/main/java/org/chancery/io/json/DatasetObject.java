package org.chancery.io.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.dataset.Dataset;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.EventCandidate;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.io.UnknownProperties;
import org.chancery.meta.RecordType;
import org.chancery.problem.Location;
import org.chancery.problem.Problem;
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
    begin(dataset.header(), json);
    for (DiplomaticEvent event : dataset.events()) {
      RecordJsonWriter.writeEvent(event, json);
    }
    end(json);
  }

  /** Writes what comes before the first event. */
  static void begin(DatasetHeader header, JsonGenerator json) {
    KeptProperties kept = KeptProperties.of(RecordType.of(DatasetHeader.class), header);
    String schema = kept == null ? null : kept.take(DatasetJson.SCHEMA);
    json.writeStartObject();
    json.writeName(DatasetJson.SCHEMA);
    if (schema == null) {
      json.writeString(DatasetJson.SCHEMA_ID);
    } else {
      KeptProperties.writeValue(schema, json);
    }
    json.writeName(DatasetJson.DATASET);
    RecordJsonWriter.writeRecord(header, json, kept);
    json.writeName(DatasetJson.EVENTS).writeStartArray();
  }

  /** Writes what comes after the last event. */
  static void end(JsonGenerator json) {
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Reads the dataset whose object begins with the current token; null where there is an error. */
  static @Nullable Dataset read(
      TokenSource tokens,
      @Nullable EventValidator validator,
      UnknownProperties unknown,
      List<Problem> problems) {
    ReadOptions options = OPTIONS.withUnknownProperties(unknown);
    try (Reader reader =
        new Reader(tokens, validator == null ? options : options.withValidator(validator))) {
      // What holds between events is a matter of validation; readAll() checks it.
      ReadResult result = validator == null ? reader.readUnchecked() : reader.readAll();
      problems.addAll(result.problems());
      return result.dataset().orElse(null);
    } catch (IOException e) {
      throw new UncheckedIOException("tokens are read without input", e);
    }
  }

  private static final class Reader extends DocumentReader {

    private final TokenSource tokens;
    private final Location start;
    private boolean begun;
    private boolean inEvents;
    private boolean ended;

    Reader(TokenSource tokens, ReadOptions options) {
      super(options);
      this.tokens = tokens;
      this.start = RecordBinder.place(tokens.line(), tokens.column());
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
      return headerSoFar();
    }

    @Override
    protected @Nullable EventCandidate readCandidate() {
      if (!begun) {
        begun = true;
        if (tokens.current() != JsonToken.START_OBJECT) {
          refuseOther(tokens);
          return null;
        }
      }
      while (!ended) {
        if (inEvents && tokens.next() != JsonToken.END_ARRAY) {
          return EventBinder.bind(binder(tokens), tokens, () -> "");
        }
        inEvents = false;
        readProperties();
      }
      return null;
    }

    /** Goes to the first event, or to the end where there is none any more. */
    private void readProperties() {
      while (!inEvents && !ended) {
        if (tokens.next() == JsonToken.PROPERTY_NAME) {
          Taken taken = property(tokens);
          inEvents = taken == Taken.EVENTS;
          ended = taken == Taken.REFUSED;
        } else {
          ended = true;
          requireAll(start);
        }
      }
    }

    @Override
    protected void closeInput() {}
  }
}
