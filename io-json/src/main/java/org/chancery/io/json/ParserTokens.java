package org.chancery.io.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** The tokens of a parser, whose text may begin anywhere in the input. */
final class ParserTokens implements TokenSource {

  private final JsonParser parser;
  private final long linesBefore;
  private final long columnsBefore;

  ParserTokens(JsonParser parser, long linesBefore) {
    this(parser, linesBefore, 0);
  }

  /**
   * Takes a parser.
   *
   * @param linesBefore how many lines of the input come before its text
   * @param columnsBefore how many columns come before it in its first line
   */
  ParserTokens(JsonParser parser, long linesBefore, long columnsBefore) {
    this.parser = parser;
    this.linesBefore = linesBefore;
    this.columnsBefore = columnsBefore;
  }

  @Override
  public @Nullable JsonToken next() {
    return parser.nextToken();
  }

  @Override
  public @Nullable JsonToken current() {
    return parser.currentToken();
  }

  @Override
  public String text() {
    return parser.getString();
  }

  @Override
  public long line() {
    int line = parser.currentTokenLocation().getLineNr();
    return line < 1 ? 0 : line + linesBefore;
  }

  @Override
  public long column() {
    TokenStreamLocation at = parser.currentTokenLocation();
    return at.getLineNr() == 1 ? at.getColumnNr() + columnsBefore : at.getColumnNr();
  }
}
