package org.chancery.io.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.code.Codelist;
import org.chancery.code.EventStatus;
import org.chancery.code.ParticipantRole;
import org.chancery.dataset.Dataset;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.event.Visit;
import org.chancery.meta.Field;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.chancery.meta.ValueType;
import org.chancery.reference.Actor;
import org.chancery.reference.CurrencyCode;
import org.chancery.reference.Organisation;
import org.chancery.reference.State;
import org.chancery.time.EventDate;
import org.chancery.value.EventId;
import org.chancery.value.Iri;
import org.chancery.value.JsonText;
import org.chancery.value.LanguageTag;
import org.chancery.value.Participant;
import org.jspecify.annotations.Nullable;

/** Datasets to write, and folders to read. */
final class Samples {

  private static final Map<Class<?>, String> TEXTS =
      Map.ofEntries(
          Map.entry(String.class, "a, \"quoted\" text\r\nof two lines"),
          Map.entry(Boolean.class, "false"),
          Map.entry(Integer.class, "-2"),
          Map.entry(Long.class, "9007199254740993"),
          Map.entry(BigDecimal.class, "51.5"),
          Map.entry(Iri.class, "https://example.org/a,b"),
          Map.entry(EventDate.class, "2024-09-17/.."),
          Map.entry(EventId.class, "event-1"),
          Map.entry(LanguageTag.class, "kk"),
          Map.entry(JsonText.class, "{\"a\":[\"b, \\\"c\\\"\"]}"),
          Map.entry(FieldPath.class, "missing[\"places[0].name\"]"),
          Map.entry(Actor.class, "org:SCO"),
          Map.entry(State.class, "QAT"),
          Map.entry(Organisation.class, "org:UN"),
          Map.entry(CurrencyCode.class, "KZT"));

  private Samples() {}

  static DatasetHeader header() {
    return DatasetHeader.builder().id("set-1").title("en", "A set").version("1").build();
  }

  static Visit visit(String id) {
    return Visit.builder()
        .id(id)
        .title("en", "Visit " + id)
        .date("2024-09-17")
        .status(EventStatus.HELD)
        .participant(Participant.of(ParticipantRole.VISITOR, "QAT"))
        .participant(Participant.of(ParticipantRole.HOST, "KAZ"))
        .build();
  }

  static Visit visitTitled(String id, String title) {
    return visit(id).toBuilder().titles(Map.of(LanguageTag.parse("en"), title)).build();
  }

  static Dataset of(DiplomaticEvent... events) {
    return new Dataset(header(), List.of(events));
  }

  /** An event of each type in which every field has a value, each list and map two. */
  static Dataset full() {
    List<DiplomaticEvent> events = new ArrayList<>();
    EventTypes.all().forEach(type -> events.add((DiplomaticEvent) record(type, true, true)));
    return new Dataset(
        (DatasetHeader) record(RecordType.of(DatasetHeader.class), true, true), events);
  }

  /** An event of each type in which records are there, and nothing in them that may be absent. */
  static Dataset hollow() {
    List<DiplomaticEvent> events = new ArrayList<>();
    EventTypes.all().forEach(type -> events.add((DiplomaticEvent) record(type, false, true)));
    return new Dataset(
        (DatasetHeader) record(RecordType.of(DatasetHeader.class), false, true), events);
  }

  private static Record record(RecordType<?> type, boolean full, boolean nested) {
    @Nullable Object[] values = new Object[type.fields().size()];
    for (Field field : type.fields()) {
      boolean record = field.shape() instanceof Shape.OfRecord;
      boolean many = field.shape() instanceof Shape.OfList || field.shape() instanceof Shape.OfMap;
      boolean given = full || field.isRequired() || (record && nested);
      if (given) {
        values[field.index()] = value(field.shape(), full);
      } else if (many) {
        values[field.index()] = field.shape() instanceof Shape.OfMap ? Map.of() : List.of();
      }
    }
    return type.create(values);
  }

  private static Object value(Shape shape, boolean full) {
    if (shape instanceof Shape.OfValue one) {
      return scalar(one.type());
    }
    if (shape instanceof Shape.OfRecord inner) {
      return record(inner.type(), full, true);
    }
    if (shape instanceof Shape.OfList list) {
      return List.of(value(list.element(), full), value(list.element(), false));
    }
    Shape.OfMap map = (Shape.OfMap) shape;
    Map<Object, Object> entries = new LinkedHashMap<>();
    entries.put(scalar(map.key()), scalar(map.value()));
    String other = map.key().javaType() == LanguageTag.class ? "en" : "date";
    entries.put(map.key().parse(other), scalar(map.value()));
    return entries;
  }

  private static Object scalar(ValueType<?> type) {
    Codelist list = type.codelist();
    String text = list == null ? TEXTS.get(type.javaType()) : list.entries().get(0).code();
    if (text == null) {
      throw new AssertionError("no sample for " + type);
    }
    return type.parse(text);
  }

  /** The files of a folder by name. */
  static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.forEach(file -> files.put(file.getFileName().toString(), text(file)));
    }
    return files;
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes a file of a folder; the text must be there. */
  static void replace(Path file, String old, String replacement) throws IOException {
    String text = Files.readString(file);
    if (!text.contains(old)) {
      throw new AssertionError(file + " has no " + old + " but " + text);
    }
    Files.writeString(file, text.replace(old, replacement));
  }
}
