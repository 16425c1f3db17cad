package org.chancery.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.dataset.Dataset;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.Agreement;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Visit;
import org.chancery.io.EventReader;
import org.chancery.io.EventWriter;
import org.chancery.io.ReadOptions;
import org.chancery.io.csv.CsvOptions;
import org.chancery.io.csv.DatasetCsv;
import org.chancery.io.csv.SingleTable;
import org.chancery.io.json.DatasetJson;
import org.chancery.io.json.EventsNdjson;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.query.Criteria;
import org.chancery.query.EventIndex;
import org.chancery.reference.State;
import org.chancery.testkit.EventGenerator;
import org.chancery.time.EventDate;
import org.chancery.validation.EventValidator;
import org.chancery.validation.StreamValidation;
import org.chancery.validation.ValidationProfile;
import org.chancery.value.EventId;
import org.chancery.value.Relation;

/**
 * Takes streams that are too long to be held through the library, in a JVM of little memory. What
 * it shows is that they pass at all; how fast they do is told beside.
 */
public final class LongStreams {

  private static final long SEED = 20_240_917L;

  /**
   * So many events are made; others are copies of them with ids, relations and days of their own.
   */
  private static final int MADE = 5_000;

  /** Fewer, where the JVM has little memory. */
  private static final int FEW_MADE = 400;

  private static final int LONGEST_ID = 100;
  private static final int DAYS = 4_500;
  private static final LocalDate FIRST_DAY = LocalDate.of(2012, 1, 1);

  private LongStreams() {}

  /**
   * Takes a stream through.
   *
   * @param args {@code validate} and the number of events, which are validated for themselves and
   *     between each other; or {@code query} and the number, which are indexed and asked; or a
   *     form, {@code lines}, {@code document}, {@code table} or {@code package}, the number of
   *     gigabytes, and the file or folder, which is written, read, and removed
   * @throws IOException if the file cannot be written or read
   */
  public static void main(String[] args) throws IOException {
    if (args.length == 2 && args[0].equals("validate")) {
      validate(Long.parseLong(args[1]));
    } else if (args.length == 2 && args[0].equals("query")) {
      query(Integer.parseInt(args[1]));
    } else if (args.length == 3) {
      Form form = Form.valueOf(args[0].toUpperCase(Locale.ROOT));
      writeAndRead(form, Long.parseLong(args[1]) << 30, Path.of(args[2]));
    } else {
      throw new IllegalArgumentException(
          "expected: validate or query, number of events; or lines, document, table or package,"
              + " gigabytes, file");
    }
  }

  private static void validate(long count) {
    Dataset made = EventGenerator.of(SEED).dataset(MADE);
    EventValidator validator = EventValidator.create();
    StreamValidation validation = validator.with(ValidationProfile.PUBLISHED).stream(made.header());
    Map<ProblemCode, Integer> problems = new TreeMap<>();
    long start = System.nanoTime();
    events(usable(made.events(), validator), count)
        .forEach(event -> count(validation.add(event), problems));
    count(validation.end(), problems);
    tell("validated", count, start, "problems: " + problems);
  }

  /** In which form the events are written and read. */
  private enum Form {
    LINES {
      @Override
      EventWriter writer(DatasetHeader header, Path file) throws IOException {
        return EventsNdjson.writer(Files.newOutputStream(file));
      }

      @Override
      EventReader reader(Path file) throws IOException {
        return EventsNdjson.reader(file, READ);
      }
    },
    DOCUMENT {
      @Override
      EventWriter writer(DatasetHeader header, Path file) throws IOException {
        return DatasetJson.writer(Files.newOutputStream(file), header);
      }

      @Override
      EventReader reader(Path file) throws IOException {
        return DatasetJson.reader(file, READ);
      }
    },
    TABLE {
      @Override
      EventWriter writer(DatasetHeader header, Path file) throws IOException {
        return SingleTable.ofAllTypes().writer(Files.newOutputStream(file), CsvOptions.defaults());
      }

      @Override
      EventReader reader(Path file) throws IOException {
        return SingleTable.ofAllTypes().reader(file, READ, CsvOptions.defaults());
      }
    },
    PACKAGE {
      @Override
      EventWriter writer(DatasetHeader header, Path file) throws IOException {
        return DatasetCsv.writer(file, header);
      }

      @Override
      EventReader reader(Path file) throws IOException {
        return DatasetCsv.reader(file, READ);
      }
    };

    private static final ReadOptions READ = ReadOptions.collecting();

    abstract EventWriter writer(DatasetHeader header, Path file) throws IOException;

    abstract EventReader reader(Path file) throws IOException;
  }

  private static void writeAndRead(Form form, long bytes, Path file) throws IOException {
    Dataset made = EventGenerator.of(SEED).dataset(FEW_MADE);
    List<DiplomaticEvent> usable = usable(made.events(), EventValidator.shared());
    long perRound = 0;
    for (DiplomaticEvent event : usable) {
      try (CountingOutput out = new CountingOutput();
          EventWriter writer = EventsNdjson.writer(out)) {
        writer.write(event);
        perRound += out.count();
      }
    }
    // Other forms than lines are about as large, or larger.
    long count = bytes / perRound * usable.size() + usable.size();
    try {
      long start = System.nanoTime();
      try (EventWriter writer = form.writer(made.header(), file)) {
        writer.writeAll(() -> events(usable, count).iterator());
      }
      tell("wrote", count, start, String.format(Locale.ROOT, "%,d bytes", size(file)));
      start = System.nanoTime();
      long read = 0;
      try (EventReader reader = form.reader(file)) {
        for (Iterator<DiplomaticEvent> each = reader.iterator(); each.hasNext(); each.next()) {
          read++;
        }
        tell("read and validated", read, start, reader.rejected().size() + " rejected");
      }
    } finally {
      remove(file);
    }
  }

  private static long size(Path path) throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static void remove(Path path) throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  private static void query(int count) {
    List<DiplomaticEvent> usable =
        usable(EventGenerator.of(SEED).dataset(MADE).events(), EventValidator.shared());
    List<DiplomaticEvent> events = events(usable, count).toList();
    long before = heldMegabytes();
    long start = System.nanoTime();
    EventIndex index = EventIndex.of(events);
    tell("indexed", count, start, heldMegabytes() - before + " MB for the index");
    State state = State.of("KAZ");
    EventId last = events.get(count - 1).id();
    ask("an event by its id", () -> index.find(last).stream().count());
    ask(
        "visits to a state",
        () -> index.find(Visit.class, Criteria.visitTo(state)).matches().size());
    ask(
        "visits to a state in a month",
        () ->
            index
                .find(Visit.class, Criteria.visitTo(state).and(Criteria.overlaps("2016-05")))
                .matches()
                .size());
    ask(
        "what overlaps a day",
        () -> index.find(DiplomaticEvent.class, Criteria.overlaps("2016-05-17")).matches().size());
    ask(
        "in force between two on a day",
        () ->
            index
                .find(
                    Agreement.class,
                    Criteria.inForce(state, State.of("CHN"), LocalDate.of(2016, 5, 17)))
                .matches()
                .size());
  }

  private static void ask(String what, LongSupplier question) {
    long[] times = new long[21];
    long found = 0;
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      found = question.getAsLong();
      times[i] = System.nanoTime() - start;
    }
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%s: %.2f ms, the middle of %d times; %,d found%n",
        what,
        times[times.length / 2] / 1e6,
        times.length,
        found);
  }

  private static long heldMegabytes() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  private static void tell(String what, long count, long start, String more) {
    System.out.printf(
        Locale.ROOT,
        "%s %,d events in %.1f s with a heap of at most %,d MB; %s%n",
        what,
        count,
        (System.nanoTime() - start) / 1e9,
        Runtime.getRuntime().maxMemory() >> 20,
        more);
  }

  /** Counts bytes, and drops them. */
  private static final class CountingOutput extends OutputStream {

    private long count;

    @Override
    public void write(int unit) {
      count++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      count += length;
    }

    long count() {
      return count;
    }
  }

  private static void count(List<Problem> found, Map<ProblemCode, Integer> problems) {
    found.forEach(problem -> problems.merge(problem.code(), 1, Integer::sum));
  }

  /** The dated events of which there is nothing to be told, with room in the id for a round. */
  private static List<DiplomaticEvent> usable(
      List<DiplomaticEvent> events, EventValidator validator) {
    return events.stream()
        .filter(event -> event.id().toString().length() <= LONGEST_ID)
        .filter(event -> event.date() != null && event.claims().isEmpty())
        .filter(event -> validator.validate(event).isEmpty())
        // What holds on the first day and on the last one holds on those between.
        .filter(event -> validator.validate(on(FIRST_DAY, event)).isEmpty())
        .filter(event -> validator.validate(on(FIRST_DAY.plusDays(DAYS), event)).isEmpty())
        .toList();
  }

  /**
   * Returns as many events as wanted, one at a time; of each round the relations stay within it.
   */
  static Stream<DiplomaticEvent> events(List<DiplomaticEvent> made, long count) {
    Set<EventId> ids = made.stream().map(DiplomaticEvent::id).collect(Collectors.toSet());
    return Stream.iterate(0L, number -> number + 1)
        .limit(count)
        .map(
            number ->
                copy(made.get((int) (number % made.size())), ids, number / made.size(), number));
  }

  private static DiplomaticEvent copy(
      DiplomaticEvent event, Set<EventId> ids, long round, long number) {
    List<Relation> relations = new ArrayList<>();
    for (Relation relation : event.relations()) {
      if (ids.contains(relation.target())) {
        relations.add(new Relation(relation.type(), id(relation.target(), round)));
      }
    }
    return event.toBuilder()
        .id(id(event.id(), round))
        .relations(relations)
        .date(date(FIRST_DAY.plusDays(number * 7_919 % DAYS)))
        .build();
  }

  private static DiplomaticEvent on(LocalDate day, DiplomaticEvent event) {
    return event.toBuilder().date(date(day)).build();
  }

  private static EventDate date(LocalDate day) {
    return EventDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  private static EventId id(EventId made, long round) {
    return EventId.of(made + "-" + round);
  }
}
