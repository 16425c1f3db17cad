package org.chancery.change;

import java.util.HashMap;
import java.util.Map;
import org.chancery.value.EventId;

/** Which ids are of one event: sets that are united. */
final class SameEvents {

  private final Map<EventId, EventId> parents = new HashMap<>();

  void unite(EventId one, EventId other) {
    EventId root = root(one);
    EventId otherRoot = root(other);
    if (!root.equals(otherRoot)) {
      parents.put(otherRoot, root);
    }
  }

  /** Returns one id of the set, the same for all of them. */
  EventId root(EventId id) {
    EventId root = id;
    for (EventId next = parents.get(root); next != null; next = parents.get(root)) {
      root = next;
    }
    for (EventId each = id; !each.equals(root); ) {
      EventId next = parents.get(each);
      parents.put(each, root);
      each = next == null ? root : next;
    }
    return root;
  }
}
