package org.chancery.io;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chancery.event.DiplomaticEvent;
import org.chancery.internal.Copies;
import org.chancery.meta.FieldPath;
import org.chancery.problem.Location;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
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

  /** Faults of what the model has no place for; nothing is absent because of them. */
  private static final Set<ProblemCode> IN_EXCESS =
      EnumSet.of(ProblemCode.UNKNOWN_PROPERTY, ProblemCode.DUPLICATE_PROPERTY);

  public EventCandidate {
    problems = Copies.list(problems, "problems");
    incompleteLists = Copies.list(incompleteLists, "incompleteLists");
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
      for (Problem problem : validator.validate(event, unreadable())) {
        all.add(problem.at(source.locate(Paths.parse(problem.path()))));
      }
    }
    all.sort(InputOrder.INSTANCE);
    return List.copyOf(all);
  }

  /** The paths of what is absent because it could not be read. */
  private List<FieldPath> unreadable() {
    return Stream.concat(
            incompleteLists.stream(),
            problems.stream()
                .filter(problem -> problem.isError() && !IN_EXCESS.contains(problem.code()))
                .map(Problem::path))
        .map(Paths::parse)
        .toList();
  }

  Location start() {
    return source.location(SourceMap.ROOT);
  }
}
