package org.chancery.io.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** How JSON text is written: UTF-8, LF, the same bytes on every system. */
final class JsonOutput {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final JsonFactory LINES = JsonFactory.builder().rootValueSeparator("").build();

  /** Something that writes JSON tokens. */
  @FunctionalInterface
  interface Tokens {
    void write();
  }

  private JsonOutput() {}

  /** One generator for many values, between which it writes nothing. */
  static JsonGenerator lines(OutputStream out) {
    return LINES.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
  }

  /** One value into a text. */
  static JsonGenerator compact(Writer out) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }

  static JsonGenerator indented(OutputStream out) {
    return indented(FACTORY, out);
  }

  /** Writes what is not ASCII as escapes, so that invisible characters can be seen. */
  static JsonGenerator indentedAscii(OutputStream out) {
    return indented(JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build(), out);
  }

  private static JsonGenerator indented(JsonFactory factory, OutputStream out) {
    PrettyPrinter layout = new IndentedLayout();
    ObjectWriteContext context =
        new ObjectWriteContext.Base() {
          @Override
          public PrettyPrinter getPrettyPrinter() {
            return layout;
          }
        };
    return factory.createGenerator(context, out, JsonEncoding.UTF8);
  }

  /** Writes, and lets a fault of the output through as what it is. */
  static void write(Tokens tokens) throws IOException {
    try {
      tokens.write();
    } catch (JacksonIOException e) {
      throw e.getCause();
    } catch (JacksonException e) {
      throw new IOException("the event cannot be written as JSON: " + e.getOriginalMessage(), e);
    }
  }
}
