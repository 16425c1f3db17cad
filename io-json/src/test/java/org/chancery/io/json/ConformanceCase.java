package org.chancery.io.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.io.EventReader;
import org.chancery.io.ReadOptions;
import org.chancery.problem.Problem;
import org.chancery.validation.EventValidator;
import org.chancery.validation.ValidationProfile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One document of the conformance kit, with what the reader of this library says of it. */
final class ConformanceCase {

  /** What a document holds. */
  enum Kind {
    EVENT,
    DATASET
  }

  /** The profiles that cases use. */
  enum Profile {
    DRAFT(ValidationProfile.DRAFT),
    PUBLISHED(ValidationProfile.PUBLISHED);

    private final EventValidator validator;

    Profile(ValidationProfile profile) {
      validator = EventValidator.create().with(profile);
    }
  }

  /** Numbers as they stand, and what is not ASCII as escapes. */
  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .build();

  private final String name;
  private final Kind document;
  private final Profile profile;
  private final byte[] bytes;
  private final List<Problem> problems;

  private ConformanceCase(String name, Kind document, Profile profile, byte[] bytes)
      throws IOException {
    this.name = name;
    this.document = document;
    this.profile = profile;
    this.bytes = bytes;
    this.problems = read();
  }

  /** Makes a case of the content of a file; its name is without folder and ending. */
  static ConformanceCase of(String name, Kind document, Profile profile, byte[] bytes)
      throws IOException {
    return new ConformanceCase(name, document, profile, bytes.clone());
  }

  /** Makes a case of JSON, which is written with a property a line. */
  static ConformanceCase of(String name, Kind document, Profile profile, JsonNode content)
      throws IOException {
    return new ConformanceCase(name, document, profile, pretty(content));
  }

  static byte[] pretty(JsonNode content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var json = JsonOutput.indentedAscii(out)) {
      MAPPER.writeTree(json, content);
    }
    return (out.toString(StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  String name() {
    return name;
  }

  Kind document() {
    return document;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  List<Problem> problems() {
    return problems;
  }

  private List<Problem> read() throws IOException {
    ReadOptions options = ReadOptions.collecting().withValidator(profile.validator);
    if (document == Kind.DATASET) {
      return DatasetJson.read(new ByteArrayInputStream(bytes), options).problems();
    }
    // An event is judged by itself, as it stands, in a dataset of which it is the one event.
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        text("{\"dataset\":{\"id\":\"d\",\"titles\":{\"en\":\"D\"},\"version\":\"1\"},"));
    out.writeBytes(text("\"events\":["));
    out.writeBytes(bytes);
    out.writeBytes(text("]}"));
    try (EventReader reader =
        DatasetJson.reader(new ByteArrayInputStream(out.toByteArray()), options)) {
      int read = 0;
      while (reader.read() != null) {
        read++;
      }
      if (read + reader.rejected().size() != 1) {
        throw new IllegalStateException("expected one event in " + name);
      }
      return reader.problems();
    }
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Tells whether the document has an error, and not warnings alone. */
  private boolean isInvalid() {
    return problems.stream().anyMatch(Problem::isError);
  }

  /** The path of the file in the kit. */
  String file() {
    return (isInvalid() ? "invalid/" : "valid/") + lower(document) + "s/" + name + ".json";
  }

  /** What a schema says: that it accepts or refuses, or that it is never asked. */
  String verdict(SchemaVerdict dataset) {
    JsonNode content;
    try {
      content = MAPPER.readTree(bytes);
    } catch (JacksonException e) {
      return "unreadable";
    }
    if (content.isMissingNode()) {
      return "unreadable";
    }
    SchemaVerdict schema = document == Kind.DATASET ? dataset : SchemaVerdict.ofEvents();
    return schema.errors(content).isEmpty() ? "accepts" : "refuses";
  }

  /** The entry of the index. */
  ObjectNode entry(SchemaVerdict dataset) {
    ObjectNode entry = MAPPER.createObjectNode();
    entry.put("file", file());
    entry.put("document", lower(document));
    entry.put("profile", profile.name());
    entry.put("schema", verdict(dataset));
    ArrayNode found = entry.putArray("problems");
    for (Problem problem : problems) {
      ObjectNode one = found.addObject();
      one.put("code", problem.code().name());
      one.put("severity", lower(problem.severity()));
      Long event = problem.location().event();
      if (document == Kind.DATASET && event != null) {
        one.put("event", event);
      }
      one.put("path", problem.path());
      one.put("pointer", pointer(problem));
    }
    return entry;
  }

  private String pointer(Problem problem) {
    @Nullable String pointer =
        document == Kind.DATASET ? problem.documentPointer() : problem.pointer();
    return Objects.requireNonNullElse(pointer, "");
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static Set<String> codes(List<Problem> problems) {
    return problems.stream().map(problem -> problem.code().name()).collect(Collectors.toSet());
  }
}
