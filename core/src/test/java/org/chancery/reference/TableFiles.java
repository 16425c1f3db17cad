package org.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads the tables as text, to look at what the readers of the library would not tell. */
final class TableFiles {

  private TableFiles() {}

  /** Returns the rows after the header. */
  static List<List<String>> rows(String table) throws IOException {
    try (InputStream in = State.class.getResourceAsStream(table)) {
      String text =
          new String(Objects.requireNonNull(in, table).readAllBytes(), StandardCharsets.UTF_8);
      assertThat(text).as("NFC").isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
      assertThat(text).as("line ends").endsWith("\n").doesNotContain("\r");
      return text.lines().skip(1).map(line -> List.of(line.split("\t", -1))).toList();
    }
  }

  /** Returns the keys, of the columns with these numbers, that are before the one before. */
  static List<String> unsorted(List<List<String>> rows, String columns) {
    List<String> keys =
        rows.stream()
            .map(
                row ->
                    List.of(columns.split(" ")).stream()
                        .map(column -> row.get(Integer.parseInt(column)))
                        .collect(Collectors.joining("\u0001")))
            .toList();
    List<String> faults = new ArrayList<>();
    for (int i = 1; i < keys.size(); i++) {
      if (compare(keys.get(i - 1), keys.get(i)) > 0) {
        faults.add(keys.get(i));
      }
    }
    return faults;
  }

  private static int compare(String one, String other) {
    return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
  }
}
