package org.chancery.reference;

/**
 * What a name of a state is.
 *
 * @since 0.1
 */
public enum NameKind {
  /** The short name in present use, such as {@code Kazakhstan}. */
  SHORT,
  /** The official name, without article: {@code Republic of Kazakhstan}. */
  OFFICIAL,
  /** A name that the state, or the land before it was one, had and has no more. */
  FORMER,
  /** Another spelling, order of words, abbreviation or name in use. */
  ALIAS
}
