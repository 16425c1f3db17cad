package org.chancery.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.io.EventReader;
import org.chancery.io.ReadLimits;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.io.RejectedEvent;
import org.chancery.io.UnknownProperties;
import org.chancery.meta.RecordType;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.reference.State;
import org.chancery.testkit.Corpus;
import org.chancery.testkit.EventGenerator;
import org.chancery.testkit.Mutation;
import org.chancery.testkit.Mutations;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The short way and the long way give the same events, problems, places and rejected texts. */
class SameReadingTest {

  private static final Path SUITE = Path.of("../../shared/data/conformance/JSONTestSuite");
  private static final ReadOptions ALL =
      ReadOptions.collecting().withLimits(ReadLimits.defaults().withProblems(1_000_000));
  private static final Set<ProblemCode> BREAKS =
      Set.of(ProblemCode.MALFORMED_INPUT, ProblemCode.MALFORMED_TEXT, ProblemCode.LIMIT_EXCEEDED);
  private static final List<String> SEPARATORS = List.of(",", ",\n    ", " \r\n,\t");
  private static final String HEADER =
      "{\"dataset\":{\"id\":\"d\",\"titles\":{\"en\":\"Ü\"},\"version\":\"1\"},\"events\":[\n";
  private static final int LINES_OF_PIECE = 10;
  private static final int EVENTS = 400;
  private static final long SEED = 20_260_103L;

  /** Bytes at which something may go wrong. */
  private static final byte[] EDGES = bytes("\"\\{}[]:,\n\r\t 0-.eEntfu/\u0001\u007F");

  private static final int[] HIGH = {0x80, 0xBF, 0xC0, 0xC1, 0xE0, 0xED, 0xA0, 0xEF, 0xF0, 0xF5};

  private static final JsonMapper TREES =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @Test
  void readsTheGoldenCorpusTheSameWay() throws IOException {
    for (RecordType<?> type : EventTypes.all()) {
      for (String name : Corpus.golden().names(type)) {
        JsonNode document = TREES.readTree(Corpus.golden().bytes(name, "json"));
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        document.path("events").forEach(event -> appendLine(bytes(event.toString()), lines));

        assertSame(lines.toByteArray(), name);
      }
    }
  }

  @Test
  void readsGeneratedEventsTheSameWay() {
    assertSame(together(generated()), "generated");
  }

  @Test
  void readsMutatedEventsTheSameWay() throws IOException {
    for (RecordType<?> type : EventTypes.all()) {
      List<DiplomaticEvent> events = Mutations.of(type).stream().map(Mutation::event).toList();

      assertSame(Fixtures.lines(events), type.name());
    }
  }

  @Test
  void readsMembersInAnyOrderTheSameWay() {
    Random random = new Random(SEED);

    assertSame(
        together(generated().stream().map(line -> bytes(shuffled(tree(line), random).toString()))),
        "shuffled");
  }

  @Test
  void readsEscapesTheSameWay() {
    assertSame(together(generated().stream().map(line -> bytes(escaped(line)))), "escaped");
  }

  @Test
  void readsChangedMembersTheSameWay() {
    Random random = new Random(SEED);

    assertSame(
        together(
            Stream.concat(generated().stream(), generated().stream())
                .map(line -> bytes(changed(tree(line), random).toString()))),
        "changed");
  }

  @Test
  void readsMembersThatComeTwiceTheSameWay() {
    Random random = new Random(SEED);

    assertSame(
        together(generated().stream().map(line -> bytes(doubled(tree(line), random)))), "doubled");
  }

  @Test
  void readsDistortedBytesTheSameWay() {
    Random random = new Random(SEED);
    List<byte[]> lines = generated();

    for (int round = 0; round < 4; round++) {
      assertSame(together(lines.stream().map(line -> distorted(line, random))), "round " + round);
    }
  }

  @Test
  void readsObjectsThatComeAgainTheSameWay() {
    Random random = new Random(SEED);

    assertSame(
        together(
            generated().stream()
                .limit(100)
                .flatMap(
                    line ->
                        Stream.of(
                            line,
                            line,
                            bytes(changed(tree(line), random).toString()),
                            distorted(line, random),
                            line))),
        "again");
  }

  @Test
  void knowsTheLinesOfIndentedEvents() {
    Random random = new Random(SEED);
    for (String separator : SEPARATORS) {
      StringBuilder lines = new StringBuilder(HEADER);
      for (byte[] event : generated().subList(0, 50)) {
        lines.append(tree(event).toPrettyString()).append(separator);
        lines.append(shuffled(tree(event), random).toPrettyString()).append(separator);
      }
      lines.append("{\"type\":\"visit\",\n\"id\":7}]}");
      byte[] document = bytes(lines.toString());

      ReadResult read = read(new JsonDatasetReader(slowly(document), ALL, true));

      assertThat(read.events()).hasSize(100);
      assertSame(read, read(new JsonDatasetReader(slowly(document), ALL, false)), separator);
    }
  }

  @Test
  void knowsTheColumnBehindObjectsThatComeAgain() {
    StringBuilder events = new StringBuilder(HEADER);
    for (int i = 0; i < 20; i++) {
      events
          .append("{\"type\":\"visit\",\"id\":\"v")
          .append(i)
          .append("\",\"titles\":{\"en\":\"V\"},");
      events.append(
          "\"date\":\"2024\",\"status\":\"sleeping\",\"places\":[{\n\"name\":\"Rome\"}]}");
      events.append(i < 19 ? "," : "]}");
    }
    byte[] document = bytes(events.toString());

    ReadResult read = read(new JsonDatasetReader(slowly(document), ALL, true));

    assertThat(read.events()).hasSize(20);
    assertThat(read.problems()).hasSizeGreaterThanOrEqualTo(20);
    assertSame(read, read(new JsonDatasetReader(slowly(document), ALL, false)), "columns");
  }

  @Test
  void tellsObjectsOfOneTypeFromEachOther() {
    for (String object :
        List.of(
            "{\"role\":\"signatory\",\"actor\":\"%s\"}",
            "{\"actor\":\"%s\",\"role\":\"visitor\"}",
            "{\"name\":\"Rome\",\"country\":\"%s\",\"verbatim\":\"in Rome\"}")) {
      Set<Integer> slots = new HashSet<>();
      List<State> states = State.all().subList(0, 150);
      for (State state : states) {
        byte[] text = bytes(String.format(object, state.code()));
        ByteText in = new ByteText(false);
        in.set(Arrays.copyOf(text, text.length + ByteText.SLACK), 0);
        slots.add(in.hashToBrace() & 0xFF);
      }

      assertThat(slots).as(object).hasSizeGreaterThan(90); // of 114 that may be expected
    }
  }

  @Test
  void readsTruncatedInputTheSameWay() {
    Random random = new Random(SEED);
    byte[] lines = together(generated().subList(0, 40));

    for (int i = 0; i < 100; i++) {
      assertSame(Arrays.copyOf(lines, random.nextInt(lines.length)), "truncated " + i);
    }
  }

  @Test
  void readsWithinLimitsTheSameWay() {
    byte[] lines = together(generated());

    for (ReadLimits limits :
        List.of(
            ReadLimits.defaults().withEventLength(900),
            ReadLimits.defaults().withTextLength(20),
            ReadLimits.defaults().withDepth(3),
            ReadLimits.defaults().withEvents(7),
            ReadLimits.defaults().withProblems(5))) {
      assertSame(lines, ReadOptions.collecting().withLimits(limits), limits.toString());
    }
  }

  @Test
  void readsTextsOfTheConformanceSuiteTheSameWay() throws IOException {
    assumeThat(SUITE).isDirectory();
    try (Stream<Path> files = Files.list(SUITE)) {
      for (Path file : files.sorted().toList()) {
        byte[] value = Files.readAllBytes(file);
        for (String field : List.of("notes\":{\"en", "titles", "confidence", "topics")) {
          ByteArrayOutputStream line = new ByteArrayOutputStream();
          line.writeBytes(bytes("{\"type\":\"visit\",\"id\":\"v\",\"" + field + "\":"));
          line.writeBytes(value);
          line.writeBytes(bytes(field.contains("{") ? "}}" : "}"));

          assertSame(line.toByteArray(), file + " as " + field);
        }
      }
    }
  }

  @Test
  void takesTheShortWayWhereverAllIsPlain() throws IOException {
    List<byte[]> lines = generated();
    PlainEvents plain = new PlainEvents(ReadLimits.defaults());
    ByteText in = new ByteText(false);

    for (byte[] line : lines) {
      in.set(Arrays.copyOf(line, line.length + ByteText.SLACK), 0);

      assertThat(plain.read(in, 0)).as(text(line)).isNotNull();
      assertThat(in.position()).isEqualTo(line.length);
    }
  }

  private static void assertSame(byte[] lines, String what) {
    assertSame(lines, ALL, what);
    assertSame(
        lines, ALL.withoutValidation().withUnknownProperties(UnknownProperties.REPORT), what);
  }

  private static void assertSame(byte[] lines, ReadOptions options, String what) {
    assertSame(
        read(NdjsonReader.ofLines(slowly(lines), options)),
        read(NdjsonReader.ofLinesTheLongWay(slowly(lines), options)),
        what);
    int piece = 0;
    for (byte[] some : pieces(lines)) {
      byte[] document = document(some, SEPARATORS.get(piece++ % SEPARATORS.size()));
      assertSame(
          read(new JsonDatasetReader(slowly(document), options, true)),
          read(new JsonDatasetReader(slowly(document), options, false)),
          what);
    }
  }

  /** A few lines each: after a fault in its form, nothing more of a document is read. */
  private static List<byte[]> pieces(byte[] lines) {
    List<byte[]> pieces = new ArrayList<>();
    int from = 0;
    int count = 0;
    for (int i = 0; i < lines.length; i++) {
      if (lines[i] == '\n') {
        count++;
      }
      if (count == LINES_OF_PIECE || i == lines.length - 1) {
        pieces.add(Arrays.copyOfRange(lines, from, i + 1));
        from = i + 1;
        count = 0;
      }
    }
    return pieces;
  }

  /** The lines as the events of a document. */
  private static byte[] document(byte[] lines, String separator) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(bytes(HEADER));
    boolean last = false;
    for (int i = 0; i < lines.length; i++) {
      last = i == lines.length - 1;
      if (lines[i] != '\n') {
        out.write(lines[i]);
      } else if (!last) {
        out.writeBytes(bytes(separator));
      }
    }
    if (last && lines[lines.length - 1] == '\n') {
      out.writeBytes(bytes("\n]}\n"));
    }
    return out.toByteArray();
  }

  private static void assertSame(ReadResult shortWay, ReadResult longWay, String what) {
    assertThat(shortWay.problems()).as(what).isEqualTo(longWay.problems());
    assertThat(shortWay.events()).as(what).isEqualTo(longWay.events());
    assertThat(shortWay.rejected()).as(what).hasSameSizeAs(longWay.rejected());
    for (int i = 0; i < longWay.rejected().size(); i++) {
      assertThat(withoutReadAhead(shortWay.rejected().get(i), longWay.rejected().get(i)))
          .as(what)
          .isEqualTo(longWay.rejected().get(i));
    }
    assertThat(shortWay.problems().stream().map(Problem::location))
        .as(what)
        .isEqualTo(longWay.problems().stream().map(Problem::location).toList());
  }

  /**
   * Where a document breaks off, the rejected text is what has been read by then, and so may be
   * longer or shorter by what was read ahead.
   */
  private static RejectedEvent withoutReadAhead(RejectedEvent rejected, RejectedEvent other) {
    boolean breaksOff =
        rejected.problems().stream().anyMatch(problem -> BREAKS.contains(problem.code()));
    String raw = rejected.raw();
    boolean begins = raw.startsWith(other.raw()) || other.raw().startsWith(raw);
    return breaksOff && begins
        ? new RejectedEvent(rejected.location(), other.raw(), rejected.problems())
        : rejected;
  }

  private static ReadResult read(EventReader reader) {
    try (reader) {
      return reader.readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives few bytes at a time, so that events lie across what is read at once. */
  private static InputStream slowly(byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] target, int from, int length) {
        return super.read(target, from, Math.min(length, 1000));
      }
    };
  }

  private static List<byte[]> generated() {
    List<byte[]> lines = new ArrayList<>();
    String all;
    try {
      all = text(Fixtures.lines(EventGenerator.of(SEED).events(EVENTS)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    all.lines().forEach(line -> lines.add(bytes(line)));
    assertThat(lines).hasSize(EVENTS);
    return lines;
  }

  private static JsonNode tree(byte[] line) {
    return TREES.readTree(line);
  }

  private static JsonNode shuffled(JsonNode node, Random random) {
    if (node.isArray()) {
      ArrayNode array = TREES.createArrayNode();
      node.forEach(element -> array.add(shuffled(element, random)));
      return array;
    }
    if (!node.isObject()) {
      return node;
    }
    List<String> names = new ArrayList<>(node.propertyNames());
    Collections.shuffle(names, random);
    ObjectNode object = TREES.createObjectNode();
    names.forEach(name -> object.set(name, shuffled(node.get(name), random)));
    return object;
  }

  /** The line with an escape for each character that is no ASCII, and for some that are. */
  private static String escaped(byte[] line) {
    StringBuilder escaped = new StringBuilder();
    for (char c : text(line).toCharArray()) {
      if (c > 0x7E || c == 'x') {
        escaped.append(String.format("\\u%04X", (int) c));
      } else if (c == '/') {
        escaped.append("\\/");
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** The tree with one member, at any depth, that is another, absent, or none of the model. */
  private static JsonNode changed(JsonNode event, Random random) {
    List<ObjectNode> objects = new ArrayList<>();
    collect(event, objects);
    ObjectNode object = objects.get(random.nextInt(objects.size()));
    List<String> names = new ArrayList<>(object.propertyNames());
    String name = names.isEmpty() ? "none" : names.get(random.nextInt(names.size()));
    switch (random.nextInt(10)) {
      case 0 -> object.remove(name);
      case 1 -> object.putNull(name);
      case 2 -> object.put(name, 7);
      case 3 -> object.put(name, "x");
      case 4 -> object.put(name, "");
      case 5 -> object.putArray(name);
      case 6 -> object.putObject(name);
      case 7 -> object.put(name, true);
      case 8 -> object.put("nobodyKnowsThis", 1);
      default -> object.putArray(name).addNull();
    }
    return event;
  }

  /** The text with one member, at any depth, twice. */
  private static String doubled(JsonNode event, Random random) {
    List<ObjectNode> objects = new ArrayList<>();
    collect(event, objects);
    ObjectNode object = objects.get(random.nextInt(objects.size()));
    List<String> names = new ArrayList<>(object.propertyNames());
    if (names.isEmpty()) {
      return event.toString();
    }
    String name = names.get(random.nextInt(names.size()));
    object.set("twice", object.get(name));
    return event.toString().replace("\"twice\"", TREES.writeValueAsString(name));
  }

  private static void collect(JsonNode node, List<ObjectNode> objects) {
    if (node instanceof ObjectNode object) {
      objects.add(object);
    }
    node.forEach(child -> collect(child, objects));
  }

  /** The line with one byte that is another, or more, or less. */
  private static byte[] distorted(byte[] line, Random random) {
    int at = random.nextInt(line.length);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(line, 0, at);
    switch (random.nextInt(5)) {
      case 0 -> out.write(EDGES[random.nextInt(EDGES.length)]);
      case 1 -> out.write(HIGH[random.nextInt(HIGH.length)]);
      case 2 -> out.write(random.nextInt(256));
      case 3 -> {
        out.write(line[at]);
        out.write(EDGES[random.nextInt(EDGES.length)]);
      }
      default -> {
        // The byte is left out.
      }
    }
    out.write(line, at + 1, line.length - at - 1);
    return out.toByteArray();
  }

  private static byte[] together(List<byte[]> lines) {
    return together(lines.stream());
  }

  private static byte[] together(Stream<byte[]> lines) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    lines.forEach(line -> appendLine(line, out));
    return out.toByteArray();
  }

  private static void appendLine(byte[] line, ByteArrayOutputStream out) {
    out.writeBytes(line);
    out.write('\n');
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
