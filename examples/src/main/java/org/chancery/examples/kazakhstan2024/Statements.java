package org.chancery.examples.kazakhstan2024;

import java.util.List;
import org.chancery.code.DateBasis;
import org.chancery.code.EventStatus;
import org.chancery.code.OfficeRank;
import org.chancery.code.ParticipantRole;
import org.chancery.code.RelationType;
import org.chancery.code.StatementForm;
import org.chancery.code.Topic;
import org.chancery.event.Statement;
import org.chancery.value.Citation;
import org.chancery.value.Participant;
import org.chancery.value.Person;
import org.chancery.value.Place;

/** The speeches and articles. */
final class Statements {

  private Statements() {}

  static List<Statement> all() {
    return List.of(
        cornellOnMiddlePowers(),
        cornellOnBalance(),
        tokayevAtThinkTankForum(),
        tokayevAtCop29(),
        vassilenkoInAbuDhabi());
  }

  private static Statement cornellOnMiddlePowers() {
    return statement("statement-cornell-middle-powers-2024", "F01", Sources.MIDDLE_POWER)
        .title("en", "Svante E. Cornell on the middle powers of Central Asia")
        .note(
            "en",
            "The Astana Times gives the title as \"Kazakhstan and Middle Powers in Greater Central"
                + " Asia\". The review of the year adds that the term middle power has become a"
                + " catchword, and that critics doubt its use.")
        .date("2024-08")
        .form(StatementForm.ARTICLE)
        .summary(
            "en",
            "Diplomacy with a strategy, a growing economy and leadership in its region give"
                + " Kazakhstan a new place in the world.")
        .participant(cornell())
        .build();
  }

  private static Statement cornellOnBalance() {
    return statement("statement-cornell-balance-2024", "F03")
        .title("en", "Svante E. Cornell on the thinking behind Kazakhstan's foreign policy")
        .note(
            "en",
            "The review of the year names no publication. It is likely the article of August 2024,"
                + " from which the date is taken.")
        .date("2024-08")
        .dateBasis(DateBasis.INFERRED)
        .summary(
            "en",
            "A country that no great power controls, and none needs to win from another, is spared"
                + " the choice of a side.")
        .participant(cornell())
        .build();
  }

  private static Statement tokayevAtThinkTankForum() {
    return statement("statement-tokayev-think-tank-forum-2024", "F05")
        .title("en", "President Tokayev's address to the Astana Think Tank Forum")
        .note("en", "The day is not recorded; the forum was on 16 and 17 October.")
        .date("2024-10")
        .form(StatementForm.SPEECH)
        .summary(
            "en",
            "Middle powers count for more, now that multilateral institutions lose strength and"
                + " the larger powers are taken up with their contest.")
        .participant(Participants.tokayev(ParticipantRole.ISSUER))
        .relation(RelationType.PART_OF, Summits.THINK_TANK_FORUM)
        .build();
  }

  private static Statement tokayevAtCop29() {
    Citation[] sources = {Sources.COP29_SPEAKERS, Sources.COP29_LEADERS};
    return statement("statement-tokayev-cop29-2024", "F43", sources)
        .title("en", "President Tokayev's keynote speech at COP29")
        .note("en", "The article places it in the opening session and does not give its day.")
        .date("2024-11-12")
        .dateBasis(DateBasis.INFERRED)
        .claim(Claims.byArticle("date", "2024-11"))
        .claim(
            Claims.accepted(
                "date",
                "2024-11-12",
                "he was to speak on the first day of the leaders' summit, and was there on it",
                sources))
        .form(StatementForm.KEYNOTE)
        .place(Place.of("Baku", "AZE"))
        .participant(Participants.tokayev(ParticipantRole.ISSUER))
        .relation(RelationType.PART_OF, Summits.COP29)
        .topic(Topic.ENVIRONMENT)
        .build();
  }

  private static Statement vassilenkoInAbuDhabi() {
    Participant vassilenko =
        Participants.officer(
                ParticipantRole.ISSUER,
                "KAZ",
                "Roman Vassilenko",
                "Deputy Foreign Minister of Kazakhstan",
                OfficeRank.DEPUTY_MINISTER)
            .nameAsRecorded("Roman Wassilenko")
            .build();
    return statement("statement-vassilenko-abu-dhabi-2024", "F06")
        .title("en", "Roman Vassilenko at a conference in Abu Dhabi on Kazakhstan's foreign policy")
        .date("2024-12")
        .summary(
            "en",
            "As the round wall of a yurt has no corners, the country has for thirty years taken"
                + " none, and has sought partners and not rivals.")
        .place(Place.of("Abu Dhabi", "ARE"))
        .participant(vassilenko)
        .build();
  }

  private static Statement.Builder statement(String id, String fact, Citation... sources) {
    return Statement.builder()
        .id(id)
        .status(EventStatus.HELD)
        .topic(Topic.DIPLOMATIC)
        .citations(Sources.articleAnd(fact, sources));
  }

  /** The scholar, who speaks for himself: a person without an actor. */
  private static Participant cornell() {
    return Participant.builder()
        .role(ParticipantRole.ISSUER)
        .person(Person.of("Svante E. Cornell"))
        .build();
  }
}
