package org.chancery.io.json;

import java.io.IOException;
import java.io.OutputStream;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.EventWriter;
import tools.jackson.core.JsonGenerator;

/** Writes an event a line. */
final class NdjsonWriter implements EventWriter {

  private final OutputStream out;
  private boolean closed;

  NdjsonWriter(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(DiplomaticEvent event) throws IOException {
    if (closed) {
      throw new IOException("the writer is closed");
    }
    JsonOutput.write(
        () -> {
          try (JsonGenerator json = JsonOutput.compact(new Uncloseable(out))) {
            RecordJsonWriter.writeEvent(event, json);
          }
        });
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    closed = true;
    out.close();
  }
}
