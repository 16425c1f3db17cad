package org.chancery.value;

import org.chancery.meta.RecordRule;

/** The rules on {@link Citation}. */
final class CitationRules {

  private CitationRules() {}

  static final class SaysWhat implements RecordRule<Citation> {
    @Override
    public void check(Citation citation, Findings findings) {
      if (citation.url() == null && citation.title() == null) {
        findings.report("url");
      }
    }
  }
}
