package org.chancery.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.chancery.code.DateBasis;
import org.chancery.code.EventStatus;
import org.chancery.code.MissingReason;
import org.chancery.code.OfficeRank;
import org.chancery.code.ParticipantRole;
import org.chancery.code.RelationType;
import org.chancery.code.Topic;
import org.chancery.event.DiplomaticEvent;
import org.chancery.meta.Field;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.chancery.reference.Actor;
import org.chancery.validation.EventValidator;
import org.chancery.value.Citation;
import org.chancery.value.Claim;
import org.chancery.value.OtherId;
import org.chancery.value.Participant;
import org.chancery.value.Person;
import org.chancery.value.Place;
import org.chancery.value.StatusChange;
import org.jspecify.annotations.Nullable;

/** Valid events of plain content, of which a validator does not even warn. */
final class PlainEvents {

  private static final int TRIES = 400;
  private static final List<Actor> ACTORS = List.of(Actor.parse("KAZ"), Actor.parse("UZB"));

  private PlainEvents() {}

  /** An event that has what is required, and two parties. */
  static DiplomaticEvent sparse(RecordType<?> type) {
    for (int seed = 0; seed < TRIES; seed++) {
      Random random = new Random(seed);
      RandomRecords records = new RandomRecords(random);
      records.begin(false, ACTORS);
      DiplomaticEvent draft = (DiplomaticEvent) records.record(type);
      DiplomaticEvent event =
          draft.toBuilder()
              .id("a-" + type.name())
              .titles(Map.of())
              .title("en", "An event")
              .date("2024-05-17")
              .status(EventStatus.HELD)
              .participants(
                  List.of(
                      Participant.of(ParticipantRole.PARTY, "KAZ"),
                      Participant.of(ParticipantRole.PARTY, "UZB")))
              .build();
      DiplomaticEvent mended = new Repair(random, records).mend(event);
      if (mended != null && mended.missing().isEmpty() && isClean((Record) mended)) {
        return mended;
      }
    }
    throw new IllegalStateException("no plain " + type + " in " + TRIES + " attempts");
  }

  /** An event of which every field has a value, as far as its rules allow. */
  static DiplomaticEvent full(RecordType<?> type) {
    DiplomaticEvent event =
        sparse(type).toBuilder()
            .otherId(OtherId.of("scheme", "value"))
            .note("en", "A note")
            .dateVerbatim("17 May")
            .dateBasis(DateBasis.STATED)
            .statusHistory(
                List.of(
                    StatusChange.builder()
                        .status(EventStatus.ANNOUNCED)
                        .date("2024-04")
                        .previousDate("2024-03")
                        .reason("a reason")
                        .citation("source")
                        .build(),
                    StatusChange.builder().status(EventStatus.HELD).build()))
            .place(
                Place.builder()
                    .name("Astana")
                    .country("KAZ")
                    .latitude(new BigDecimal("51.1"))
                    .longitude(new BigDecimal("71.4"))
                    .verbatim("in the capital")
                    .build())
            .participant(
                Participant.builder()
                    .role(ParticipantRole.ATTENDEE)
                    .actor("KAZ")
                    .person(
                        Person.builder()
                            .name("A Name")
                            .wikidata("Q1")
                            .name("ru", "Имя")
                            .otherId(OtherId.of("register", "1"))
                            .build())
                    .office("Minister")
                    .rank(OfficeRank.MINISTER)
                    .onBehalfOf("org:UN")
                    .nameAsRecorded("A. Name")
                    .build())
            .topic(Topic.of("trade"))
            .relation(RelationType.NEXT, "another-event")
            .citation(
                Citation.builder()
                    .key("source")
                    .url("https://example.org/")
                    .title("A source")
                    .publisher("A publisher")
                    .language("en")
                    .published("2024-05")
                    .retrieved("2024-06")
                    .locator("p. 1")
                    .quote("some words")
                    .build())
            .claims(
                List.of(
                    Claim.builder()
                        .field("dateVerbatim")
                        .value("18 May")
                        .citation("source")
                        .confidence(2)
                        .accepted(false)
                        .reason("a reason")
                        .build()))
            .confidence(3)
            .missing("relations", MissingReason.NOT_CODED)
            .build();
    return (DiplomaticEvent) filled((Record) event, (Record) event, FieldPath.root());
  }

  /** The plain event of a type with each of its other fields, one at a time. */
  static List<DiplomaticEvent> withOneField(DiplomaticEvent sparse) {
    List<DiplomaticEvent> events = new ArrayList<>();
    Record record = (Record) sparse;
    RecordType<?> type = RecordType.of(record);
    for (Field field : type.fields()) {
      FieldPath path = FieldPath.root().name(field.name());
      if (Objects.equals(field.get(record), RandomRecords.absent(field))) {
        Object value = fitting(record, field, path);
        if (value != null) {
          events.add((DiplomaticEvent) RecordEdit.with(record, path, value));
        }
      }
    }
    return events;
  }

  /** Fills what has no value in a record of the event that a path leads to. */
  private static Record filled(Record event, Record record, FieldPath at) {
    Record changed = event;
    for (Field field : RecordType.of(record).fields()) {
      FieldPath path = at.name(field.name());
      Object value = field.get(record);
      if (Objects.equals(value, RandomRecords.absent(field))) {
        value = fitting(changed, field, path);
        changed = value == null ? changed : RecordEdit.with(changed, path, value);
      }
      if (value instanceof Record inner && field.shape() instanceof Shape.OfRecord) {
        changed = filled(changed, inner, path);
      } else if (value instanceof List<?> list
          && !list.isEmpty()
          && list.get(0) instanceof Record element) {
        changed = filled(changed, element, path.index(0));
      }
    }
    return changed;
  }

  /** A value with which the event stays clean, or null where none was found. */
  private static @Nullable Object fitting(Record event, Field field, FieldPath path) {
    for (int seed = 0; seed < TRIES; seed++) {
      RandomRecords records = new RandomRecords(new Random(seed));
      // A record of which every field has a value, if there is one that breaks no rule.
      records.begin(seed < TRIES / 2, ACTORS);
      Object value = records.present(field);
      if (isClean(RecordEdit.with(event, path, value))) {
        return value;
      }
    }
    return null;
  }

  private static boolean isClean(Record event) {
    return EventValidator.shared().validate((DiplomaticEvent) event).isEmpty();
  }
}
