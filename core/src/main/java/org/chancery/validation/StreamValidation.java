package org.chancery.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chancery.dataset.DatasetCheck;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.DiplomaticEvent;
import org.chancery.meta.FieldPath;
import org.chancery.problem.Location;
import org.chancery.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Validates events one by one: each for itself as it comes, and at the end what holds between all
 * of them. It is used by one thread.
 *
 * <pre>{@code
 * StreamValidation validation = validator.stream(header);
 * events.forEach(event -> validation.add(event).forEach(report::add));
 * validation.end().forEach(report::add);
 * }</pre>
 *
 * @since 0.1
 */
public final class StreamValidation {

  private final EventValidator validator;
  private final List<DatasetCheck> checks;
  private long number;

  StreamValidation(EventValidator validator, @Nullable DatasetHeader header) {
    this.validator = validator;
    this.checks = validator.profile().rules().stream().map(rule -> rule.begin(header)).toList();
  }

  /**
   * Takes the next event.
   *
   * @param event the event
   * @return what is wrong with it for itself, in the order of the paths; each problem's location
   *     names the event by number and id
   */
  public List<Problem> add(DiplomaticEvent event) {
    number++;
    Location location = Location.unknown().inEvent(number, event.id().toString());
    Function<FieldPath, Location> locate = path -> location;
    checks.forEach(check -> check.add(event, locate));
    return validator.validate(event).stream().map(problem -> problem.at(location)).toList();
  }

  /**
   * Ends the validation, when all events have been taken.
   *
   * @return what is wrong between the events, rule by rule
   */
  public List<Problem> end() {
    List<Problem> problems = new ArrayList<>();
    for (DatasetCheck check : checks) {
      check.end(true).forEach(problem -> problems.add(validator.profile().judge(problem)));
    }
    return problems;
  }
}
