package org.chancery.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.dataset.Dataset;
import org.chancery.event.Visit;
import org.chancery.io.ReadLimits;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.problem.InvalidDataException;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {

  private static final Dataset ONE =
      new Dataset(Fixtures.header(), List.of(Fixtures.visit("visit-1")));

  private static String line() throws IOException {
    return new String(Fixtures.lines(ONE.events()), StandardCharsets.UTF_8);
  }

  @Test
  void readsByteOrderMarkAndCrLf() throws IOException {
    String document = new String(Fixtures.document(ONE), StandardCharsets.UTF_8);

    ReadResult result = Fixtures.collect("\uFEFF" + document.replace("\n", "\r\n"));
    ReadResult lines = Fixtures.collectLines("\uFEFF" + line().replace("\n", "\r\n\r\n"));

    assertThat(result.problems()).isEmpty();
    assertThat(result.dataset()).contains(ONE);
    assertThat(lines.problems()).isEmpty();
    assertThat(lines.events()).isEqualTo(ONE.events());
  }

  @Test
  void countsCrLfAsOneLine() throws IOException {
    String document = "{\r\n\"dataset\": 1,\r\n\"events\": []}";

    ReadResult result = Fixtures.collect(document);

    assertThat(result.problems())
        .extracting(Problem::code, Problem::path, p -> p.location().line())
        .containsExactly(tuple(ProblemCode.WRONG_TYPE, "dataset", 2L));
  }

  @Test
  void refusesMalformedUtf8WithItsPlace() throws IOException {
    byte[] document = Fixtures.document(ONE);
    int at = new String(document, StandardCharsets.ISO_8859_1).indexOf("Qatar");
    document[at] = (byte) 0xC3;
    document[at + 1] = (byte) 0x28;

    ReadResult result = Fixtures.collect(document);

    assertThat(result.problems())
        .extracting(Problem::code, p -> p.location().line(), p -> p.location().column())
        .containsExactly(tuple(ProblemCode.MALFORMED_TEXT, 15L, 33L));
    assertThat(result.rejected()).hasSize(1);
  }

  @Test
  void goesOnAfterLineThatIsNoUtf8() throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    lines.write(line().getBytes(StandardCharsets.UTF_8));
    lines.write(new byte[] {'{', '"', (byte) 0xFF, '"', '}', '\n'});
    lines.write(line().replace("visit-1", "visit-2").getBytes(StandardCharsets.UTF_8));

    ReadResult result = Fixtures.collectLines(lines.toByteArray(), ReadOptions.collecting());

    assertThat(result.events()).hasSize(2);
    assertThat(result.problems())
        .extracting(Problem::code, p -> p.location().line(), p -> p.location().column())
        .containsExactly(tuple(ProblemCode.MALFORMED_TEXT, 2L, 3L));
  }

  @Test
  void refusesUnpairedSurrogateRatherThanLoseItOnWriting() throws IOException {
    ReadResult result = Fixtures.collectLines(line().replace("Qatar", "\\ud83c"));

    assertThat(result.problems())
        .extracting(Problem::code, Problem::path)
        .containsExactly(tuple(ProblemCode.INVALID_VALUE, "titles.en"));
  }

  @Test
  void refusesTenMegabytesInOneTextAndReadsTheRest() throws IOException {
    Visit huge = Fixtures.visit("visit-2", "x".repeat(10 << 20));
    Dataset dataset =
        new Dataset(
            Fixtures.header(), List.of(Fixtures.visit("visit-1"), huge, Fixtures.visit("visit-3")));

    ReadResult document = Fixtures.collect(Fixtures.document(dataset));
    ReadResult lines =
        Fixtures.collectLines(Fixtures.lines(dataset.events()), ReadOptions.collecting());

    for (ReadResult result : List.of(document, lines)) {
      assertThat(result.events())
          .extracting(e -> e.id().toString())
          .containsExactly("visit-1", "visit-3");
      assertThat(result.problems())
          .extracting(Problem::code, Problem::path)
          .containsExactly(tuple(ProblemCode.LIMIT_EXCEEDED, "titles.en"));
      assertThat(result.problems().get(0).toString().length()).isLessThan(400);
      assertThat(result.rejected().get(0).raw()).contains("x".repeat(10 << 20));
    }
  }

  @Test
  void refusesEventBeyondItsLimitWithoutHoldingIt() throws IOException {
    ReadOptions options =
        ReadOptions.collecting().withLimits(ReadLimits.defaults().withEventLength(20_000));
    Visit huge = Fixtures.visit("visit-2", "x".repeat(100_000));
    List<Visit> events = List.of(Fixtures.visit("visit-1"), huge, Fixtures.visit("visit-3"));

    ReadResult lines = Fixtures.collectLines(Fixtures.lines(events), options);
    ReadResult document =
        DatasetJson.read(
            new java.io.ByteArrayInputStream(
                Fixtures.document(new Dataset(Fixtures.header(), List.copyOf(events)))),
            options);

    assertThat(lines.events())
        .extracting(e -> e.id().toString())
        .containsExactly("visit-1", "visit-3");
    assertThat(lines.problems())
        .extracting(Problem::code, p -> p.location().line())
        .containsExactly(tuple(ProblemCode.LIMIT_EXCEEDED, 2L));
    assertThat(lines.rejected().get(0).raw().length()).isEqualTo(60_000);
    assertThat(document.events()).extracting(e -> e.id().toString()).containsExactly("visit-1");
    assertThat(document.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.LIMIT_EXCEEDED);
  }

  @Test
  void refusesDeepNesting() throws IOException {
    String deep = "[".repeat(100_000);

    ReadResult document = Fixtures.collect("{\"x\":" + deep);
    ReadResult lines = Fixtures.collectLines("{\"type\":\"visit\",\"x\":" + deep + "\n" + line());

    assertThat(document.problems()).extracting(Problem::code).contains(ProblemCode.LIMIT_EXCEEDED);
    assertThat(lines.events()).hasSize(1);
    assertThat(lines.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.LIMIT_EXCEEDED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e1000000000", "1e99999", "123456789012345678901234567890123456789012"})
  void refusesNumbersThatAreTooLarge(String number) throws IOException {
    String line =
        "{\"type\":\"observation\",\"id\":\"o\",\"titles\":{\"en\":\"O\"},\"date\":\"2024\","
            + "\"status\":\"held\",\"indicator\":\"i\",\"value\":"
            + number
            + "}";

    ReadResult result = Fixtures.collectLines(line);

    assertThat(result.problems())
        .extracting(Problem::code, Problem::path)
        .containsExactly(tuple(ProblemCode.INVALID_VALUE, "value"));
  }

  @Test
  void refusesNullEverywhereWithoutFailing() throws IOException {
    String line =
        "{\"type\":\"visit\",\"id\":null,\"otherIds\":null,\"titles\":null,\"notes\":null,"
            + "\"date\":null,\"status\":null,\"places\":[null],\"participants\":[null],"
            + "\"activities\":null,\"claims\":[{\"field\":null,\"value\":null}],\"missing\":null}";

    ReadResult result = Fixtures.collectLines(line);

    assertThat(result.problems())
        .extracting(Problem::code, Problem::path)
        .containsExactlyInAnyOrder(
            tuple(ProblemCode.REQUIRED, "id"),
            tuple(ProblemCode.REQUIRED, "titles"),
            tuple(ProblemCode.REQUIRED, "status"),
            tuple(ProblemCode.WRONG_TYPE, "places[0]"),
            tuple(ProblemCode.WRONG_TYPE, "participants[0]"),
            tuple(ProblemCode.REQUIRED, "claims[0].field"),
            tuple(ProblemCode.REQUIRED, "claims[0].value"),
            tuple(ProblemCode.REQUIRED, "claims[0].citations"),
            tuple(ProblemCode.REQUIRED, "claims[0].accepted"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"null", "1", "\"visit\"", "[]", "{}", "{} {}", "{", "nul", "{\"type\":1}"})
  void tellsEachLineThatIsNoEvent(String text) throws IOException {
    ReadResult result = Fixtures.collectLines(text + "\n" + line());

    assertThat(result.events()).hasSize(1);
    assertThat(result.rejected()).hasSize(1);
    assertThat(result.rejected().get(0).raw()).isEqualTo(text);
    assertThat(result.problems())
        .isNotEmpty()
        .allSatisfy(p -> assertThat(p.location().line()).isEqualTo(1L));
  }

  @Test
  void stopsWhereThereAreTooManyProblems() throws IOException {
    ReadOptions options =
        ReadOptions.collecting().withLimits(ReadLimits.defaults().withProblems(5));

    ReadResult result =
        Fixtures.collectLines("{}\n".repeat(100).getBytes(StandardCharsets.UTF_8), options);

    assertThat(result.problems()).hasSize(6);
    assertThat(result.problems().get(5).code()).isEqualTo(ProblemCode.TOO_MANY_PROBLEMS);
  }

  @Test
  void stopsWhereThereAreTooManyEvents() throws IOException {
    ReadOptions options = ReadOptions.collecting().withLimits(ReadLimits.defaults().withEvents(2));
    String lines =
        line() + line().replace("visit-1", "visit-2") + line().replace("visit-1", "visit-3");

    ReadResult result = Fixtures.collectLines(lines.getBytes(StandardCharsets.UTF_8), options);

    assertThat(result.events()).hasSize(2);
    assertThat(result.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.LIMIT_EXCEEDED);
  }

  @Test
  void doesNotReadTextOfTheDataAsTemplate() throws IOException {
    ReadResult result =
        Fixtures.collectLines(
            line().replace("A state visit to Qatar", "${7*7}{max}" + "x".repeat(600)));

    assertThat(result.problems())
        .extracting(Problem::code, Problem::path, Problem::message)
        .containsExactly(
            tuple(ProblemCode.WRONG_SIZE, "titles.en", "expected a length of at most 500"));
    assertThat(result.problems().get(0).rejected()).startsWith("${7*7}{max}xxx");
  }

  @Test
  void passesFaultOfTheInputOnAsItIs() {
    IOException broken = new IOException("connection reset");
    InputStream in =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw broken;
          }

          @Override
          public int read(byte[] target, int from, int length) throws IOException {
            throw broken;
          }
        };

    assertThatThrownBy(() -> DatasetJson.read(in)).isSameAs(broken);
    assertThatThrownBy(() -> EventsNdjson.read(in, ReadOptions.strict())).isSameAs(broken);
  }

  @Test
  void strictReadingThrowsOnceAtTheEndWithEverything() {
    String lines = "{}\n{\"type\":\"visit\"}\n";

    assertThatThrownBy(
            () ->
                Fixtures.collectLines(lines.getBytes(StandardCharsets.UTF_8), ReadOptions.strict()))
        .isInstanceOfSatisfying(
            InvalidDataException.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::path)
                    .containsExactly("type", "id", "titles", "status"));
  }
}
