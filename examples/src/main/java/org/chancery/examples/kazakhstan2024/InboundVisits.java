package org.chancery.examples.kazakhstan2024;

import java.util.List;
import org.chancery.code.EventStatus;
import org.chancery.code.Laterality;
import org.chancery.code.OfficeRank;
import org.chancery.code.ParticipantRole;
import org.chancery.code.Topic;
import org.chancery.code.VisitType;
import org.chancery.event.Visit;
import org.chancery.value.Activities;
import org.chancery.value.Citation;
import org.chancery.value.Claim;
import org.chancery.value.Participant;
import org.chancery.value.Place;

/** The visits of foreign leaders to Kazakhstan. */
final class InboundVisits {

  private InboundVisits() {}

  static List<Visit> all() {
    return List.of(xi(), guterres(), scholz(), borrell());
  }

  private static Visit xi() {
    Visit.Builder visit =
        visit(
            "visit-xi-jinping-2024",
            "F35",
            visitor("CHN", "Xi Jinping", "President of China", OfficeRank.HEAD_OF_STATE).build(),
            Sources.XI_PLAN,
            Sources.XI_ARRIVAL,
            Sources.XI_TALKS);
    return Claims.dated(visit, "2024", "2024-07-02/2024-07-04", Sources.XI_PLAN)
        .title("en", "State visit of the President of China to Kazakhstan")
        .note(
            "en",
            "The days are those announced beforehand; reports confirm the arrival on 2 July, and"
                + " talks and a joint statement on 3 July.")
        .visitType(VisitType.STATE)
        .claim(Claims.only("visitType", "state", Sources.XI_PLAN))
        .laterality(Laterality.BILATERAL)
        .activities(atMultilateralEvent())
        .claim(multilateralEvent(Sources.XI_ARRIVAL))
        .place(Place.of("Astana", "KAZ"))
        .build();
  }

  private static Visit guterres() {
    Citation[] sources = {Sources.GUTERRES_REPORT, Sources.GUTERRES_PLAN};
    Participant visitor =
        visitor(
                "org:UN",
                "António Guterres",
                "Secretary-General of the United Nations",
                OfficeRank.ORGANISATION_HEAD)
            .nameAsRecorded("Antonio Guterres")
            .build();
    Visit.Builder visit = visit("visit-guterres-2024", "F36", visitor, sources);
    return Claims.dated(visit, "2024", "2024-07-03/2024-07-04", sources)
        .title("en", "Official visit of the Secretary-General of the United Nations to Kazakhstan")
        .visitType(VisitType.OFFICIAL)
        .claim(Claims.only("visitType", "official", Sources.GUTERRES_PLAN))
        .activities(atMultilateralEvent())
        .claim(multilateralEvent(sources))
        .place(Place.of("Almaty", "KAZ"))
        .place(Place.of("Astana", "KAZ"))
        .build();
  }

  private static Visit scholz() {
    Participant visitor =
        visitor(
                "DEU",
                "Olaf Scholz",
                "Federal Chancellor of Germany",
                OfficeRank.HEAD_OF_GOVERNMENT)
            .build();
    Visit.Builder visit =
        visit(
            "visit-scholz-2024",
            "F37",
            visitor,
            Sources.SCHOLZ_TALKS,
            Sources.SCHOLZ_SUMMIT,
            Sources.SCHOLZ_PLAN);
    return Claims.dated(
            visit, "2024", "2024-09-16/2024-09-17", Sources.SCHOLZ_TALKS, Sources.SCHOLZ_SUMMIT)
        .title("en", "Official visit of the Federal Chancellor of Germany to Kazakhstan")
        .note(
            "en",
            "The talks were on 16 September, the summit of Central Asia and Germany on the next"
                + " day.")
        .visitType(VisitType.OFFICIAL)
        .claim(Claims.only("visitType", "official", Sources.SCHOLZ_SUMMIT))
        .laterality(Laterality.BILATERAL)
        .activities(atMultilateralEvent())
        .claim(multilateralEvent(Sources.SCHOLZ_SUMMIT))
        .place(Place.of("Astana", "KAZ"))
        .build();
  }

  private static Visit borrell() {
    Participant visitor =
        visitor(
                "org:EU",
                "Josep Borrell",
                "EU High Representative and Vice-President of the Commission",
                OfficeRank.OTHER)
            .nameAsRecorded("Joseph Borrell")
            .build();
    Visit.Builder visit =
        visit("visit-borrell-2024", "F38", visitor, Sources.BORRELL_REMARKS, Sources.BORRELL_PLAN);
    return Claims.dated(visit, "2024", "2024-08-01", Sources.BORRELL_REMARKS)
        .title("en", "Official visit of the EU High Representative to Kazakhstan")
        .visitType(VisitType.OFFICIAL)
        .claim(Claims.only("visitType", "official", Sources.BORRELL_REMARKS))
        .participant(Participants.person(ParticipantRole.HOST, "KAZ", "Murat Nurtleu"))
        .place(Place.of("Astana", "KAZ"))
        .build();
  }

  private static Visit.Builder visit(
      String id, String fact, Participant visitor, Citation... sources) {
    return Visit.builder()
        .id(id)
        .status(EventStatus.HELD)
        .topic(Topic.DIPLOMATIC)
        .participant(visitor)
        .participant(Participants.tokayev(ParticipantRole.HOST))
        .citations(Sources.articleAnd(fact, sources));
  }

  private static Participant.Builder visitor(
      String actor, String name, String office, OfficeRank rank) {
    return Participants.officer(ParticipantRole.VISITOR, actor, name, office, rank);
  }

  private static Activities atMultilateralEvent() {
    return Activities.builder().attendedMultilateralEvent(true).build();
  }

  private static Claim multilateralEvent(Citation... sources) {
    return Claims.only("activities.attendedMultilateralEvent", "true", sources);
  }
}
