package org.chancery.io.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.event.EventTypes;
import org.chancery.meta.RecordType;

/**
 * The JSON Schemas (draft 2020-12) of what this module reads, derived from the record types: of a
 * dataset document, of an event of any type, and of an event of each type. Each is complete in
 * itself and refers to nothing outside, so that no validator needs the net.
 *
 * <p>They say what a document looks like: names, kinds, required fields, bounds, patterns, and
 * which fields of a record do not go together. A codelist stays open: its codes are examples, and
 * the annotation {@value #CODELIST} gives the name of the list and what each code means. What holds
 * between the values of fields and between events they cannot say; the readers check that.
 *
 * <p>The same texts are files in the archive of this module, at {@code
 * /org/chancery/io/json/schema/0.1/dataset.schema.json} and beside it.
 *
 * @since 0.1
 */
public final class JsonSchema {

  /** The keyword of the annotation that names a codelist and has its codes. */
  public static final String CODELIST = "x-codelist";

  /** The version of the schemas. */
  public static final String VERSION = "0.1";

  /** The name of the schema of an event of any type, which is what a line of NDJSON holds. */
  private static final String EVENT = "event";

  private static final String ENDING = ".schema.json";

  private JsonSchema() {}

  /**
   * Returns the schema of a dataset document.
   *
   * @return the schema as text, indented, with LF; the same at every call and in every run
   */
  public static String text() {
    return SchemaWriter.ofDataset(DatasetJson.SCHEMA_ID);
  }

  /**
   * Returns the schema of an event of any type, such as a line of NDJSON holds.
   *
   * @return the schema as text
   */
  public static String ofEvent() {
    return SchemaWriter.ofEvent(id(EVENT));
  }

  /**
   * Returns the schema of the events of one type. Its errors are nearer to the point than those of
   * the schema of all types.
   *
   * @param type the type of the event, one of {@link EventTypes#all()}
   * @return the schema as text
   * @throws IllegalArgumentException if the type is not that of an event
   */
  public static String of(RecordType<?> type) {
    if (!EventTypes.all().contains(type)) {
      throw new IllegalArgumentException("expected the type of an event, got " + type);
    }
    return SchemaWriter.ofType(id(type.name()), type);
  }

  /**
   * Returns all schemas.
   *
   * @return the texts by the names of their files, that of a dataset first
   */
  public static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("dataset" + ENDING, text());
    files.put(EVENT + ENDING, ofEvent());
    for (RecordType<?> type : EventTypes.all()) {
      files.put(type.name() + ENDING, of(type));
    }
    return files;
  }

  private static String id(String name) {
    int last = DatasetJson.SCHEMA_ID.lastIndexOf('/');
    return DatasetJson.SCHEMA_ID.substring(0, last + 1) + name + ENDING;
  }
}
