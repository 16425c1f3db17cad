package org.chancery.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordType;
import org.chancery.meta.Resolved;
import org.chancery.meta.Shape;
import org.chancery.meta.ValueType;
import org.chancery.problem.InvalidValueException;
import org.chancery.value.Claim;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a merged event: those of the versions, and what each version says of a field on
 * which they differ. Claims of one value on one field are one.
 */
final class MergedClaims {

  private static final int LONGEST_REASON = 2000;
  private static final String COMMON = "the value of every merged record that has one";

  private final EventMerge merge;
  private final Record bare;

  /** What is claimed for one value of a field. */
  private static final class Group {

    private final Set<String> citations = new TreeSet<>();
    private final Set<String> reasons = new HashSet<>();
    private @Nullable Integer confidence;
    private boolean accepted;

    void add(Claim claim) {
      citations.addAll(claim.citations());
      if (claim.reason() != null) {
        reasons.add(claim.reason());
      }
      Integer other = claim.confidence();
      if (other != null && (confidence == null || confidence < other)) {
        confidence = other;
      }
      accepted |= claim.accepted();
    }
  }

  /** Names a claim, whichever version has it: its field, its value, and the how-manieth it is. */
  private record Key(String path, String text, int number) {

    static final Comparator<Key> ORDER =
        Comparator.comparing(Key::path).thenComparing(Key::text).thenComparing(Key::number);
  }

  MergedClaims(EventMerge merge, Record bare) {
    this.merge = merge;
    this.bare = bare;
  }

  List<Claim> all() {
    Set<FieldPath> paths = new LinkedHashSet<>(merge.contested());
    List<Map<FieldPath, List<Claim>>> byVersion = new ArrayList<>();
    for (int i = 0; i < merge.versions().size(); i++) {
      Map<FieldPath, List<Claim>> claims = new LinkedHashMap<>();
      for (Claim claim : merge.versions().get(i).event().claims()) {
        FieldPath path = merge.moved(i, claim.field());
        claims
            .computeIfAbsent(path, key -> new ArrayList<>())
            .add(claim.toBuilder().field(path).build());
      }
      paths.addAll(claims.keySet());
      byVersion.add(claims);
    }
    Map<Key, Claim> claims = new LinkedHashMap<>();
    for (FieldPath path : paths) {
      List<List<Claim>> lists = new ArrayList<>();
      byVersion.forEach(each -> lists.add(each.getOrDefault(path, List.of())));
      Map<Key, Integer> numbers = new HashMap<>();
      for (Claim claim : on(path, lists)) {
        Key key = key(path, claim, numbers);
        claims.put(key, claim);
      }
    }
    List<List<Key>> orders = new ArrayList<>();
    for (int i = 0; i < merge.versions().size(); i++) {
      orders.add(order(i, claims.keySet()));
    }
    return JoinedOrder.of(orders, claims.keySet(), Key.ORDER).stream()
        .map(key -> Objects.requireNonNull(claims.get(key)))
        .toList();
  }

  private Key key(FieldPath path, Claim claim, Map<Key, Integer> numbers) {
    Key first = new Key(path.toString(), canonical(kind(path), claim.value()), 0);
    return new Key(first.path(), first.text(), numbers.merge(first, 1, Integer::sum) - 1);
  }

  /** The order in which a version has the claims that are in the merged event. */
  private List<Key> order(int version, Set<Key> kept) {
    Set<Key> order = new LinkedHashSet<>();
    Map<Key, Integer> numbers = new HashMap<>();
    for (Claim claim : merge.versions().get(version).event().claims()) {
      Key key = key(merge.moved(version, claim.field()), claim, numbers);
      order.add(kept.contains(key) ? key : new Key(key.path(), key.text(), 0));
    }
    return List.copyOf(order);
  }

  private @Nullable ValueType<?> kind(FieldPath path) {
    Resolved found = resolve(merge.type(), bare, path);
    return found != null && found.shape() instanceof Shape.OfValue one ? one.type() : null;
  }

  private static <R extends Record> @Nullable Resolved resolve(
      RecordType<R> type, Record record, FieldPath path) {
    return type.resolve(record, path);
  }

  /** The text of the value that a text writes; the text itself where it writes none. */
  static String canonical(@Nullable ValueType<?> kind, String text) {
    if (kind == null) {
      return text;
    }
    try {
      return kind.formatObject(kind.parse(text));
    } catch (InvalidValueException e) {
      return text; // validation tells that; here it differs from what can be read
    }
  }

  private List<Claim> on(FieldPath path, List<List<Claim>> lists) {
    ValueType<?> kind = kind(path);
    Resolved found = resolve(merge.type(), bare, path);
    Object value = found == null ? null : found.value();
    String taken = kind == null || value == null ? null : kind.formatObject(value);
    EventMerge.Settled settled = merge.settled(path);
    boolean contested = settled != null && settled.contested();
    Set<List<Claim>> different = new LinkedHashSet<>(lists);
    different.remove(List.of());
    if (!contested && different.size() == 1 && allHave(taken, path, lists)) {
      return different.iterator().next();
    }
    Map<String, Group> groups = new TreeMap<>();
    for (List<Claim> list : lists) {
      for (Claim claim : list) {
        groups.computeIfAbsent(canonical(kind, claim.value()), key -> new Group()).add(claim);
      }
    }
    Group own = taken == null ? null : groups.get(taken);
    boolean settledBefore =
        lists.stream().anyMatch(list -> texts(kind, list).equals(groups.keySet()))
            || (own != null && own.accepted);
    if (contested || (!settledBefore && taken != null)) {
      addUnclaimed(path, kind, groups, lists);
    }
    boolean accept = contested || !settledBefore || (own != null && own.accepted);
    List<Claim> claims = new ArrayList<>();
    groups.forEach(
        (text, group) -> {
          boolean accepted = accept && text.equals(taken);
          if (accepted && settled != null && settled.reason() != null) {
            group.reasons.add(settled.reason());
          }
          if (accepted && groups.size() > 1 && group.reasons.isEmpty()) {
            group.reasons.add(COMMON);
          }
          claims.add(
              new Claim(
                  path,
                  text,
                  List.copyOf(group.citations),
                  group.confidence,
                  accepted,
                  joined(group.reasons)));
        });
    return claims;
  }

  /** Whether the versions that claim something of a field have the value that was taken. */
  private boolean allHave(@Nullable String taken, FieldPath path, List<List<Claim>> lists) {
    for (int i = 0; i < lists.size(); i++) {
      if (!lists.get(i).isEmpty() && !Objects.equals(taken, ownText(i, path))) {
        return false;
      }
    }
    return true;
  }

  /** The text of what a version has in a field, which may stand elsewhere in it. */
  private @Nullable String ownText(int version, FieldPath path) {
    Record record = merge.versions().get(version).record();
    FieldPath place = path;
    for (Claim claim : merge.versions().get(version).event().claims()) {
      if (merge.moved(version, claim.field()).equals(path)) {
        place = claim.field();
      }
    }
    Resolved found = resolve(merge.type(), record, place);
    return found != null && found.value() != null && found.shape() instanceof Shape.OfValue one
        ? one.type().formatObject(found.value())
        : null;
  }

  private static Set<String> texts(@Nullable ValueType<?> kind, List<Claim> claims) {
    Set<String> texts = new TreeSet<>();
    claims.forEach(claim -> texts.add(canonical(kind, claim.value())));
    return texts;
  }

  /** What versions have without a claim that says so. */
  private void addUnclaimed(
      FieldPath path,
      @Nullable ValueType<?> kind,
      Map<String, Group> groups,
      List<List<Claim>> lists) {
    for (int i = 0; i < lists.size(); i++) {
      String text = ownText(i, path);
      boolean said =
          text == null
              || lists.get(i).stream()
                  .anyMatch(c -> c.accepted() && canonical(kind, c.value()).equals(text));
      if (!said && text != null && EventMerge.isClaimable(path, text)) {
        groups
            .computeIfAbsent(text, key -> new Group())
            .citations
            .addAll(merge.citationsFor(i, path));
      }
    }
  }

  /** Joins reasons, those left out that others contain. */
  private static @Nullable String joined(Set<String> reasons) {
    List<String> longestFirst =
        reasons.stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(r -> r))
            .toList();
    StringBuilder joined = new StringBuilder();
    for (String reason : longestFirst) {
      if (joined.indexOf(reason) < 0 && joined.length() + 2 + reason.length() <= LONGEST_REASON) {
        joined.append(joined.isEmpty() ? "" : "; ").append(reason);
      }
    }
    return joined.isEmpty() ? null : joined.toString();
  }
}
