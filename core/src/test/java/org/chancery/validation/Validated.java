package org.chancery.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.chancery.event.DiplomaticEvent;
import org.chancery.problem.Location;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.problem.Severity;

/** Validates events for tests, and says what a problem has to be. */
public final class Validated {

  private static final EventValidator VALIDATOR = EventValidator.create();

  private Validated() {}

  /** The problems of an event. */
  public static List<Problem> problemsOf(DiplomaticEvent event) {
    return VALIDATOR.validate(event);
  }

  /** Expects an error at a path, with a message of ours. */
  public static Consumer<Problem> error(ProblemCode code, String path) {
    return problem -> expect(problem, Severity.ERROR, code, path);
  }

  /** Expects a warning at a path, with a message of ours. */
  public static Consumer<Problem> warning(ProblemCode code, String path) {
    return problem -> expect(problem, Severity.WARNING, code, path);
  }

  private static void expect(Problem problem, Severity severity, ProblemCode code, String path) {
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.path()).isEqualTo(path);
    assertThat(problem.severity()).isEqualTo(severity);
    assertThat(problem.message()).isNotBlank().doesNotContain("jakarta", "org.chancery");
    assertThat(problem.location()).isEqualTo(Location.unknown());
  }
}
