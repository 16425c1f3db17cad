package org.chancery.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.code.RelationType;
import org.chancery.dataset.Dataset;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.io.json.DatasetJson;
import org.chancery.problem.Severity;
import org.chancery.testkit.Mutation;
import org.chancery.testkit.Mutations;
import org.chancery.validation.EventValidator;
import org.chancery.value.Relation;

/**
 * Events to validate. Each list is as long as that of the generated events, so that items count.
 */
final class Samples {

  private static final int TOO_CONFIDENT = 9;

  private Samples() {}

  /** Returns those of which not even a warning is due, as often as it takes. */
  static List<DiplomaticEvent> silent(List<DiplomaticEvent> events) {
    EventValidator validator = EventValidator.shared();
    return repeated(
        events.stream().filter(event -> validator.validate(event).isEmpty()).toList(),
        events.size());
  }

  /** Returns the events of the dataset of 2024, as often as it takes. */
  static List<DiplomaticEvent> real(int count) {
    return repeated(kazakhstan().events(), count);
  }

  /** Returns the dataset of 2024. */
  static Dataset kazakhstan() {
    return Inputs.unchecked(
        () ->
            DatasetJson.read(
                    Objects.requireNonNull(
                        Samples.class.getResourceAsStream("/kazakhstan-2024/dataset.json"),
                        "the build copies it"),
                    Inputs.UNCHECKED)
                .dataset()
                .orElseThrow());
  }

  /** Returns an invalid event for each constraint and rule of each type, as often as it takes. */
  static List<DiplomaticEvent> mutated(int count) {
    return repeated(
        EventTypes.all().stream()
            .flatMap(type -> Mutations.of(type).stream())
            .filter(mutation -> mutation.code().severity() == Severity.ERROR)
            .map(Mutation::event)
            .toList(),
        count);
  }

  /**
   * Returns the events without a title, with a number out of its range, or related to themselves.
   */
  static List<DiplomaticEvent> broken(List<DiplomaticEvent> events) {
    List<DiplomaticEvent> broken = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      DiplomaticEvent event = events.get(i);
      broken.add(
          switch (i / EventTypes.all().size() % 3) {
            case 0 -> event.toBuilder().titles(Map.of()).build();
            case 1 -> event.toBuilder().confidence(TOO_CONFIDENT).build();
            default ->
                event.toBuilder()
                    .relations(List.of(new Relation(RelationType.PART_OF, event.id())))
                    .build();
          });
    }
    return broken;
  }

  private static List<DiplomaticEvent> repeated(List<DiplomaticEvent> events, int count) {
    List<DiplomaticEvent> repeated = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      repeated.add(events.get(i % events.size()));
    }
    return repeated;
  }
}
