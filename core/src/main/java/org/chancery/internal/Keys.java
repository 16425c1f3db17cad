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
      @Nullable Object[] keys = keys(list, key);
      return wanted -> isAmong(keys, keys.length, wanted);
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
    if (list.size() > SHORT) {
      Set<K> seen = new HashSet<>();
      for (E element : list) {
        K own = key.apply(element);
        if (own != null && !seen.add(own)) {
          return false;
        }
      }
      return true;
    }
    @Nullable Object[] keys = keys(list, key);
    for (int i = 1; i < keys.length; i++) {
      if (keys[i] != null && isAmong(keys, i, keys[i])) {
        return false;
      }
    }
    return true;
  }

  /** Each element is asked once, because asking takes longer than comparing. */
  private static <E, K> @Nullable Object[] keys(List<E> list, Function<E, @Nullable K> key) {
    @Nullable Object[] keys = new Object[list.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = key.apply(list.get(i));
    }
    return keys;
  }

  private static boolean isAmong(@Nullable Object[] keys, int count, Object wanted) {
    for (int i = 0; i < count; i++) {
      if (wanted.equals(keys[i])) {
        return true;
      }
    }
    return false;
  }
}
