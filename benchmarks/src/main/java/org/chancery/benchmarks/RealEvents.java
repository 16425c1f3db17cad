package org.chancery.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.io.EventWriter;
import org.chancery.io.json.EventsNdjson;
import org.chancery.meta.RecordType;
import org.chancery.validation.EventValidator;
import org.chancery.value.EventId;
import org.chancery.value.LanguageTag;
import org.chancery.value.Relation;

/**
 * Many events that look like real ones: those of the dataset of 2024, again and again, each time
 * with other ids, days, titles, notes and addresses. There is nothing to be told about any of them.
 */
final class RealEvents {

  /** A prime, so that the days of the events of one round differ from those of others. */
  private static final int MOST_DAYS = 331;

  private static final Pattern DAY = Pattern.compile("\\b20[0-9]{2}-[01][0-9]-[0-3][0-9]\\b");
  private static final Pattern ADDRESS = Pattern.compile("https://[^\"?#]*/");

  private RealEvents() {}

  /** Returns the header of the dataset of 2024. */
  static DatasetHeader header() {
    return Samples.kazakhstan().header();
  }

  /** Returns as many different events. */
  static List<DiplomaticEvent> of(int count) {
    return of(count, event -> true);
  }

  /** Returns as many different events of a type. */
  static List<DiplomaticEvent> of(int count, RecordType<?> type) {
    return of(count, event -> EventTypes.of(event).equals(type));
  }

  private static List<DiplomaticEvent> of(int count, Predicate<DiplomaticEvent> wanted) {
    EventValidator validator = EventValidator.shared();
    List<DiplomaticEvent> real = Samples.kazakhstan().events().stream().filter(wanted).toList();
    List<DiplomaticEvent> events = new ArrayList<>();
    for (int round = 0; events.size() < count; round++) {
      int before = events.size();
      for (DiplomaticEvent event : round(real, round)) {
        if (events.size() < count && validator.validate(event).isEmpty()) {
          events.add(event);
        }
      }
      if (events.size() == before) {
        throw new IllegalStateException("no event of a round is valid, so this would not end");
      }
    }
    return related(events);
  }

  /** Leaves out relations to events that are not among these. */
  private static List<DiplomaticEvent> related(List<DiplomaticEvent> events) {
    Set<EventId> ids = events.stream().map(DiplomaticEvent::id).collect(Collectors.toSet());
    List<DiplomaticEvent> related = new ArrayList<>();
    for (DiplomaticEvent event : events) {
      List<Relation> known =
          event.relations().stream().filter(r -> ids.contains(r.target())).toList();
      related.add(event.toBuilder().relations(known).build());
    }
    return related;
  }

  private static List<DiplomaticEvent> round(List<DiplomaticEvent> real, int round) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    return Inputs.unchecked(
        () -> {
          try (EventWriter writer = EventsNdjson.writer(lines)) {
            for (DiplomaticEvent event : real) {
              writer.write(renamed(event, round));
            }
          }
          String text = moved(lines.toString(StandardCharsets.UTF_8), round);
          return read(text.getBytes(StandardCharsets.UTF_8));
        });
  }

  private static List<DiplomaticEvent> read(byte[] lines) throws IOException {
    return EventsNdjson.read(new ByteArrayInputStream(lines), Inputs.UNCHECKED).events();
  }

  private static DiplomaticEvent renamed(DiplomaticEvent event, int round) {
    return event.toBuilder()
        .id(event.id() + "-" + round)
        .titles(numbered(event.titles(), round))
        .notes(numbered(event.notes(), round))
        .relations(
            event.relations().stream()
                .map(r -> new Relation(r.type(), EventId.of(r.target() + "-" + round)))
                .toList())
        .build();
  }

  private static Map<LanguageTag, String> numbered(Map<LanguageTag, String> texts, int round) {
    Map<LanguageTag, String> numbered = new LinkedHashMap<>();
    texts.forEach((language, text) -> numbered.put(language, text + " (" + round + ")"));
    return numbered;
  }

  /** Moves all days by as many, and the files of all addresses to another folder. */
  private static String moved(String lines, int round) {
    int days = round % MOST_DAYS - MOST_DAYS;
    String moved =
        DAY.matcher(lines)
            .replaceAll(day -> LocalDate.parse(day.group()).plusDays(days).toString());
    return ADDRESS
        .matcher(moved)
        .replaceAll(address -> Matcher.quoteReplacement(address.group() + round + "/"));
  }
}
