package org.chancery.examples.kazakhstan2024;

import java.util.List;
import java.util.Locale;
import org.chancery.code.EventStatus;
import org.chancery.code.MembershipChange;
import org.chancery.code.MembershipLevel;
import org.chancery.code.RelationType;
import org.chancery.event.Membership;
import org.chancery.value.Citation;

/** The offices that Kazakhstan held in organisations, and a new member of one of them. */
final class Memberships {

  private Memberships() {}

  static List<Membership> all() {
    return List.of(
        chair("SCO", Sources.CHAIRS, Sources.CHAIRS_WITH_CICA),
        chair("OTS", Sources.CHAIRS, Sources.CHAIRS_WITH_CICA),
        chair("CICA", Sources.CHAIRS_WITH_CICA),
        chair("CSTO", Sources.CHAIRS, Sources.CHAIRS_WITH_CICA),
        belarusInSco());
  }

  private static Membership chair(String organisation, Citation... sources) {
    return Membership.builder()
        .id("membership-chair-" + organisation.toLowerCase(Locale.ROOT) + "-2024")
        .title("en", "Kazakhstan in the chair of the " + organisation)
        .status(EventStatus.HELD)
        .date("2024")
        .organisation("org:" + organisation)
        .member("KAZ")
        .change(MembershipChange.OFFICE_HELD)
        .office("chair")
        .citations(Sources.articleAnd("F09", sources))
        .claim(Claims.byArticle("office", "leadership"))
        .claim(
            Claims.accepted(
                "office",
                "chair",
                "names the office that the article speaks of in general terms",
                sources))
        .build();
  }

  private static Membership belarusInSco() {
    return Membership.builder()
        .id("membership-belarus-sco-2024")
        .title("en", "Belarus joins the Shanghai Cooperation Organisation as a full member")
        .status(EventStatus.HELD)
        .organisation("org:SCO")
        .member("BLR")
        .change(MembershipChange.ACCESSION)
        .toLevel(MembershipLevel.FULL)
        .citations(Sources.articleAnd("F40", Sources.SCO_OPENING, Sources.SCO_DECLARATION))
        .date("2024-07-04")
        .claim(Claims.byArticle("date", "2024-06", "The month that it gives for the summit."))
        .claim(
            Claims.accepted(
                "date",
                "2024-07-04",
                "the day of the council that completed the admission",
                Sources.SCO_OPENING,
                Sources.SCO_DECLARATION))
        .relation(RelationType.PART_OF, Summits.SCO_ASTANA)
        .build();
  }
}
