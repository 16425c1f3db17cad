package org.chancery.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.chancery.io.json.JsonSchema;

/**
 * Writes the JSON Schemas into a folder, for a program that generates types or checks documents.
 */
public final class SchemaFiles {

  private SchemaFiles() {}

  /**
   * Runs the program.
   *
   * @param args the folder; it is made where there is none
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    System.out.println(run(Path.of(args[0])));
  }

  static String run(Path folder) throws IOException {
    Files.createDirectories(folder);

    for (Map.Entry<String, String> schema : JsonSchema.files().entrySet()) {
      Files.writeString(folder.resolve(schema.getKey()), schema.getValue());
    }

    return JsonSchema.files().size() + " schemas in " + folder;
  }
}
