package org.chancery.time;

/** The form that the dates of a column have, apart from the texts that stand for no date. */
sealed interface CellForm permits IsoForm, NumericForm, EnglishForm {

  /** Makes a date of the whole cell, or refuses it. */
  EventDate read(ImportCell cell);

  /** Returns what the form reads, for messages: {@code 17/09/2024}. */
  String examples();
}
