package org.chancery.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.chancery.event.EventTypes;
import org.chancery.meta.RecordType;
import org.chancery.value.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonSchemaTest {

  private static final String FOLDER = "schema/" + JsonSchema.VERSION + "/";

  static Set<Map.Entry<String, String>> files() {
    return JsonSchema.files().entrySet();
  }

  @Test
  void hasOneOfADatasetOneOfAnyEventAndOneOfEachType() {
    List<String> expected = new ArrayList<>(List.of("dataset.schema.json", "event.schema.json"));
    EventTypes.all().forEach(type -> expected.add(type.name() + ".schema.json"));

    assertThat(JsonSchema.files().keySet()).containsExactlyElementsOf(expected);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonSchema.of(RecordType.of(Place.class)))
        .withMessageContaining("place");
  }

  @ParameterizedTest
  @MethodSource("files")
  void isInTheArchiveOfTheModule(Map.Entry<String, String> schema) throws IOException {
    String path = FOLDER + schema.getKey();
    try (InputStream in = JsonSchema.class.getResourceAsStream(path)) {
      byte[] bytes = Objects.requireNonNull(in, path).readAllBytes();

      assertThat(new String(bytes, StandardCharsets.UTF_8))
          .as("write the generated documents again, see CONTRIBUTING")
          .isEqualTo(schema.getValue());
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void isValidByTheMetaSchema(Map.Entry<String, String> schema) {
    var metaSchema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(metaSchema.validate(tree(schema.getValue()))).isEmpty();
    assertThat(metaSchema.validate(tree("{\"type\": \"text\", \"minLength\": -1}"))).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void isAddressedByItsFileAndRefersToNothingOutside(Map.Entry<String, String> schema) {
    JsonNode root = tree(schema.getValue());
    Set<String> references = new HashSet<>();
    walk(root, node -> references.add(node.path("$ref").asString("")));
    references.remove("");

    assertThat(root.get("$id").asString())
        .isEqualTo("https://chancery.org/schema/0.1/" + schema.getKey());
    assertThat(references)
        .isNotEmpty()
        .allSatisfy(
            reference -> {
              assertThat(reference).startsWith("#/$defs/");
              assertThat(root.at(reference.substring(1)).isObject()).as(reference).isTrue();
            });
    assertThat(root.get("$defs").propertyNames())
        .as("definitions, none without use")
        .allMatch(name -> references.contains("#/$defs/" + name));
  }

  @ParameterizedTest
  @MethodSource("files")
  void saysOfEachRecordAndKindWhatItIs(Map.Entry<String, String> schema) {
    JsonNode root = tree(schema.getValue());

    assertThat(root.get("title").asString()).isNotBlank();
    for (JsonNode definition : root.get("$defs")) {
      assertThat(definition.path("title").asString("")).as("%s", definition).isNotBlank();
      assertThat(definition.path("description").asString("")).as("%s", definition).isNotBlank();
      for (Map.Entry<String, JsonNode> property : definition.path("properties").properties()) {
        if (!property.getKey().equals("type")) {
          assertThat(property.getValue().path("description").asString(""))
              .as("%s in %s", property.getKey(), definition.get("title"))
              .isNotBlank();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void leavesCodelistsOpen(Map.Entry<String, String> schema) {
    List<JsonNode> lists = new ArrayList<>();
    Set<String> enums = new HashSet<>();
    walk(
        tree(schema.getValue()),
        node -> {
          if (node.has(JsonSchema.CODELIST)) {
            lists.add(node);
          }
          node.path("enum").forEach(value -> enums.add(value.asString()));
        });

    assertThat(lists).isNotEmpty();
    for (JsonNode list : lists) {
      assertThat(list.has("enum") || list.has("const")).isFalse();
      List<String> codes = new ArrayList<>();
      list.at("/" + JsonSchema.CODELIST + "/codes")
          .forEach(code -> codes.add(code.get("code").asString()));
      List<String> examples = new ArrayList<>();
      list.get("examples").forEach(example -> examples.add(example.asString()));
      assertThat(codes).isNotEmpty().isEqualTo(examples);
    }
    assertThat(enums).allMatch(name -> EventTypes.byName(name) != null);
  }

  @Test
  void isAsciiSoThatInvisibleCharactersOfPatternsCanBeSeen() {
    assertThat(String.join("", JsonSchema.files().values())).isASCII().doesNotContain("\r", "\t");
  }

  private static JsonNode tree(String text) {
    return JsonMapper.shared().readTree(text);
  }

  private static void walk(JsonNode node, Consumer<JsonNode> visitor) {
    visitor.accept(node);
    node.forEach(child -> walk(child, visitor));
  }
}
