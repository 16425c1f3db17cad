package org.chancery.examples.kazakhstan2024;

import java.util.List;
import org.chancery.code.EventStatus;
import org.chancery.code.MeasureType;
import org.chancery.code.MissingReason;
import org.chancery.code.ParticipantRole;
import org.chancery.code.RelationType;
import org.chancery.code.Topic;
import org.chancery.code.VisaRegime;
import org.chancery.event.Measure;
import org.chancery.value.Citation;
import org.chancery.value.Participant;

/** The policy of many vectors, and the measures on visas. */
final class Measures {

  private Measures() {}

  static List<Measure> all() {
    return List.of(multiVectorPolicy(), visaFreeThailand(), visaFreeVietNam(), neoNomadVisa());
  }

  private static Measure multiVectorPolicy() {
    return measure("measure-multi-vector-policy", "F02")
        .title("en", "The multi-vector foreign policy of Kazakhstan")
        .note("en", "Followed since independence, to keep the great powers in balance.")
        .status(EventStatus.ONGOING)
        .date("1991/..")
        .measureType(MeasureType.POLICY)
        .effective("1991/..")
        .topic(Topic.DIPLOMATIC)
        .build();
  }

  private static Measure visaFreeThailand() {
    return visaWaiver("measure-visa-free-thailand-2024", "F12", "THA", Sources.VISA_THAILAND)
        .title("en", "Visa-free regime with Thailand")
        .note(
            "en",
            "The agreement that it rests on was signed in April 2024; when it came into effect is"
                + " not recorded.")
        .date("2024")
        .missing("effective", MissingReason.NOT_CODED)
        .relation(RelationType.RESULTS_FROM, AgreementRecords.VISA_THAILAND)
        .build();
  }

  private static Measure visaFreeVietNam() {
    Citation source = Sources.VISA_VIET_NAM_IN_FORCE;
    Measure.Builder measure =
        visaWaiver("measure-visa-free-viet-nam-2024", "F13", "VNM", source)
            .citation(Sources.VISA_VIET_NAM_SIGNED);
    return Claims.dated(measure, "2024", "2024-05-25", source)
        .title("en", "Visa-free regime with Viet Nam")
        .effective("2024-05-25/..")
        .claim(Claims.only("effective", "2024-05-25/..", source))
        .relation(RelationType.RESULTS_FROM, AgreementRecords.VISA_VIET_NAM)
        .build();
  }

  private static Measure neoNomadVisa() {
    return measure(
            "measure-neo-nomad-visa-2024",
            "F19",
            Sources.NOMAD_VISA_STARTED,
            Sources.NOMAD_VISA_TERMS)
        .title("en", "Neo Nomad visa for foreigners who work remotely while they travel")
        .note("en", "Reported as begun on 3 November; the legal date was not found.")
        .date("2024-11")
        .measureType(MeasureType.VISA_CATEGORY)
        .missing("effective", MissingReason.UNKNOWN)
        .topic(Topic.VISA)
        .build();
  }

  private static Measure.Builder measure(String id, String fact, Citation... sources) {
    return Measure.builder()
        .id(id)
        .status(EventStatus.HELD)
        .participant(Participant.of(ParticipantRole.ISSUER, "KAZ"))
        .citations(Sources.articleAnd(fact, sources));
  }

  /** A waiver whose terms, a stay of 30 days on either side, the source tells. */
  private static Measure.Builder visaWaiver(String id, String fact, String state, Citation terms) {
    return measure(id, fact, terms)
        .measureType(MeasureType.VISA_WAIVER)
        .effect(VisaRegime.NOT_REQUIRED)
        .reciprocal(true)
        .claim(Claims.only("reciprocal", "true", terms))
        .maxStayDays(30)
        .claim(Claims.only("maxStayDays", "30", terms))
        .participant(Participant.of(ParticipantRole.ADDRESSEE, state))
        .topic(Topic.VISA);
  }
}
