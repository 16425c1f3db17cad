package org.chancery.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.reference.OrganisationTables.MembershipCoverage;
import org.chancery.reference.OrganisationTables.MembershipRow;
import org.jspecify.annotations.Nullable;

/**
 * The organisations that a table lists: looked up by name and acronym, with their parts and
 * members.
 *
 * <p>{@link #standard()} is the library's own table, read at first use. It is immutable, and so is
 * every other that {@link #toBuilder()} makes of it, with names, organisations and members of a
 * user's.
 *
 * <pre>{@code
 * Organisations organisations = Organisations.standard();
 * organisations.find("ШОС").actor(); // org:SCO, by an acronym
 * organisations.find("IDB").candidates(); // org:IDB and org:ISDB: which, only the caller knows
 * organisations.membershipsOf(State.of("BLR")); // what Belarus belongs to, and since when
 * }</pre>
 *
 * @see States
 * @since 0.1
 */
public final class Organisations {

  private final Map<String, Organisation> byCode;
  private final List<Organisation> all;
  private final Map<String, List<Organisation>> parts = new HashMap<>();

  /** The names, or null in the standard table, which reads them at first use. */
  private final @Nullable OrganisationNames names;

  /** The members, or null in the standard table, which reads them at first use. */
  private final @Nullable MemberBook members;

  /**
   * Makes the table.
   *
   * @param entries the organisations in the order of their codes
   * @param nameRows the names, or null to read the library's at first use
   * @param memberRows the memberships, or null to read the library's at first use
   */
  Organisations(
      Collection<OrganisationEntry> entries,
      @Nullable List<NameRow> nameRows,
      @Nullable List<MembershipRow> memberRows,
      Set<MembershipCoverage> complete) {
    Map<String, Organisation> organisations = new LinkedHashMap<>(entries.size() * 2);
    for (OrganisationEntry entry : entries) {
      organisations.put(entry.code(), new Organisation(entry, this));
    }
    byCode = Collections.unmodifiableMap(organisations);
    all = List.copyOf(byCode.values());
    for (Organisation organisation : all) {
      String parent = organisation.entry().parent();
      if (parent != null) {
        List<Organisation> siblings = parts.get(parent);
        if (siblings == null) {
          siblings = new ArrayList<>(2);
          parts.put(parent, siblings);
        }
        siblings.add(organisation);
      }
    }
    NameBook.freeze(parts);
    names = nameRows == null ? null : new OrganisationNames(all, byCode, nameRows);
    members = memberRows == null ? null : new MemberBook(this, memberRows, complete);
  }

  /**
   * Returns the library's own table.
   *
   * @return the organisations
   */
  public static Organisations standard() {
    return Standard.ORGANISATIONS;
  }

  /**
   * Returns a builder of a table that has nothing yet.
   *
   * @return the builder
   */
  public static OrganisationsBuilder builder() {
    return new OrganisationsBuilder();
  }

  /**
   * Returns a builder that begins with what this table has.
   *
   * @return the builder
   */
  public OrganisationsBuilder toBuilder() {
    return new OrganisationsBuilder(this);
  }

  /**
   * Returns every organisation of the table.
   *
   * @return the organisations in the order of their codes, unmodifiable
   */
  public List<Organisation> all() {
    return all;
  }

  /**
   * Returns the organisation with this code.
   *
   * @param code the code without {@code org:}, such as {@code SCO}
   * @return the organisation, or null where the table has none
   */
  public @Nullable Organisation get(String code) {
    return byCode.get(code);
  }

  /**
   * Looks for an organisation by its code, an acronym or a name, in any language of the table.
   *
   * <p>With {@code org:}, a code is that organisation's alone. Without, it is looked up as acronyms
   * and names are, which are compared as {@link NameFolding} folds them. Where several
   * organisations have it, all are candidates, be it the code of one of them: {@code ADB} is the
   * Asian Development Bank here, and the African one calls itself so too. Where none has it, those
   * are candidates that have a name which is spelled much like it, as {@link States#find} has it.
   *
   * @param text the code, acronym or name, such as {@code ОБСЕ} or {@code Arab League}
   * @return the organisation, or the candidates, or {@link ActorMatch.Outcome#NONE}
   */
  public ActorMatch<Organisation> find(String text) {
    Objects.requireNonNull(text, "text");
    return names().find(text);
  }

  /**
   * Returns the organisations to which an actor belongs, belonged, or otherwise stood.
   *
   * @param member the state or organisation
   * @return the spans of time by organisation and beginning, unmodifiable; none where the table has
   *     none, which says nothing of organisations whose members it does not list
   */
  public List<MembershipSpell> membershipsOf(Actor member) {
    Objects.requireNonNull(member, "member");
    return members().of(member);
  }

  List<Organisation> partsOf(String code) {
    return parts.getOrDefault(code, List.of());
  }

  OrganisationNames names() {
    return names == null ? StandardNames.BOOK : names;
  }

  MemberBook members() {
    return members == null ? StandardMembers.BOOK : members;
  }

  /** Read at first use. */
  private static final class Standard {

    static final Organisations ORGANISATIONS =
        new Organisations(OrganisationTables.organisations(), null, null, Set.of());
  }

  /** Read at first use of a name other than the short English ones. */
  private static final class StandardNames {

    static final OrganisationNames BOOK =
        new OrganisationNames(
            Standard.ORGANISATIONS.all, Standard.ORGANISATIONS.byCode, OrganisationTables.names());
  }

  /** Read at first use of a membership. */
  private static final class StandardMembers {

    static final MemberBook BOOK =
        new MemberBook(
            Standard.ORGANISATIONS,
            OrganisationTables.memberships(),
            OrganisationTables.complete());
  }
}
