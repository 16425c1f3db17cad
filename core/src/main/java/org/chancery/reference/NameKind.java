package org.chancery.reference;

/**
 * What a name is.
 *
 * @since 0.1
 */
public enum NameKind {
  /** The short name in present use, such as {@code Kazakhstan}. */
  SHORT,
  /** The official name, without article: {@code Republic of Kazakhstan}. */
  OFFICIAL,
  /** An acronym in present use, such as {@code ШОС}. */
  ACRONYM,
  /** A name that the actor, or the land before it was a state, had and has no more. */
  FORMER,
  /** Another spelling, order of words, abbreviation or name in use. */
  ALIAS
}
