package org.chancery.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.io.UnknownProperties;
import org.chancery.problem.InvalidDataException;
import org.chancery.problem.Location;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file of {@code faults} holds one fault, and is named after it. */
class FaultTest {

  @ParameterizedTest
  @CsvFileSource(resources = "faults.csv")
  void tellsTheOneFaultWithCodePathAndPlace(
      String file,
      ProblemCode code,
      @Nullable String path,
      long line,
      long column,
      @Nullable String rejected)
      throws IOException {
    try (InputStream in = Fixtures.open("faults/" + file + ".json")) {

      ReadResult result = DatasetJson.read(in, ReadOptions.collecting());

      assertThat(result.problems())
          .extracting(
              Problem::code,
              Problem::path,
              p -> p.location().line(),
              p -> p.location().column(),
              Problem::rejected)
          .containsExactly(tuple(code, path == null ? "" : path, line, column, rejected));
      assertThat(result.problems()).allSatisfy(p -> assertThat(p.message()).isNotBlank());
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "faults.csv")
  void losesNothingOfAFaultyFile(String file) throws IOException {
    try (InputStream in = Fixtures.open("faults/" + file + ".json")) {

      ReadResult result = DatasetJson.read(in, ReadOptions.collecting());

      if (!file.startsWith("document-")) {
        assertThat(result.events().size() + result.rejected().size()).isEqualTo(2);
        assertThat(result.rejected())
            .allSatisfy(
                rejected -> {
                  assertThat(rejected.raw()).startsWith("{").endsWith("}");
                  assertThat(rejected.problems()).isNotEmpty();
                });
      }
    }
  }

  static Stream<Path> faultFiles() throws IOException, URISyntaxException {
    Path folder = Path.of(Objects.requireNonNull(FaultTest.class.getResource("faults/")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("faultFiles")
  void strictReadingRefusesExactlyWhatCollectsAnError(Path file) throws IOException {
    ReadResult collected = DatasetJson.read(file, ReadOptions.collecting());

    if (collected.hasErrors()) {
      assertThatThrownBy(() -> DatasetJson.read(file))
          .isInstanceOfSatisfying(
              InvalidDataException.class,
              e -> assertThat(e.problems()).isEqualTo(collected.problems()));
    } else {
      assertThat(DatasetJson.read(file).events()).isEqualTo(collected.events());
    }
  }

  @Test
  void acceptsOnePartyWhereMissingSaysWhy() throws IOException {
    try (InputStream in = Fixtures.open("faults/fewer-than-two-parties-explained.json")) {

      ReadResult result = DatasetJson.read(in, ReadOptions.collecting());

      assertThat(result.problems()).isEmpty();
      assertThat(result.events()).hasSize(2);
    }
  }

  @Test
  void tellsAllProblemsOfAnInputAtOnce() throws IOException {
    try (InputStream in = Fixtures.open("faults/many-faults-at-once.json")) {

      ReadResult result = DatasetJson.read(in, ReadOptions.collecting());

      assertThat(result.problems())
          .extracting(Problem::code, Problem::path, p -> p.location().line())
          .containsExactly(
              tuple(ProblemCode.LEG_WITHOUT_JOURNEY, "journeyId", 16L),
              tuple(ProblemCode.EMPTY, "titles.en", 19L),
              tuple(ProblemCode.INVALID_DATE, "date", 20L),
              tuple(ProblemCode.HOST_IS_VISITOR, "participants[1].actor", 24L),
              tuple(ProblemCode.UNKNOWN_STATE, "participants[2].actor", 25L),
              tuple(ProblemCode.WRONG_TYPE, "visitType", 27L),
              tuple(ProblemCode.UNKNOWN_PROPERTY, "visitKind", 28L),
              tuple(ProblemCode.OUT_OF_RANGE, "leg", 29L),
              tuple(ProblemCode.REQUIRED, "status", 31L),
              tuple(ProblemCode.INVALID_DATE, "date", 45L));
    }
  }

  @Test
  void namesEventByNumberAndId() throws IOException {
    try (InputStream in = Fixtures.open("faults/date-month-13.json")) {

      ReadResult result = DatasetJson.read(in, ReadOptions.collecting());

      Location location = result.problems().get(0).location();
      assertThat(location).isEqualTo(new Location(null, 2L, "visit-faulty", 20L, 15L));
      assertThat(result.problems().get(0).toString())
          .isEqualTo(
              "line 20, column 15, event visit-faulty: date: "
                  + "expected a month from 01 to 12 instead of 13, at character 6, got \"2024-13\"");
      assertThat(result.events()).extracting(DiplomaticEvent::id).hasToString("[summit-good]");
    }
  }

  @Test
  void readsPastUnknownPropertiesWhereTheOptionsAllowIt() throws IOException {
    try (InputStream in = Fixtures.open("faults/unknown-property-nested.json")) {

      ReadResult result =
          DatasetJson.read(
              in, ReadOptions.strict().withUnknownProperties(UnknownProperties.REPORT));

      assertThat(result.events()).hasSize(2);
      assertThat(result.problems())
          .extracting(Problem::code, Problem::isError, Problem::rejected)
          .containsExactly(tuple(ProblemCode.UNKNOWN_PROPERTY, false, "Kazakhstan"));
    }
  }

  @Test
  void writesRejectedEventOutAgainAsItCame() throws IOException {
    String faulty = "{ \"type\" :\t\"visit\",\r\n \"id\":\"v\\u0031\", \"status\": \"held\" }";
    String document =
        "{\"dataset\":{\"id\":\"d\",\"titles\":{\"en\":\"D\"},\"version\":\"1\"},\"events\":["
            + faulty
            + "]}";

    ReadResult result = Fixtures.collect(document);

    assertThat(result.rejected()).extracting(r -> r.raw()).isEqualTo(List.of(faulty));
    assertThat(result.rejected().get(0).location().eventId()).isEqualTo("v1");
  }
}
