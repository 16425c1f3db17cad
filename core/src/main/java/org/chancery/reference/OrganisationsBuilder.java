package org.chancery.reference;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.Message;
import org.chancery.problem.ProblemCode;
import org.chancery.reference.OrganisationTables.MembershipCoverage;
import org.chancery.reference.OrganisationTables.MembershipRow;
import org.chancery.time.Certainty;
import org.chancery.time.EventDate;

/**
 * Builds an {@link Organisations} of a user's: the library's table with names, organisations and
 * members added, or with entries replaced. The library's own table stays as it is.
 *
 * <pre>{@code
 * Organisations organisations =
 *     Organisations.standard().toBuilder()
 *         .name("SCO", NameKind.ACRONYM, "tr", "ŞİÖ")
 *         .memberships(Files.newBufferedReader(Path.of("my-memberships.tsv")))
 *         .build();
 * }</pre>
 *
 * <p>A table of a user's has the columns of the library's, separated by tabs, with their header; an
 * empty cell is not stated.
 *
 * @since 0.1
 */
public final class OrganisationsBuilder {

  private final SortedMap<String, OrganisationEntry> entries = new TreeMap<>();
  private final List<NameRow> names = new ArrayList<>();
  private final List<MembershipRow> memberships = new ArrayList<>();
  private final Set<MembershipCoverage> complete = new HashSet<>();

  OrganisationsBuilder() {}

  OrganisationsBuilder(Organisations organisations) {
    organisations.all().forEach(each -> entries.put(each.code(), each.entry()));
    names.addAll(organisations.names().rows());
    memberships.addAll(organisations.members().rows());
    complete.addAll(organisations.members().complete());
  }

  /**
   * Adds organisations; one that is there is replaced, and keeps its names and members.
   *
   * @param table the columns {@code code, kind, parent, wikidata, founded, dissolved, name}; it is
   *     read to its end, not closed
   * @return this
   * @throws IOException if the table cannot be read
   * @throws InvalidValueException if it is no such table, with the line, or if a code cannot be one
   */
  public OrganisationsBuilder organisations(Reader table) throws IOException {
    for (OrganisationEntry entry : OrganisationTables.organisations(table)) {
      entries.put(Organisation.of(entry.code()).code(), entry);
    }
    return this;
  }

  /**
   * Adds names.
   *
   * @param table the columns {@code organisation, language, kind, from, to, name}
   * @return this
   * @throws IOException if the table cannot be read
   * @throws InvalidValueException if it is no such table, with the line
   */
  public OrganisationsBuilder names(Reader table) throws IOException {
    OrganisationTables.names(table).forEach(row -> names.add(row.checked()));
    return this;
  }

  /**
   * Adds a name. Where the organisation has one of the kind in the language, the one that was there
   * first is the one that {@link Organisation#name(String)} returns; both are found.
   *
   * @param organisation the code of the organisation
   * @param kind what the name is
   * @param language the BCP 47 tag of its language
   * @param text the name
   * @return this
   * @throws InvalidValueException if {@link NameFolding} leaves nothing of the name
   */
  public OrganisationsBuilder name(
      String organisation, NameKind kind, String language, String text) {
    names.add(new NameRow(organisation, new DatedName(language, kind, null, null, text)).checked());
    return this;
  }

  /**
   * Adds members.
   *
   * @param table the columns {@code organisation, member, level, from, to, title, publisher, url,
   *     note}; the member is written as {@link Actor#parse} reads it
   * @return this
   * @throws IOException if the table cannot be read
   * @throws InvalidValueException if it is no such table, with the line, or if a member is no actor
   */
  public OrganisationsBuilder memberships(Reader table) throws IOException {
    for (MembershipRow row : OrganisationTables.memberships(table)) {
      Actor.parse(row.member());
      memberships.add(row);
    }
    return this;
  }

  /**
   * Makes the table. Names of organisations that it does not have are left out.
   *
   * @return the organisations
   * @throws InvalidValueException if an organisation is part of one that the table does not have,
   *     if a membership is of one, or if a name or an organisation ends before it begins
   */
  public Organisations build() {
    for (OrganisationEntry entry : entries.values()) {
      if (entry.parent() != null) {
        requireEntry(entry.parent());
      }
      EventDate founded = entry.founded();
      EventDate dissolved = entry.dissolved();
      if (founded != null && dissolved != null && founded.isAfter(dissolved) == Certainty.YES) {
        throw new InvalidValueException(
            ProblemCode.INVALID_VALUE,
            Message.of("expected {0} to be founded before it was dissolved", entry.code()),
            founded + "/" + dissolved);
      }
    }
    memberships.forEach(row -> requireEntry(row.organisation()));
    names.forEach(NameRow::requireOrder);
    return new Organisations(entries.values(), names, memberships, complete);
  }

  private void requireEntry(String code) {
    if (!entries.containsKey(code)) {
      throw new InvalidValueException(
          ProblemCode.INVALID_VALUE, "expected the code of an organisation of the table", code);
    }
  }
}
