package org.chancery.examples.kazakhstan2024;

import java.util.List;
import org.chancery.code.EventStatus;
import org.chancery.code.Laterality;
import org.chancery.code.MissingReason;
import org.chancery.code.ParticipantRole;
import org.chancery.code.Purpose;
import org.chancery.code.Topic;
import org.chancery.code.VisitType;
import org.chancery.event.Visit;
import org.chancery.value.Activities;
import org.chancery.value.Citation;
import org.chancery.value.Participant;
import org.chancery.value.Place;
import org.chancery.value.StatusChange;

/** The visits of the President of Kazakhstan to other states. */
final class OutboundVisits {

  static final String ITALY = "visit-italy-2024";
  static final String TAJIKISTAN = "visit-tajikistan-2024";

  private OutboundVisits() {}

  static List<Visit> all() {
    return List.of(
        italy(),
        qatar(),
        azerbaijan(),
        china(),
        uzbekistan(),
        armenia(),
        russiaForTheEconomicUnion(),
        russiaForBrics(),
        singapore(),
        tajikistan(),
        turkmenistan(),
        france(),
        mongolia(),
        serbia(),
        hungary());
  }

  private static Visit italy() {
    return official(visit(ITALY, "F20", Sources.ITALY_PLAN, Sources.ITALY_LAST_DAY))
        .title("en", "Official visit of the President of Kazakhstan to Italy")
        .note(
            "en",
            "The first visit of the year. Agenzia Nova counts from the evening of 17 January, when"
                + " the president arrived in Rome.")
        .date("2024-01-18/2024-01-19")
        .claim(
            Claims.byArticle(
                "date", "2024-01", "Concluded from the words that the year began with this visit."))
        .claim(
            Claims.accepted(
                "date",
                "2024-01-18/2024-01-19",
                "the days of the official programme, within the month that the article implies",
                Sources.ITALY_PLAN))
        .claim(
            Claims.rejected(
                "date",
                "2024-01-17/2024-01-19",
                "Counts the evening of the arrival.",
                Sources.ITALY_LAST_DAY))
        .place(Place.of("Rome", "ITA"))
        .participant(host("ITA", "Sergio Mattarella"))
        .participant(host("ITA", "Giorgia Meloni"))
        .topic(Topic.TRADE)
        .build();
  }

  private static Visit qatar() {
    Visit.Builder visit =
        visitWithTreaties("visit-qatar-2024", "F22", Sources.QATAR_VISIT, Sources.QATAR_TALKS);
    return Claims.dated(state(visit), "2024", "2024-02-13/2024-02-14", Sources.QATAR_VISIT)
        .title("en", "State visit of the President of Kazakhstan to Qatar")
        .note("en", "The talks were on 14 February.")
        .place(Place.of("Doha", "QAT"))
        .participant(host("QAT", "Tamim bin Hamad Al Thani"))
        .build();
  }

  private static Visit azerbaijan() {
    Citation[] sources = {Sources.AZERBAIJAN_VISIT, Sources.AZERBAIJAN_COUNCIL};
    Visit.Builder visit = visitWithTreaties("visit-azerbaijan-2024", "F23", sources);
    return Claims.dated(state(visit), "2024", "2024-03-11/", sources)
        .title("en", "State visit of the President of Kazakhstan to Azerbaijan")
        .note("en", "The sources tell the first day; the last was not found.")
        .place(Place.of("Baku", "AZE"))
        .participant(host("AZE", "Ilham Aliyev"))
        .build();
  }

  private static Visit china() {
    Visit.Builder visit =
        visitWithTreaties("visit-china-2024", "F24", Sources.BOAO_PLAN, Sources.BOAO_TALKS);
    return Claims.dated(visit, "2024", "2024-03-28/2024-03-29", Sources.BOAO_PLAN)
        .title("en", "Working visit of the President of Kazakhstan to China")
        .note(
            "en",
            "The two days are those announced beforehand; a report confirms 28 March. The occasion"
                + " was the Boao Forum for Asia.")
        .visitType(VisitType.WORKING)
        .claim(Claims.only("visitType", "working", Sources.BOAO_PLAN))
        .purpose(Purpose.SUMMIT_ATTENDANCE)
        .claim(Claims.only("purpose", "summit_attendance", Sources.BOAO_PLAN))
        .place(Place.builder().name("Boao").country("CHN").verbatim("Boao, Hainan").build())
        .participant(host("CHN", "Zhao Leji"))
        .build();
  }

  private static Visit uzbekistan() {
    Citation[] sources = {Sources.KHIVA_MEETING, Sources.URGENCH_ARRIVAL};
    Visit.Builder visit = visitWithTreaties("visit-uzbekistan-2024", "F25", sources);
    return Claims.dated(visit, "2024", "2024-04-05", sources)
        .title("en", "Visit of the President of Kazakhstan to Urgench and Khiva")
        .citation(Sources.TYPES_OF_VISITS)
        .visitType(VisitType.INFORMAL)
        .claim(
            Claims.accepted(
                "visitType",
                "informal",
                "the president's own office calls it so, and the press secretary's summary of the"
                    + " year lists no official visit to Uzbekistan",
                Sources.KHIVA_MEETING))
        .claim(Claims.rejected("visitType", "official", Sources.URGENCH_ARRIVAL))
        .laterality(Laterality.BILATERAL)
        .place(Place.of("Urgench", "UZB"))
        .place(Place.of("Khiva", "UZB"))
        .participant(host("UZB", "Shavkat Mirziyoyev"))
        .build();
  }

  private static Visit armenia() {
    Citation[] sources = {Sources.ARMENIA_VISIT, Sources.ARMENIA_COMMENT};
    Visit.Builder visit = visitWithTreaties("visit-armenia-2024", "F26", sources);
    return Claims.dated(official(visit), "2024", "2024-04-15", sources)
        .title("en", "Official visit of the President of Kazakhstan to Armenia")
        .place(Place.of("Yerevan", "ARM"))
        .participant(host("ARM", "Nikol Pashinyan"))
        .build();
  }

  private static Visit russiaForTheEconomicUnion() {
    Visit.Builder visit =
        visitToRussia("visit-russia-moscow-2024", Sources.MOSCOW_PLAN)
            .status(EventStatus.ANNOUNCED)
            .statusChange(
                StatusChange.builder()
                    .status(EventStatus.ANNOUNCED)
                    .date("2024-05-04")
                    .citation(Sources.MOSCOW_PLAN.key())
                    .build())
            .visitType(VisitType.WORKING)
            .claim(Claims.only("visitType", "working", Sources.MOSCOW_PLAN));
    return Claims.dated(visit, "2024", "2024-05-08/2024-05-09", Sources.MOSCOW_PLAN)
        .title(
            "en", "Visit of the President of Kazakhstan to Moscow, at the time of the EAEU summit")
        .note(
            "en",
            "The article tells of a visit to Russia and does not say which. Sources know of two:"
                + " this one, of which only the announcement was found, and that to Kazan in"
                + " October.")
        .confidence(3)
        .place(Place.of("Moscow", "RUS"))
        .build();
  }

  private static Visit russiaForBrics() {
    Visit.Builder visit =
        visitToRussia("visit-russia-kazan-2024", Sources.KAZAN_SPEECH)
            .missing("visitType", MissingReason.UNKNOWN);
    return Claims.dated(visit, "2024", "2024-10-24", Sources.KAZAN_SPEECH)
        .title("en", "Visit of the President of Kazakhstan to Kazan for the BRICS Plus meeting")
        .note(
            "en",
            "The article tells of a visit to Russia and does not say which. Sources know of two:"
                + " this one, and that to Moscow announced for May. The date is that of the"
                + " president's speech; the summit was from 22 to 24 October.")
        .place(Place.of("Kazan", "RUS"))
        .build();
  }

  private static Visit singapore() {
    return state(
            visitWithTreaties(
                "visit-singapore-2024",
                "F28",
                Sources.SINGAPORE_DATES,
                Sources.SINGAPORE_WELCOME,
                Sources.SINGAPORE_TALKS))
        .title("en", "State visit of the President of Kazakhstan to Singapore")
        .note(
            "en",
            "The Astana Times, too, has the president arrive on 23 May, and does not say when he"
                + " left.")
        .date("2024-05-22/2024-05-24")
        .claim(Claims.byArticle("date", "2024"))
        .claim(
            Claims.accepted(
                "date",
                "2024-05-22/2024-05-24",
                "the days that the foreign ministry of Singapore gives for the whole visit",
                Sources.SINGAPORE_DATES))
        .claim(
            Claims.rejected(
                "date",
                "2024-05-23/2024-05-24",
                "A visit of two days, with the arrival on the morning of the first.",
                Sources.SINGAPORE_WELCOME))
        .place(Place.of("Singapore", "SGP"))
        .participant(host("SGP", "Tharman Shanmugaratnam"))
        .participant(host("SGP", "Lawrence Wong"))
        .build();
  }

  private static Visit tajikistan() {
    Visit.Builder visit =
        visitWithTreaties(TAJIKISTAN, "F29", Sources.TAJIKISTAN_PLAN, Sources.TAJIKISTAN_TREATY);
    return Claims.dated(state(visit), "2024", "2024-08-22/2024-08-23", Sources.TAJIKISTAN_PLAN)
        .title("en", "State visit of the President of Kazakhstan to Tajikistan")
        .note(
            "en",
            "The two days are those announced beforehand; a treaty signed in Dushanbe confirms"
                + " 22 August.")
        .place(Place.of("Dushanbe", "TJK"))
        .participant(host("TJK", "Emomali Rahmon"))
        .build();
  }

  private static Visit turkmenistan() {
    Citation[] sources = {Sources.TURKMENISTAN_VISIT, Sources.TURKMENISTAN_FORUM};
    Visit.Builder visit = visitWithTreaties("visit-turkmenistan-2024", "F30", sources);
    return Claims.dated(official(visit), "2024", "2024-10-11", sources)
        .title("en", "Official visit of the President of Kazakhstan to Turkmenistan")
        .note(
            "en",
            "The date is that of an international forum in which the president took part; when the"
                + " visit began was not found.")
        .place(Place.of("Ashgabat", "TKM"))
        .participant(host("TKM", "Serdar Berdimuhamedov"))
        .build();
  }

  private static Visit france() {
    Citation[] sources = {Sources.FRANCE_VISIT, Sources.FRANCE_TALKS};
    Visit.Builder visit = visitWithTreaties("visit-france-2024", "F31", sources);
    return Claims.dated(state(visit), "2024", "2024-11-04/2024-11-05", sources)
        .title("en", "State visit of the President of Kazakhstan to France")
        .place(Place.of("Paris", "FRA"))
        .participant(host("FRA", "Emmanuel Macron"))
        .build();
  }

  private static Visit mongolia() {
    Citation[] sources = {
      Sources.MONGOLIA_VISIT, Sources.MONGOLIA_PARTNERSHIP, Sources.MONGOLIA_TALKS
    };
    Visit.Builder visit = visitWithTreaties("visit-mongolia-2024", "F32", sources);
    return Claims.dated(state(visit), "2024", "2024-10-28/2024-10-29", sources)
        .title("en", "State visit of the President of Kazakhstan to Mongolia")
        .note("en", "A declaration and other documents were signed on 29 October.")
        .place(Place.of("Ulaanbaatar", "MNG"))
        .participant(host("MNG", "Ukhnaagiin Khurelsukh"))
        .build();
  }

  private static Visit serbia() {
    Citation[] sources = {Sources.SERBIA_TALKS, Sources.SERBIA_ARRIVAL};
    Visit.Builder visit = visitWithTreaties("visit-serbia-2024", "F33", sources);
    return Claims.dated(official(visit), "2024", "2024-11-18/2024-11-19", sources)
        .title("en", "Official visit of the President of Kazakhstan to Serbia")
        .note("en", "The arrival was on 18 November, the talks on the next day.")
        .place(Place.of("Belgrade", "SRB"))
        .participant(host("SRB", "Aleksandar Vučić"))
        .build();
  }

  private static Visit hungary() {
    Citation[] sources = {Sources.HUNGARY_TALKS, Sources.HUNGARY_END};
    Visit.Builder visit = visitWithTreaties("visit-hungary-2024", "F34", sources);
    return Claims.dated(state(visit), "2024", "2024-11-20/2024-11-21", sources)
        .title("en", "State visit of the President of Kazakhstan to Hungary")
        .note(
            "en",
            "The talks were on 20 November, and the president left in the night of the 21st; the"
                + " day of his arrival was not found.")
        .place(Place.of("Budapest", "HUN"))
        .participant(host("HUN", "Tamás Sulyok"))
        .participant(host("HUN", "Viktor Orbán"))
        .build();
  }

  private static Visit.Builder visit(String id, String fact, Citation... sources) {
    return Visit.builder()
        .id(id)
        .status(EventStatus.HELD)
        .topic(Topic.DIPLOMATIC)
        .participant(Participants.tokayev(ParticipantRole.VISITOR))
        .citations(Sources.articleAnd(fact, sources));
  }

  /** A visit of the list of which the article says that treaties were signed on them. */
  private static Visit.Builder visitWithTreaties(String id, String fact, Citation... sources) {
    return visit(id, fact, sources)
        .activities(Activities.builder().signedAgreement(true).build())
        .claim(Claims.only("activities.signedAgreement", "true", Sources.article(fact)));
  }

  /** One of two trips to Russia; the article says of only one that treaties were signed on it. */
  private static Visit.Builder visitToRussia(String id, Citation source) {
    return visit(id, "F27", source)
        .purpose(Purpose.SUMMIT_ATTENDANCE)
        .claim(Claims.only("purpose", "summit_attendance", source))
        .missing("activities.signedAgreement", MissingReason.UNKNOWN)
        .claim(
            Claims.byArticle(
                "activities.signedAgreement",
                "true",
                "Said of the visit to Russia, which may be this one or the other."))
        .participant(host("RUS", "Vladimir Putin"));
  }

  private static Visit.Builder state(Visit.Builder visit) {
    return typed(visit, VisitType.STATE);
  }

  private static Visit.Builder official(Visit.Builder visit) {
    return typed(visit, VisitType.OFFICIAL);
  }

  /** Gives a visit between two states the type that the president's press secretary lists. */
  private static Visit.Builder typed(Visit.Builder visit, VisitType type) {
    return visit
        .visitType(type)
        .laterality(Laterality.BILATERAL)
        .citation(Sources.TYPES_OF_VISITS)
        .claim(Claims.only("visitType", type.code(), Sources.TYPES_OF_VISITS));
  }

  private static Participant host(String state, String name) {
    return Participants.person(ParticipantRole.HOST, state, name);
  }
}
