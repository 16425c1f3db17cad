package org.chancery.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Defensive copies that keep their order, so that two runs write the same bytes. */
public final class Copies {

  private Copies() {}

  /**
   * Returns an unmodifiable copy of a list.
   *
   * @param list the list, without null elements
   * @param name what to call it where it or an element is null
   * @param <E> the elements
   * @return the copy
   * @throws NullPointerException if the list or an element is null
   */
  public static <E> List<E> list(List<E> list, String name) {
    Objects.requireNonNull(list, name);
    try {
      return List.copyOf(list); // the list itself, where it is one that cannot be changed
    } catch (NullPointerException e) {
      throw named(e, name);
    }
  }

  private static NullPointerException named(NullPointerException cause, String name) {
    NullPointerException named = new NullPointerException(name);
    named.initCause(cause);
    return named;
  }

  /**
   * Returns an unmodifiable copy of a map in its own order; {@link Map#copyOf} has another order in
   * each run.
   *
   * @param map the map, without null keys and values
   * @param name what to call it where it or a part of it is null
   * @param <K> the keys
   * @param <V> the values
   * @return the copy
   * @throws NullPointerException if the map, a key or a value is null
   */
  public static <K, V> Map<K, V> ordered(Map<K, V> map, String name) {
    int size = Objects.requireNonNull(map, name).size();
    if (size < 2) {
      return small(map, name);
    }
    Map<K, V> copy = new LinkedHashMap<>(size * 2);
    for (Map.Entry<K, V> entry : map.entrySet()) {
      copy.put(
          Objects.requireNonNull(entry.getKey(), name),
          Objects.requireNonNull(entry.getValue(), name));
    }
    return Collections.unmodifiableMap(copy);
  }

  /** A map of none or one has no order to be kept. */
  private static <K, V> Map<K, V> small(Map<K, V> map, String name) {
    for (Map.Entry<K, V> entry : map.entrySet()) {
      return Map.of(
          Objects.requireNonNull(entry.getKey(), name),
          Objects.requireNonNull(entry.getValue(), name));
    }
    return Map.of();
  }
}
