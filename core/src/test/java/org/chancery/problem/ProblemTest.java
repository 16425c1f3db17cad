package org.chancery.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import org.chancery.reference.Serialized;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {

  private static final Set<ProblemCode> WARNINGS =
      Set.of(
          ProblemCode.IN_FORCE_BEFORE_SIGNATURE,
          ProblemCode.OUTSIDE_COVERAGE,
          ProblemCode.LIKELY_DUPLICATE,
          ProblemCode.MIRRORED_VISIT,
          ProblemCode.UNKNOWN_CODE,
          ProblemCode.UNKNOWN_SCHEMA,
          ProblemCode.MISSING_TABLE,
          ProblemCode.MISSING_COLUMN,
          ProblemCode.UNSORTED_TABLE,
          ProblemCode.FORMULA_CELL,
          ProblemCode.SPREADSHEET_FORM,
          ProblemCode.OFFICE_NOT_HELD);

  @Test
  void readsAsOneLine() {
    Problem problem =
        Problem.of(
            ProblemCode.UNKNOWN_STATE,
            "expected an ISO 3166-1 alpha-3 code",
            "participants[1].actor",
            Location.at(7, 12).inEvent(3L, "rome-2024"),
            "xx");

    assertThat(problem)
        .hasToString(
            "line 7, column 12, event rome-2024: participants[1].actor: "
                + "expected an ISO 3166-1 alpha-3 code, got \"xx\"");
  }

  @Test
  void leavesOutWhatIsNotKnown() {
    Location nowhere = Location.unknown();

    assertThat(Problem.of(ProblemCode.REQUIRED, "expected a date", "date", nowhere, null))
        .hasToString("date: expected a date");
    assertThat(Problem.of(ProblemCode.MALFORMED_INPUT, "no JSON", "", Location.at(1, 1), null))
        .hasToString("line 1, column 1: no JSON");
    assertThat(Problem.of(ProblemCode.MALFORMED_INPUT, "no JSON", "", nowhere, ""))
        .hasToString("no JSON, got \"\"");
  }

  @Test
  void keepsAValueOf80Characters() {
    String longest = "a".repeat(80);

    assertThat(problem(longest).rejected()).isEqualTo(longest);
  }

  @Test
  void cutsALongerValueAndCountsIt() {
    Problem problem = problem("a".repeat(1_000_000));

    assertThat(problem.rejected()).isEqualTo("a".repeat(80) + "... (1000000 characters)");
    assertThat(problem.toString()).hasSizeLessThan(200);
  }

  @Test
  void neverCutsACharacterInTwo() {
    Problem problem = problem("a".repeat(79) + "\ud83c\udf0d" + "b");

    assertThat(problem.rejected()).isEqualTo("a".repeat(79) + "... (82 characters)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\rb", "a\tb", "a\u0000b", "a\u001bb", "a\u007fb", "a\u0085b"})
  void writesControlCharactersAsBlanks(String rejected) {
    assertThat(problem(rejected).rejected()).isEqualTo("a b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\u001bb", "a\u007fb", "a\u0085b", "a\u009bb"})
  void writesControlCharactersAsBlanksInWhatLooksLikeAnExcerpt(String start) {
    Problem problem = problem(start + "... (200 characters)");

    assertThat(problem.rejected()).isEqualTo("a b... (200 characters)");
  }

  @Test
  void keepsWhatIsNoControlCharacter() {
    assertThat(problem("\u049a\u0430\u0437 \"\\ ${x}").rejected())
        .isEqualTo("\u049a\u0430\u0437 \"\\ ${x}");
  }

  @Test
  void isTheSameAtAnotherPlace() {
    Problem problem = problem("a".repeat(200));

    Problem moved = problem.at(Location.at(7, 12));

    assertThat(moved.location()).isEqualTo(Location.at(7, 12));
    assertThat(moved.rejected()).isEqualTo("a".repeat(80) + "... (200 characters)");
    assertThat(moved.at(problem.location())).isEqualTo(problem);
  }

  @Test
  void comesBackFromAStream() {
    Problem problem = problem("a".repeat(200));

    assertThat(Serialized.copyOf(problem)).isEqualTo(problem);
  }

  @ParameterizedTest
  @EnumSource
  void hasTheSeverityOfItsCode(ProblemCode code) {
    Problem problem = Problem.of(code, "expected", "", Location.unknown(), null);

    assertThat(problem.severity()).isEqualTo(code.severity());
    assertThat(problem.isError()).isEqualTo(!WARNINGS.contains(code));
  }

  @Test
  void mayBeAWarningByAnotherRuleThanItsCode() {
    Problem problem =
        new Problem(
            ProblemCode.UNKNOWN_PROPERTY,
            Severity.WARNING,
            "expected a field",
            "x",
            Location.unknown(),
            null);

    assertThat(problem.isError()).isFalse();
    assertThat(problem.at(Location.at(1, 1)).isError()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"code", "severity", "wording", "path", "location", "suggestions"})
  void refusesNullAndNamesIt(String component) throws Exception {
    Problem whole = problem("a");
    RecordComponent[] parts = Problem.class.getRecordComponents();
    @Nullable Object[] values = new @Nullable Object[parts.length];
    Class<?>[] types = new Class<?>[parts.length];
    for (int i = 0; i < parts.length; i++) {
      types[i] = parts[i].getType();
      values[i] =
          parts[i].getName().equals(component) ? null : parts[i].getAccessor().invoke(whole);
    }
    Constructor<Problem> constructor = Problem.class.getConstructor(types);

    assertThatExceptionOfType(InvocationTargetException.class)
        .isThrownBy(() -> constructor.newInstance(values))
        .havingCause()
        .isInstanceOf(NullPointerException.class)
        .withMessage(component);
  }

  private static Problem problem(String rejected) {
    return Problem.of(
        ProblemCode.INVALID_VALUE, "expected a code", "date", Location.unknown(), rejected);
  }
}
