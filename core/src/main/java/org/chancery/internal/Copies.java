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
    for (E element : Objects.requireNonNull(list, name)) {
      Objects.requireNonNull(element, name);
    }
    return List.copyOf(list);
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
    Map<K, V> copy = new LinkedHashMap<>(Objects.requireNonNull(map, name));
    copy.forEach(
        (key, value) -> {
          Objects.requireNonNull(key, name);
          Objects.requireNonNull(value, name);
        });
    return Collections.unmodifiableMap(copy);
  }
}
