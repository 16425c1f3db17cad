package org.chancery.examples.kazakhstan2024;

import org.chancery.code.OfficeRank;
import org.chancery.code.ParticipantRole;
import org.chancery.value.Participant;
import org.chancery.value.Person;

/** The persons of the dataset in their roles. */
final class Participants {

  private Participants() {}

  /** The President of Kazakhstan. */
  static Participant tokayev(ParticipantRole role) {
    return officer(
            role,
            "KAZ",
            "Kassym-Jomart Tokayev",
            "President of Kazakhstan",
            OfficeRank.HEAD_OF_STATE)
        .build();
  }

  /** A person who acts for a state, where the sources are asked for no more than the name. */
  static Participant person(ParticipantRole role, String actor, String name) {
    return Participant.builder().role(role).actor(actor).person(Person.of(name)).build();
  }

  /** A person with the office held at the time of the event. */
  static Participant.Builder officer(
      ParticipantRole role, String actor, String name, String office, OfficeRank rank) {
    return Participant.builder()
        .role(role)
        .actor(actor)
        .person(Person.of(name))
        .office(office)
        .rank(rank);
  }
}
