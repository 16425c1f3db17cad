package org.chancery.examples.kazakhstan2024;

import java.util.List;
import org.chancery.code.AmountQualifier;
import org.chancery.code.EventStatus;
import org.chancery.code.InstrumentType;
import org.chancery.code.Laterality;
import org.chancery.code.MissingReason;
import org.chancery.code.OfficeRank;
import org.chancery.code.ParticipantRole;
import org.chancery.code.PartyAction;
import org.chancery.code.RelationType;
import org.chancery.code.Topic;
import org.chancery.event.Agreement;
import org.chancery.value.AgreementAction;
import org.chancery.value.Citation;
import org.chancery.value.Money;
import org.chancery.value.Participant;
import org.chancery.value.Place;

/** The treaties, visa agreements and deals. */
final class AgreementRecords {

  static final String VISA_VIET_NAM = "agreement-visa-viet-nam";
  static final String VISA_THAILAND = "agreement-visa-thailand";

  private AgreementRecords() {}

  static List<Agreement> all() {
    return List.of(
        dealsOfRome(),
        visaVietNam(),
        visaThailand(),
        visaMorocco(),
        alliedRelationsWithTajikistan());
  }

  private static Agreement dealsOfRome() {
    return Claims.dated(
            agreement("agreement-rome-deals-2024", "F21", Sources.ITALY_LAST_DAY),
            "2024-01",
            "2024-01-18",
            Sources.ITALY_LAST_DAY)
        .title("en", "Eighteen deals of the visit to Italy")
        .note(
            "en",
            "The article says that the deals were secured, and neither names them nor their other"
                + " sides. Agenzia Nova tells of a joint declaration, agreements and memoranda"
                + " signed on 18 January; whether they are the same is open.")
        .bundleSize(18)
        .claim(
            Claims.accepted(
                "bundleSize",
                "18",
                "the record is of what the article counts; the other count has another basis",
                Sources.article("F21")))
        .claim(
            Claims.rejected(
                "bundleSize",
                "23",
                "The sum of 7 intergovernmental agreements and 16 commercial memoranda.",
                Sources.ITALY_LAST_DAY))
        .value(Money.of("1500000000", "USD").qualified(AmountQualifier.MORE_THAN))
        .missing("actions", MissingReason.NOT_CODED)
        .missing("participants", MissingReason.UNKNOWN)
        .participant(Participant.of(ParticipantRole.PARTY, "KAZ"))
        .place(Place.of("Rome", "ITA"))
        .relation(RelationType.SIGNED_DURING, OutboundVisits.ITALY)
        .topic(Topic.ECONOMIC)
        .build();
  }

  private static Agreement visaVietNam() {
    Citation[] signed = {Sources.VISA_VIET_NAM_IN_FORCE, Sources.VISA_VIET_NAM_SIGNED};
    return visaAgreement(VISA_VIET_NAM, "F13", signed)
        .title("en", "Visa exemption agreement of Kazakhstan and Viet Nam")
        .note(
            "en",
            "Dated by its signature. The article, which counts it to 2024, goes by the entry into"
                + " force.")
        .date("2023-08-21")
        .claim(Claims.only("date", "2023-08-21", signed))
        .action(signature("2023-08-21", Place.of("Hanoi", "VNM")))
        .action(AgreementAction.of(PartyAction.ENTRY_INTO_FORCE, "2024-05-25"))
        .claim(Claims.only("actions[1].date", "2024-05-25", Sources.VISA_VIET_NAM_IN_FORCE))
        .place(Place.of("Hanoi", "VNM"))
        .participant(Participant.of(ParticipantRole.PARTY, "KAZ"))
        .participant(Participant.of(ParticipantRole.PARTY, "VNM"))
        .build();
  }

  private static Agreement visaThailand() {
    return Claims.dated(
            visaAgreement(VISA_THAILAND, "F12", Sources.VISA_THAILAND),
            "2024",
            "2024-04-23",
            Sources.VISA_THAILAND)
        .title("en", "Visa exemption agreement of Kazakhstan and Thailand")
        .note(
            "en",
            "To enter into force after the domestic procedures of both sides; when it did is not"
                + " recorded.")
        .action(signature("2024-04-23", Place.of("Bangkok", "THA")))
        .missing("actions", MissingReason.NOT_CODED)
        .place(Place.of("Bangkok", "THA"))
        .participant(signatory("KAZ", "Murat Nurtleu"))
        .participant(signatory("THA", "Parnpree Bahiddha-Nukara"))
        .build();
  }

  private static Agreement visaMorocco() {
    return Claims.dated(
            visaAgreement("agreement-visa-morocco", "F14", Sources.VISA_MOROCCO),
            "2024-09",
            "2024-09-26",
            Sources.VISA_MOROCCO)
        .title("en", "Visa exemption agreement of Kazakhstan and Morocco")
        .note(
            "en",
            "Signed beside the General Assembly of the United Nations. What followed is not"
                + " recorded.")
        .action(signature("2024-09-26", Place.of("New York", "USA")))
        .missing("actions", MissingReason.NOT_CODED)
        .place(Place.of("New York", "USA"))
        .participant(signatory("KAZ", "Murat Nurtleu"))
        .participant(signatory("MAR", "Nasser Bourita"))
        .build();
  }

  private static Agreement alliedRelationsWithTajikistan() {
    return Claims.dated(
            agreement("agreement-allied-relations-tajikistan", "F29", Sources.TAJIKISTAN_TREATY),
            "2024",
            "2024-08-22",
            Sources.TAJIKISTAN_TREATY)
        .title("en", "Treaty of Kazakhstan and Tajikistan on allied relations")
        .note(
            "en",
            "The article says that treaties were signed on the visit and names none. The source"
                + " reports a later step: the lower house of Kazakhstan ratified this one.")
        .instrumentType(InstrumentType.TREATY)
        .laterality(Laterality.BILATERAL)
        .action(signature("2024-08-22", Place.of("Dushanbe", "TJK")))
        .place(Place.of("Dushanbe", "TJK"))
        .participant(Participant.of(ParticipantRole.SIGNATORY, "KAZ"))
        .participant(Participant.of(ParticipantRole.SIGNATORY, "TJK"))
        .relation(RelationType.SIGNED_DURING, OutboundVisits.TAJIKISTAN)
        .topic(Topic.DIPLOMATIC)
        .build();
  }

  private static Agreement.Builder agreement(String id, String fact, Citation... sources) {
    return Agreement.builder()
        .id(id)
        .status(EventStatus.HELD)
        .citations(Sources.articleAnd(fact, sources));
  }

  private static Agreement.Builder visaAgreement(String id, String fact, Citation... sources) {
    return agreement(id, fact, sources)
        .instrumentType(InstrumentType.AGREEMENT)
        .laterality(Laterality.BILATERAL)
        .topic(Topic.VISA);
  }

  private static AgreementAction signature(String date, Place place) {
    return AgreementAction.builder().action(PartyAction.SIGNATURE).date(date).place(place).build();
  }

  /** A foreign minister who signs for a state; the sources name all of them with that office. */
  private static Participant signatory(String state, String name) {
    return Participants.officer(
            ParticipantRole.SIGNATORY, state, name, "Foreign Minister", OfficeRank.FOREIGN_MINISTER)
        .build();
  }
}
