package org.chancery.examples.kazakhstan2024;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactListTest {

  private final Path folder;

  FactListTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readsTheColumnsOfARow() throws IOException {
    Path file = write("id,kind,date,fact\nF01,visit,2024-03,\"Rome, and a \"\"deal\"\"\"\n");

    assertThat(FactList.read(file).facts())
        .singleElement()
        .satisfies(
            fact -> {
              assertThat(fact.id()).isEqualTo("F01");
              assertThat(fact.kind()).isEqualTo("visit");
              assertThat(fact.date()).hasToString("2024-03");
              assertThat(fact.text()).isEqualTo("Rome, and a \"deal\"");
            });
  }

  @Test
  void refusesAFileWithoutHeader() throws IOException {
    Path file = write("F01,visit,2024,\"Rome\"\n");

    assertThatThrownBy(() -> FactList.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("facts.csv, line 1: expected id,kind,date,fact");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "fact without quotes | F02,visit,2024,Rome",
        "column too few      | F02,visit,\"Rome\"",
        "column too many     | F02,visit,2024,\"Rome\",\"Italy\"",
        "id of no fact       | G2,visit,2024,\"Rome\"",
        "quote not closed    | F02,visit,2024,\"Rome",
        "quote not doubled   | F02,visit,2024,\"a \"deal\"\"",
      })
  void refusesARowThatIsNotAsItShouldBe(String fault, String row) throws IOException {
    Path file = write("id,kind,date,fact\nF01,visit,2024,\"Doha\"\n" + row + "\n");

    assertThatThrownBy(() -> FactList.read(file))
        .as(fault)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("facts.csv, line 3: expected F00,kind,date,\"fact\"");
  }

  @Test
  void refusesAnIdThatComesTwice() throws IOException {
    Path file = write("id,kind,date,fact\nF01,visit,2024,\"Doha\"\nF01,visit,2024,\"Rome\"\n");

    assertThatThrownBy(() -> FactList.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("facts.csv, line 3: expected an id that no line before has");
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("facts.csv"), text);
  }
}
