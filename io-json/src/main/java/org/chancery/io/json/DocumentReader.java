package org.chancery.io.json;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.dataset.DatasetHeader;
import org.chancery.io.EventReader;
import org.chancery.io.ReadOptions;
import org.chancery.io.RecentValues;
import org.chancery.io.SourceMap;
import org.chancery.io.UnknownProperties;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordType;
import org.chancery.problem.Location;
import org.chancery.problem.Message;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.value.JsonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * What all readers of a dataset document do with its properties, wherever the tokens come from:
 * {@code {"$schema": ..., "dataset": {...}, "events": [...]}}. The version of the schema counts for
 * what comes after it.
 */
abstract class DocumentReader extends EventReader {

  /** What a property was, once it has been taken. */
  enum Taken {
    /** Its value has been read, or passed over. */
    WHOLE,
    /** The tokens stand at the start of the list of events. */
    EVENTS,
    /** The document cannot be read. */
    REFUSED
  }

  private final RecentValues recent = new RecentValues();
  private final Set<String> seen = new HashSet<>();
  private @Nullable String newerSchema; // the schema, where it is of a newer minor version
  private @Nullable DatasetHeader header;

  DocumentReader(ReadOptions options) {
    super(options);
  }

  /** The header that has been read so far. */
  final @Nullable DatasetHeader headerSoFar() {
    return header;
  }

  /** Takes properties for seen that were read in another way. */
  final void addSeen(Collection<String> names) {
    seen.addAll(names);
  }

  /** What becomes of unknown properties: those of a newer minor version may be right. */
  final UnknownProperties unknownProperties() {
    UnknownProperties asked = options().unknownProperties();
    return newerSchema != null && asked == UnknownProperties.REFUSE
        ? UnknownProperties.PRESERVE
        : asked;
  }

  final RecordBinder binder(TokenSource tokens) {
    return RecordBinder.at(tokens, options().limits(), unknownProperties(), recent);
  }

  /**
   * Tells that the value which begins with the current token is no document, and passes over it.
   */
  final void refuseOther(TokenSource tokens) {
    RecordBinder binder = binder(tokens);
    binder.wrongType(
        Message.of("an object with the properties dataset and events"), tokens, SourceMap.ROOT);
    binder.problems().forEach(this::report);
  }

  /** Takes the property whose name is the current token, and its value. */
  final Taken property(TokenSource tokens) {
    String name = tokens.text();
    long line = tokens.line();
    long column = tokens.column();
    boolean again = !seen.add(name);
    tokens.next();
    RecordBinder binder = binder(tokens);
    Taken taken = Taken.WHOLE;
    if (again) {
      binder.duplicate(SourceMap.ROOT, name, line, column);
      tokens.skip();
    } else {
      switch (name) {
        case DatasetJson.SCHEMA -> taken = bindSchema(binder, tokens);
        case DatasetJson.DATASET -> take(bindHeader(binder, tokens));
        case DatasetJson.EVENTS -> taken = beginEvents(binder, tokens);
        default ->
            binder.tellUnknown(SourceMap.ROOT, name, DatasetJson.PROPERTIES, line, column, tokens);
      }
    }
    binder.problems().forEach(this::report);
    if (taken == Taken.REFUSED) {
      endEarly();
    }
    return taken;
  }

  private Taken bindSchema(RecordBinder binder, TokenSource tokens) {
    int node =
        binder.source().name(SourceMap.ROOT, DatasetJson.SCHEMA, tokens.line(), tokens.column());
    if (tokens.current() != JsonToken.VALUE_STRING) {
      binder.wrongType(Message.of("a text"), tokens, node);
      return Taken.WHOLE;
    }
    String id = tokens.text();
    SchemaVersion version = SchemaVersion.of(id);
    switch (version) {
      case KNOWN -> {}
      case NEWER_MINOR, OTHER -> {
        newerSchema = version == SchemaVersion.NEWER_MINOR ? id : null;
        schemaProblem(
            ProblemCode.UNKNOWN_SCHEMA,
            Message.of("not a schema that this version knows; read as {0}", DatasetJson.SCHEMA_ID),
            id,
            binder,
            node);
      }
      case NEWER_MAJOR -> {
        // The same names may mean something else there: nothing is read rather than misread.
        schemaProblem(
            ProblemCode.NEWER_SCHEMA,
            Message.of(
                "expected a schema of the major version of {0}; a newer library reads this document",
                DatasetJson.SCHEMA_ID),
            id,
            binder,
            node);
        return Taken.REFUSED;
      }
    }
    return Taken.WHOLE;
  }

  private static void schemaProblem(
      ProblemCode code, Message message, String id, RecordBinder binder, int node) {
    binder.problem(
        code, message, binder.source().path(node).toString(), binder.source().location(node), id);
  }

  /** A header, if one could be made, and what was wrong. */
  record BoundHeader(@Nullable DatasetHeader header, List<Problem> problems, SourceMap source) {}

  static BoundHeader bindHeader(RecordBinder binder, TokenSource tokens) {
    RecordType<DatasetHeader> type = RecordType.of(DatasetHeader.class);
    DatasetHeader found = (DatasetHeader) binder.bindRecord(type, tokens, SourceMap.ROOT);
    List<Problem> own = List.copyOf(binder.problems());
    binder.problems().clear();
    return new BoundHeader(found, own, binder.source());
  }

  final void take(BoundHeader bound) {
    bound.problems().forEach(problem -> report(within(DatasetJson.DATASET, problem)));
    DatasetHeader found = bound.header();
    boolean readable = bound.problems().stream().noneMatch(Problem::isError);
    if (found != null && readable && accept(found, bound.source())) {
      header = withSchema(found);
    }
  }

  /** Keeps a newer schema, so that what is written again names the schema that its names are of. */
  private DatasetHeader withSchema(DatasetHeader found) {
    if (newerSchema == null || unknownProperties() != UnknownProperties.PRESERVE) {
      return found;
    }
    Map<FieldPath, JsonText> kept = new LinkedHashMap<>();
    kept.put(FieldPath.root().name(DatasetJson.SCHEMA), JsonText.of("\"" + newerSchema + "\""));
    kept.putAll(found.otherProperties());
    return found.toBuilder().otherProperties(kept).build();
  }

  private static Problem within(String property, Problem problem) {
    String separator = problem.path().isEmpty() || problem.path().startsWith("[") ? "" : ".";
    return problem.on(FieldPath.root().name(property) + separator + problem.path());
  }

  private static Taken beginEvents(RecordBinder binder, TokenSource tokens) {
    if (tokens.current() == JsonToken.START_ARRAY) {
      return Taken.EVENTS;
    }
    int node =
        binder.source().name(SourceMap.ROOT, DatasetJson.EVENTS, tokens.line(), tokens.column());
    binder.wrongType(Message.of("a list of events"), tokens, node);
    return Taken.WHOLE;
  }

  /** Tells the properties that a document must have, and this one has not. */
  final void requireAll(Location start) {
    for (String property : List.of(DatasetJson.DATASET, DatasetJson.EVENTS)) {
      if (!seen.contains(property)) {
        report(
            Problem.of(
                ProblemCode.REQUIRED,
                "expected a value, because the property is required",
                property,
                start,
                null));
      }
    }
  }
}
