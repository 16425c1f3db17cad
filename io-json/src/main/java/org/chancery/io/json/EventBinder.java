package org.chancery.io.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.io.EventCandidate;
import org.chancery.io.SourceMap;
import org.chancery.meta.RecordType;
import org.chancery.problem.Location;
import org.chancery.problem.Message;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.problem.Suggestions;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Makes an event from its JSON object, whose property {@code type} names the record type. */
final class EventBinder {

  static final String TYPE = "type";
  private static final String ID = "id";

  private record Deferred(String name, long line, long column, RecordedTokens value) {}

  private final RecordBinder binder;
  private final List<Deferred> deferred = new ArrayList<>();
  private RecordBinder.@Nullable Open open;
  private @Nullable String id;

  private EventBinder(RecordBinder binder) {
    this.binder = binder;
  }

  /** Makes the event that begins with the current token, and leaves the tokens at its end. */
  static EventCandidate bind(RecordBinder binder, TokenSource tokens, Supplier<String> raw) {
    EventBinder events = new EventBinder(binder);
    Record record = null;
    if (tokens.current() == JsonToken.START_OBJECT) {
      record = events.bindObject(tokens);
    } else {
      binder.wrongType(Message.of("an object"), tokens, SourceMap.ROOT);
    }
    return new EventCandidate(
        (DiplomaticEvent) record,
        events.id,
        binder.problems(),
        binder.incompleteLists(),
        binder.source(),
        raw);
  }

  private @Nullable Record bindObject(TokenSource tokens) {
    boolean typeSeen = false;
    while (tokens.next() == JsonToken.PROPERTY_NAME) {
      String name = tokens.text();
      if (open != null && !name.equals(TYPE) && !name.equals(ID)) {
        open.take(name, tokens);
        continue;
      }
      long line = tokens.line();
      long column = tokens.column();
      JsonToken value = tokens.next();
      if (name.equals(ID) && value == JsonToken.VALUE_STRING && id == null) {
        id = tokens.text();
      }
      if (!name.equals(TYPE)) {
        take(name, line, column, tokens);
      } else if (typeSeen) {
        binder.duplicate(SourceMap.ROOT, name, line, column);
        tokens.skip();
      } else {
        typeSeen = true;
        begin(tokens);
      }
    }
    if (!typeSeen) {
      binder.problem(
          ProblemCode.REQUIRED,
          Message.of("expected the type of the event: {0}", String.join(", ", typeNames())),
          TYPE,
          binder.source().location(SourceMap.ROOT),
          null);
    }
    return open == null ? null : open.close();
  }

  private void take(String name, long line, long column, TokenSource tokens) {
    if (open == null) {
      deferred.add(new Deferred(name, line, column, RecordedTokens.of(tokens)));
    } else {
      open.take(name, line, column, tokens);
    }
  }

  /** Takes the type, and then what came before it. */
  private void begin(TokenSource tokens) {
    int node = binder.source().name(SourceMap.ROOT, TYPE, tokens.line(), tokens.column());
    if (tokens.current() != JsonToken.VALUE_STRING) {
      binder.wrongType(Message.of("a text"), tokens, node);
      return;
    }
    RecordType<?> type = EventTypes.byName(tokens.text());
    if (type == null) {
      Location place = binder.source().location(node);
      binder
          .problems()
          .add(
              Problem.of(
                      ProblemCode.UNKNOWN_EVENT_TYPE,
                      Message.of("expected one of {0}", String.join(", ", typeNames())),
                      TYPE,
                      place,
                      tokens.text())
                  .suggesting(Suggestions.near(tokens.text(), typeNames())));
      return;
    }
    open = binder.open(type, SourceMap.ROOT);
    for (Deferred earlier : deferred) {
      earlier.value().next();
      open.take(earlier.name(), earlier.line(), earlier.column(), earlier.value());
    }
    deferred.clear();
  }

  private static List<String> typeNames() {
    return EventTypes.all().stream().map(RecordType::name).toList();
  }
}
