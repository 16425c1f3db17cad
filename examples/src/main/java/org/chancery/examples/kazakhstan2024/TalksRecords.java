package org.chancery.examples.kazakhstan2024;

import java.util.List;
import org.chancery.code.EventStatus;
import org.chancery.code.OfficeRank;
import org.chancery.code.ParticipantRole;
import org.chancery.code.TalksKind;
import org.chancery.code.Topic;
import org.chancery.event.Talks;
import org.chancery.value.Citation;
import org.chancery.value.Participant;
import org.chancery.value.Place;

/** The talks that Kazakhstan hosted. */
final class TalksRecords {

  private TalksRecords() {}

  static List<Talks> all() {
    return List.of(armeniaAndAzerbaijan());
  }

  /**
   * The talks in Almaty. The role of Kazakhstan is in dispute, so that the record gives it as a
   * participant of its own, beside the host.
   */
  private static Talks armeniaAndAzerbaijan() {
    Citation[] sources = {Sources.ALMATY_TALKS, Sources.NO_MEDIATION};
    Talks.Builder talks =
        Talks.builder()
            .id("talks-armenia-azerbaijan-2024")
            .status(EventStatus.HELD)
            .citations(Sources.articleAnd("F08", sources));
    return Claims.dated(talks, "2024", "2024-05-10", Sources.ALMATY_TALKS)
        .title("en", "Peace talks of the foreign ministers of Armenia and Azerbaijan in Almaty")
        .note(
            "en",
            "The date is that on which the talks began. That back channels were used is said by"
                + " the article alone.")
        .kind(TalksKind.GOOD_OFFICES)
        .claim(Claims.byArticle("kind", "mediation"))
        .claim(Claims.byArticle("kind", "back_channel", "Said beside the word for a mediator."))
        .claim(
            Claims.accepted(
                "kind",
                "good_offices",
                "Kazakhstan itself declined the role of mediator and offered good offices",
                sources))
        .claim(Claims.byArticle("participants[1].role", "mediator"))
        .claim(
            Claims.accepted(
                "participants[1].role",
                "facilitator",
                "the role that goes with good offices: Kazakhstan declined to mediate",
                sources))
        .dispute("Peace between Armenia and Azerbaijan")
        .place(Place.of("Almaty", "KAZ"))
        .participant(Participant.of(ParticipantRole.HOST, "KAZ"))
        .participant(Participant.of(ParticipantRole.FACILITATOR, "KAZ"))
        .participant(foreignMinister("ARM", "Ararat Mirzoyan", "Foreign Minister of Armenia"))
        .participant(foreignMinister("AZE", "Jeyhun Bayramov", "Foreign Minister of Azerbaijan"))
        .topic(Topic.DIPLOMATIC)
        .build();
  }

  private static Participant foreignMinister(String state, String name, String office) {
    return Participants.officer(
            ParticipantRole.DISPUTANT, state, name, office, OfficeRank.FOREIGN_MINISTER)
        .build();
  }
}
