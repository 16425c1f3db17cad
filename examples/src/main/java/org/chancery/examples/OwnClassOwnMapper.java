package org.chancery.examples;

import org.chancery.event.Visit;
import org.chancery.io.json.ChanceryModule;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Puts a record of the model into a class of one's own, with a mapper of one's own. */
public final class OwnClassOwnMapper {

  private OwnClassOwnMapper() {}

  /** A class of one's own: an article of a newspaper, and the visit that it reports. */
  record Report(String headLine, int wordCount, Visit visit) {}

  /**
   * Runs the program.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    System.out.println(run());
  }

  static String run() {
    // The mapper's own settings hold for one's own class; the model's JSON stays as it is.
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new ChanceryModule())
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .build();

    Report report =
        mapper.readValue(
            """
            {
              "head-line": "A state visit to Doha",
              "word-count": 412,
              "visit": {
                "type": "visit",
                "id": "visit-qatar-2024",
                "titles": { "en": "State visit to Qatar" },
                "date": "2024-02-13/2024-02-14",
                "status": "held",
                "participants": [
                  { "role": "visitor", "actor": "KAZ" },
                  { "role": "host", "actor": "QAT" }
                ],
                "visitType": "state"
              }
            }
            """,
            Report.class);

    return report.headLine()
        + ": "
        + report.visit().hosts().get(0).name()
        + ", "
        + report.visit().date()
        + "\n"
        + mapper.writeValueAsString(report);
  }
}
