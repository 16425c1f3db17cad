package org.chancery.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.event.EventTypes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The formats follow the description of records, so that a new event type needs no line there. */
class FormatsTest {

  private static final Pattern NAMES =
      Pattern.compile(
          EventTypes.all().stream()
              .map(type -> type.javaType().getSimpleName())
              .collect(Collectors.joining("|")),
          Pattern.CASE_INSENSITIVE);

  @ParameterizedTest
  @ValueSource(strings = {"io-json", "io-csv"})
  void noSourceOfAFormatNamesAnEventType(String module) throws IOException {
    Path sources = Path.of("..", module, "src", "main");
    List<Path> files;
    try (Stream<Path> all = Files.walk(sources)) {
      files = all.filter(Files::isRegularFile).toList();
    }

    assertThat(files).hasSizeGreaterThan(10);
    for (Path file : files) {
      assertThat(Files.readString(file).lines().filter(NAMES.asPredicate()))
          .as("%s", file)
          .isEmpty();
    }
  }
}
