package org.chancery.io.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.chancery.dataset.Dataset;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.EventReader;
import org.chancery.io.EventWriter;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.io.UnknownProperties;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.testkit.EventGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages in zip archives. */
class ZipTest {

  private static final List<DiplomaticEvent> TWO =
      List.of(Samples.visit("first"), Samples.visit("second"));
  private static final Dataset DATASET = new Dataset(Samples.header(), TWO);

  private final Path folder;
  private final Path zip;

  ZipTest(@TempDir Path folder) {
    this.folder = folder;
    zip = folder.resolve("package.zip");
  }

  private RawZip packed() throws IOException {
    Path plain = folder.resolve("plain");
    DatasetCsv.write(DATASET, plain);
    return RawZip.of(plain);
  }

  private ReadResult read() throws IOException {
    return DatasetCsv.read(zip, ReadOptions.collecting());
  }

  @Test
  void readsWhatItWrote() throws IOException {
    for (Dataset dataset : List.of(DATASET, EventGenerator.of(7).dataset(300))) {
      DatasetCsv.write(dataset, zip);

      assertThat(DatasetCsv.read(zip)).isEqualTo(dataset);
    }
  }

  @Test
  void packsWhatItWritesIntoAFolder() throws IOException {
    Path plain = folder.resolve("plain");
    DatasetCsv.write(Samples.full(), plain);
    DatasetCsv.write(Samples.full(), zip);

    try (ZipFile file = new ZipFile(zip.toFile())) {
      List<? extends ZipEntry> entries = file.stream().toList();

      assertThat(entries.get(0).getName()).isEqualTo("datapackage.json");
      assertThat(entries).hasSameSizeAs(Samples.files(plain).keySet());
      for (ZipEntry entry : entries) {
        assertThat(file.getInputStream(entry))
            .hasBinaryContent(Files.readAllBytes(plain.resolve(entry.getName())));
      }
    }
  }

  @Test
  void writesTheSameBytesWheneverAndWherever() throws IOException {
    TimeZone before = TimeZone.getDefault();
    List<byte[]> written = new ArrayList<>();
    try {
      for (String zone : List.of("Pacific/Kiritimati", "Asia/Almaty", "Pacific/Pago_Pago")) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Path file = folder.resolve(zone.substring(zone.indexOf('/') + 1) + ".zip");
        DatasetCsv.write(DATASET, file);
        written.add(Files.readAllBytes(file));
      }
    } finally {
      TimeZone.setDefault(before);
    }

    assertThat(written.get(1)).isEqualTo(written.get(0));
    assertThat(written.get(2)).isEqualTo(written.get(0));
    try (ZipFile file = new ZipFile(folder.resolve("Almaty.zip").toFile())) {
      assertThat(file.stream().map(entry -> entry.getTimeLocal().toString()))
          .containsOnly("1980-02-01T00:00");
    }
  }

  @Test
  void showsNothingOfANewPackageBeforeItIsComplete() throws IOException {
    DatasetCsv.write(DATASET, zip);
    try (EventWriter writer = DatasetCsv.writer(zip, Samples.header())) {
      writer.write(Samples.visit("new"));

      assertThat(DatasetCsv.read(zip)).isEqualTo(DATASET);
    }

    assertThat(DatasetCsv.read(zip).events()).containsExactly(Samples.visit("new"));
    assertThat(namesIn(folder)).containsExactly("package.zip");
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void leavesWhatWasThereWhereADatasetCannotBeWritten() throws IOException {
    DatasetCsv.write(DATASET, zip);
    Dataset bad = Samples.of(Samples.visit("new"), Samples.visitTitled("half", "x\uD800"));

    assertThatThrownBy(() -> DatasetCsv.write(bad, zip))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("half");

    assertThat(DatasetCsv.read(zip)).isEqualTo(DATASET);
    assertThat(namesIn(folder)).containsExactly("package.zip");
  }

  @Test
  void leavesAFolderAloneThatComesInItsPlace() throws IOException {
    EventWriter writer = DatasetCsv.writer(zip, Samples.header());
    writer.write(Samples.visit("new"));
    Files.createDirectory(zip);

    assertThatThrownBy(writer::close).isInstanceOf(FileAlreadyExistsException.class);

    assertThat(zip).isEmptyDirectory();
    assertThat(namesIn(folder)).containsExactly("package.zip");
  }

  @Test
  void writesTablesIntoAFolderThatIsNamedLikeAnArchive() throws IOException {
    Files.createDirectory(zip);

    DatasetCsv.write(DATASET, zip);

    assertThat(zip.resolve("events.csv")).exists();
    assertThat(DatasetCsv.read(zip)).isEqualTo(DATASET);
  }

  @Test
  void makesTheFolderOfTheArchive() throws IOException {
    Path deep = folder.resolve("a").resolve("b").resolve("PACKAGE.ZIP");

    DatasetCsv.write(DATASET, deep);

    assertThat(deep).isRegularFile();
    assertThat(DatasetCsv.read(deep)).isEqualTo(DATASET);
  }

  @Test
  void readsAnArchiveWhateverItIsCalled() throws IOException {
    DatasetCsv.write(DATASET, zip);
    Path other = Files.move(zip, folder.resolve("download"));

    assertThat(DatasetCsv.read(other)).isEqualTo(DATASET);
  }

  @Test
  void readsAStreamAndLeavesItOpen() throws IOException {
    DatasetCsv.write(DATASET, zip);
    boolean[] closed = {false};
    try (InputStream in =
        new FilterInputStream(new ByteArrayInputStream(Files.readAllBytes(zip))) {
          @Override
          public void close() {
            closed[0] = true;
          }
        }) {
      ReadResult result = DatasetCsv.read(in, ReadOptions.strict(), CsvOptions.defaults());

      assertThat(result.dataset()).contains(DATASET);
      assertThat(closed[0]).isFalse();
      assertThat(in.read()).isNegative();
      EventReader reader = DatasetCsv.reader(in, ReadOptions.collecting(), CsvOptions.defaults());
      reader.close();
      assertThat(closed[0]).isTrue();
    }
  }

  @Test
  void readsAPackageInTheOneFolderOfAnArchive() throws IOException {
    RawZip raw = new RawZip();
    raw.add("my data/", "").mode = 040755;
    for (RawZip.Entry entry : packed().entries) {
      String name = new String(entry.name, UTF_8);
      entry.name = ("my data/" + name).getBytes(UTF_8);
      raw.entries.add(entry);
    }
    raw.add("my data/.DS_Store", "\0");
    raw.add("__MACOSX/my data/._events.csv", "\0");
    raw.write(zip);

    assertThat(read().dataset()).contains(DATASET);
    assertThat(read().problems()).isEmpty();
  }

  @Test
  void tellsFilesThatAreNoTables() throws IOException {
    RawZip raw = packed();
    raw.add("README.md", "# Read me");
    raw.add("more/Participants.csv", "a,b\n");
    raw.add("participant.csv", "a,b\n");
    raw.write(zip);

    assertThat(read().events()).isEqualTo(TWO);
    assertThat(read().problems())
        .extracting(
            Problem::code, Problem::isError, p -> p.location().source(), Problem::suggestions)
        .containsExactly(
            tuple(ProblemCode.UNKNOWN_PROPERTY, false, "README.md", List.of()),
            tuple(ProblemCode.UNKNOWN_PROPERTY, true, "more/Participants.csv", List.of()),
            tuple(
                ProblemCode.UNKNOWN_PROPERTY,
                true,
                "participant.csv",
                List.of("participants.csv")));
    assertThat(
            DatasetCsv.read(
                    zip, ReadOptions.strict().withUnknownProperties(UnknownProperties.REPORT))
                .events())
        .isEqualTo(TWO);
  }

  @Test
  void findsNoPackageBelowTwoFolders() throws IOException {
    RawZip raw = new RawZip();
    raw.add("a/b/dataset.csv", "id,version\nset-1,1\n");
    raw.write(zip);

    assertThat(read().problems())
        .extracting(Problem::code, p -> p.location().source())
        .contains(tuple(ProblemCode.MALFORMED_INPUT, "dataset.csv"));
  }

  @Test
  void readsLongArchives() throws IOException {
    RawZip raw = packed();
    raw.isLong = true;
    raw.write(zip);

    try (ZipFile file = new ZipFile(zip.toFile())) {
      assertThat(file.stream()).hasSameSizeAs(raw.entries); // so say others, too
    }
    assertThat(read().dataset()).contains(DATASET);
  }

  @Test
  void readsArchivesWithACommentAndStoredEntries() throws IOException {
    RawZip raw = packed();
    raw.comment = "a comment PK\5\6".getBytes(UTF_8);
    for (RawZip.Entry entry : raw.entries) {
      entry.method = 0;
      String name = new String(entry.name, UTF_8);
      entry.packed = Files.readAllBytes(folder.resolve("plain").resolve(name));
    }
    raw.write(zip);

    assertThat(read().dataset()).contains(DATASET);
  }

  @Test
  void putsTablesOfAnArchiveInOrder() throws IOException {
    RawZip raw = packed();
    raw.entries.remove(raw.entry("titles.csv"));
    raw.add(
        "titles.csv", "eventNumber,position,key,value\n2,0,en,Visit second\n1,0,en,Visit first\n");
    raw.write(zip);

    assertThat(read().dataset()).contains(DATASET);
    assertThat(read().problems())
        .extracting(Problem::code, p -> p.location().source(), p -> p.location().line())
        .containsExactly(tuple(ProblemCode.UNSORTED_TABLE, "titles.csv", 3L));
  }

  @Test
  void keepsRejectedEventsOfAnArchive() throws IOException {
    RawZip raw = packed();
    String visits = Files.readString(folder.resolve("plain").resolve("visit.csv"));
    raw.entries.remove(raw.entry("visit.csv"));
    raw.add("visit.csv", visits.replace("2,second,2024-09-17", "2,second,2024-13-17"));
    raw.write(zip);
    Path rejects = folder.resolve("rejects");

    RejectsFolder.write(read(), zip, rejects);
    Samples.replace(rejects.resolve("visit.csv"), "2024-13-17", "2024-09-17");

    assertThat(RejectsFolder.read(rejects, ReadOptions.strict()).events())
        .containsExactly(Samples.visit("second"));
  }
}
