package org.chancery.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chancery.event.DiplomaticEvent;
import org.chancery.meta.Field;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.chancery.meta.ValueType;
import org.chancery.value.Citation;
import org.chancery.value.Claim;
import org.jspecify.annotations.Nullable;

/** Compares two records field by field, as their record types describe them. */
final class RecordDiff {

  private static final FieldPath TYPE = FieldPath.root().name("type"); // which formats write

  private final List<FieldChange> changes = new ArrayList<>();
  private final List<Claim> accepted;
  private final List<Citation> citations;

  private RecordDiff(List<Claim> accepted, List<Citation> citations) {
    this.accepted = accepted;
    this.citations = citations;
  }

  /** Where two records stand: paths in the older version and in the newer. */
  private record Place(FieldPath older, FieldPath newer) {

    Place name(String name) {
      return new Place(older.name(name), newer.name(name));
    }
  }

  /** Compares two records of one type. */
  static List<FieldChange> of(Record older, Record newer) {
    RecordDiff diff = new RecordDiff(List.of(), List.of());
    diff.compareRecords(older, newer, new Place(FieldPath.root(), FieldPath.root()));
    return diff.changes;
  }

  /** Compares two events, of one type or two. */
  static List<FieldChange> ofEvents(DiplomaticEvent older, DiplomaticEvent newer) {
    RecordDiff diff =
        new RecordDiff(newer.claims().stream().filter(Claim::accepted).toList(), newer.citations());
    diff.compareRecords(
        (Record) older, (Record) newer, new Place(FieldPath.root(), FieldPath.root()));
    return diff.changes;
  }

  private void compareRecords(Record older, Record newer, Place place) {
    RecordType<?> before = RecordType.of(older);
    RecordType<?> after = RecordType.of(newer);
    @Nullable Object[] values = before.valuesOf(older);
    @Nullable Object[] others = after.valuesOf(newer);
    if (before.equals(after)) {
      for (Field field : after.fields()) {
        Object value = values[field.index()];
        Object other = others[field.index()];
        compare(field.shape(), value, other, place.name(field.name()));
      }
      return;
    }
    tell(new Place(TYPE, TYPE), ChangeKind.CHANGED, before.name(), after.name());
    for (Field field : after.fields()) {
      Field former = before.field(field.name());
      Object value = former == null ? null : values[former.index()];
      Object other = others[field.index()];
      if (former == null || former.shape().equals(field.shape())) {
        compare(field.shape(), value, other, place.name(field.name()));
      } else {
        compare(former.shape(), value, null, place.name(field.name()));
        compare(field.shape(), null, other, place.name(field.name()));
      }
    }
    for (Field field : before.fields()) {
      if (after.field(field.name()) == null) {
        compare(field.shape(), values[field.index()], null, place.name(field.name()));
      }
    }
  }

  private void compare(Shape shape, @Nullable Object older, @Nullable Object newer, Place place) {
    if (Objects.equals(older, newer)) {
      return;
    }
    if (shape instanceof Shape.OfList list) {
      compareLists(list.element(), elements(older), elements(newer), place);
    } else if (shape instanceof Shape.OfMap map) {
      compareMaps(map, entries(older), entries(newer), place);
    } else if (shape instanceof Shape.OfRecord && older != null && newer != null) {
      compareRecords((Record) older, (Record) newer, place);
    } else {
      tell(place, shape, older, newer);
    }
  }

  private static List<?> elements(@Nullable Object list) {
    return list == null ? List.of() : (List<?>) list;
  }

  private static Map<?, ?> entries(@Nullable Object map) {
    return map == null ? Map.of() : (Map<?, ?>) map;
  }

  private void compareLists(Shape element, List<?> older, List<?> newer, Place place) {
    for (ListAlignment.Step step : ListAlignment.of(older, newer)) {
      if (step.isAddition()) {
        FieldPath path = place.newer().index(step.newer());
        tell(new Place(path, path), element, null, newer.get(step.newer()));
      } else if (step.isRemoval()) {
        FieldPath path = place.older().index(step.older());
        tell(new Place(path, path), element, older.get(step.older()), null);
      } else {
        Place both =
            new Place(place.older().index(step.older()), place.newer().index(step.newer()));
        if (step.moved()) {
          String text = Values.text(element, newer.get(step.newer()));
          tell(both, ChangeKind.MOVED, text, text);
        } else {
          compare(element, older.get(step.older()), newer.get(step.newer()), both);
        }
      }
    }
  }

  private void compareMaps(Shape.OfMap map, Map<?, ?> older, Map<?, ?> newer, Place place) {
    Shape shape = new Shape.OfValue(map.value());
    ValueType<?> keys = map.key();
    newer.forEach(
        (key, value) -> compare(shape, older.get(key), value, place.name(keys.formatObject(key))));
    older.forEach(
        (key, value) -> {
          if (!newer.containsKey(key)) {
            compare(shape, value, null, place.name(keys.formatObject(key)));
          }
        });
  }

  private void tell(Place place, Shape shape, @Nullable Object older, @Nullable Object newer) {
    ChangeKind kind =
        older == null ? ChangeKind.ADDED : newer == null ? ChangeKind.REMOVED : ChangeKind.CHANGED;
    tell(
        place,
        kind,
        older == null ? null : Values.text(shape, older),
        newer == null ? null : Values.text(shape, newer));
  }

  private void tell(Place place, ChangeKind kind, @Nullable String before, @Nullable String after) {
    FieldPath path = kind == ChangeKind.REMOVED ? place.older() : place.newer();
    List<Claim> claims =
        kind == ChangeKind.ADDED || kind == ChangeKind.CHANGED
            ? accepted.stream().filter(claim -> claim.field().isWithin(path)).toList()
            : List.of();
    String reason =
        claims.stream()
            .map(Claim::reason)
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining("; "));
    List<Citation> sources =
        citations.stream()
            .filter(c -> claims.stream().anyMatch(claim -> claim.citations().contains(c.key())))
            .toList();
    changes.add(
        new FieldChange(
            path,
            place.older().equals(place.newer()) ? null : place.older(),
            kind,
            before,
            after,
            reason.isEmpty() ? null : reason,
            sources));
  }
}
