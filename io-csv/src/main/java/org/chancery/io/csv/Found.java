package org.chancery.io.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.EventCandidate;
import org.chancery.io.SourceMap;
import org.chancery.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What is found in an event, or in the header, while it is read with all that is to be told. */
final class Found {

  private final SourceMap source;
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> incompleteLists = new ArrayList<>();
  private int errors;

  Found(SourceMap source) {
    this.source = source;
  }

  /** Where each part stands. */
  SourceMap source() {
    return source;
  }

  void add(Problem problem) {
    problems.add(problem);
    errors += problem.isError() ? 1 : 0;
  }

  List<Problem> problems() {
    return problems;
  }

  /** How many of the problems are errors. */
  int errors() {
    return errors;
  }

  /** Notes the path of a list of which an element could not be read. */
  void incomplete(String list) {
    incompleteLists.add(list);
  }

  EventCandidate candidate(
      @Nullable DiplomaticEvent event, @Nullable String id, Supplier<String> raw) {
    return new EventCandidate(event, id, problems, incompleteLists, source, raw);
  }
}
