package org.chancery.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.event.EventTypes;
import org.chancery.meta.RecordType;
import org.chancery.value.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorpusTest {

  @TempDir Path folder = Path.of("");

  static List<RecordType<?>> types() {
    return EventTypes.all();
  }

  @ParameterizedTest
  @MethodSource("types")
  void hasFiveEventsOfEveryPermittedType(RecordType<?> type) throws IOException {
    Corpus corpus = Corpus.golden();

    assertThat(corpus.missing(type, "json")).isEmpty();
    assertThat(corpus.names(type))
        .hasSize(5)
        .contains(corpus.full(type), corpus.minimal(type))
        .doesNotHaveDuplicates();
    for (String name : corpus.names(type)) {
      assertThat(new String(corpus.bytes(name, "json"), StandardCharsets.UTF_8))
          .as(name)
          .startsWith("{\n  \"type\": \"" + type.name() + "\",\n  \"id\": \"")
          .endsWith("}\n");
    }
  }

  @Test
  void namesTheFilesThatAnotherTypeLacks() {
    // A ninth event type has no file until somebody writes its corpus; a place never has one.
    RecordType<?> ninth = RecordType.of(Place.class);

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> RecordContract.checkCorpus(ninth, Corpus.golden(), "json"))
        .withMessageContaining("place-minimal.json")
        .withMessageContaining("place-full.json")
        .withMessageContaining("place-real-1.json")
        .withMessageContaining("place-real-2.json")
        .withMessageContaining("place-real-3.json");
  }

  @Test
  void namesTheFileThatIsNotThere() {
    assertThatThrownBy(() -> Corpus.golden().open("visit-real-9", "json"))
        .isInstanceOf(FileNotFoundException.class)
        .hasMessageContaining("visit-real-9.json");
  }

  @Test
  void readsFilesOfAFolder() throws IOException {
    RecordType<?> type = EventTypes.all().get(0);
    Corpus corpus = Corpus.in(folder);
    Files.writeString(folder.resolve(corpus.full(type) + ".txt"), "text");

    assertThat(corpus.bytes(corpus.full(type), "txt")).asString().isEqualTo("text");
    assertThat(corpus.missing(type, "txt")).hasSize(4).doesNotContain(corpus.full(type) + ".txt");
  }

  @Test
  void copiesTheFilesOfAFormatThatHasSeveral() throws IOException {
    Corpus.golden().copy("csv", folder);

    assertThat(folder).isDirectoryContaining("glob:**/datapackage.json");
    assertThat(EventTypes.all())
        .allSatisfy(type -> assertThat(folder.resolve(type.name() + ".csv")).isNotEmptyFile());
  }

  @Test
  void namesTheFolderThatIsNotThere() {
    assertThatThrownBy(() -> Corpus.golden().copy("xls", folder))
        .isInstanceOf(FileNotFoundException.class)
        .hasMessageContaining("xls");
  }
}
