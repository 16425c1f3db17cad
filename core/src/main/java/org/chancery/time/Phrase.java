package org.chancery.time;

/** A part of a text, in the grammatical case that what stands around it asks for. */
@FunctionalInterface
interface Phrase {

  /** The case in which a phrase stands alone. */
  String PLAIN = "plain";

  /** Returns the phrase in a case of its language; a phrase without that case stands as it is. */
  String in(String grammaticalCase);

  /** Makes a phrase that is the same in all cases. */
  static Phrase of(String text) {
    return grammaticalCase -> text;
  }

  /** Makes a phrase of a number: digits alone, as no language writes years otherwise. */
  static Phrase of(long number) {
    return of(Long.toString(number));
  }
}
