package org.chancery.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.reference.Serialized;
import org.junit.jupiter.api.Test;

class InvalidDataExceptionTest {

  @Test
  void tellsOneProblem() {
    InvalidDataException refused = new InvalidDataException(List.of(problem(7)));

    assertThat(refused)
        .hasMessage("1 problem\n  line 7, column 1: date: expected a date, got \"7\"")
        .hasNoCause();
  }

  @Test
  void tellsTenProblemsAndCountsTheOthers() {
    List<Problem> problems = IntStream.rangeClosed(1, 12).mapToObj(i -> problem(i)).toList();

    InvalidDataException refused = new InvalidDataException(problems);

    assertThat(refused.problems()).isEqualTo(problems);
    assertThat(refused.toString().lines())
        .hasSize(12)
        .startsWith(InvalidDataException.class.getName() + ": 12 problems", "  " + problem(1))
        .endsWith("  " + problem(10), "  ... and 2 more");
  }

  @Test
  void staysShortAndOnItsLinesWhateverTheValuesAre() {
    Problem hostile =
        Problem.of(
            ProblemCode.INVALID_DATE,
            "expected a date",
            "date",
            Location.at(1, 1),
            "\n".repeat(100_000));

    InvalidDataException refused = new InvalidDataException(List.of(hostile, hostile, hostile));

    assertThat(refused.toString().lines()).hasSize(4);
    assertThat(refused.getMessage()).hasSizeLessThan(500);
  }

  @Test
  void keepsItsProblemsAndCause() {
    List<Problem> problems = new ArrayList<>(List.of(problem(1)));
    IllegalStateException cause = new IllegalStateException();
    InvalidDataException refused = new InvalidDataException(problems, cause);

    problems.clear();

    assertThat(refused).hasCause(cause);
    assertThat(refused.problems()).containsExactly(problem(1));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> refused.problems().clear());
  }

  @Test
  void comesBackFromAStream() {
    InvalidDataException refused = new InvalidDataException(List.of(problem(1), problem(2)));

    InvalidDataException back = (InvalidDataException) Serialized.copyOf(refused);

    assertThat(back.problems()).isEqualTo(refused.problems());
    assertThat(back).hasMessage(refused.getMessage());
  }

  private static Problem problem(int line) {
    return Problem.of(
        ProblemCode.INVALID_DATE,
        "expected a date",
        "date",
        Location.at(line, 1),
        String.valueOf(line));
  }
}
