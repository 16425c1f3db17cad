package org.chancery.reference;

import org.jspecify.annotations.Nullable;

/**
 * A system that gives codes to states. The same code may mean one state in one system and another
 * in the next, {@code SWZ} Eswatini by ISO 3166-1 and Switzerland by Correlates of War; and in one
 * system another state at another time.
 *
 * @since 0.1
 */
public enum CodeSystem {
  /** ISO 3166-1 alpha-2, such as {@code KZ}; {@code XK} for Kosovo. */
  ISO_ALPHA2,
  /** ISO 3166-1 alpha-3, such as {@code KAZ}; {@code XKX} for Kosovo. */
  ISO_ALPHA3,
  /** ISO 3166-3, of names formerly used, such as {@code SUHH}. */
  ISO_ALPHA4,
  /** The numbers of the United Nations' M49 and ISO 3166-1, such as {@code 398}. */
  M49,
  /** The numbers of Correlates of War, such as {@code 705}. */
  COW_NUMBER,
  /** The letters of Correlates of War, such as {@code KZK}. */
  COW_LETTERS,
  /** The numbers of Gleditsch and Ward, such as {@code 705}. */
  GW_NUMBER,
  /** The letters of Gleditsch and Ward, such as {@code KZK}. */
  GW_LETTERS,
  /** Wikidata's ids of items, such as {@code Q232}. */
  WIKIDATA;

  /** The code of a state that has no span of its own, or null. */
  @Nullable String current(State state) {
    return switch (this) {
      case ISO_ALPHA2 -> state.alpha2();
      case ISO_ALPHA3 -> state.alpha3();
      case ISO_ALPHA4 -> state.alpha4();
      case M49 -> state.m49();
      case WIKIDATA -> state.wikidata();
      case COW_NUMBER, COW_LETTERS, GW_NUMBER, GW_LETTERS -> null;
    };
  }

  /** The code that a span gives in this system, or null. */
  @Nullable String within(StateSpell spell) {
    return switch (this) {
      case M49 -> spell.system() == StateSystem.ISO ? spell.number() : null;
      case ISO_ALPHA3 -> spell.system() == StateSystem.ISO ? spell.letters() : null;
      case COW_NUMBER -> spell.system() == StateSystem.COW ? spell.number() : null;
      case COW_LETTERS -> spell.system() == StateSystem.COW ? spell.letters() : null;
      case GW_NUMBER -> spell.system() == StateSystem.GW ? spell.number() : null;
      case GW_LETTERS -> spell.system() == StateSystem.GW ? spell.letters() : null;
      case ISO_ALPHA2, ISO_ALPHA4, WIKIDATA -> null;
    };
  }
}
