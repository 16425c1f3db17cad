package org.chancery.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.io.EventCandidate;
import org.chancery.io.EventWriter;
import org.chancery.io.ReadOptions;
import org.chancery.meta.Field;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.chancery.testkit.EventGenerator;
import org.junit.jupiter.api.Test;

/** A row is read the same with and without places, and places are found the same afterwards. */
class SameRowTest {

  @Test
  void readsTheSameEventsAndFindsTheSamePlaces() throws IOException {
    List<DiplomaticEvent> events =
        Stream.of(
                EventGenerator.of(11).dataset(400).events(),
                Samples.full().events(),
                Samples.hollow().events())
            .flatMap(List::stream)
            .toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (EventWriter writer = SingleTable.ofAllTypes().writer(out, CsvOptions.defaults())) {
      writer.writeAll(events);
    }

    try (SingleTableReader plain = reader(out);
        SingleTableReader told = reader(out)) {
      int plainEvents = 0;
      for (DiplomaticEvent event : events) {
        DiplomaticEvent read = plain.readPlain();
        EventCandidate candidate = Objects.requireNonNull(told.readCandidate(), "an event");

        assertThat(candidate.event()).isEqualTo(event);
        if (read == null) {
          // Something is to be told, such as of a text that begins with an apostrophe.
          assertThat(Objects.requireNonNull(plain.readCandidate(), "an event").event())
              .isEqualTo(event);
          continue;
        }
        plainEvents++;
        assertThat(read).isEqualTo(event);
        assertThat(candidate.problems()).isEmpty();
        assertThat(plain.rawPlain()).isNotEmpty().isEqualTo(candidate.raw().get());
        for (FieldPath path : paths(EventTypes.of(event))) {
          assertThat(plain.locatePlain(path))
              .as("%s of %s", path, event.id())
              .isEqualTo(candidate.source().locate(path));
        }
      }
      assertThat(plainEvents).as("events that are plain").isGreaterThan(events.size() / 2);
      assertThat(plain.readPlain()).isNull();
      assertThat(plain.readCandidate()).isNull();
    }
  }

  private static SingleTableReader reader(ByteArrayOutputStream table) {
    return new SingleTableReader(
        SingleTable.ofAllTypes(),
        new ByteArrayInputStream(table.toByteArray()),
        ReadOptions.collecting().withoutValidation(),
        CsvOptions.defaults());
  }

  /** Paths of the event, its fields, those of records in it, and something in each list. */
  private static List<FieldPath> paths(RecordType<?> type) {
    List<FieldPath> paths = new ArrayList<>(List.of(FieldPath.root().name("none")));
    collect(type, FieldPath.root(), paths);
    return paths;
  }

  private static void collect(RecordType<?> type, FieldPath at, List<FieldPath> paths) {
    paths.add(at);
    for (Field field : type.fields()) {
      FieldPath path = at.name(field.name());
      paths.add(path);
      if (field.shape() instanceof Shape.OfRecord inner) {
        collect(inner.type(), path, paths);
      } else if (field.shape() instanceof Shape.OfList) {
        paths.add(path.index(0));
      }
    }
  }
}
