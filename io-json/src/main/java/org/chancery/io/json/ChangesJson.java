package org.chancery.io.json;

import java.io.IOException;
import java.io.OutputStream;
import org.chancery.change.DatasetDiff;
import org.chancery.change.MergeDecision;
import org.chancery.change.MergeResult;
import tools.jackson.core.JsonGenerator;

/**
 * Writes as JSON what changed between datasets, and what was decided when they were merged.
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

  /**
   * Writes what was decided in a merge: an object with the list {@code decisions}, each as {@link
   * MergeDecision} describes it. The merged dataset is not in it.
   *
   * @param result the merge
   * @param out takes UTF-8; it is not closed
   * @throws IOException if the output fails
   */
  public static void write(MergeResult result, OutputStream out) throws IOException {
    JsonOutput.write(
        () -> {
          try (JsonGenerator json = JsonOutput.indented(new Uncloseable(out))) {
            json.writeStartObject();
            json.writeName("decisions").writeStartArray();
            for (MergeDecision decision : result.decisions()) {
              RecordJsonWriter.writeRecord(decision, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
          }
        });
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
