package org.chancery.reference;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.Message;
import org.chancery.problem.ProblemCode;
import org.chancery.reference.StateTables.SpellRow;
import org.chancery.reference.StateTables.SuccessionRow;

/**
 * Builds a {@link States} of a user's: the library's table with names, codes and states added, or
 * with entries replaced. The library's own table stays as it is.
 *
 * <pre>{@code
 * States states =
 *     States.standard().toBuilder()
 *         .name("KAZ", NameKind.ALIAS, "en", "Land of the Great Steppe")
 *         .states(Files.newBufferedReader(Path.of("my-states.tsv")))
 *         .build();
 * }</pre>
 *
 * <p>A table of a user's has the columns of the library's, separated by tabs, with their header; an
 * empty cell is not stated. A state that the library does not list has a code that begins with
 * {@code x:}, so that every reader of events accepts it.
 *
 * @since 0.1
 */
public final class StatesBuilder {

  private final SortedMap<String, StateEntry> entries = new TreeMap<>();
  private final List<SpellRow> spells = new ArrayList<>();
  private final List<SuccessionRow> successions = new ArrayList<>();
  private final List<NameRow> names = new ArrayList<>();

  StatesBuilder() {}

  StatesBuilder(States states) {
    for (State state : states.all()) {
      entries.put(state.code(), state.entry());
      state.spells().forEach(spell -> spells.add(new SpellRow(state.code(), spell)));
      for (StateSuccession each : state.successors()) {
        successions.add(
            new SuccessionRow(
                each.predecessor().code(), each.successor().code(), each.date(), each.kind()));
      }
    }
    names.addAll(states.names().rows());
  }

  /**
   * Adds states; one that is there is replaced, and keeps its names, spans and successions.
   *
   * @param table the columns {@code code, alpha2, alpha4, m49, wikidata, kind, administered_by,
   *     recognition, independent, valid_from, valid_to, name}; it is read to its end, not closed
   * @return this
   * @throws IOException if the table cannot be read
   * @throws InvalidValueException if it is no such table, with the line, or if a code is neither of
   *     the library's table nor begins with {@code x:}
   */
  public StatesBuilder states(Reader table) throws IOException {
    for (StateEntry entry : StateTables.states(table)) {
      requireCode(entry.code());
      entries.put(entry.code(), entry);
    }
    return this;
  }

  /**
   * Adds spans of time and codes in other systems.
   *
   * @param table the columns {@code state, system, number, letters, from, to}
   * @return this
   * @throws IOException if the table cannot be read
   * @throws InvalidValueException if it is no such table, with the line
   */
  public StatesBuilder spells(Reader table) throws IOException {
    for (SpellRow row : StateTables.spells(table)) {
      requireCode(row.state());
      spells.add(row);
    }
    return this;
  }

  /**
   * Adds successions.
   *
   * @param table the columns {@code predecessor, successor, date, kind}
   * @return this
   * @throws IOException if the table cannot be read
   * @throws InvalidValueException if it is no such table, with the line
   */
  public StatesBuilder successions(Reader table) throws IOException {
    for (SuccessionRow row : StateTables.successions(table)) {
      requireCode(row.predecessor());
      requireCode(row.successor());
      successions.add(row);
    }
    return this;
  }

  /**
   * Adds names.
   *
   * @param table the columns {@code state, language, kind, from, to, name}
   * @return this
   * @throws IOException if the table cannot be read
   * @throws InvalidValueException if it is no such table, with the line
   */
  public StatesBuilder names(Reader table) throws IOException {
    for (NameRow row : StateTables.names(table)) {
      requireCode(row.code());
      names.add(row.checked());
    }
    return this;
  }

  /**
   * Adds a name. Where the state has a short or official name in the language, the one that was
   * there first is the one that {@link State#name(String)} returns; both are found.
   *
   * @param state the code of the state
   * @param kind what the name is
   * @param language the BCP 47 tag of its language
   * @param text the name
   * @return this
   * @throws InvalidValueException if the code is neither of the library's table nor begins with
   *     {@code x:}, or if {@link NameFolding} leaves nothing of the name
   */
  public StatesBuilder name(String state, NameKind kind, String language, String text) {
    requireCode(state);
    names.add(new NameRow(state, new DatedName(language, kind, null, null, text)).checked());
    return this;
  }

  /**
   * Makes the table. Spans, successions and names of states that it does not have are left out.
   *
   * @return the states
   * @throws InvalidValueException if a state is administered by one that the table does not have,
   *     or if a state, a span or a name ends before it begins
   */
  public States build() {
    for (StateEntry entry : entries.values()) {
      String by = entry.administeredBy();
      if (by != null && !entries.containsKey(by)) {
        throw new InvalidValueException(
            ProblemCode.UNKNOWN_STATE,
            Message.of("expected {0} to be administered by a state of the table", entry.code()),
            by);
      }
      NameRow.requireOrder(entry.code(), entry.validFrom(), entry.validTo());
    }
    for (SpellRow row : spells) {
      NameRow.requireOrder(row.state(), row.spell().from(), row.spell().to());
    }
    names.forEach(NameRow::requireOrder);
    return new States(entries.values(), spells, successions, names);
  }

  private static void requireCode(String code) {
    if (State.find(Objects.requireNonNull(code, "code")) == null) {
      throw new InvalidValueException(
          ProblemCode.UNKNOWN_STATE,
          "expected the code of a state of the library's, or x: and a code of your own",
          code);
    }
  }
}
