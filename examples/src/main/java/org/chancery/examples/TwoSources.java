package org.chancery.examples;

import java.util.List;
import org.chancery.change.DatasetDiff;
import org.chancery.change.DatasetMerge;
import org.chancery.change.MergePolicy;
import org.chancery.change.MergeResult;
import org.chancery.change.MergeSource;
import org.chancery.code.EventStatus;
import org.chancery.code.ParticipantRole;
import org.chancery.code.VisitType;
import org.chancery.dataset.Dataset;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.Visit;
import org.chancery.value.Citation;
import org.chancery.value.Participant;

/** Merges what two sources say of a visit, and shows what that changed. */
public final class TwoSources {

  private TwoSources() {}

  /**
   * Runs the program.
   *
   * @param args nothing
   */
  public static void main(String[] args) {
    System.out.println(run());
  }

  static String run() {
    Dataset ministry = dataset("ministry-1", "2024-02-13/2024-02-14", VisitType.STATE, "mfa");
    Dataset press = dataset("press-17", "2024-02", VisitType.OFFICIAL, "daily");
    DatasetHeader header = ministry.header();

    MergeResult merged =
        DatasetMerge.into(header)
            .by(MergePolicy.preferPrecise().orElse(MergePolicy.preferSources("ministry")))
            .alikeFrom(70) // visits of the same actors, whose days may be the same
            .merge(new MergeSource("ministry", ministry), new MergeSource("press", press));
    String decided = merged.toText(); // each value, who has it, which was chosen, and why
    String changed = DatasetDiff.between(ministry, merged.dataset()).toText();
    return decided + "\n" + changed;
  }

  private static Dataset dataset(String id, String date, VisitType type, String source) {
    Visit visit =
        Visit.builder()
            .id(id)
            .title("en", "Visit to Qatar")
            .date(date)
            .status(EventStatus.HELD)
            .visitType(type)
            .participant(Participant.of(ParticipantRole.VISITOR, "KAZ"))
            .participant(Participant.of(ParticipantRole.HOST, "QAT"))
            .citation(Citation.builder().key(source).title("Of the " + source).build())
            .build();
    DatasetHeader header =
        DatasetHeader.builder().id("visits").title("en", "Visits").version("1").build();
    return new Dataset(header, List.of(visit));
  }
}
