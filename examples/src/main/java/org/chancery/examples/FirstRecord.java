package org.chancery.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.code.EventStatus;
import org.chancery.code.ParticipantRole;
import org.chancery.code.VisitType;
import org.chancery.dataset.Dataset;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.Visit;
import org.chancery.io.json.DatasetJson;
import org.chancery.validation.EventValidator;
import org.chancery.value.Participant;
import org.chancery.value.Person;

/** Makes a first record, validates it, writes it to a file and reads it back. */
public final class FirstRecord {

  private FirstRecord() {}

  /**
   * Runs the program.
   *
   * @param args the file to write
   * @throws IOException if the file cannot be written or read
   */
  public static void main(String[] args) throws IOException {
    System.out.println(run(Path.of(args[0])));
  }

  static String run(Path file) throws IOException {
    Visit visit =
        Visit.builder()
            .id("visit-qatar-2024")
            .title("en", "State visit of the President of Kazakhstan to Qatar")
            .date("2024-02-13/2024-02-14")
            .status(EventStatus.HELD)
            .visitType(VisitType.STATE)
            .participant(
                Participant.builder()
                    .role(ParticipantRole.VISITOR)
                    .actor("KAZ")
                    .person(Person.of("Kassym-Jomart Tokayev"))
                    .office("President of Kazakhstan")
                    .build())
            .participant(Participant.of(ParticipantRole.HOST, "QAT"))
            .build();

    EventValidator.create().requireValid(visit);

    Dataset dataset =
        new Dataset(
            DatasetHeader.builder().id("my-visits").title("en", "My visits").version("1").build(),
            List.of(visit));
    DatasetJson.write(dataset, file);
    Dataset read = DatasetJson.read(file);

    return Files.size(file) + " bytes, read back equal: " + read.equals(dataset);
  }
}
