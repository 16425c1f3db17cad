package org.chancery.io;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.chancery.event.DiplomaticEvent;
import org.chancery.problem.Location;
import org.chancery.problem.Problem;
import org.chancery.validation.EventValidator;
import org.jspecify.annotations.Nullable;

/**
 * What a format made of one event of the input, before it is validated.
 *
 * @param event the event without what could not be read, or null where it could not be made at all
 * @param id the id as the input has it, or null
 * @param problems what was wrong so far, each with its place in the input
 * @param incompleteLists the paths of lists that lack an element which could not be read, so that
 *     their indexes are not those of the input
 * @param source where each part stands
 * @param raw gives the text of the event in the input
 * @since 0.1
 */
public record EventCandidate(
    @Nullable DiplomaticEvent event,
    @Nullable String id,
    List<Problem> problems,
    List<String> incompleteLists,
    SourceMap source,
    Supplier<String> raw) {

  public EventCandidate {
    problems = List.copyOf(problems);
    incompleteLists = List.copyOf(incompleteLists);
  }

  /**
   * Returns what is wrong with the event: what could not be read, and what a validator finds. Where
   * a part could not be read, a finding that may stem from its absence is left out.
   *
   * @param validator the validator, or null where the event is not to be validated
   * @return the problems with their places, in the order of the input
   */
  public List<Problem> problemsWith(@Nullable EventValidator validator) {
    List<Problem> all = new ArrayList<>(problems);
    if (validator != null && event != null) {
      boolean faulty = problems.stream().anyMatch(Problem::isError);
      for (Problem problem : validator.validate(event)) {
        if (!faulty || !isConsequence(problem)) {
          all.add(problem.at(source.locate(Paths.parse(problem.path()))));
        }
      }
    }
    all.sort(InputOrder.INSTANCE);
    return List.copyOf(all);
  }

  /** Whether a problem of validation may stem from what could not be read. */
  private boolean isConsequence(Problem problem) {
    if (problem.code().canStemFromAbsence()) {
      return true;
    }
    for (String list : incompleteLists) {
      if (problem.path().startsWith(list + "[")) {
        return true;
      }
    }
    for (Problem fault : problems) {
      if (isWithin(fault.path(), problem.path()) || isWithin(problem.path(), fault.path())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWithin(String inner, String outer) {
    return inner.startsWith(outer)
        && (inner.length() == outer.length()
            || outer.isEmpty()
            || inner.charAt(outer.length()) == '.'
            || inner.charAt(outer.length()) == '[');
  }

  Location start() {
    return source.location(SourceMap.ROOT);
  }
}
