package org.chancery.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.code.Codelist;
import org.chancery.io.json.JsonSchema;

/** Every document that is generated, by its path in the folder {@code docs}. */
public final class GeneratedDocs {

  private GeneratedDocs() {}

  /**
   * Makes the documents.
   *
   * @return the texts by path, such as {@code reference/model.md}
   */
  public static Map<String, String> all() {
    Map<String, String> documents = new TreeMap<>();
    documents.put("reference/model.md", ModelReference.text());
    documents.put("problems.md", ProblemReference.text());
    JsonSchema.files()
        .forEach(
            (name, schema) -> documents.put("schema/" + JsonSchema.VERSION + "/" + name, schema));
    for (Codelist list : ModelReference.codelists().values()) {
      documents.put("reference/codelists/" + list.name() + ".csv", CodelistCsv.text(list));
    }
    return documents;
  }

  /**
   * Writes the documents.
   *
   * @param args the folder {@code docs}
   * @throws IOException if one cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args.length == 0 ? "." : args[0]);
    for (Map.Entry<String, String> document : all().entrySet()) {
      Path file = folder.resolve(document.getKey());
      Files.createDirectories(folder.resolve(document.getKey()).toAbsolutePath().getParent());
      Files.writeString(file, document.getValue());
    }
  }
}
