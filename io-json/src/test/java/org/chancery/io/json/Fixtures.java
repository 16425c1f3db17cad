package org.chancery.io.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.chancery.code.EventStatus;
import org.chancery.code.ParticipantRole;
import org.chancery.code.VisitType;
import org.chancery.dataset.Dataset;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Visit;
import org.chancery.io.EventWriter;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.value.Participant;

/** What the tests of this package read and write. */
final class Fixtures {

  private Fixtures() {}

  static InputStream open(String name) {
    return Objects.requireNonNull(Fixtures.class.getResourceAsStream(name), name);
  }

  static ReadResult collect(byte[] document) throws IOException {
    return DatasetJson.read(new ByteArrayInputStream(document), ReadOptions.collecting());
  }

  static ReadResult collect(String document) throws IOException {
    return collect(document.getBytes(StandardCharsets.UTF_8));
  }

  static ReadResult collectLines(byte[] lines, ReadOptions options) throws IOException {
    return EventsNdjson.read(new ByteArrayInputStream(lines), options);
  }

  static ReadResult collectLines(String lines) throws IOException {
    return collectLines(lines.getBytes(StandardCharsets.UTF_8), ReadOptions.collecting());
  }

  static DatasetHeader header() {
    return DatasetHeader.builder().id("a-dataset").title("en", "A dataset").version("1").build();
  }

  static Visit visit(String id) {
    return visit(id, "A state visit to Qatar");
  }

  static Visit visit(String id, String title) {
    return Visit.builder()
        .id(id)
        .title("en", title)
        .date("2024-02-13/2024-02-14")
        .status(EventStatus.HELD)
        .visitType(VisitType.STATE)
        .participant(Participant.of(ParticipantRole.VISITOR, "KAZ"))
        .participant(Participant.of(ParticipantRole.HOST, "QAT"))
        .build();
  }

  static byte[] document(Dataset dataset) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DatasetJson.write(dataset, out);
    return out.toByteArray();
  }

  static byte[] lines(Iterable<? extends DiplomaticEvent> events) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (EventWriter writer = EventsNdjson.writer(out)) {
      writer.writeAll(events);
    }
    return out.toByteArray();
  }
}
