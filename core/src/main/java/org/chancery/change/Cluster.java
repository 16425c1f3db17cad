package org.chancery.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.event.DiplomaticEvent;
import org.chancery.value.EventId;

/** Events of several datasets that may be one. */
final class Cluster {

  final Map<EventId, Map<DiplomaticEvent, Set<String>>> events = new TreeMap<>(MergeRun.BY_TEXT);
  boolean apart;

  void add(DiplomaticEvent event, String source) {
    events
        .computeIfAbsent(event.id(), id -> new LinkedHashMap<>())
        .computeIfAbsent(event, each -> new TreeSet<>())
        .add(source);
  }

  Cluster only(EventId id) {
    Cluster part = new Cluster();
    part.events.put(id, events.getOrDefault(id, Map.of()));
    return part;
  }

  boolean isSingle() {
    return events.size() == 1 && events.values().iterator().next().size() == 1;
  }

  List<DiplomaticEvent> all() {
    return events.values().stream().flatMap(each -> each.keySet().stream()).toList();
  }
}
