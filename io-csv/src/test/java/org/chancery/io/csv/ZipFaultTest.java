package org.chancery.io.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.PackageLimits;
import org.chancery.io.ReadLimits;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.problem.InvalidDataException;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that are damaged, or made to do harm. */
class ZipFaultTest {

  private static final List<DiplomaticEvent> TWO =
      List.of(Samples.visit("first"), Samples.visit("second"));

  private final Path zip;
  private RawZip raw;

  ZipFaultTest(@TempDir Path folder) {
    zip = folder.resolve("package.zip");
  }

  @BeforeEach
  void packTwoVisits(@TempDir Path folder) throws IOException {
    DatasetCsv.write(Samples.of(Samples.visit("first"), Samples.visit("second")), folder);
    raw = RawZip.of(folder);
  }

  private ReadResult read() throws IOException {
    return read(limits -> limits);
  }

  private ReadResult read(Function<PackageLimits, PackageLimits> change) throws IOException {
    PackageLimits packages = change.apply(PackageLimits.defaults());
    return DatasetCsv.read(
        zip, ReadOptions.collecting().withLimits(ReadLimits.defaults().withPackages(packages)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../events.csv",
        "a/../../b",
        "a/..",
        "..",
        "./a",
        "a//b",
        "a/.",
        "/etc/passwd",
        "//host/share",
        "C:\\events.csv",
        "c:events.csv",
        "a\\b",
        "..\\b",
        "a\0.csv",
        "events.csv\n",
        ""
      })
  void refusesANameThatLeadsElsewhere(String name) throws IOException {
    raw.add(name, "harm");
    raw.write(zip);

    ReadResult result = read();

    assertThat(result.events()).isEmpty();
    assertThat(result.problems())
        .extracting(Problem::code, p -> p.location().source())
        .containsExactly(
            tuple(ProblemCode.UNSAFE_ENTRY, name.replace('\0', '?').replace('\n', '?')));
    assertThatThrownBy(() -> DatasetCsv.read(zip)).isInstanceOf(InvalidDataException.class);
  }

  @Test
  void refusesANameThatIsTooLong() throws IOException {
    raw.add("a/".repeat(600) + "b", "harm");
    raw.write(zip);

    assertThat(read().problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.UNSAFE_ENTRY);
    assertThat(read().problems().get(0).location().source()).hasSize(129);
  }

  @ParameterizedTest
  @ValueSource(ints = {0120777, 0010644, 0020644, 0060644, 0140755, 0040755})
  void refusesLinksAndDevices(int mode) throws IOException {
    raw.entry("events.csv").mode = mode;
    raw.write(zip);

    assertThat(read().events()).isEmpty();
    assertThat(read().problems())
        .extracting(Problem::code, p -> p.location().source())
        .containsExactly(tuple(ProblemCode.UNSAFE_ENTRY, "events.csv"));
  }

  static Stream<Arguments> contradictions() {
    return Stream.of(
        change("in place under another name", e -> e.nameInPlace = "events.csw"),
        change("in place under a longer name", e -> e.nameInPlace = "events.csv2"),
        change("in place packed otherwise", e -> e.methodInPlace = 0),
        change("in place with a password", e -> e.flagsInPlace = e.flags | 1),
        change("in place with sizes that follow", e -> e.flagsInPlace = e.flags | 8),
        change("in place of another size", e -> e.sizeInPlace = e.size + 1),
        change("in place with another checksum", e -> e.checksumInPlace = e.checksum ^ 1),
        change("at the header of another", e -> e.header = 0),
        change("within the header of another", e -> e.header = 1),
        change("beyond the end", e -> e.header = 0x7FFFFFFFL),
        change("stored with two sizes", e -> e.method = 0));
  }

  private static Arguments change(String name, Consumer<RawZip.Entry> change) {
    return arguments(name, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("contradictions")
  void refusesAnEntryOfWhichTwoThingsAreSaid(String name, Consumer<RawZip.Entry> change)
      throws IOException {
    change.accept(raw.entry("events.csv"));
    raw.write(zip);

    assertThat(read().events()).isEmpty();
    assertThat(read().problems())
        .extracting(Problem::code, p -> p.location().source())
        .containsExactly(tuple(ProblemCode.MALFORMED_ARCHIVE, "events.csv"));
    assertThat(read().problems().get(0).message()).contains("what the directory of the archive");
  }

  static Stream<Arguments> damages() {
    return Stream.of(
        change("more bytes than it says", e -> e.size--),
        change("fewer bytes than it says", e -> e.size++),
        change("another checksum", e -> e.checksum ^= 1),
        change("cut packed bytes", e -> e.packed = Arrays.copyOf(e.packed, e.packed.length - 1)),
        change("bytes behind the packed", e -> e.packed = Arrays.copyOf(e.packed, 900)),
        change("no packed bytes", e -> e.packed = new byte[0]),
        change("what is not packed", e -> e.packed = new byte[] {7, 7, 7, 7}),
        change("a password", e -> e.flags |= 1),
        change("a strong password", e -> e.flags |= 1 << 6),
        change("masked headers", e -> e.flags |= 1 << 13),
        change("another way of packing", e -> e.method = 12));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damages")
  void refusesADamagedOrLockedEntry(String name, Consumer<RawZip.Entry> change) throws IOException {
    change.accept(raw.entry("titles.csv"));
    raw.write(zip);

    assertThat(read().events()).isEmpty();
    assertThat(read().problems())
        .extracting(Problem::code, p -> p.location().source())
        .containsExactly(tuple(ProblemCode.MALFORMED_ARCHIVE, "titles.csv"));
  }

  @Test
  void refusesAnEntryThatIsThereTwice() throws IOException {
    raw.add("events.csv", "eventNumber,type,id\n");
    raw.write(zip);

    assertThat(read().problems())
        .extracting(Problem::code, Problem::message, p -> p.location().source())
        .containsExactly(
            tuple(ProblemCode.MALFORMED_ARCHIVE, "expected one entry of this name", "events.csv"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Events.csv", "EVENTS.CSV", "events.csv/", "eventS.csv"})
  void refusesNamesThatFallTogetherElsewhere(String name) throws IOException {
    raw.add(name, "").mode = name.endsWith("/") ? 040755 : 0100644;
    raw.write(zip);

    assertThat(read().events()).isEmpty();
    assertThat(read().problems())
        .extracting(Problem::code, p -> p.location().source())
        .containsExactly(tuple(ProblemCode.MALFORMED_ARCHIVE, name));
  }

  @Test
  void refusesTwoPackages() throws IOException {
    RawZip two = new RawZip();
    two.add("a/dataset.csv", "id,version\nset-1,1\n");
    two.add("b/dataset.csv", "id,version\nset-2,1\n");
    two.write(zip);

    assertThat(read().problems())
        .extracting(Problem::code, Problem::rejected)
        .containsExactly(tuple(ProblemCode.MALFORMED_ARCHIVE, "a/, b/"));
  }

  @Test
  void tellsAllThatIsWrongWithTheEntries() throws IOException {
    raw.add("../a", "");
    raw.add("b\\c", "");
    raw.entry("titles.csv").flags |= 1;
    raw.write(zip);

    assertThat(read().problems())
        .extracting(Problem::code)
        .containsExactly(
            ProblemCode.MALFORMED_ARCHIVE, ProblemCode.UNSAFE_ENTRY, ProblemCode.UNSAFE_ENTRY);
    ReadResult one =
        DatasetCsv.read(
            zip, ReadOptions.collecting().withLimits(ReadLimits.defaults().withProblems(1)));
    assertThat(one.problems()).hasSize(1);
  }

  @Test
  void refusesANameThatIsNotInTheCharsetThatItNames() throws IOException {
    RawZip.Entry entry = raw.add("x", "");
    entry.name = new byte[] {'x', (byte) 0xE9};
    raw.write(zip);
    assertThat(read().problems())
        .extracting(Problem::code, p -> p.location().source())
        .containsExactly(tuple(ProblemCode.MALFORMED_ARCHIVE, "xé"));

    entry.flags = 0;
    raw.write(zip);

    assertThat(read().events()).isEqualTo(TWO);
    assertThat(read().problems())
        .extracting(Problem::code, Problem::isError, p -> p.location().source())
        .containsExactly(tuple(ProblemCode.UNKNOWN_PROPERTY, false, "xé"));
  }

  @Test
  void takesAFileThatIsNoArchiveForNone() throws IOException {
    for (byte[] content : List.of(new byte[0], "eventNumber,type,id\n".getBytes(UTF_8))) {
      Files.write(zip, content);

      assertThat(read().events()).isEmpty();
      assertThat(read().header()).isNull();
      assertThat(read().problems())
          .extracting(Problem::code, Problem::message)
          .containsExactly(
              tuple(
                  ProblemCode.MALFORMED_ARCHIVE,
                  "expected a folder of tables, or a zip archive of them"));
    }
  }

  @Test
  void refusesAnArchiveThatIsCutOffAnywhere() throws IOException {
    byte[] whole = raw.bytes();
    for (int length = 4; length < whole.length; length += 97) {
      Files.write(zip, Arrays.copyOf(whole, length));

      ReadResult result = read();

      assertThat(result.events()).isEmpty();
      assertThat(result.problems())
          .extracting(Problem::code)
          .containsExactly(ProblemCode.MALFORMED_ARCHIVE);
      assertThat(result.problems().get(0).message()).contains("cut off");
    }
  }

  @Test
  void refusesAnArchiveBehindOrBeforeOtherBytes() throws IOException {
    byte[] whole = raw.bytes();
    byte[] behind = new byte[whole.length + 10];
    System.arraycopy(whole, 0, behind, 10, whole.length);
    for (byte[] bytes : List.of(behind, Arrays.copyOf(whole, whole.length + 1))) {
      Files.write(zip, bytes);

      assertThat(read().problems())
          .extracting(Problem::code)
          .containsExactly(ProblemCode.MALFORMED_ARCHIVE);
    }
  }

  /**
   * Whatever becomes of a byte, the events are the same, or something is told. Half of the bytes
   * are those of the descriptor, which is not read.
   */
  @Test
  void givesNoOtherEventsForADamagedByte() throws IOException {
    byte[] whole = raw.bytes();
    Random random = new Random(20240917);
    int told = 0;
    for (int i = 0; i < 400; i++) {
      byte[] damaged = whole.clone();
      int at = random.nextInt(damaged.length);
      damaged[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(zip, damaged);

      ReadResult result = read();

      boolean refused = result.problems().stream().anyMatch(Problem::isError);
      assertThat(refused || result.events().equals(TWO)).as("byte %s", at).isTrue();
      told += refused ? 1 : 0;
    }
    assertThat(told).isGreaterThan(100);
  }

  // ---------------------------------------------------------------- limits

  private static void requireLimit(ReadResult result, @Nullable String source) {
    assertThat(result.events()).isEmpty();
    assertThat(result.problems())
        .extracting(Problem::code, p -> p.location().source())
        .containsExactly(tuple(ProblemCode.LIMIT_EXCEEDED, source));
  }

  @Test
  void countsEntries() throws IOException {
    raw.write(zip);
    int count = raw.entries.size();

    requireLimit(read(limits -> limits.withFiles(count - 1)), null);
    assertThat(read(limits -> limits.withFiles(count)).events()).isEqualTo(TWO);
  }

  @Test
  void boundsTheSizeOfAFile() throws IOException {
    raw.write(zip);
    long size = raw.entry("datapackage.json").size;

    requireLimit(read(limits -> limits.withFileSize(size - 1)), "datapackage.json");
    assertThat(read(limits -> limits.withFileSize(size)).events()).isEqualTo(TWO);
  }

  @Test
  void boundsTheSizeOfAllFiles() throws IOException {
    raw.write(zip);
    long size = raw.entries.stream().mapToLong(entry -> entry.size).sum();
    RawZip.Entry last = raw.entries.get(raw.entries.size() - 1);

    requireLimit(read(limits -> limits.withTotalSize(size - 1)), new String(last.name, UTF_8));
    assertThat(read(limits -> limits.withTotalSize(size)).events()).isEqualTo(TWO);
  }

  @Test
  void boundsWhatAByteBecomes() throws IOException {
    raw.add("notes.txt", "\0".repeat(2_000_000));
    raw.write(zip);

    requireLimit(read(), "notes.txt");
    assertThat(read(limits -> limits.withRatio(1100)).events()).isEqualTo(TWO);
  }

  @Test
  void boundsWhatIsCopiedOfAStream() throws IOException {
    byte[] bytes = raw.bytes();
    for (int less = 0; less <= 1; less++) {
      PackageLimits packages = PackageLimits.defaults().withCopySize(bytes.length - less);
      ReadOptions options =
          ReadOptions.collecting().withLimits(ReadLimits.defaults().withPackages(packages));

      ReadResult result =
          DatasetCsv.read(new ByteArrayInputStream(bytes), options, CsvOptions.defaults());

      if (less == 0) {
        assertThat(result.events()).isEqualTo(TWO);
      } else {
        requireLimit(result, null);
      }
    }
  }

  /** Every entry leads to the same packed bytes, so that few bytes would become many. */
  @Test
  void refusesEntriesThatLieOneInAnother() throws IOException {
    byte[] inner = headerOf(new RawZip.Entry("kernel.txt", "x".repeat(10_000).getBytes(UTF_8)));
    RawZip.Entry outer = new RawZip.Entry("outer.txt", inner);
    outer.method = 0;
    outer.packed = inner;
    raw.entries.add(outer);
    RawZip.Entry kernel = raw.add("kernel.txt", "x".repeat(10_000));
    kernel.header = placeOf(raw, outer) + 30 + "outer.txt".length();
    raw.write(zip);

    assertThat(read().problems())
        .extracting(Problem::code, p -> p.location().source())
        .containsExactly(tuple(ProblemCode.MALFORMED_ARCHIVE, "outer.txt"));
  }

  private static byte[] headerOf(RawZip.Entry entry) {
    RawZip alone = new RawZip();
    alone.entries.add(entry);
    return Arrays.copyOf(alone.bytes(), 30 + entry.name.length + entry.packed.length);
  }

  private static long placeOf(RawZip zip, RawZip.Entry entry) {
    long place = 0;
    for (RawZip.Entry before : zip.entries.subList(0, zip.entries.indexOf(entry))) {
      place += 30 + before.name.length + before.packed.length;
    }
    return place;
  }
}
