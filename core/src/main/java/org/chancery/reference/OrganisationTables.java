package org.chancery.reference;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.code.MembershipLevel;
import org.chancery.time.EventDate;

/** The tables of organisations: their columns, and what a row of each means. */
final class OrganisationTables {

  static final String ORGANISATIONS_HEADER =
      "code\tkind\tparent\twikidata\tfounded\tdissolved\tname";
  static final String NAMES_HEADER = "organisation\tlanguage\tkind\tfrom\tto\tname";
  static final String MEMBERSHIPS_HEADER =
      "organisation\tmember\tlevel\tfrom\tto\ttitle\tpublisher\turl\tnote";

  private static final String COMPLETE_HEADER = "organisation\tlevel";

  private static final String ORGANISATIONS = "organisations.tsv";
  private static final String NAMES = "organisation-names.tsv";
  private static final String MEMBERSHIPS = "memberships.tsv";
  private static final String COMPLETE = "memberships-complete.tsv";

  private OrganisationTables() {}

  /** A membership by codes. */
  record MembershipRow(
      String organisation,
      String member,
      MembershipLevel level,
      EventDate period,
      FactSource source) {}

  /** A level of which the table has every member that ever was. */
  record MembershipCoverage(String organisation, MembershipLevel level) {}

  static List<OrganisationEntry> organisations() {
    return organisations(TableRows.ofResource(ORGANISATIONS, ORGANISATIONS_HEADER));
  }

  static List<OrganisationEntry> organisations(Reader reader) throws IOException {
    return organisations(TableRows.of(reader, ORGANISATIONS, ORGANISATIONS_HEADER));
  }

  private static List<OrganisationEntry> organisations(TableRows row) {
    OrganisationKind[] kinds = OrganisationKind.values();
    List<OrganisationEntry> entries = new ArrayList<>();
    while (row.next()) {
      entries.add(
          new OrganisationEntry(
              row.text(0),
              row.constant(1, kinds),
              row.orNull(2),
              row.orNull(3),
              row.eventDate(4),
              row.eventDate(5),
              row.text(6)));
    }
    return entries;
  }

  static List<NameRow> names() {
    return NameRow.read(TableRows.ofResource(NAMES, NAMES_HEADER), 1024);
  }

  static List<NameRow> names(Reader reader) throws IOException {
    return NameRow.read(TableRows.of(reader, NAMES, NAMES_HEADER), 16);
  }

  static Set<MembershipCoverage> complete() {
    TableRows row = TableRows.ofResource(COMPLETE, COMPLETE_HEADER);
    Set<MembershipCoverage> complete = new HashSet<>();
    while (row.next()) {
      complete.add(new MembershipCoverage(row.text(0), MembershipLevel.of(row.text(1))));
    }
    return complete;
  }

  static List<MembershipRow> memberships() {
    return memberships(TableRows.ofResource(MEMBERSHIPS, MEMBERSHIPS_HEADER));
  }

  static List<MembershipRow> memberships(Reader reader) throws IOException {
    return memberships(TableRows.of(reader, MEMBERSHIPS, MEMBERSHIPS_HEADER));
  }

  private static List<MembershipRow> memberships(TableRows row) {
    List<MembershipRow> memberships = new ArrayList<>();
    while (row.next()) {
      memberships.add(
          new MembershipRow(
              row.text(0),
              row.text(1),
              MembershipLevel.of(row.text(2)),
              row.period(3, 4),
              row.source(5)));
    }
    return memberships;
  }
}
