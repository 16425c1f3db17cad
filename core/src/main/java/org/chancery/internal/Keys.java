package org.chancery.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Questions about the keys of a list's elements. A short list, as nearly all are, is looked through
 * as it is; a long one is hashed, so that no input takes the square of its length.
 */
public final class Keys {

  private static final int SHORT = 16;

  private Keys() {}

  /**
   * Returns what tells whether a key is that of an element.
   *
   * @param list the list
   * @param key gives the key of an element, or null where it has none
   * @param <E> the elements
   * @param <K> the keys
   * @return true for a key that an element has
   */
  public static <E, K> Predicate<K> of(List<E> list, Function<E, @Nullable K> key) {
    if (list.size() <= SHORT) {
      return wanted -> indexOf(list, key, wanted) >= 0;
    }
    Set<@Nullable K> keys = new HashSet<>();
    for (E element : list) {
      keys.add(key.apply(element));
    }
    return keys::contains;
  }

  /**
   * Tells whether no two elements have one key.
   *
   * @param list the list
   * @param key gives the key of an element, or null where it has none
   * @param <E> the elements
   * @param <K> the keys
   * @return true if all differ
   */
  public static <E, K> boolean differ(List<E> list, Function<E, @Nullable K> key) {
    Set<K> seen = list.size() > SHORT ? new HashSet<>() : null;
    for (int i = 0; i < list.size(); i++) {
      K own = key.apply(list.get(i));
      if (own != null && (seen == null ? indexOf(list, key, own) < i : !seen.add(own))) {
        return false;
      }
    }
    return true;
  }

  private static <E, K> int indexOf(List<E> list, Function<E, @Nullable K> key, K wanted) {
    for (int i = 0; i < list.size(); i++) {
      if (wanted.equals(key.apply(list.get(i)))) {
        return i;
      }
    }
    return -1;
  }
}
