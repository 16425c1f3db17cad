package org.chancery.io.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.EventWriter;
import tools.jackson.core.JsonGenerator;

/** Writes a dataset document event by event. */
final class JsonDatasetWriter implements EventWriter {

  private final OutputStream out;
  private final JsonGenerator json;
  private boolean finished;

  JsonDatasetWriter(OutputStream out, DatasetHeader header, JsonStyle style) throws IOException {
    this.out = out;
    Uncloseable target = new Uncloseable(out);
    this.json = style == JsonStyle.COMPACT ? JsonOutput.lines(target) : JsonOutput.indented(target);
    JsonOutput.write(() -> DatasetObject.begin(header, json));
  }

  @Override
  public void write(DiplomaticEvent event) throws IOException {
    if (finished) {
      throw new IOException("the writer is closed");
    }
    JsonOutput.write(() -> RecordJsonWriter.writeEvent(event, json));
  }

  /** Completes the document and flushes it; the output stays open. */
  void finish() throws IOException {
    if (finished) {
      return;
    }
    finished = true;
    JsonOutput.write(
        () -> {
          DatasetObject.end(json);
          json.close();
        });
    out.write("\n".getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    try (out) {
      finish();
    }
  }
}
