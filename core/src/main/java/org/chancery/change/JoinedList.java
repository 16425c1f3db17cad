package org.chancery.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.meta.Field;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.chancery.time.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * A list that has the elements of several lists, in a {@link JoinedOrder}. Equal elements are one,
 * as often as any of the lists has them. A record is left out where another list has none equal to
 * it, and has one that says all it says and more; so {@code {role: host; actor: KAZ}} gives way to
 * the same with a person.
 */
final class JoinedList {

  private static final int MOST_COMPARED = 250_000;
  private static final Comparator<Element> ORDER =
      Comparator.comparing(
              Element::begin, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Element::text)
          .thenComparing(Element::occurrence);

  /** An element, and how many equal ones stand before it in its list. */
  private static final class Element {

    private final Object value;
    private final int occurrence;
    private final String text;

    Element(Object value, int occurrence, String text) {
      this.value = value;
      this.occurrence = occurrence;
      this.text = text;
    }

    String text() {
      return text;
    }

    int occurrence() {
      return occurrence;
    }

    /** Records with a date are put in the order of their dates. */
    @Nullable LocalDate begin() {
      Field date = value instanceof Record r ? RecordType.of(r).field("date") : null;
      return date != null && date.get((Record) value) instanceof EventDate day
          ? day.earliest()
          : null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Element that
          && occurrence == that.occurrence
          && value.equals(that.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode() * 31 + occurrence;
    }
  }

  private final List<List<Element>> lists = new ArrayList<>();
  private final Set<Object> fixed;
  private final Map<Object, Element> heirs = new LinkedHashMap<>(); // of those left out
  private List<Element> joined = List.of();

  private JoinedList(Set<Object> fixed) {
    this.fixed = fixed;
  }

  /**
   * Joins lists.
   *
   * @param shape the shape of the elements
   * @param lists the lists
   * @param fixed elements that are never left out
   * @param mayLeaveOut whether any other may be
   */
  static JoinedList of(Shape shape, List<List<?>> lists, Set<Object> fixed, boolean mayLeaveOut) {
    JoinedList joined = new JoinedList(fixed);
    for (List<?> list : lists) {
      Map<Object, Integer> seen = new HashMap<>();
      List<Element> elements = new ArrayList<>();
      for (Object value : list) {
        elements.add(
            new Element(value, seen.merge(value, 1, Integer::sum) - 1, Values.text(shape, value)));
      }
      joined.lists.add(elements);
    }
    if (mayLeaveOut && shape instanceof Shape.OfRecord) {
      joined.findHeirs();
    }
    joined.join();
    return joined;
  }

  private void findHeirs() {
    List<Set<Object>> sets = new ArrayList<>();
    for (List<Element> list : lists) {
      Set<Object> values = new LinkedHashSet<>();
      list.forEach(element -> values.add(element.value));
      sets.add(values);
    }
    Set<Object> all = new LinkedHashSet<>();
    sets.forEach(all::addAll);
    if ((long) all.size() * all.size() > MOST_COMPARED) {
      return;
    }
    Set<Object> left = new HashSet<>();
    for (Object value : all) {
      if (!fixed.contains(value)
          && sets.stream()
              .anyMatch(
                  set ->
                      !set.contains(value)
                          && set.stream().anyMatch(more -> saysMore(more, value)))) {
        left.add(value);
      }
    }
    for (Object value : left) {
      lists.stream()
          .flatMap(List::stream)
          .filter(e -> e.occurrence == 0 && !left.contains(e.value) && saysMore(e.value, value))
          .min(ORDER)
          .ifPresent(heir -> heirs.put(value, heir));
    }
  }

  private static boolean saysMore(Object more, Object less) {
    return !more.equals(less) && saysAll(more, less);
  }

  /** Whether a value says all that another says. */
  private static boolean saysAll(@Nullable Object more, @Nullable Object less) {
    if (less == null || Values.isAbsent(less) || less.equals(more)) {
      return true;
    }
    if (more instanceof Map<?, ?> map && less instanceof Map<?, ?> part) {
      return map.entrySet().containsAll(part.entrySet());
    }
    if (more instanceof Record record && less instanceof Record part) {
      for (Field field : RecordType.of(part).fields()) {
        if (!saysAll(field.get(record), field.get(part))) {
          return false;
        }
      }
      return true;
    }
    return false;
  }

  private void join() {
    List<List<Element>> kept = new ArrayList<>();
    for (List<Element> list : lists) {
      kept.add(list.stream().filter(element -> !heirs.containsKey(element.value)).toList());
    }
    joined = JoinedOrder.of(kept, List.of(), ORDER);
  }

  /** Returns the joined list. */
  List<Object> values() {
    return joined.stream().map(element -> element.value).toList();
  }

  /** Returns what was left out. */
  Set<Object> leftOut() {
    return heirs.keySet();
  }

  /** Returns where each element of one of the lists stands now, or what took its place. */
  int[] indexes(int list) {
    Map<Element, Integer> places = new HashMap<>();
    for (int i = 0; i < joined.size(); i++) {
      places.put(joined.get(i), i);
    }
    return lists.get(list).stream()
        .mapToInt(
            element ->
                places.getOrDefault(
                    heirs.containsKey(element.value) ? heirs.get(element.value) : element, -1))
        .toArray();
  }
}
