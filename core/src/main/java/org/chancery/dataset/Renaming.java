package org.chancery.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.code.RelationType;
import org.chancery.event.DiplomaticEvent;
import org.chancery.value.EventId;
import org.chancery.value.Relation;

/** Gives events other ids, and lets all relations lead to them still. */
final class Renaming {

  private final Dataset dataset;
  private final Map<EventId, EventId> newIds;

  Renaming(Dataset dataset, Map<EventId, EventId> newIds) {
    this.dataset = dataset;
    this.newIds = newIds;
  }

  Dataset rename() {
    requireUnambiguous();
    List<DiplomaticEvent> events = new ArrayList<>();
    for (DiplomaticEvent event : dataset.events()) {
      List<Relation> relations = new ArrayList<>();
      for (Relation relation : event.relations()) {
        relations.add(new Relation(relation.type(), newIdOf(relation.target())));
      }
      EventId id = newIdOf(event.id());
      if (!id.equals(event.id())) {
        relations.add(new Relation(RelationType.SAME_AS, event.id()));
      }
      events.add(
          relations.equals(event.relations())
              ? event
              : event.toBuilder().id(id).relations(relations).build());
    }
    return new Dataset(dataset.header(), events);
  }

  private EventId newIdOf(EventId id) {
    return newIds.getOrDefault(id, id);
  }

  private void requireUnambiguous() {
    Set<EventId> present = new HashSet<>();
    Set<EventId> later = new HashSet<>();
    for (DiplomaticEvent event : dataset.events()) {
      present.add(event.id());
      if (!later.add(newIdOf(event.id()))) {
        throw new IllegalArgumentException(
            "expected different ids, but two events would be " + newIdOf(event.id()));
      }
    }
    newIds.forEach(
        (old, id) -> {
          if (!present.contains(old)) {
            throw new IllegalArgumentException("expected the id of an event to rename: " + old);
          }
          if (!id.equals(old) && present.contains(id)) {
            throw new IllegalArgumentException(
                "expected an id that no event has had, since ids are not used again: " + id);
          }
        });
  }
}
