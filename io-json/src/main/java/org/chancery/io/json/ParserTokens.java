package org.chancery.io.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The tokens of a parser, whose first line may be any line of the input. */
final class ParserTokens implements TokenSource {

  private final JsonParser parser;
  private final long linesBefore;

  ParserTokens(JsonParser parser, long linesBefore) {
    this.parser = parser;
    this.linesBefore = linesBefore;
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
    return parser.currentTokenLocation().getColumnNr();
  }
}
