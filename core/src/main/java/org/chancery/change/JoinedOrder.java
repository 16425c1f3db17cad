package org.chancery.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The order of elements that several lists have. It follows every one of the lists, and is that of
 * a comparator between elements that no list puts in an order; where the lists contradict each
 * other, it is that of the comparator alone. So it does not depend on which list comes first, and
 * joining one of the lists again changes nothing.
 */
final class JoinedOrder {

  private JoinedOrder() {}

  /**
   * Joins lists.
   *
   * @param lists the lists, each without duplicates
   * @param others more elements, in no order
   * @param order tells any two different elements apart
   */
  static <K> List<K> of(List<List<K>> lists, Collection<K> others, Comparator<K> order) {
    Set<K> all = new LinkedHashSet<>(others);
    lists.forEach(all::addAll);
    Map<K, List<K>> after = new HashMap<>();
    Map<K, Integer> waiting = new HashMap<>();
    for (List<K> list : lists) {
      for (int i = 1; i < list.size(); i++) {
        after.computeIfAbsent(list.get(i - 1), key -> new ArrayList<>()).add(list.get(i));
        waiting.merge(list.get(i), 1, Integer::sum);
      }
    }
    PriorityQueue<K> ready = new PriorityQueue<>(order);
    all.stream().filter(key -> !waiting.containsKey(key)).forEach(ready::add);
    List<K> joined = new ArrayList<>(all.size());
    while (!ready.isEmpty()) {
      K next = ready.remove();
      joined.add(next);
      for (K later : after.getOrDefault(next, List.of())) {
        if (waiting.merge(later, -1, Integer::sum) == 0) {
          ready.add(later);
        }
      }
    }
    return joined.size() == all.size() ? joined : all.stream().sorted(order).toList();
  }
}
