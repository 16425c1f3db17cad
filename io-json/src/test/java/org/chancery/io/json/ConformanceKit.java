package org.chancery.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.io.json.ConformanceCase.Kind;
import org.chancery.io.json.ConformanceCase.Profile;
import org.chancery.meta.RecordType;
import org.chancery.testkit.EventGenerator;
import org.chancery.testkit.Mutation;
import org.chancery.testkit.Mutations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * The conformance kit as the code gives it today: documents of the mutations, arbitrary valid
 * events, and cases picked by hand.
 */
final class ConformanceKit {

  private static final long SEED = 2024L;
  private static final int VALID_OF_A_TYPE = 3;
  private static final int TRIES = 60;
  private static final int LONGEST_VALID = 1800;
  private static final SchemaVerdict DATASET = SchemaVerdict.of(JsonSchema.text());

  private ConformanceKit() {}

  static List<ConformanceCase> cases() throws IOException {
    List<ConformanceCase> cases = new ArrayList<>(picked());
    cases.addAll(faults());
    cases.addAll(mutations());
    cases.addAll(generated());
    cases.add(malformedText());
    Set<String> names = new HashSet<>();
    for (ConformanceCase one : cases) {
      assertThat(names.add(one.document() + one.name()))
          .as("a second case %s", one.name())
          .isTrue();
    }
    return cases;
  }

  /** The files that are generated, by their paths in the kit. */
  static Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    Map<String, JsonNode> entries = new TreeMap<>();
    for (ConformanceCase one : cases()) {
      files.put(one.file(), one.bytes());
      entries.put(one.file(), one.entry(DATASET));
    }
    ArrayNode index = ConformanceCase.MAPPER.createArrayNode();
    entries.values().forEach(index::add);
    files.put("index.json", ConformanceCase.pretty(index));
    return files;
  }

  /** Cases picked by hand, each with the codes that it was picked for. */
  private static List<ConformanceCase> picked() throws IOException {
    List<ConformanceCase> cases = new ArrayList<>();
    try (InputStream in = Fixtures.open("conformance-cases.json")) {
      for (JsonNode entry : ConformanceCase.MAPPER.readTree(in)) {
        ConformanceCase picked =
            ConformanceCase.of(
                entry.get("name").asString(),
                Kind.valueOf(entry.get("document").asString().toUpperCase(Locale.ROOT)),
                Profile.valueOf(entry.path("profile").asString("DRAFT")),
                entry.get("content"));
        Set<String> codes = new HashSet<>();
        entry.get("codes").forEach(code -> codes.add(code.asString()));
        assertThat(ConformanceCase.codes(picked.problems()))
            .as("codes of %s, which has %s", picked.name(), picked.problems())
            .isEqualTo(codes);
        cases.add(picked);
      }
    }
    return cases;
  }

  /** The documents with one fault each that this module's own tests read. */
  private static List<ConformanceCase> faults() throws IOException {
    List<ConformanceCase> cases = new ArrayList<>();
    try {
      Path folder =
          Path.of(Objects.requireNonNull(ConformanceKit.class.getResource("faults/")).toURI());
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          String name = file.getFileName().toString().replace(".json", "");
          cases.add(
              ConformanceCase.of(name, Kind.DATASET, Profile.DRAFT, Files.readAllBytes(file)));
        }
      }
    } catch (URISyntaxException e) {
      throw new IOException("no folder of faults", e);
    }
    return cases;
  }

  /** Each mutation once, of the first type that has it. */
  private static List<ConformanceCase> mutations() throws IOException {
    List<ConformanceCase> cases = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (RecordType<?> type : EventTypes.all()) {
      for (Mutation mutation : Mutations.of(type)) {
        if (seen.add(mutation.toString())) {
          String name =
              type.name() + "-" + slug(mutation.name()) + "-" + slug(mutation.code().name());
          cases.add(ofEvent(name, mutation.event()));
        }
      }
    }
    return cases;
  }

  private static String slug(String text) {
    String words =
        text.toLowerCase(Locale.ROOT)
            .replaceAll("-(?=[0-9])", "minus ")
            .replaceAll("[^a-z0-9]+", "-");
    return words.replaceAll("^-|-$", "");
  }

  /** Short ones among arbitrary events. */
  private static List<ConformanceCase> generated() throws IOException {
    List<ConformanceCase> cases = new ArrayList<>();
    EventGenerator generator = EventGenerator.of(SEED);
    for (RecordType<?> type : EventTypes.all()) {
      int taken = 0;
      for (int i = 0; i < TRIES && taken < VALID_OF_A_TYPE; i++) {
        ConformanceCase one = ofEvent(type.name() + "-" + (taken + 1), generator.next(type));
        if (one.bytes().length <= LONGEST_VALID) {
          cases.add(one);
          taken++;
        }
      }
      assertThat(taken).as("short events of %s", type).isEqualTo(VALID_OF_A_TYPE);
    }
    return cases;
  }

  private static ConformanceCase ofEvent(String name, DiplomaticEvent event) throws IOException {
    JsonNode content = ConformanceCase.MAPPER.readTree(Fixtures.lines(List.of(event)));
    return ConformanceCase.of(name, Kind.EVENT, Profile.DRAFT, content);
  }

  private static ConformanceCase malformedText() throws IOException {
    String document =
        "{\"dataset\":{\"id\":\"d\",\"titles\":{\"en\":\"caf\u00E9\"},\"version\":\"1\"},\"events\":[]}\n";
    return ConformanceCase.of(
        "document-in-latin-1",
        Kind.DATASET,
        Profile.DRAFT,
        document.getBytes(StandardCharsets.ISO_8859_1));
  }
}
