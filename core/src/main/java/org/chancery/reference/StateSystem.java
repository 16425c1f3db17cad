package org.chancery.reference;

/**
 * A list of states with the time for which each is on it.
 *
 * @since 0.1
 */
public enum StateSystem {
  /** The numbers and letters that ISO 3166-1 had before its present ones. */
  ISO,
  /** The state system of the project Correlates of War, from 1816. */
  COW,
  /** The list of independent states by Gleditsch and Ward, from 1816. */
  GW
}
