package org.chancery.io.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonParserBase;

/** The tokens of a parser, whose text may begin anywhere in the input. */
final class ParserTokens implements TokenSource {

  private final JsonParser parser;
  private final @Nullable JsonParserBase plain; // tells numbers without making a location
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
    this.plain = parser instanceof JsonParserBase known ? known : null;
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
    int line = plain == null || isName() ? at().getLineNr() : plain.getTokenLineNr();
    return line < 1 ? 0 : line + linesBefore;
  }

  @Override
  public long column() {
    if (plain == null || isName()) {
      TokenStreamLocation at = at();
      return at.getLineNr() == 1 ? at.getColumnNr() + columnsBefore : at.getColumnNr();
    }
    int column = plain.getTokenColumnNr() - 1; // it counts from 2
    return plain.getTokenLineNr() == 1 ? column + columnsBefore : column;
  }

  /** Where a name stands, only the location tells. */
  private boolean isName() {
    return parser.currentToken() == JsonToken.PROPERTY_NAME;
  }

  private TokenStreamLocation at() {
    return parser.currentTokenLocation();
  }
}
