package org.chancery.io.json;

import java.io.IOException;
import java.io.OutputStream;
import org.chancery.change.DatasetDiff;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what changed between datasets as JSON: one object, as the record describes it.
 *
 * @since 0.1
 */
public final class ChangesJson {

  private ChangesJson() {}

  /**
   * Writes how two versions of a dataset differ, as {@link DatasetDiff} describes it. What is
   * absent or empty is left out.
   *
   * @param diff the differences
   * @param out takes UTF-8; it is not closed
   * @throws IOException if the output fails
   */
  public static void write(DatasetDiff diff, OutputStream out) throws IOException {
    writeRecord(diff, out);
  }

  private static void writeRecord(Record record, OutputStream out) throws IOException {
    JsonOutput.write(
        () -> {
          try (JsonGenerator json = JsonOutput.indented(new Uncloseable(out))) {
            RecordJsonWriter.writeRecord(record, json);
            json.writeRaw('\n');
          }
        });
  }
}
