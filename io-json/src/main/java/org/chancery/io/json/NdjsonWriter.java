package org.chancery.io.json;

import java.io.IOException;
import java.io.OutputStream;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.EventWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes an event a line. */
final class NdjsonWriter implements EventWriter {

  private final OutputStream out;
  private @Nullable JsonGenerator json; // null before the first event, and after one that failed
  private boolean closed;

  NdjsonWriter(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(DiplomaticEvent event) throws IOException {
    if (closed) {
      throw new IOException("the writer is closed");
    }
    JsonGenerator generator = json == null ? JsonOutput.lines(new Uncloseable(out)) : json;
    json = null;
    JsonOutput.write(() -> writeLine(event, generator));
    json = generator;
  }

  /** Writes a line; where that fails, what was written of it is the output's, and no more. */
  private static void writeLine(DiplomaticEvent event, JsonGenerator generator) {
    boolean written = false;
    try {
      RecordJsonWriter.writeEvent(event, generator);
      generator.writeRaw('\n');
      generator.flush();
      written = true;
    } finally {
      if (!written) {
        generator.close();
      }
    }
  }

  @Override
  public void close() throws IOException {
    closed = true;
    try (out) {
      JsonGenerator generator = json;
      if (generator != null) {
        JsonOutput.write(generator::close);
      }
    }
  }
}
