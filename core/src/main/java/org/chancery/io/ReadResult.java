package org.chancery.io;

import java.util.List;
import java.util.Optional;
import org.chancery.dataset.Dataset;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.DiplomaticEvent;
import org.chancery.internal.Copies;
import org.chancery.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * All that was read from an input: the good events, and with them what was wrong.
 *
 * @param header what the dataset says of itself, or null where the input has no valid header
 * @param events the good events, in the order of the input
 * @param problems every problem, errors and warnings, in the order of the input; those between
 *     events last
 * @param rejected the events that could not be read
 * @since 0.1
 */
public record ReadResult(
    @Nullable DatasetHeader header,
    List<DiplomaticEvent> events,
    List<Problem> problems,
    List<RejectedEvent> rejected) {

  public ReadResult {
    events = Copies.list(events, "events");
    problems = Copies.list(problems, "problems");
    rejected = Copies.list(rejected, "rejected");
  }

  /**
   * Tells whether the input has an error.
   *
   * @return true if one of the problems is an error
   */
  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }

  /**
   * Returns the good events as a dataset.
   *
   * @return the dataset, or empty where the input has no valid header
   */
  public Optional<Dataset> dataset() {
    return header == null ? Optional.empty() : Optional.of(new Dataset(header, events));
  }
}
