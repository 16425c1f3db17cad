package org.chancery.reference;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of all organisations, and the organisations by name. */
final class OrganisationNames extends NameBook<Organisation> {

  OrganisationNames(
      List<Organisation> all, Map<String, Organisation> organisations, List<NameRow> rows) {
    super(all, organisations, rows);
  }

  /** With its prefix, the code is no one's else; without, it is an acronym like others. */
  @Override
  String codeOf(Organisation organisation) {
    return organisation.toString();
  }

  @Override
  List<String> moreCodes(Organisation organisation) {
    return List.of();
  }

  @Override
  boolean hasCodeAsName(Organisation organisation) {
    return true;
  }

  @Override
  boolean isPast(Organisation organisation) {
    return organisation.dissolved() != null;
  }

  @Override
  @Nullable Organisation renamedTo(Organisation organisation) {
    return null;
  }
}
