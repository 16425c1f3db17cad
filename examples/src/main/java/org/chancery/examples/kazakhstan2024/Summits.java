package org.chancery.examples.kazakhstan2024;

import java.util.List;
import org.chancery.code.EventStatus;
import org.chancery.code.Laterality;
import org.chancery.code.ParticipantRole;
import org.chancery.code.SummitFormat;
import org.chancery.code.Topic;
import org.chancery.event.Summit;
import org.chancery.value.Attendance;
import org.chancery.value.Citation;
import org.chancery.value.Participant;
import org.chancery.value.Place;
import org.chancery.value.StatusChange;

/** The summits, conferences and forums. */
final class Summits {

  static final String SCO_ASTANA = "summit-sco-astana-2024";
  static final String THINK_TANK_FORUM = "forum-astana-think-tank-2024";
  static final String COP29 = "conference-cop29-baku-2024";

  private Summits() {}

  static List<Summit> all() {
    return List.of(
        astanaInternationalForum(), sco(), astanaThinkTankForum(), cop29(), oneWaterSummit());
  }

  private static Summit astanaInternationalForum() {
    Citation[] sources = {Sources.ASTANA_FORUM_CALLED_OFF, Sources.ASTANA_FORUM_DECISION};
    Summit.Builder forum = summit("forum-astana-international-2024", "F41", sources);
    return Claims.dated(forum, "2024-06", "2024-06-13/2024-06-14", sources)
        .title("en", "Astana International Forum 2024")
        .note(
            "en",
            "The forum was to return in 2025; the article speaks of it as put off until then.")
        .format(SummitFormat.FORUM)
        .status(EventStatus.CANCELLED)
        .statusChange(
            StatusChange.builder()
                .status(EventStatus.ANNOUNCED)
                .citation(Sources.ASTANA_FORUM_DECISION.key())
                .build())
        .statusChange(
            StatusChange.builder()
                .status(EventStatus.CANCELLED)
                .date("2024-04-13")
                .reason("floods, and the means that their damage called for")
                .citation(Sources.ASTANA_FORUM_DECISION.key())
                .build())
        .claim(Claims.byArticle("status", "postponed"))
        .claim(
            Claims.accepted(
                "status",
                "cancelled",
                "the reports of the decision say so; what was to return in 2025 is the series",
                sources))
        .place(Place.of("Astana", "KAZ"))
        .participant(Participant.of(ParticipantRole.HOST, "KAZ"))
        .topic(Topic.DIPLOMATIC)
        .build();
  }

  private static Summit sco() {
    return summit(
            SCO_ASTANA, "F39", Sources.SCO_OPENING, Sources.SCO_DATES, Sources.SCO_DECLARATION)
        .title("en", "Summit of the Shanghai Cooperation Organisation in Astana")
        .note(
            "en",
            "The article tells of important agreements and names none. The council adopted the"
                + " Astana Declaration on 4 July.")
        .format(SummitFormat.SUMMIT)
        .laterality(Laterality.MULTILATERAL)
        .series("Council of Heads of State of the Shanghai Cooperation Organisation")
        .claim(
            Claims.only(
                "series",
                "Council of Heads of State of the Shanghai Cooperation Organisation",
                Sources.SCO_OPENING))
        .edition(24)
        .claim(Claims.only("edition", "24", Sources.SCO_OPENING))
        .date("2024-07-03/2024-07-04")
        .claim(Claims.byArticle("date", "2024-06"))
        .claim(
            Claims.accepted(
                "date",
                "2024-07-03/2024-07-04",
                "reports of the time place it in July; these are both of its days",
                Sources.SCO_DATES))
        .claim(
            Claims.rejected(
                "date",
                "2024-07-04",
                "The day on which the council met.",
                Sources.SCO_OPENING,
                Sources.SCO_DECLARATION))
        .place(Place.of("Astana", "KAZ"))
        .participant(Participant.of(ParticipantRole.HOST, "KAZ"))
        .participant(Participant.of(ParticipantRole.CHAIR, "KAZ"))
        .participant(Participant.of(ParticipantRole.ORGANIZER, "org:SCO"))
        .topic(Topic.DIPLOMATIC)
        .build();
  }

  private static Summit astanaThinkTankForum() {
    Citation[] sources = {Sources.THINK_TANK_FORUM, Sources.THINK_TANK_FORUM_PLAN};
    Summit.Builder forum = summit(THINK_TANK_FORUM, "F04", sources);
    return Claims.dated(forum, "2024-10", "2024-10-16/2024-10-17", sources)
        .title("en", "Astana Think Tank Forum on middle powers")
        .format(SummitFormat.FORUM)
        .attendance(Attendance.of(45, "experts", 22))
        .place(Place.of("Astana", "KAZ"))
        .participant(Participant.of(ParticipantRole.ORGANIZER, "org:KazISS"))
        .topic(Topic.DIPLOMATIC)
        .build();
  }

  private static Summit cop29() {
    Summit.Builder conference =
        summit(COP29, "F42", Sources.COP29_SPEAKERS, Sources.COP29_REPORT, Sources.COP29_LEADERS);
    return Claims.dated(conference, "2024-11", "2024-11-11/2024-11-22", Sources.COP29_SPEAKERS)
        .title("en", "29th United Nations Climate Change Conference (COP29) in Baku")
        .note(
            "en",
            "Climate finance was its main matter. Leaders held their own summit within it on 12"
                + " and 13 November.")
        .format(SummitFormat.CONFERENCE)
        .laterality(Laterality.MULTILATERAL)
        .series("United Nations Climate Change Conference")
        .edition(29)
        .place(Place.of("Baku", "AZE"))
        .participant(Participant.of(ParticipantRole.HOST, "AZE"))
        .participant(Participant.of(ParticipantRole.ATTENDEE, "KAZ"))
        .topic(Topic.ENVIRONMENT)
        .build();
  }

  private static Summit oneWaterSummit() {
    Citation[] sources = {Sources.WATER_SUMMIT, Sources.WATER_SUMMIT_ARRIVAL};
    Summit.Builder summit =
        summit("summit-one-water-riyadh-2024", "F44", sources).citation(Sources.WATER_SUMMIT_MOVED);
    return Claims.dated(summit, "2024-12", "2024-12-03", sources)
        .title("en", "One Water Summit in Riyadh")
        .format(SummitFormat.SUMMIT)
        .statusChange(
            StatusChange.builder()
                .status(EventStatus.RESCHEDULED)
                .date("2024-09-25")
                .previousDate("2024-09")
                .reason("moved from New York, beside the General Assembly, to Riyadh")
                .citation(Sources.WATER_SUMMIT_MOVED.key())
                .build())
        .statusChange(
            StatusChange.builder()
                .status(EventStatus.HELD)
                .date("2024-12-03")
                .citation(Sources.WATER_SUMMIT.key())
                .build())
        .place(Place.of("Riyadh", "SAU"))
        .participant(Participant.of(ParticipantRole.ORGANIZER, "FRA"))
        .participant(Participant.of(ParticipantRole.ORGANIZER, "KAZ"))
        .participant(Participant.of(ParticipantRole.ORGANIZER, "SAU"))
        .participant(Participant.of(ParticipantRole.ORGANIZER, "org:WB"))
        .participant(Participants.tokayev(ParticipantRole.ATTENDEE))
        .topic(Topic.WATER)
        .topic(Topic.ENVIRONMENT)
        .build();
  }

  private static Summit.Builder summit(String id, String fact, Citation... sources) {
    return Summit.builder()
        .id(id)
        .status(EventStatus.HELD)
        .citations(Sources.articleAnd(fact, sources));
  }
}
