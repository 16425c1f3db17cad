package org.chancery.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.event.DiplomaticEvent;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordValues;
import org.chancery.meta.ValueType;
import org.chancery.reference.Actor;
import org.chancery.time.EventDate;
import org.chancery.value.EventId;
import org.jspecify.annotations.Nullable;

/** Changes values of an event at random, so that it mostly breaks something, and often several. */
final class Distortion {

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\t\u0001",
          "\u2003",
          "\u00a0",
          "x",
          "\ud800",
          "x".repeat(301),
          "é".repeat(3000));
  private static final List<BigDecimal> DECIMALS =
      List.of(
          new BigDecimal("-0.1"),
          new BigDecimal("90"),
          new BigDecimal("90.000001"),
          new BigDecimal("-180.5"),
          new BigDecimal("1e50"));
  private static final List<Integer> NUMBERS =
      List.of(Integer.MIN_VALUE, -1, 0, 1, 5, 6, Integer.MAX_VALUE);

  private final Random random;

  Distortion(Random random) {
    this.random = random;
  }

  /** A value and where it stands. */
  private record Place(FieldPath path, ValueType<?> type, Object value) {}

  /** Returns a copy with one to three values changed or left out. */
  DiplomaticEvent of(DiplomaticEvent event) {
    Record changed = (Record) event;
    for (int i = random.nextInt(3); i >= 0; i--) {
      List<Place> places = new ArrayList<>();
      RecordValues.forEach(
          changed, (path, type, value) -> places.add(new Place(path, type, value)));
      changed = distort(changed, places.get(random.nextInt(places.size())), event.id());
    }
    return (DiplomaticEvent) changed;
  }

  private Record distort(Record event, Place place, EventId own) {
    Object other = other(place.type().javaType(), place.value(), own);
    if (other != null) {
      return RecordEdit.with(event, place.path(), other);
    }
    return random.nextBoolean()
        ? RecordEdit.without(event, place.path())
        : RecordEdit.withoutElement(event, place.path());
  }

  /** Returns another value of the kind, or null where the value is to be left out. */
  private @Nullable Object other(Class<?> type, Object value, EventId own) {
    if (random.nextInt(4) == 0) {
      return null;
    }
    if (type == String.class) {
      return TEXTS.get(random.nextInt(TEXTS.size()));
    }
    if (type == Integer.class) {
      return NUMBERS.get(random.nextInt(NUMBERS.size()));
    }
    if (type == BigDecimal.class) {
      return DECIMALS.get(random.nextInt(DECIMALS.size()));
    }
    if (type == Boolean.class) {
      return !((Boolean) value);
    }
    if (type == EventDate.class) {
      return EventDate.parse(random.nextBoolean() ? "1700" : "2024-02");
    }
    if (type == Actor.class) {
      return Actor.parse(random.nextBoolean() ? "SUN" : "KAZ");
    }
    if (type == EventId.class) {
      return own;
    }
    return type == FieldPath.class ? FieldPath.parse("notes.en") : null;
  }
}
