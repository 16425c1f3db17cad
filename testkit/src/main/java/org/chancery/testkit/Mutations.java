package org.chancery.testkit;

import java.util.ArrayList;
import java.util.List;
import org.chancery.event.DiplomaticEvent;
import org.chancery.meta.RecordType;

/**
 * Events that break one rule each: every constraint on a field, every codelist, every rule across
 * fields that the validator knows for a type of event.
 *
 * <p>A format that writes nothing for an empty list or map reads such an event as one that lacks a
 * required field: {@code REQUIRED} instead of {@code EMPTY}.
 *
 * <p>What only a file can have, such as a field of another kind or none where one is required, is
 * not among them: no such event can be made.
 *
 * <pre>{@code
 * for (Mutation mutation : Mutations.of(RecordType.of(Visit.class))) {
 *   assertThatProblems(validator.validate(mutation.event()))
 *       .hasProblem(mutation.code()).at(mutation.path().toString()).only();
 * }
 * }</pre>
 *
 * @since 0.1
 */
public final class Mutations {

  private Mutations() {}

  /**
   * Returns the mutations of a type: those of rules across fields, then those of single fields in
   * their order.
   *
   * @param type the type of the event
   * @return the mutations, the same at every call
   * @throws IllegalArgumentException if the type is not that of an event
   * @throws IllegalStateException if there is no Jakarta provider
   */
  public static List<Mutation> of(RecordType<?> type) {
    if (!DiplomaticEvent.class.isAssignableFrom(type.javaType())) {
      throw new IllegalArgumentException("expected the type of an event, got " + type);
    }
    DiplomaticEvent sparse = PlainEvents.sparse(type);
    List<Mutation> mutations = new ArrayList<>(RuleMutations.of(sparse));
    List<DiplomaticEvent> events = new ArrayList<>(List.of(PlainEvents.full(type), sparse));
    events.addAll(PlainEvents.withOneField(sparse));
    mutations.addAll(FieldMutations.of(events));
    return List.copyOf(mutations);
  }
}
