package org.chancery.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of the rows, put together again, are the file, wherever a read ends. */
class RowTextTest {

  /** Gives at most so many characters at a call. */
  private static Reader inPieces(String text, int most) {
    return new StringReader(text) {
      @Override
      public int read(char[] target, int from, int length) throws IOException {
        return super.read(target, from, Math.min(length, most));
      }
    };
  }

  /** A row as it came, and the line where it begins. */
  private record TextRow(long line, String text) {}

  private static List<TextRow> rows(String file, int most) throws IOException {
    RowText text = new RowText(inPieces(file, most), 1_000_000, true);
    List<TextRow> rows = new ArrayList<>();
    CellHandler handler = new CellHandler(text, new RowCells());
    try (CsvReader<RowCells> csv = CsvReader.builder().skipEmptyLines(true).build(handler, text)) {
      csv.forEach(row -> rows.add(new TextRow(row.line(), handler.rowText())));
    }
    return rows;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 100})
  void keepsEachRowWithItsLineEnd(int most) throws IOException {
    String file = "a,b\r\n\r\n1,\"x\r\ny\"\r\n2,z\r3,\"\n\"\n\n\n4,end";

    assertThat(rows(file, most))
        .extracting(TextRow::text)
        .containsExactly("a,b\r\n", "1,\"x\r\ny\"\r\n", "2,z\r", "3,\"\n\"\n", "4,end");
    assertThat(rows(file, most)).extracting(TextRow::line).containsExactly(1L, 3L, 5L, 6L, 10L);
  }

  @Test
  void losesNothingWhereverItIsCut() throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      String end = List.of("\r\n", "\n", "\r").get(i % 3);
      StringBuilder file = new StringBuilder();
      for (int row = 0; row < 400; row++) {
        file.append("x".repeat(random.nextInt(90)))
            .append(random.nextInt(5) == 0 ? ",\"" + end + "\"" : ",y")
            .append(end);
      }

      List<TextRow> rows = rows(file.toString(), 1 + random.nextInt(9000));

      assertThat(String.join("", rows.stream().map(TextRow::text).toList()))
          .isEqualTo(file.toString());
    }
  }
}
