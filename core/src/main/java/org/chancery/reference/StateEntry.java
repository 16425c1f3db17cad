package org.chancery.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code states.tsv}. */
record StateEntry(
    String code,
    @Nullable String alpha2,
    @Nullable String alpha4,
    @Nullable String m49,
    @Nullable String wikidata,
    StateKind kind,
    @Nullable String administeredBy,
    Recognition recognition,
    boolean independent,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    String name) {

  /** An entry that says nothing, for a code of a user's that no table has. */
  static StateEntry unlisted(String code) {
    return new StateEntry(
        code,
        null,
        null,
        null,
        null,
        StateKind.STATE,
        null,
        Recognition.UNSTATED,
        false,
        null,
        null,
        code);
  }
}
