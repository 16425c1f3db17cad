package org.chancery.event;

import org.chancery.code.EventStatus;
import org.chancery.code.MembershipChange;
import org.chancery.code.ParticipantRole;
import org.chancery.reference.Organisation;
import org.chancery.value.Citation;
import org.chancery.value.Participant;

/** Builders of valid events, from which a test departs in one respect. */
public final class Events {

  private Events() {}

  /** A valid visit with a visitor, {@code participants[0]}, and a host, {@code participants[1]}. */
  public static Visit.Builder visit() {
    return Visit.builder()
        .id("visit-qatar-2024")
        .title("en", "State visit of the President of Kazakhstan to Qatar")
        .date("2024-02-13/2024-02-14")
        .status(EventStatus.HELD)
        .participant(Participant.of(ParticipantRole.VISITOR, "KAZ"))
        .participant(Participant.of(ParticipantRole.HOST, "QAT"));
  }

  /** A valid agreement of Kazakhstan and Uzbekistan without actions. */
  public static Agreement.Builder agreement() {
    return agreementWithoutParties()
        .participant(Participant.of(ParticipantRole.SIGNATORY, "KAZ"))
        .participant(Participant.of(ParticipantRole.SIGNATORY, "UZB"));
  }

  /** An agreement that lacks its parties. */
  public static Agreement.Builder agreementWithoutParties() {
    return Agreement.builder()
        .id("agreement-allied-relations")
        .title("en", "Treaty on Allied Relations")
        .date("2022-12-22")
        .status(EventStatus.HELD);
  }

  /** A valid observation of a rank. */
  public static Observation.Builder observation() {
    return Observation.builder()
        .id("passport-rank-2024")
        .title("en", "Rank of the passport of Kazakhstan")
        .date("2024")
        .status(EventStatus.HELD)
        .indicator("passport_power_rank")
        .subject("KAZ")
        .rank(66);
  }

  /** A valid membership. */
  public static Membership.Builder membership() {
    return Membership.builder()
        .id("sco-chair-2024")
        .title("en", "Kazakhstan takes the chair of the SCO")
        .date("2023-07-04")
        .status(EventStatus.HELD)
        .organisation(Organisation.of("SCO"))
        .member("KAZ")
        .change(MembershipChange.OFFICE_TAKEN);
  }

  /** A valid summit. */
  public static Summit.Builder summit() {
    return Summit.builder()
        .id("summit-sco-2024")
        .title("en", "Summit of the SCO in Astana")
        .date("2024-07-03/2024-07-04")
        .status(EventStatus.HELD);
  }

  /** A valid citation. */
  public static Citation citation(String key) {
    return Citation.builder().key(key).title("Press release").build();
  }
}
