package org.chancery.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.time.Certainty;
import org.chancery.time.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * Offices of states and organisations, and who held them when.
 *
 * <p>{@link #standard()} is the library's own table, read at first use, and immutable. It has few
 * offices, each holder dated and with a source; that it lacks an office or a holder says nothing.
 *
 * <pre>{@code
 * Offices offices = Offices.standard();
 * Office office = offices.get("EU.high-representative");
 * offices.holdersAt(office, EventDate.parse("2024-11-30"), Certainty.YES); // Josep Borrell
 * offices.holdersAt(office, EventDate.parse("2024-12-01"), Certainty.YES); // Kaja Kallas
 * }</pre>
 *
 * @since 0.1
 */
public final class Offices {

  private final Map<String, Office> byCode;
  private final Map<String, OfficeHolder> persons;
  private final List<OfficeSpell> spells;
  private final Map<String, List<OfficeHolder>> byName = new HashMap<>();
  private final Map<String, List<OfficeSpell>> byOffice = new HashMap<>();
  private final Map<String, List<OfficeSpell>> byHolder = new HashMap<>();

  /** The folded form of each title and name as the table writes it: most data write it so too. */
  private final Map<String, String> foldedForms = new HashMap<>();

  /**
   * By folded title, the offices of each actor that has one, and of the organisations that those
   * actors are organs of.
   */
  private final Map<Actor, Map<String, List<Office>>> byActor = new HashMap<>();

  private Offices() {
    byCode = OfficeTables.offices();
    persons = OfficeTables.persons();
    spells = List.copyOf(OfficeTables.spells(byCode, persons));
    for (Office office : byCode.values()) {
      office.titles().forEach(title -> addByActor(office, learnForm(title.text())));
    }
    for (OfficeHolder person : persons.values()) {
      person.names().forEach(name -> add(byName, learnForm(name.text()), person));
      if (person.wikidata() != null) {
        add(byName, learnForm(person.wikidata()), person);
      }
    }
    for (OfficeSpell spell : spells) {
      add(byOffice, spell.office().code(), spell);
      add(byHolder, spell.holder().code(), spell);
    }
    byActor.values().forEach(NameBook::freeze);
    NameBook.freeze(byName);
    NameBook.freeze(byOffice);
    NameBook.freeze(byHolder);
  }

  private void addByActor(Office office, String folded) {
    addByActor(office.actor(), folded, office);
    Actor whole = partOf(office.actor());
    // The President of a bank is not that of the organisation which the bank is an agency of.
    if (whole != null && namesItsActor(office, folded)) {
      for (; whole != null; whole = partOf(whole)) {
        addByActor(whole, folded, office);
      }
    }
  }

  private void addByActor(Actor actor, String folded, Office office) {
    add(byActor.computeIfAbsent(actor, unused -> new HashMap<>()), folded, office);
  }

  private String learnForm(String text) {
    return foldedForms.computeIfAbsent(text, NameFolding::fold);
  }

  private String fold(String text) {
    String folded = foldedForms.get(text);
    return folded == null ? NameFolding.fold(text) : folded;
  }

  private static <T> void add(Map<String, List<T>> lists, String key, T element) {
    List<T> list = lists.computeIfAbsent(key, unused -> new ArrayList<>(2));
    if (!list.contains(element)) {
      list.add(element);
    }
  }

  /**
   * Returns the library's own table.
   *
   * @return the offices
   */
  public static Offices standard() {
    return Standard.OFFICES;
  }

  /**
   * Returns every office of the table.
   *
   * @return the offices in the order of their codes, unmodifiable
   */
  public List<Office> all() {
    return List.copyOf(byCode.values());
  }

  /**
   * Returns every person of the table.
   *
   * @return the persons in the order of their codes, unmodifiable
   */
  public List<OfficeHolder> holders() {
    return List.copyOf(persons.values());
  }

  /**
   * Returns every span of time for which a person held an office.
   *
   * @return the spans by office and beginning, unmodifiable
   */
  public List<OfficeSpell> spells() {
    return spells;
  }

  /**
   * Returns the office with this code.
   *
   * @param code the code, such as {@code KAZ.president}
   * @return the office, or null where the table has none
   */
  public @Nullable Office get(String code) {
    return byCode.get(code);
  }

  /**
   * Looks for an office of an actor by its title, in any language of the table; titles are compared
   * as {@link NameFolding} folds them. A text that is longer than a name may be is none.
   *
   * @param title the title, such as {@code Foreign Minister}
   * @param actor the state or organisation that has the office; or an organisation of which that is
   *     an organ, where the title names the organ: {@code President of the European Commission}
   * @return the offices of this title, in the order of their codes, unmodifiable; none where the
   *     table has none
   */
  public List<Office> find(String title, Actor actor) {
    Objects.requireNonNull(actor, "actor");
    Map<String, List<Office>> titles = byActor.get(actor);
    return titles == null // as for most actors: the title need not be folded
        ? List.of()
        : titles.getOrDefault(fold(title), List.of());
  }

  /** Short and official titles are written in full; an alias may leave out of what it is one. */
  private static boolean namesItsActor(Office office, String folded) {
    for (DatedName title : office.titles()) {
      if (title.kind() != NameKind.ALIAS
          && title.kind() != NameKind.FORMER
          && NameFolding.fold(title.text()).equals(folded)) {
        return true;
      }
    }
    String words = " " + folded + " ";
    return office.actor() instanceof Organisation organisation
        && organisation.names().stream()
            .anyMatch(name -> words.contains(" " + NameFolding.fold(name.text()) + " "));
  }

  private static @Nullable Actor partOf(Actor actor) {
    return actor instanceof Organisation organisation ? organisation.partOf() : null;
  }

  /**
   * Looks for a person by name, in any language of the table, or by Wikidata id; names are compared
   * as {@link NameFolding} folds them. A text that is longer than a name may be is none.
   *
   * @param name the name, such as {@code Josep Borrell}
   * @return the persons of this name, in the order of their codes, unmodifiable; none where the
   *     table has none
   */
  public List<OfficeHolder> findHolder(String name) {
    return byName.getOrDefault(fold(name), List.of());
  }

  /**
   * Returns who held an office on a date.
   *
   * @param office the office
   * @param date the date
   * @param atLeast {@link Certainty#YES} for those who certainly did, {@link Certainty#POSSIBLY}
   *     for those also of whom date or table leave it open
   * @return the spans that held, the earliest first, unmodifiable
   */
  public List<OfficeSpell> holdersAt(Office office, EventDate date, Certainty atLeast) {
    return heldAt(byOffice.get(office.code()), date, atLeast);
  }

  /**
   * Returns the offices that a person held on a date.
   *
   * @param holder the person
   * @param date the date
   * @param atLeast {@link Certainty#YES} for those that the person certainly held, {@link
   *     Certainty#POSSIBLY} for those also of which date or table leave it open
   * @return the spans that held, by office, unmodifiable
   */
  public List<OfficeSpell> officesAt(OfficeHolder holder, EventDate date, Certainty atLeast) {
    return heldAt(byHolder.get(holder.code()), date, atLeast);
  }

  private static List<OfficeSpell> heldAt(
      @Nullable List<OfficeSpell> spells, EventDate date, Certainty atLeast) {
    return spells == null
        ? List.of()
        : spells.stream().filter(spell -> Spells.isAtLeast(spell.heldAt(date), atLeast)).toList();
  }

  /**
   * Returns when a person held an office.
   *
   * @param office the office
   * @param holder the person
   * @return the spans, the earliest first, unmodifiable; where there is one, all of the person's in
   *     this office are there
   */
  public List<OfficeSpell> spellsOf(Office office, OfficeHolder holder) {
    return byOffice.getOrDefault(office.code(), List.of()).stream()
        .filter(spell -> spell.holder().equals(holder))
        .toList();
  }

  /**
   * Tells whether a person held an office on a date.
   *
   * @param office the office
   * @param holder the person
   * @param date the date
   * @return yes or possibly by the spans of the person in this office; no, where the date is
   *     outside all of them, or where the person has none and the office, which one person holds at
   *     a time, certainly was another's; else possibly
   */
  public Certainty isHeldAt(Office office, OfficeHolder holder, EventDate date) {
    List<OfficeSpell> spells = byOffice.getOrDefault(office.code(), List.of());
    Certainty own = null;
    for (int i = 0; i < spells.size() && own != Certainty.YES; i++) {
      if (spells.get(i).holder().equals(holder)) {
        Certainty held = spells.get(i).heldAt(date);
        own = own == null || held != Certainty.NO ? held : own;
      }
    }
    if (own != null) {
      return own;
    }
    boolean taken =
        office.single() && spells.stream().anyMatch(spell -> spell.heldAt(date) == Certainty.YES);
    return taken ? Certainty.NO : Certainty.POSSIBLY;
  }

  /** Read at first use. */
  private static final class Standard {

    static final Offices OFFICES = new Offices();
  }
}
