package org.chancery.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.code.EventStatus;
import org.chancery.code.MissingReason;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.meta.Field;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordType;
import org.chancery.meta.Resolved;
import org.chancery.meta.Shape;
import org.chancery.meta.ValueType;
import org.chancery.value.Citation;
import org.chancery.value.Claim;
import org.chancery.value.EventId;
import org.chancery.value.LanguageTag;
import org.chancery.value.StatusChange;
import org.jspecify.annotations.Nullable;

/** Makes one event of several versions of one type, field by field. */
final class EventMerge {

  private static final int LONGEST_CLAIM = 1000;
  private static final String CITATIONS = "citations";
  private static final String CLAIMS = "claims";
  private static final String MISSING = "missing";
  private static final FieldPath STATUS = FieldPath.root().name("status");
  private static final String HISTORY = "statusHistory";

  /** What claims cannot hold is kept in a note of many languages. */
  private static final LanguageTag KEPT = LanguageTag.of("mul");

  private static final FieldPath KEPT_NOTE = FieldPath.root().name("notes").name(KEPT.toString());

  /** The most telling reason first; codes that the list does not know come last. */
  private static final List<MissingReason> REASONS =
      List.of(
          MissingReason.CONFIRMED_NONE,
          MissingReason.NOT_APPLICABLE,
          MissingReason.UNKNOWN,
          MissingReason.NOT_CODED);

  private static final Comparator<MissingReason> MOST_TELLING =
      Comparator.<MissingReason>comparingInt(
              reason -> REASONS.contains(reason) ? REASONS.indexOf(reason) : REASONS.size())
          .thenComparing(MissingReason::toString);

  /**
   * What a field with one value has in the merged event.
   *
   * @param value the value, or null
   * @param reason why it is taken; null where there is nothing new to say
   * @param contested whether sources differ, so that claims say who has what
   * @param holders the indexes of the versions that have this value
   */
  record Settled(
      @Nullable Object value, @Nullable String reason, boolean contested, Set<Integer> holders) {}

  private final EventId id;
  private final List<Version> versions;
  private final MergePolicy policy;
  private final CitationKeys keys;
  private final Map<String, String> titles;
  private final RecordType<?> type;
  private final List<MergeDecision> decisions = new ArrayList<>();
  private final Map<FieldPath, Settled> settled = new LinkedHashMap<>();
  private final List<Map<FieldPath, int[]>> indexes = new ArrayList<>();
  private final Set<Citation> addedCitations = new LinkedHashSet<>();
  private final Set<String> keptTexts = new TreeSet<>();
  private final List<List<String>> keptBefore = new ArrayList<>();
  private @Nullable EventStatus lastStatus;

  /**
   * Prepares a merge.
   *
   * @param id the id of the merged event, which all versions have
   * @param versions at least two, in {@link Version#ORDER}, with the keys of their citations
   *     renamed
   * @param keys the keys of the citations
   * @param titles the titles of the sources, by their names
   */
  EventMerge(
      EventId id,
      List<Version> versions,
      MergePolicy policy,
      CitationKeys keys,
      Map<String, String> titles) {
    this.id = id;
    this.versions = versions;
    this.policy = policy;
    this.keys = keys;
    this.titles = titles;
    this.type = EventTypes.of(versions.get(0).event());
    versions.forEach(version -> indexes.add(new HashMap<>()));
  }

  List<MergeDecision> decisions() {
    return decisions;
  }

  DiplomaticEvent merge() {
    List<Field> fields = type.fields();
    @Nullable Object[] merged = new @Nullable Object[fields.size()];
    List<@Nullable Object[]> rows =
        versions.stream().map(version -> type.valuesOf(version.record())).toList();
    // Lists first: paths lead into them, and the status is the last of its history.
    for (Field field : fields) {
      if (field.shape() instanceof Shape.OfList && !field.name().equals(CLAIMS)) {
        merged[field.index()] = value(field, FieldPath.root(), rows, null);
      }
    }
    Map<String, Set<Integer>> decided = new HashMap<>();
    for (Field field : fields) {
      boolean late = field.name().equals(MISSING) || field.keepsOtherProperties();
      if (!late && !(field.shape() instanceof Shape.OfList)) {
        FieldPath path = FieldPath.root().name(field.name());
        merged[field.index()] =
            value(field, FieldPath.root(), rows, decidedBefore(field.name(), decided));
        Settled found = settled.get(path);
        if (found != null && found.contested()) {
          decided.put(field.name(), found.holders());
        }
      }
    }
    Field others = type.otherProperties();
    if (others != null) {
      merged[others.index()] = otherProperties(others);
    }
    merged[indexOf(CLAIMS)] = List.of();
    merged[indexOf(MISSING)] = Map.of();
    Record bare = type.create(merged);
    merged[indexOf(MISSING)] = missing(bare);
    merged[indexOf(CLAIMS)] = new MergedClaims(this, bare).all();
    merged[indexOf(CITATIONS)] =
        citations((List<?>) Objects.requireNonNull(merged[indexOf(CITATIONS)]));
    DiplomaticEvent event = (DiplomaticEvent) type.create(merged);
    return keptTexts.isEmpty() && keptBefore.isEmpty() ? event : withKeptTexts(event);
  }

  private int indexOf(String field) {
    return Objects.requireNonNull(type.field(field), field).index();
  }

  /** The date verbatim and the like follow the date: those that gave the chosen one. */
  private static @Nullable Set<Integer> decidedBefore(
      String name, Map<String, Set<Integer>> decided) {
    for (Map.Entry<String, Set<Integer>> entry : decided.entrySet()) {
      String before = entry.getKey();
      if (name.startsWith(before)
          && name.length() > before.length()
          && Character.isUpperCase(name.charAt(before.length()))) {
        return entry.getValue();
      }
    }
    return null;
  }

  private @Nullable Object value(
      Field field, FieldPath outer, List<@Nullable Object[]> rows, @Nullable Set<Integer> onlyOf) {
    List<@Nullable Object> values = new ArrayList<>();
    rows.forEach(row -> values.add(row[field.index()]));
    FieldPath path = outer.name(field.name());
    Shape shape = field.shape();
    if (shape instanceof Shape.OfList list) {
      return list(list.element(), path, values);
    }
    if (shape instanceof Shape.OfMap map) {
      return map(map, path, values);
    }
    if (shape instanceof Shape.OfRecord inner) {
      return record(inner.type(), path, values);
    }
    return settle(path, ((Shape.OfValue) shape).type(), values, onlyOf, onlyOf != null).value();
  }

  /** Of the values that contradict each other in one record, all are taken from the same. */
  private @Nullable Object record(
      RecordType<?> inner, FieldPath path, List<@Nullable Object> values) {
    Set<Object> different = new LinkedHashSet<>();
    values.stream().filter(Objects::nonNull).forEach(different::add);
    if (different.size() < 2) {
      Object one = different.stream().findFirst().orElse(null);
      if (one != null && values.contains(null)) {
        taken(path, Values.text(new Shape.OfRecord(inner), one), values, one);
      }
      return one;
    }
    @Nullable Object[] merged = new @Nullable Object[inner.fields().size()];
    Set<Integer> same = IntStream.range(0, values.size()).boxed().collect(Collectors.toSet());
    for (Field field : inner.fields()) {
      List<@Nullable Object> parts = new ArrayList<>();
      for (Object value : values) {
        parts.add(value == null ? null : field.get((Record) value));
      }
      FieldPath place = path.name(field.name());
      if (field.shape() instanceof Shape.OfValue one) {
        Settled found = settle(place, one.type(), parts, same, false);
        if (found.contested()) {
          Set<Integer> both = new TreeSet<>(same);
          both.retainAll(found.holders());
          same = both.isEmpty() ? found.holders() : both;
        }
        merged[field.index()] = found.value();
      } else if (field.shape() instanceof Shape.OfRecord nested) {
        merged[field.index()] = record(nested.type(), place, parts);
      } else if (field.shape() instanceof Shape.OfList list) {
        merged[field.index()] = list(list.element(), place, parts);
      } else if (field.shape() instanceof Shape.OfMap map) {
        merged[field.index()] = map(map, place, parts);
      }
    }
    return inner.create(merged);
  }

  private List<Object> list(Shape element, FieldPath path, List<@Nullable Object> values) {
    List<List<?>> lists = new ArrayList<>();
    values.forEach(value -> lists.add(value == null ? List.of() : (List<?>) value));
    boolean citations = path.toString().equals(CITATIONS);
    JoinedList joined = JoinedList.of(element, lists, claimed(path, lists), !citations);
    for (int i = 0; i < lists.size(); i++) {
      indexes.get(i).put(path, joined.indexes(i));
    }
    if (path.toString().equals(HISTORY) && !joined.values().isEmpty()) {
      List<Object> steps = joined.values();
      lastStatus = ((StatusChange) steps.get(steps.size() - 1)).status();
    }
    if (new LinkedHashSet<>(lists).size() > 1) {
      Shape shape = new Shape.OfList(element);
      String left =
          joined.leftOut().stream()
              .map(value -> Values.text(element, value))
              .collect(Collectors.joining(", "));
      tell(
          path,
          DecisionKind.JOINED,
          options(shape, values, null),
          Values.text(shape, joined.values()),
          left.isEmpty() ? "every element is kept" : "others say all that is said by " + left);
    }
    return joined.values();
  }

  /** The elements that claims or kept properties of any version are about. */
  private Set<Object> claimed(FieldPath path, List<List<?>> lists) {
    Set<Object> claimed = new LinkedHashSet<>();
    for (int i = 0; i < lists.size(); i++) {
      DiplomaticEvent event = versions.get(i).event();
      List<FieldPath> about = new ArrayList<>(event.otherProperties().keySet());
      event.claims().forEach(claim -> about.add(claim.field()));
      int depth = path.steps().size();
      for (FieldPath place : about) {
        if (place.isWithin(path)
            && place.steps().size() > depth
            && place.steps().get(depth) instanceof Integer index
            && index < lists.get(i).size()) {
          claimed.add(lists.get(i).get(index));
        }
      }
    }
    return claimed;
  }

  private Map<Object, Object> map(Shape.OfMap map, FieldPath path, List<@Nullable Object> values) {
    List<Map<?, ?>> maps = new ArrayList<>();
    values.forEach(value -> maps.add(value == null ? Map.of() : (Map<?, ?>) value));
    List<List<Object>> sequences = new ArrayList<>();
    maps.forEach(each -> sequences.add(new ArrayList<>(each.keySet())));
    Map<Object, Object> merged = new LinkedHashMap<>();
    Comparator<Object> byText = Comparator.comparing(map.key()::formatObject);
    for (Object key : JoinedOrder.of(sequences, List.of(), byText)) {
      List<@Nullable Object> entries = new ArrayList<>();
      maps.forEach(each -> entries.add(each.get(key)));
      FieldPath place = path.name(map.key().formatObject(key));
      Object value = settle(place, map.value(), entries, null, false).value();
      if (value != null) {
        merged.put(key, value);
      }
    }
    return merged;
  }

  private Map<Object, Object> otherProperties(Field field) {
    List<@Nullable Object> maps = new ArrayList<>();
    for (int i = 0; i < versions.size(); i++) {
      Map<FieldPath, Object> moved = new LinkedHashMap<>();
      int version = i;
      versions.get(i).event().otherProperties().forEach((k, v) -> moved.put(moved(version, k), v));
      maps.add(moved);
    }
    return map((Shape.OfMap) field.shape(), FieldPath.root().name(field.name()), maps);
  }

  /** Decides on a field with one value. */
  private Settled settle(
      FieldPath path,
      ValueType<?> kind,
      List<@Nullable Object> values,
      @Nullable Set<Integer> preferred,
      boolean preferredOnly) {
    TreeMap<String, Object> present = new TreeMap<>();
    for (Object value : values) {
      if (value != null) {
        present.putIfAbsent(kind.formatObject(value), value);
      }
    }
    if (path.equals(KEPT_NOTE)) {
      present.keySet().forEach(text -> keptBefore.add(paragraphs(text)));
      return keep(path, new Settled(null, null, false, Set.of()));
    }
    if (present.isEmpty()) {
      return keep(path, new Settled(null, null, false, Set.of()));
    }
    if (present.size() == 1) {
      Map.Entry<String, Object> one = present.firstEntry();
      Set<Integer> holders = holders(values, one.getValue());
      if (preferredOnly && preferred != null && preferred.stream().noneMatch(holders::contains)) {
        tell(
            path,
            DecisionKind.CHOSEN,
            options(new Shape.OfValue(kind), values, path),
            null,
            "it belongs to a value that was not taken");
        return keep(path, new Settled(null, null, true, Set.of()));
      }
      if (values.contains(null)) {
        taken(path, one.getKey(), values, one.getValue());
      }
      return keep(path, new Settled(one.getValue(), null, false, holders));
    }
    List<MergeOption> options = options(new Shape.OfValue(kind), values, path);
    Decision decision = decide(path, kind, present, options, values, preferred);
    tell(path, decision.kind(), options, decision.text(), decision.reason());
    Object value = Objects.requireNonNull(present.get(decision.text()));
    for (String text : present.keySet()) {
      if (!text.equals(decision.text()) && !isClaimable(path, text)) {
        keptTexts.add(kept(path, text));
      }
    }
    return keep(
        path,
        new Settled(
            value,
            decision.kind() == DecisionKind.STOOD ? null : decision.reason(),
            true,
            holders(values, value)));
  }

  private record Decision(String text, DecisionKind kind, String reason) {}

  private Decision decide(
      FieldPath path,
      ValueType<?> kind,
      Map<String, Object> present,
      List<MergeOption> options,
      List<@Nullable Object> values,
      @Nullable Set<Integer> preferred) {
    Set<String> standing = new TreeSet<>();
    for (int i = 0; i < values.size(); i++) {
      Object own = values.get(i);
      if (own != null && hasWeighed(i, path, kind, present.keySet())) {
        standing.add(kind.formatObject(own));
      }
    }
    String forced = path.equals(STATUS) && lastStatus != null ? lastStatus.toString() : null;
    if (standing.size() == 1 && (forced == null || standing.contains(forced))) {
      return new Decision(
          standing.iterator().next(),
          DecisionKind.STOOD,
          "a record had weighed all these values before");
    }
    if (forced != null && present.containsKey(forced)) {
      return new Decision(forced, DecisionKind.CHOSEN, "the last step of the joined history");
    }
    if (preferred != null) {
      Set<String> theirs = new TreeSet<>();
      for (int i : preferred) {
        Object value = values.get(i);
        if (value != null) {
          theirs.add(kind.formatObject(value));
        }
      }
      if (theirs.size() == 1 && preferred.size() < values.size()) {
        return new Decision(
            theirs.iterator().next(),
            DecisionKind.CHOSEN,
            "of the source whose value was taken beside it");
      }
    }
    MergeChoice choice = policy.choose(new MergeConflict(id, path, kind, options));
    if (choice != null) {
      if (!options.contains(choice.option())) {
        throw new IllegalArgumentException(
            "expected a policy to choose one of the options for " + path);
      }
      return new Decision(choice.option().value(), DecisionKind.CHOSEN, choice.reason());
    }
    MergeOption most =
        options.stream()
            .min(
                Comparator.<MergeOption>comparingInt(option -> -option.citations().size())
                    .thenComparing(MergeOption::value))
            .orElseThrow();
    boolean alone =
        options.stream().filter(o -> o.citations().size() == most.citations().size()).count() == 1;
    return new Decision(
        most.value(),
        DecisionKind.CHOSEN,
        alone
            ? "more citations than for any other value; the policy gave no ground"
            : "the first in the order of texts; nothing gave a ground");
  }

  /** Whether a version has taken its value in view of all values that there are. */
  private boolean hasWeighed(int version, FieldPath path, ValueType<?> kind, Set<String> texts) {
    DiplomaticEvent event = versions.get(version).event();
    Set<String> known = new TreeSet<>();
    boolean accepted = false;
    for (Claim claim : event.claims()) {
      if (claim.field().equals(path)) {
        known.add(MergedClaims.canonical(kind, claim.value()));
        accepted |= claim.accepted();
      }
    }
    boolean decided = accepted || texts.stream().anyMatch(text -> !isClaimable(path, text));
    List<String> paragraphs = paragraphs(event.notes().getOrDefault(KEPT, ""));
    Resolved field = type.resolve(type.javaType().cast(event), path);
    Object own = field == null ? null : field.value();
    String ownText = own == null ? "" : kind.formatObject(own);
    boolean knowsOther =
        texts.stream()
            .anyMatch(
                text ->
                    !text.equals(ownText)
                        && (known.contains(text) || paragraphs.contains(kept(path, text))));
    if (!decided || !knowsOther) {
      return false;
    }
    Set<String> all = new TreeSet<>(texts);
    for (Version other : versions) {
      for (Claim claim : other.event().claims()) {
        if (claim.field().equals(path)) {
          all.add(MergedClaims.canonical(kind, claim.value()));
        }
      }
    }
    return all.stream()
        .allMatch(
            text ->
                text.equals(ownText)
                    || known.contains(text)
                    || paragraphs.contains(kept(path, text)));
  }

  static boolean isClaimable(FieldPath path, String text) {
    return text.length() <= LONGEST_CLAIM
        && !text.isBlank()
        && path.toString().length() <= LONGEST_CLAIM;
  }

  private static List<String> paragraphs(String note) {
    return Stream.of(note.split("\n\n", -1)).distinct().toList();
  }

  private static String kept(FieldPath path, String text) {
    return "Another source has " + path + ": " + text.replaceAll("\n{2,}", "\n");
  }

  private DiplomaticEvent withKeptTexts(DiplomaticEvent event) {
    Map<LanguageTag, String> notes = new LinkedHashMap<>(event.notes());
    notes.put(
        KEPT,
        String.join(
            "\n\n", JoinedOrder.of(keptBefore, keptTexts, Comparator.<String>naturalOrder())));
    return event.toBuilder().notes(notes).build();
  }

  private Settled keep(FieldPath path, Settled found) {
    settled.put(path, found);
    return found;
  }

  private static Set<Integer> holders(List<@Nullable Object> values, Object value) {
    Set<Integer> holders = new TreeSet<>();
    for (int i = 0; i < values.size(); i++) {
      if (value.equals(values.get(i))) {
        holders.add(i);
      }
    }
    return holders;
  }

  private void taken(FieldPath path, String text, List<@Nullable Object> values, Object value) {
    Set<String> sources = new TreeSet<>();
    holders(values, value).forEach(i -> sources.addAll(versions.get(i).sources()));
    Set<String> reasons = new TreeSet<>();
    for (Version version : versions) {
      MissingReason reason = version.event().missing().get(path);
      if (reason != null) {
        reasons.add(reason.toString());
      }
    }
    tell(
        path,
        DecisionKind.TAKEN,
        List.of(new MergeOption(text, List.copyOf(sources), List.of())),
        text,
        reasons.isEmpty()
            ? "other sources have no value"
            : "other sources have no value, but the reason " + String.join(", ", reasons));
  }

  /** The different values with those who give them; with the citations where a path is given. */
  private List<MergeOption> options(
      Shape shape, List<@Nullable Object> values, @Nullable FieldPath path) {
    TreeMap<String, Set<String>> sources = new TreeMap<>();
    Map<String, Set<String>> cited = new HashMap<>();
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      if (value != null) {
        String text = Values.text(shape, value);
        sources.computeIfAbsent(text, key -> new TreeSet<>()).addAll(versions.get(i).sources());
        if (path != null) {
          cited.computeIfAbsent(text, key -> new TreeSet<>()).addAll(citationsFor(i, path));
        }
      }
    }
    List<MergeOption> options = new ArrayList<>();
    sources.forEach(
        (text, names) ->
            options.add(
                new MergeOption(
                    text, List.copyOf(names), List.copyOf(cited.getOrDefault(text, Set.of())))));
    return options;
  }

  /** The citations for the value that a version has: of its accepted claim, or else its own. */
  Set<String> citationsFor(int version, FieldPath path) {
    DiplomaticEvent event = versions.get(version).event();
    Set<String> own = new LinkedHashSet<>();
    event.citations().forEach(citation -> own.add(citation.key()));
    for (Claim claim : event.claims()) {
      if (moved(version, claim.field()).equals(path)) {
        if (claim.accepted()) {
          return new LinkedHashSet<>(claim.citations());
        }
        own.removeAll(claim.citations());
      }
    }
    if (own.isEmpty()) {
      event.citations().forEach(citation -> own.add(citation.key()));
    }
    return own.isEmpty() ? keysOfSources(versions.get(version)) : own;
  }

  /** An event without citations is cited as what the datasets say that have it. */
  private Set<String> keysOfSources(Version version) {
    Set<String> cited = new LinkedHashSet<>();
    for (String name : version.sources()) {
      String title = titles.getOrDefault(name, name) + " (" + name + ")";
      Citation citation = Citation.builder().key("dataset-" + name).title(title).build();
      String key = keys.add(citation);
      addedCitations.add(citation.toBuilder().key(key).build());
      cited.add(key);
    }
    return cited;
  }

  private List<Citation> citations(List<?> joined) {
    Set<Citation> all = new LinkedHashSet<>();
    joined.forEach(each -> all.add((Citation) each));
    all.addAll(addedCitations);
    return List.copyOf(all);
  }

  private Map<FieldPath, MissingReason> missing(Record bare) {
    Map<FieldPath, Set<MissingReason>> reasons = new HashMap<>();
    List<List<FieldPath>> orders = new ArrayList<>();
    for (int i = 0; i < versions.size(); i++) {
      Set<FieldPath> order = new LinkedHashSet<>();
      for (Map.Entry<FieldPath, MissingReason> entry :
          versions.get(i).event().missing().entrySet()) {
        FieldPath path = moved(i, entry.getKey());
        order.add(path);
        reasons.computeIfAbsent(path, key -> new TreeSet<>(MOST_TELLING)).add(entry.getValue());
      }
      orders.add(List.copyOf(order));
    }
    Map<FieldPath, MissingReason> merged = new LinkedHashMap<>();
    for (FieldPath path :
        JoinedOrder.of(orders, List.of(), Comparator.comparing(FieldPath::toString))) {
      TreeSet<MissingReason> given = new TreeSet<>(MOST_TELLING);
      given.addAll(Objects.requireNonNull(reasons.get(path)));
      Resolved found = type.resolve(type.javaType().cast(bare), path);
      given.removeIf(reason -> found == null || contradicts(found.value(), reason));
      if (given.isEmpty()) {
        tell(
            path,
            DecisionKind.DROPPED,
            List.of(),
            null,
            "there is a value, and so none is missing");
      } else {
        merged.put(path, given.first());
        if (Objects.requireNonNull(reasons.get(path)).size() > 1) {
          tell(
              path,
              DecisionKind.CHOSEN,
              reasons.get(path).stream()
                  .map(reason -> new MergeOption(reason.toString(), List.of(), List.of()))
                  .toList(),
              given.first().toString(),
              "the most telling of the reasons for having no value");
        }
      }
    }
    return merged;
  }

  private static boolean contradicts(@Nullable Object value, MissingReason reason) {
    if (value instanceof List<?> list) {
      return !list.isEmpty()
          && (reason.equals(MissingReason.CONFIRMED_NONE)
              || reason.equals(MissingReason.NOT_APPLICABLE));
    }
    return !Values.isAbsent(value);
  }

  /** Returns where a path of a version leads in the merged event. */
  FieldPath moved(int version, FieldPath path) {
    List<Object> steps = path.steps();
    Map<FieldPath, int[]> moves = indexes.get(version);
    FieldPath moved = FieldPath.root();
    FieldPath before = FieldPath.root();
    for (Object step : steps) {
      if (step instanceof Integer index) {
        int[] places = moves.get(before);
        int place =
            places != null && index < places.length && places[index] >= 0 ? places[index] : index;
        moved = moved.index(place);
        before = before.index(index);
      } else {
        moved = moved.name((String) step);
        before = before.name((String) step);
      }
    }
    return moved;
  }

  List<Version> versions() {
    return versions;
  }

  RecordType<?> type() {
    return type;
  }

  Set<FieldPath> contested() {
    return settled.entrySet().stream()
        .filter(entry -> entry.getValue().contested())
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Nullable Settled settled(FieldPath path) {
    return settled.get(path);
  }

  private void tell(
      FieldPath path,
      DecisionKind kind,
      List<MergeOption> options,
      @Nullable String chosen,
      String reason) {
    decisions.add(new MergeDecision(id, path, kind, options, chosen, reason));
  }
}
