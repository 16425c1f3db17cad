package org.chancery.io.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** JSON tokens with their places, from a parser or from a recording. */
interface TokenSource {

  /** Goes to the next token; null at the end. */
  @Nullable JsonToken next();

  /** Returns the token that {@link #next()} gave last. */
  @Nullable JsonToken current();

  /** Returns the text of a name, a string or a number. */
  String text();

  /** Returns the line of the current token, counted from 1; 0 where it is not known. */
  long line();

  /** Returns the column of the current token, counted from 1. */
  long column();

  /** Goes from the start of an object or array to its end; stays where it is otherwise. */
  default void skip() {
    int depth = 0;
    JsonToken token = current();
    while (token != null) {
      if (token.isStructStart()) {
        depth++;
      } else if (token.isStructEnd()) {
        depth--;
      }
      if (depth <= 0) {
        return;
      }
      token = next();
    }
  }
}
