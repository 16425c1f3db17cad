package org.chancery.examples.kazakhstan2024;

import java.util.stream.Stream;
import org.chancery.event.EventBuilder;
import org.chancery.value.Citation;
import org.chancery.value.Claim;

/** What the article and the other sources say of a field, where they differ. */
final class Claims {

  private static final String MORE_PRECISE =
      "more precise, and within the time that the article gives";

  private Claims() {}

  /** Gives an event the date of other sources, and keeps that of the article beside it. */
  static <B extends EventBuilder<?, B>> B dated(
      B event, String byArticle, String date, Citation... sources) {
    return event
        .date(date)
        .claim(byArticle("date", byArticle))
        .claim(accepted("date", date, MORE_PRECISE, sources));
  }

  /** What the article says, where the event follows another source. */
  static Claim byArticle(String field, String value) {
    return claim(field, value).citation(Sources.ARTICLE).accepted(false).build();
  }

  /** What the article says, where the event follows another source, with a remark. */
  static Claim byArticle(String field, String value, String remark) {
    return claim(field, value).citation(Sources.ARTICLE).accepted(false).reason(remark).build();
  }

  /** What only these sources say of the field. */
  static Claim only(String field, String value, Citation... sources) {
    return cited(claim(field, value), sources).accepted(true).build();
  }

  /** What the event follows, though others say otherwise. */
  static Claim accepted(String field, String value, String reason, Citation... sources) {
    return cited(claim(field, value), sources).accepted(true).reason(reason).build();
  }

  /** What the event does not follow. */
  static Claim rejected(String field, String value, Citation... sources) {
    return cited(claim(field, value), sources).accepted(false).build();
  }

  /** What the event does not follow, with a remark. */
  static Claim rejected(String field, String value, String remark, Citation... sources) {
    return cited(claim(field, value), sources).accepted(false).reason(remark).build();
  }

  private static Claim.Builder claim(String field, String value) {
    return Claim.builder().field(field).value(value);
  }

  private static Claim.Builder cited(Claim.Builder claim, Citation... sources) {
    return claim.citations(Stream.of(sources).map(Citation::key).toList());
  }
}
