package org.chancery.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.reference.StateTables.SpellRow;
import org.chancery.reference.StateTables.SuccessionRow;
import org.chancery.time.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * The states that a table lists: looked up by name, and by the codes of other systems, at a date.
 *
 * <p>{@link #standard()} is the library's own table, read at first use. It is immutable, and so is
 * every other that {@link #toBuilder()} makes of it, with names and states of a user's.
 *
 * <pre>{@code
 * States states = States.standard();
 * states.find("Weißrussland").actor(); // BLR, as an alias
 * states.find("Korea").candidates(); // KOR, PRK and cow:KOR: which, only the caller knows
 * states.byCode(CodeSystem.COW_NUMBER, "365", EventDate.of(1970)); // SUN
 * }</pre>
 *
 * @since 0.1
 */
public final class States {

  private final Map<String, State> byCode;
  private final List<State> all;
  private final Map<String, List<StateSpell>> spells = new HashMap<>();
  private final Map<String, List<StateSuccession>> predecessors = new HashMap<>();
  private final Map<String, List<StateSuccession>> successors = new HashMap<>();
  private final CodeIndex codes;

  /** The names, or null in the standard table, which reads them at first use. */
  private final @Nullable StateNames names;

  /**
   * Makes the table.
   *
   * @param entries the states in the order of their codes
   * @param nameRows the names, or null to read the library's at first use
   */
  States(
      Collection<StateEntry> entries,
      List<SpellRow> spellRows,
      List<SuccessionRow> successionRows,
      @Nullable List<NameRow> nameRows) {
    for (SpellRow row : spellRows) {
      add(spells, row.state(), row.spell());
    }
    Map<String, State> states = new LinkedHashMap<>(entries.size() * 2);
    for (StateEntry entry : entries) {
      states.put(entry.code(), new State(entry, this, true));
    }
    byCode = Collections.unmodifiableMap(states);
    all = List.copyOf(byCode.values());
    for (SuccessionRow row : successionRows) {
      State predecessor = byCode.get(row.predecessor());
      State successor = byCode.get(row.successor());
      if (predecessor != null && successor != null) {
        StateSuccession succession =
            new StateSuccession(predecessor, successor, row.date(), row.kind());
        add(successors, row.predecessor(), succession);
        add(predecessors, row.successor(), succession);
      }
    }
    NameBook.freeze(spells);
    NameBook.freeze(predecessors);
    NameBook.freeze(successors);
    codes = new CodeIndex(all);
    names = nameRows == null ? null : new StateNames(all, byCode, nameRows);
  }

  private static <T> void add(Map<String, List<T>> lists, String code, T element) {
    List<T> list = lists.get(code);
    if (list == null) {
      list = new ArrayList<>(2);
      lists.put(code, list);
    }
    list.add(element);
  }

  /**
   * Returns the library's own table.
   *
   * @return the states
   */
  public static States standard() {
    return Standard.STATES;
  }

  /**
   * Returns a builder of a table that has nothing yet.
   *
   * @return the builder
   */
  public static StatesBuilder builder() {
    return new StatesBuilder();
  }

  /**
   * Returns a builder that begins with what this table has.
   *
   * @return the builder
   */
  public StatesBuilder toBuilder() {
    return new StatesBuilder(this);
  }

  /**
   * Returns every state of the table.
   *
   * @return the states in the order of their codes, unmodifiable
   */
  public List<State> all() {
    return all;
  }

  /**
   * Returns the state with this code.
   *
   * @param code the code that a state has as text, such as {@code KAZ} or {@code cow:HAN}
   * @return the state, or null where the table has none
   */
  public @Nullable State get(String code) {
    return byCode.get(code);
  }

  /**
   * Looks for a state by a code or a name, in any language of the table.
   *
   * <p>A code is the text form of a state, an alpha-2 or a four-letter code of ISO 3166, in upper
   * case; a code that a state has today is that state's, whatever state had it before. Names are
   * compared as {@link NameFolding} folds them. Where the name is that of one state under an
   * earlier and its present code, the present one is found: {@code Burma} is {@code MMR}. Where
   * several states have the name, all are candidates: {@code Congo}. Where none has it, those are
   * candidates that have a name of which one letter is wrong, lacking, too many or out of order, or
   * two in a name of eight letters or more: {@code Germny}.
   *
   * @param text the code or name, such as {@code Weißrussland}
   * @return the state, or the candidates, or {@link ActorMatch.Outcome#NONE}
   */
  public ActorMatch<State> find(String text) {
    Objects.requireNonNull(text, "text");
    return names().find(text);
  }

  /**
   * Returns the states that have, or had at any time, a code of a system.
   *
   * @param system the system
   * @param code the code, such as {@code 260}; leading zeros of a number do not count
   * @return the states, the earliest first, unmodifiable; none where no state has the code
   */
  public List<State> byCode(CodeSystem system, String code) {
    Objects.requireNonNull(code, "code");
    return codes.statesOf(system, code);
  }

  /**
   * Returns the states that had a code of a system at a date: number 260 of Gleditsch and Ward in
   * 1970 is {@code DEU}, the Federal Republic of Germany.
   *
   * <p>A date that means several days, such as {@code 1991}, is answered with every state that had
   * the code on one of them; so there is one state, none, or, where the code passed from one state
   * to another within the date, several. Systems of codes without dates of their own, which are all
   * but Correlates of War and Gleditsch and Ward, are bounded by {@link State#validFrom()} and
   * {@link State#validTo()}.
   *
   * @param system the system
   * @param code the code, such as {@code 260}; leading zeros of a number do not count
   * @param at the date
   * @return the states, the earliest first, unmodifiable
   */
  public List<State> byCode(CodeSystem system, String code, EventDate at) {
    Objects.requireNonNull(code, "code");
    if (!at.isSet()) {
      return codes.statesOf(system, code, at.earliest(), at.latest());
    }
    Set<State> met = new HashSet<>();
    for (EventDate member : at.members()) {
      met.addAll(codes.statesOf(system, code, member.earliest(), member.latest()));
    }
    List<State> states = new ArrayList<>(byCode(system, code));
    states.retainAll(met);
    return List.copyOf(states);
  }

  List<StateSpell> spellsOf(String code) {
    return spells.getOrDefault(code, List.of());
  }

  List<StateSuccession> predecessorsOf(String code) {
    return predecessors.getOrDefault(code, List.of());
  }

  List<StateSuccession> successorsOf(String code) {
    return successors.getOrDefault(code, List.of());
  }

  StateNames names() {
    return names == null ? StandardNames.BOOK : names;
  }

  /** Read at first use. */
  private static final class Standard {

    static final States STATES =
        new States(StateTables.states(), StateTables.spells(), StateTables.successions(), null);
  }

  /** Read at first use of a name other than the short English ones. */
  private static final class StandardNames {

    static final StateNames BOOK =
        new StateNames(Standard.STATES.all, Standard.STATES.byCode, StateTables.names());
  }
}
