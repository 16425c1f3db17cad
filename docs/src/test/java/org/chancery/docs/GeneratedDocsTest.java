package org.chancery.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneratedDocsTest {

  private static final Path DOCS = Path.of("");

  @Test
  void committedDocumentsAreThoseThatTheCodeGives() throws IOException {
    for (Map.Entry<String, String> document : GeneratedDocs.all().entrySet()) {
      assertThat(DOCS.resolve(document.getKey()))
          .as("run the module's main class GeneratedDocs to write it again")
          .exists()
          .content()
          .isEqualTo(document.getValue());
    }
  }

  @Test
  void noCodelistOrSchemaIsLeftThatTheCodeDoesNotHave() throws IOException {
    Set<String> generated = GeneratedDocs.all().keySet();

    for (String folder : List.of("reference/codelists/", "schema/0.1/")) {
      try (Stream<Path> files = Files.list(DOCS.resolve(folder))) {
        assertThat(files.map(file -> folder + file.getFileName())).allMatch(generated::contains);
      }
    }
  }

  private static List<String> errors(String document) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(GeneratedDocs.all().get("schema/0.1/dataset.schema.json"));
    return schema
        .validate(
            document,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .collect(Collectors.toList());
  }

  private static String document(String event) {
    return """
        {"dataset": {"id": "d", "titles": {"en": "D"}, "version": "1"}, "events": [%s]}
        """
        .formatted(event);
  }

  @Test
  void schemaAcceptsTheDatasetOfTheExamples() throws IOException {
    Path dataset = Path.of("../examples/datasets/kazakhstan-2024/dataset.json");

    assertThat(errors(Files.readString(dataset))).isEmpty();
  }

  @Test
  void schemaAcceptsUnknownCodes() {
    String event =
        """
        {"type": "visit", "id": "v", "titles": {"en": "V"}, "status": "held",
         "visitType": "hyper_visit"}
        """;

    assertThat(errors(document(event))).isEmpty();
  }

  @Test
  void schemaBoundsTheElementsOfListsAndTheValuesOfMaps() {
    String event =
        """
        {"type": "visit", "id": "v", "titles": {"en": "%s"}, "status": "held",
         "claims": [{"field": "date", "value": "2024", "citations": ["%s"], "accepted": true}]}
        """;

    assertThat(errors(document(event.formatted("V".repeat(500), "k")))).isEmpty();
    assertThat(errors(document(event.formatted("V".repeat(501), "k"))))
        .anyMatch(error -> error.contains("titles/en: must be at most 500 characters long"));
    assertThat(errors(document(event.formatted("V", ""))))
        .anyMatch(error -> error.contains("citations/0: does not match the regex pattern"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          no status         | {"type":"visit","id":"v","titles":{"en":"V"}}
          no title          | {"type":"visit","id":"v","titles":{},"status":"held"}
          empty title       | {"type":"visit","id":"v","titles":{"en":""},"status":"held"}
          blank title       | {"type":"visit","id":"v","titles":{"en":" "},"status":"held"}
          empty note        | {"type":"visit","id":"v","titles":{"en":"V"},"status":"held","notes":{"en":""}}
          empty citation    | {"type":"visit","id":"v","titles":{"en":"V"},"status":"held","claims":[{"field":"date","value":"2024","citations":[""],"accepted":true}]}
          unknown type      | {"type":"ball","id":"v","titles":{"en":"V"},"status":"held"}
          unknown property  | {"type":"visit","id":"v","titles":{"en":"V"},"status":"held","a":1}
          text for number   | {"type":"visit","id":"v","titles":{"en":"V"},"status":"held","leg":"1"}
          leg 0             | {"type":"visit","id":"v","titles":{"en":"V"},"status":"held","leg":0}
          id with slash     | {"type":"visit","id":"v/1","titles":{"en":"V"},"status":"held"}
          lower-case state  | {"type":"visit","id":"v","titles":{"en":"V"},"status":"held","places":[{"country":"kaz"}]}
          """)
  void schemaRefusesWhatTheReaderRefuses(String fault, String event) {
    assertThat(errors(document(event))).as(fault).isNotEmpty();
  }
}
