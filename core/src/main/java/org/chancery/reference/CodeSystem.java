package org.chancery.reference;

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
  WIKIDATA
}
