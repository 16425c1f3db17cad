package org.chancery.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file that is written as its options say, row by row. What the charset cannot hold fails,
 * and is never replaced; {@link CellWriter} refuses it before.
 */
final class CsvOutput implements Closeable, Flushable {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Writer text;
  private final CsvWriter csv;
  private final boolean countsLines;
  private long line = 1;

  /** Begins a file; the stream is closed with it. */
  CsvOutput(OutputStream out, CsvOptions options) throws IOException {
    text = open(out, options);
    countsLines = options.formulas() == FormulaPolicy.REPORT;
    csv =
        CsvWriter.builder()
            .fieldSeparator(options.writtenDelimiter())
            .lineDelimiter(
                options.lineEnd() == LineEnd.CRLF ? LineDelimiter.CRLF : LineDelimiter.LF)
            .quoteStrategy(quoting(options))
            .build(text);
  }

  private static Writer open(OutputStream out, CsvOptions options) throws IOException {
    Writer text =
        new BufferedWriter(
            new OutputStreamWriter(
                out,
                options
                    .charset()
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
    if (options.byteOrderMark() && !options.charset().equals(StandardCharsets.UTF_16)) {
      text.write(BYTE_ORDER_MARK); // the encoder of UTF-16 writes its own
    }
    return text;
  }

  /**
   * An empty text is quoted, and an absent value is not. Where the delimiter is none that a reader
   * takes for want of another, a text that holds any is quoted, so that a header row of one column
   * cannot mislead it.
   */
  private static QuoteStrategy quoting(CsvOptions options) {
    boolean all = options.writtenDelimiter() != ',';
    return new QuoteStrategy() {
      @Override
      public boolean quoteEmpty(int line, int cell) {
        return true;
      }

      @Override
      public boolean quoteValue(int line, int cell, String value) {
        return all && holdsDelimiter(value);
      }
    };
  }

  private static boolean holdsDelimiter(String value) {
    for (int i = 0; i < CsvOptions.DELIMITERS.length(); i++) {
      if (value.indexOf(CsvOptions.DELIMITERS.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Writes a row; null for a cell that is absent. */
  void write(List<@Nullable String> cells) throws IOException {
    write(cells.toArray(String[]::new));
  }

  /** Writes a row; null for a cell that is absent. */
  void write(@Nullable String[] cells) throws IOException {
    try {
      csv.writeRecord(cells);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (countsLines) {
      line++;
      for (String cell : cells) {
        line += cell == null ? 0 : lineEnds(cell);
      }
    }
  }

  /**
   * The physical line where the next row begins.
   *
   * @throws IllegalStateException if formulas are not reported, since then nobody asks
   */
  long line() {
    if (!countsLines) {
      throw new IllegalStateException("lines are not counted");
    }
    return line;
  }

  private static int lineEnds(String cell) {
    int count = 0;
    for (int i = cell.indexOf('\n'); i >= 0; i = cell.indexOf('\n', i + 1)) {
      count++;
    }
    for (int i = cell.indexOf('\r'); i >= 0; i = cell.indexOf('\r', i + 1)) {
      count += i + 1 < cell.length() && cell.charAt(i + 1) == '\n' ? 0 : 1;
    }
    return count;
  }

  @Override
  public void flush() throws IOException {
    try {
      csv.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
