package org.chancery.problem;

import java.util.Locale;

/**
 * The kinds of problem. The constants are stable API: they are added to, never renamed.
 *
 * <p>What a code means, an example of it and what to do about it stand in the texts beside this
 * class, in every language; {@code docs/problems.md} is made of them.
 *
 * @since 0.1
 */
public enum ProblemCode {
  /** The input is not well-formed JSON or CSV. */
  MALFORMED_INPUT,
  /** A zip archive is damaged or encrypted, or says two things of one entry. */
  MALFORMED_ARCHIVE,
  /** An entry of an archive leads out of the archive, by its name or as a link. */
  UNSAFE_ENTRY,
  /** The input is not well-formed UTF-8, or not in the charset that the reader was told. */
  MALFORMED_TEXT,
  /** A value, a record or the input is larger or deeper than the reader's limits allow. */
  LIMIT_EXCEEDED,
  /** The document names a schema that this version does not know; it is read all the same. */
  UNKNOWN_SCHEMA(Severity.WARNING),
  /** The document is of a newer major version of the schema, which this version would misread. */
  NEWER_SCHEMA,
  /** The reader stopped, because the input has more problems than its limits allow. */
  TOO_MANY_PROBLEMS,

  /** A required field is absent or null. */
  REQUIRED,
  /** A value is of another kind than the field: a number where a text is expected. */
  WRONG_TYPE,
  /** The model has no such property. */
  UNKNOWN_PROPERTY,
  /** A property is given twice. */
  DUPLICATE_PROPERTY,
  /** The model has no such event type. */
  UNKNOWN_EVENT_TYPE,

  /** A row belongs to no event, or to no element of a list: nothing has its number. */
  ORPHAN_ROW,
  /** An event has no row in the table of its type. */
  MISSING_ROW,
  /** A package lacks a table; it is read as one without rows. */
  MISSING_TABLE(Severity.WARNING),
  /** A table lacks a column; it is read as one of absent values. */
  MISSING_COLUMN(Severity.WARNING),
  /** A row is not where its number or position says that it belongs. */
  OUT_OF_SEQUENCE,
  /** The rows of a table are not in their order; they are read in it all the same. */
  UNSORTED_TABLE(Severity.WARNING),
  /** Two events of a package have the same number. */
  DUPLICATE_NUMBER,
  /** Two tables say different things of one event. */
  ROWS_DISAGREE,
  /** A spreadsheet would take a text for a formula. */
  FORMULA_CELL(Severity.WARNING),
  /** A cell looks like one that a spreadsheet has changed; it is read all the same. */
  SPREADSHEET_FORM(Severity.WARNING),

  /** A text is not of the form that its field asks for. */
  INVALID_VALUE,
  /** A text is no date that the library reads. */
  INVALID_DATE,
  /** An interval ends before it starts. */
  END_BEFORE_START,
  /** A code names no state. */
  UNKNOWN_STATE,
  /** A code names no currency. */
  UNKNOWN_CURRENCY,
  /** An open list does not have this code or organisation; it is kept as it is. */
  UNKNOWN_CODE(Severity.WARNING),

  /** A text or a list is empty where something has to stand. */
  EMPTY,
  /** A number is outside its bounds. */
  OUT_OF_RANGE,
  /** A text or a list is longer or shorter than its bounds. */
  WRONG_SIZE,
  /** A constraint that has no code of its own is broken. */
  CONSTRAINT,

  /** A participant names neither an actor nor a person. */
  ACTOR_OR_PERSON_REQUIRED,
  /** A participant acts on behalf of the very actor that it names. */
  ON_BEHALF_OF_ITSELF,
  /** A place has no name, no country and no verbatim text. */
  PLACE_WITHOUT_NAME,
  /** A latitude without a longitude, or the other way round. */
  HALF_A_COORDINATE,
  /** A citation has neither an address nor a title. */
  CITATION_WITHOUT_SOURCE,
  /** Two citations of one event have the same key. */
  DUPLICATE_CITATION_KEY,
  /** A claim or a change of status refers to a citation that the event does not have. */
  UNKNOWN_CITATION_KEY,
  /** A path names no field of the event, or a field that is no single value. */
  UNKNOWN_PATH,
  /** A property is kept as one that the model does not have, but has no place in the event. */
  OTHER_PROPERTY_MISPLACED,
  /** A claim's value is not one that its field can hold. */
  CLAIM_VALUE_INVALID,
  /** Two claims on one field are both accepted. */
  CLAIM_ACCEPTED_TWICE,
  /** A field has several claims, and the accepted one gives no reason. */
  CLAIM_WITHOUT_REASON,
  /** The accepted claim says otherwise than the field itself. */
  CLAIM_CONTRADICTS_FIELD,
  /** A field is said to be missing, and has a value. */
  MISSING_BUT_PRESENT,
  /** An event of a published dataset has no citation. */
  NO_CITATION,
  /** Sources contradict each other on a field, and no claim is accepted. */
  UNSETTLED_DISPUTE,
  /** A published dataset does not declare what it covers. */
  NO_COVERAGE,
  /** The last status of the history is not the status of the event. */
  STATUS_HISTORY_DISAGREES,
  /** The status history is not in the order of its dates. */
  STATUS_HISTORY_OUT_OF_ORDER,
  /** An event is held after it was cancelled. */
  HELD_AFTER_CANCELLED,
  /** One actor is both host and visitor. */
  HOST_IS_VISITOR,
  /** A state did not exist on the date of the event. */
  STATE_NOT_IN_EXISTENCE,
  /** A person did not hold the office on the date of the event, as far as the library knows. */
  OFFICE_NOT_HELD(Severity.WARNING),
  /** An agreement has fewer than two parties, and nothing says why. */
  TOO_FEW_PARTIES,
  /** An action is that of a party which the agreement does not have. */
  ACTION_OF_NON_PARTY,
  /** An agreement expires before it was signed or came into force. */
  EXPIRES_BEFORE_ACTION,
  /** An agreement came into force before it was signed. */
  IN_FORCE_BEFORE_SIGNATURE(Severity.WARNING),
  /** A leg is numbered, and no journey is named. */
  LEG_WITHOUT_JOURNEY,
  /** A rank is greater than the number of those ranked. */
  RANK_EXCEEDS_TOTAL,
  /** An observation observes nothing: no value, no rank, no trend, and nothing says why. */
  NOTHING_OBSERVED,

  /** Two events of a dataset have the same id. */
  DUPLICATE_ID,
  /** A relation points to an event that the dataset does not have. */
  UNKNOWN_RELATION_TARGET,
  /** An event is related to itself. */
  RELATED_TO_ITSELF,
  /** A part of an event certainly lies outside its date. */
  PART_OUTSIDE_WHOLE,
  /** What was signed during an event was certainly signed outside its date. */
  SIGNED_OUTSIDE_VISIT,
  /** An event is none of those that the dataset declares to cover, nor related to one. */
  OUTSIDE_COVERAGE(Severity.WARNING),
  /** Two events of one type look like one and the same. */
  LIKELY_DUPLICATE(Severity.WARNING),
  /** Two visits look like one that is seen from both sides. */
  MIRRORED_VISIT(Severity.WARNING);

  private final Severity severity;

  ProblemCode() {
    this(Severity.ERROR);
  }

  ProblemCode(Severity severity) {
    this.severity = severity;
  }

  /**
   * Returns how grave a problem of this kind is, unless a reader is told otherwise.
   *
   * @return the severity
   */
  public Severity severity() {
    return severity;
  }

  /**
   * Returns what a problem of this kind means.
   *
   * @param locale the locale, of which the language counts: English, German, and English for others
   * @return one sentence
   */
  public String meaning(Locale locale) {
    return CodeTexts.of(locale).get(this, "meaning");
  }

  /**
   * Returns what to do about a problem of this kind.
   *
   * @param locale the locale, of which the language counts: English, German, and English for others
   * @return one or two sentences
   */
  public String remedy(Locale locale) {
    return CodeTexts.of(locale).get(this, "remedy");
  }

  /**
   * Returns an example of data with a problem of this kind.
   *
   * @return a piece of JSON, or of a table, and what is wrong with it where that cannot be seen
   */
  public String example() {
    return CodeTexts.of(Locale.ENGLISH).get(this, "example");
  }
}
