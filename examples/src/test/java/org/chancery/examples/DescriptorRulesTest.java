package org.chancery.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.dataset.Dataset;
import org.chancery.io.csv.DatasetCsv;
import org.chancery.testkit.EventGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code datapackage.json} keeps the rules of Data Package 2.0, of which each test names the page
 * below {@code https://datapackage.org/standard/}.
 */
class DescriptorRulesTest {

  private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

  private static final Set<String> NUMBERS =
      Set.of(
          "required",
          "unique",
          "enum",
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "exclusiveMaximum");

  /** The constraints that each type may have, by table-schema, "Field Constraints". */
  private static final Map<String, Set<String>> CONSTRAINTS =
      Map.of(
          "string",
          Set.of("required", "unique", "pattern", "enum", "minLength", "maxLength"),
          "integer",
          NUMBERS,
          "number",
          NUMBERS,
          "boolean",
          Set.of("required", "enum"));

  private final Path folder;
  private JsonNode descriptor = JsonMapper.shared().createObjectNode();
  private List<JsonNode> resources = List.of();

  DescriptorRulesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void writeAPackage() throws IOException {
    Dataset dataset = EventGenerator.of(11).dataset(20);
    DatasetCsv.write(dataset, folder);
    descriptor = JsonMapper.shared().readTree(folder.resolve("datapackage.json").toFile());
    resources = List.copyOf(descriptor.get("resources").values());
  }

  private static List<String> texts(JsonNode array) {
    assertThat(array.isArray()).isTrue();
    List<String> texts = new ArrayList<>();
    for (JsonNode each : array) {
      assertThat(each.isString()).isTrue();
      texts.add(each.stringValue());
    }
    return texts;
  }

  private static List<String> names(JsonNode resource) {
    List<String> names = new ArrayList<>();
    for (JsonNode field : resource.get("schema").get("fields")) {
      names.add(field.get("name").stringValue());
    }
    return names;
  }

  /** Data Package, "$schema"; the same of a resource, a dialect and a schema. */
  @Test
  void namesTheProfileOfEachPart() {
    assertThat(descriptor.get("$schema").stringValue()).isEqualTo(PROFILES + "datapackage.json");
    assertThat(resources).isNotEmpty();
    for (JsonNode resource : resources) {
      assertThat(resource.get("$schema").stringValue()).isEqualTo(PROFILES + "dataresource.json");
      assertThat(resource.get("dialect").get("$schema").stringValue())
          .isEqualTo(PROFILES + "tabledialect.json");
      assertThat(resource.get("schema").get("$schema").stringValue())
          .isEqualTo(PROFILES + "tableschema.json");
    }
  }

  /** Data Resource, "name" and "path"; Glossary, "URL or Path". */
  @Test
  void hasResourcesOfDifferentNamesInFilesBesideIt() {
    assertThat(resources)
        .extracting(resource -> resource.get("name").stringValue())
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[a-z0-9._-]+"));
    assertThat(resources)
        .extracting(resource -> resource.get("path").stringValue())
        .doesNotHaveDuplicates()
        .allMatch(path -> path.matches("[A-Za-z][A-Za-z0-9.]*"))
        .allSatisfy(path -> assertThat(folder.resolve(path)).isRegularFile());
  }

  /** Data Resource, "type", "format", "mediatype", "encoding"; what changes is left out. */
  @Test
  void saysThatResourcesAreTables() {
    for (JsonNode resource : resources) {
      assertThat(resource.get("type").stringValue()).isEqualTo("table");
      assertThat(resource.get("format").stringValue()).isEqualTo("csv");
      assertThat(resource.get("mediatype").stringValue()).isEqualTo("text/csv");
      assertThat(resource.get("encoding").stringValue()).isEqualTo("utf-8");
      assertThat(resource.has("profile")).as("that of version 1").isFalse();
      assertThat(resource.has("hash") || resource.has("bytes")).isFalse();
    }
  }

  /** Table Dialect, "delimiter" and what follows it: texts of one character. */
  @Test
  void saysHowTablesAreWritten() {
    for (JsonNode resource : resources) {
      JsonNode dialect = resource.get("dialect");

      assertThat(dialect.get("header").booleanValue()).isTrue();
      assertThat(dialect.get("delimiter").stringValue()).isEqualTo(",");
      assertThat(dialect.get("quoteChar").stringValue()).isEqualTo("\"");
      assertThat(dialect.get("doubleQuote").booleanValue()).isTrue();
      assertThat(dialect.get("lineTerminator").stringValue()).isEqualTo("\n");
    }
  }

  /** Table Schema, "fields", "missingValues", "Field Types" and "Field Constraints". */
  @Test
  void givesEachFieldATypeAndConstraintsThatTheTypeMayHave() {
    for (JsonNode resource : resources) {
      JsonNode schema = resource.get("schema");
      assertThat(names(resource)).isNotEmpty().doesNotHaveDuplicates();
      assertThat(texts(schema.get("missingValues"))).containsExactly("");
      assertThat(schema.has("fieldsMatch")).as("the strictest is understood").isFalse();
      for (JsonNode field : schema.get("fields")) {
        String type = field.get("type").stringValue();
        assertThat(CONSTRAINTS).containsKey(type);
        if (field.has("format")) {
          assertThat(type + " " + field.get("format").stringValue()).isEqualTo("string uri");
        }
        if (field.has("constraints")) {
          assertThat(CONSTRAINTS.get(type)).containsAll(field.get("constraints").propertyNames());
        }
        assertThat(field.has("trueValues")).isEqualTo(type.equals("boolean"));
      }
    }
  }

  /** Table Schema, "primaryKey" and "foreignKeys": arrays, and the resource is another one. */
  @Test
  void hasKeysThatLeadToThePrimaryKeyOfAnotherTable() {
    int keys = 0;
    for (JsonNode resource : resources) {
      JsonNode schema = resource.get("schema");
      if (schema.has("primaryKey")) {
        assertThat(texts(schema.get("primaryKey"))).isNotEmpty().doesNotHaveDuplicates();
        assertThat(names(resource)).containsAll(texts(schema.get("primaryKey")));
      }
      for (JsonNode key : schema.path("foreignKeys")) {
        JsonNode reference = key.get("reference");
        JsonNode target = resource(reference.get("resource").stringValue());
        assertThat(target).isNotSameAs(resource);
        assertThat(names(resource)).containsAll(texts(key.get("fields")));
        assertThat(texts(reference.get("fields")))
            .hasSameSizeAs(texts(key.get("fields")))
            .isEqualTo(texts(target.get("schema").get("primaryKey")));
        keys++;
      }
    }
    assertThat(keys).isGreaterThan(20);
  }

  private JsonNode resource(String name) {
    return resources.stream()
        .filter(resource -> resource.get("name").stringValue().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
