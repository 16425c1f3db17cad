package org.chancery.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.code.MembershipLevel;
import org.chancery.reference.OrganisationTables.MembershipCoverage;
import org.chancery.reference.OrganisationTables.MembershipRow;
import org.chancery.time.Certainty;
import org.chancery.time.EventDate;

/** The members of all organisations, and the organisations of each member. */
final class MemberBook {

  private final List<MembershipRow> rows;
  private final Set<MembershipCoverage> complete;
  private final Map<String, List<MembershipSpell>> byOrganisation = new HashMap<>();
  private final Map<String, List<MembershipSpell>> byMember = new HashMap<>();

  MemberBook(
      Organisations organisations, List<MembershipRow> rows, Set<MembershipCoverage> complete) {
    this.rows = List.copyOf(rows);
    this.complete = Set.copyOf(complete);
    for (MembershipRow row : rows) {
      Organisation organisation = organisations.get(row.organisation());
      if (organisation != null) {
        MembershipSpell spell =
            new MembershipSpell(
                organisation, Actor.parse(row.member()), row.level(), row.period(), row.source());
        add(byOrganisation, row.organisation(), spell);
        add(byMember, row.member(), spell);
      }
    }
    NameBook.freeze(byOrganisation);
    NameBook.freeze(byMember);
  }

  private static void add(
      Map<String, List<MembershipSpell>> lists, String key, MembershipSpell spell) {
    List<MembershipSpell> list = lists.get(key);
    if (list == null) {
      list = new ArrayList<>();
      lists.put(key, list);
    }
    list.add(spell);
  }

  List<MembershipRow> rows() {
    return rows;
  }

  /** The spells of an organisation by its code. */
  List<MembershipSpell> in(String organisation) {
    return byOrganisation.getOrDefault(organisation, List.of());
  }

  /** The spells of a member. */
  List<MembershipSpell> of(Actor member) {
    return byMember.getOrDefault(member.toString(), List.of());
  }

  List<MembershipSpell> heldAt(String organisation, EventDate date, Certainty atLeast) {
    return in(organisation).stream()
        .filter(spell -> Spells.isAtLeast(spell.heldAt(date), atLeast))
        .toList();
  }

  /**
   * No takes knowledge: of all who ever had the level, of all spans of this member at the level, or
   * of another level that it certainly had, since it has one at a time.
   */
  Certainty isAt(String organisation, Actor member, MembershipLevel level, EventDate date) {
    boolean known = complete.contains(new MembershipCoverage(organisation, level));
    boolean possible = false;
    for (MembershipSpell spell : in(organisation)) {
      if (spell.member().equals(member)) {
        Certainty held = spell.heldAt(date);
        if (!spell.level().equals(level)) {
          known |= held == Certainty.YES;
        } else if (held == Certainty.YES) {
          return held;
        } else {
          known = true;
          possible |= held == Certainty.POSSIBLY;
        }
      }
    }
    return known && !possible ? Certainty.NO : Certainty.POSSIBLY;
  }

  Set<MembershipCoverage> complete() {
    return complete;
  }
}
