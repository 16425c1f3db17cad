package org.chancery.examples.kazakhstan2024;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.code.MissingReason;
import org.chancery.event.DiplomaticEvent;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordType;
import org.chancery.meta.Resolved;
import org.chancery.meta.Shape;
import org.chancery.value.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Takes the corroboration out of an event. Its claims tell which values are whose: where the
 * article claims one, the event takes it; where others alone claim one, the field is left without.
 * Steps of its history that others tell go. What no claim is on, such as most places, stays.
 */
final class ArticleAlone {

  private ArticleAlone() {}

  static DiplomaticEvent of(DiplomaticEvent event) {
    DiplomaticEvent alone =
        event.toBuilder()
            .claims(
                event.claims().stream()
                    .filter(Claim::accepted)
                    .filter(claim -> claim.citations().stream().allMatch(ArticleAlone::isArticle))
                    .toList())
            .citations(event.citations().stream().filter(c -> isArticle(c.key())).toList())
            .statusHistory(
                event.statusHistory().stream()
                    .filter(step -> step.citation() == null || isArticle(step.citation()))
                    .toList())
            .build();
    Map<FieldPath, @Nullable String> values = new LinkedHashMap<>();
    event.claims().stream()
        .filter(Claim::accepted) // where none is, the event follows nobody
        .forEach(claim -> values.put(claim.field(), byArticle(event, claim.field())));
    Record record = (Record) alone;
    for (boolean present : new boolean[] {true, false}) { // a record may end when it has no value
      for (Map.Entry<FieldPath, @Nullable String> entry : values.entrySet()) {
        if (entry.getValue() != null == present) {
          record = with(RecordType.of(record), record, entry.getKey(), entry.getValue());
        }
      }
    }
    return saying((DiplomaticEvent) record);
  }

  private static boolean isArticle(String key) {
    return key.equals(Sources.ARTICLE);
  }

  /** An event without a date says why it has none. */
  private static DiplomaticEvent saying(DiplomaticEvent event) {
    return event.date() == null && !event.saysWhyMissing("date")
        ? event.toBuilder().missing("date", MissingReason.UNKNOWN).build()
        : event;
  }

  /** The first that the article claims, or null where it claims nothing. */
  private static @Nullable String byArticle(DiplomaticEvent event, FieldPath field) {
    return event.claims().stream()
        .filter(claim -> claim.field().equals(field))
        .filter(claim -> claim.citations().contains(Sources.ARTICLE))
        .map(Claim::value)
        .findFirst()
        .orElse(null);
  }

  private static <R extends Record> R with(
      RecordType<R> type, Record record, FieldPath field, @Nullable String text) {
    R event = type.javaType().cast(record);
    Resolved found = type.resolve(event, field);
    if (found == null || !(found.shape() instanceof Shape.OfValue value)) {
      throw new IllegalStateException("a claim is on no field with one value: " + field);
    }
    return type.with(event, field, text == null ? null : value.type().parse(text));
  }
}
