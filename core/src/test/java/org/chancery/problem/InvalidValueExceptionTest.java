package org.chancery.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvalidValueExceptionTest {

  @Test
  void saysWhatWasExpectedAndWhatWasFound() {
    InvalidValueException refused =
        new InvalidValueException(ProblemCode.INVALID_DATE, "expected a date", "yesterday");

    assertThat(refused).hasMessage("expected a date, got \"yesterday\"");
    assertThat(refused.code()).isEqualTo(ProblemCode.INVALID_DATE);
    assertThat(refused.expected()).isEqualTo("expected a date");
    assertThat(refused.rejected()).isEqualTo("yesterday");
  }

  @Test
  void cutsALongTextAndWritesItOnOneLine() {
    InvalidValueException refused =
        new InvalidValueException(
            ProblemCode.INVALID_DATE, "expected a date", "\n" + "a".repeat(1_000_000));

    assertThat(refused.rejected()).isEqualTo(" " + "a".repeat(79) + "... (1000001 characters)");
    assertThat(refused).hasMessage("expected a date, got \"" + refused.rejected() + "\"");
  }

  @Test
  void givesItsExcerptToAProblemAsItIs() {
    InvalidValueException refused =
        new InvalidValueException(ProblemCode.INVALID_DATE, "expected a date", "a".repeat(200));

    Problem problem =
        Problem.of(
            refused.code(), refused.expected(), "date", Location.unknown(), refused.rejected());

    assertThat(problem.rejected()).isEqualTo("a".repeat(80) + "... (200 characters)");
  }
}
