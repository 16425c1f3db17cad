package org.chancery.reference;

import org.chancery.time.EventDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code organisations.tsv}. */
record OrganisationEntry(
    String code,
    @Nullable OrganisationKind kind,
    @Nullable String parent,
    @Nullable String wikidata,
    @Nullable EventDate founded,
    @Nullable EventDate dissolved,
    String name) {

  /** An entry that says nothing, for a code that no table has. */
  static OrganisationEntry unlisted(String code) {
    return new OrganisationEntry(code, null, null, null, null, null, code);
  }
}
