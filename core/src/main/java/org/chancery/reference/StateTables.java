package org.chancery.reference;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of states: their columns, and what a row of each means. */
final class StateTables {

  static final String STATES_HEADER =
      "code\talpha2\talpha4\tm49\twikidata\tkind\tadministered_by\trecognition\tindependent"
          + "\tvalid_from\tvalid_to\tname";
  static final String SPELLS_HEADER = "state\tsystem\tnumber\tletters\tfrom\tto";
  static final String SUCCESSIONS_HEADER = "predecessor\tsuccessor\tdate\tkind";
  static final String NAMES_HEADER = "state\tlanguage\tkind\tfrom\tto\tname";

  private static final String STATES = "states.tsv";
  private static final String SPELLS = "state-spells.tsv";
  private static final String SUCCESSIONS = "state-successions.tsv";
  private static final String NAMES = "state-names.tsv";

  private StateTables() {}

  /** A span of a state. */
  record SpellRow(String state, StateSpell spell) {}

  /** A succession by codes. */
  record SuccessionRow(
      String predecessor, String successor, @Nullable LocalDate date, SuccessionKind kind) {}

  static List<StateEntry> states() {
    return states(TableRows.ofResource(STATES, STATES_HEADER));
  }

  static List<StateEntry> states(Reader reader) throws IOException {
    return states(TableRows.of(reader, STATES, STATES_HEADER));
  }

  private static List<StateEntry> states(TableRows row) {
    StateKind[] kinds = StateKind.values();
    Recognition[] recognitions = Recognition.values();
    List<StateEntry> entries = new ArrayList<>();
    while (row.next()) {
      entries.add(
          new StateEntry(
              row.text(0),
              row.orNull(1),
              row.orNull(2),
              row.orNull(3),
              row.orNull(4),
              row.constant(5, kinds),
              row.orNull(6),
              row.orNull(7) == null ? Recognition.UNSTATED : row.constant(7, recognitions),
              row.yes(8),
              row.date(9),
              row.date(10),
              row.text(11)));
    }
    return entries;
  }

  static List<SpellRow> spells() {
    return spells(TableRows.ofResource(SPELLS, SPELLS_HEADER));
  }

  static List<SpellRow> spells(Reader reader) throws IOException {
    return spells(TableRows.of(reader, SPELLS, SPELLS_HEADER));
  }

  private static List<SpellRow> spells(TableRows row) {
    StateSystem[] systems = StateSystem.values();
    List<SpellRow> spells = new ArrayList<>();
    while (row.next()) {
      spells.add(
          new SpellRow(
              row.text(0),
              new StateSpell(
                  row.constant(1, systems),
                  row.orNull(2),
                  row.orNull(3),
                  row.date(4),
                  row.date(5))));
    }
    return spells;
  }

  static List<SuccessionRow> successions() {
    return successions(TableRows.ofResource(SUCCESSIONS, SUCCESSIONS_HEADER));
  }

  static List<SuccessionRow> successions(Reader reader) throws IOException {
    return successions(TableRows.of(reader, SUCCESSIONS, SUCCESSIONS_HEADER));
  }

  private static List<SuccessionRow> successions(TableRows row) {
    SuccessionKind[] kinds = SuccessionKind.values();
    List<SuccessionRow> successions = new ArrayList<>();
    while (row.next()) {
      successions.add(
          new SuccessionRow(row.text(0), row.text(1), row.date(2), row.constant(3, kinds)));
    }
    return successions;
  }

  static List<NameRow> names() {
    return names(TableRows.ofResource(NAMES, NAMES_HEADER));
  }

  static List<NameRow> names(Reader reader) throws IOException {
    return names(TableRows.of(reader, NAMES, NAMES_HEADER));
  }

  private static List<NameRow> names(TableRows row) {
    return NameRow.read(row, 4096);
  }
}
