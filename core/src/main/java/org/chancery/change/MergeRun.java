package org.chancery.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.code.RelationType;
import org.chancery.dataset.Dataset;
import org.chancery.dataset.LikelyPair;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordType;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.problem.Severity;
import org.chancery.validation.EventValidator;
import org.chancery.value.EventId;
import org.chancery.value.Relation;
import org.jspecify.annotations.Nullable;

/** One merge of certain sources. */
final class MergeRun {

  static final Comparator<EventId> BY_TEXT = Comparator.comparing(EventId::toString);

  private static final FieldPath ID = FieldPath.root().name("id");
  private static final FieldPath RELATIONS = FieldPath.root().name("relations");
  private static final FieldPath CITATIONS = FieldPath.root().name("citations");

  private final DatasetMerge.Settings settings;
  private final MergePolicy policy;

  private final List<MergeSource> sources;
  private final Map<String, String> titles = new HashMap<>();
  private final Map<EventId, Set<String>> present = new HashMap<>(); // and in which sources
  private final SameEvents same = new SameEvents();
  private final Map<EventId, Cluster> clusters = new LinkedHashMap<>(); // by root
  private final Map<EventId, EventId> newIds = new HashMap<>();
  private final Map<EventId, EventId> formerIds = new HashMap<>();
  private final Map<MergeConflict, Optional<MergeChoice>> choices = new HashMap<>();
  private final Map<EventId, DiplomaticEvent> events = new HashMap<>();
  private final Map<EventId, List<MergeDecision>> decisions = new HashMap<>();

  MergeRun(DatasetMerge.Settings settings, List<MergeSource> sources) {
    this.settings = settings;
    this.policy = settings.policy();
    this.sources = sources;
    for (MergeSource source : sources) {
      titles.put(
          source.name(),
          source.dataset().header().titles().values().stream().findFirst().orElse(source.name()));
    }
  }

  MergeResult result() {
    unite();
    for (MergeSource source : sources) {
      for (DiplomaticEvent event : source.dataset().events()) {
        clusters
            .computeIfAbsent(same.root(event.id()), root -> new Cluster())
            .add(event, source.name());
      }
    }
    leaveApart();
    clusters.values().forEach(this::giveId);
    List<Cluster> parts = new ArrayList<>();
    clusters.values().forEach(cluster -> split(cluster, parts));
    findFormerIds(parts);
    parts.forEach(this::merge);
    return inOrder();
  }

  /** Takes a cluster that cannot be one event for several, so that each id is by itself. */
  private void split(Cluster cluster, List<Cluster> parts) {
    EventId id = idOf(cluster.events.keySet().iterator().next());
    List<MergeDecision> made = new ArrayList<>();
    if (cluster.isSingle() || oneOf(cluster, id, made) != null) {
      parts.add(cluster);
    } else if (cluster.events.size() == 1) {
      cluster.apart = true;
      parts.add(cluster);
    } else {
      made.forEach(
          each -> decisions.computeIfAbsent(each.event(), at -> new ArrayList<>()).add(each));
      cluster.events.keySet().forEach(each -> newIds.put(each, each));
      for (EventId each : cluster.events.keySet()) {
        split(cluster.only(each), parts);
      }
    }
  }

  private EventId idOf(EventId id) {
    EventId current = newIds.get(id);
    return current != null ? current : formerIds.getOrDefault(id, id);
  }

  /** Asks the policy, but once for each conflict. */
  private @Nullable MergeChoice choose(MergeConflict conflict) {
    return choices
        .computeIfAbsent(conflict, each -> Optional.ofNullable(policy.choose(each)))
        .orElse(null);
  }

  /** A record that an earlier merge has kept apart, under a number, is not merged again. */
  private void leaveApart() {
    Map<EventId, Set<DiplomaticEvent>> numbered = new HashMap<>();
    for (Cluster cluster : clusters.values()) {
      for (DiplomaticEvent event : cluster.all()) {
        for (EventId target : event.related(RelationType.SAME_AS)) {
          if (event.id().toString().startsWith(target + "-")) {
            numbered
                .computeIfAbsent(target, id -> new HashSet<>())
                .add(event.toBuilder().id(target).relations(List.of()).build());
          }
        }
      }
    }
    if (numbered.isEmpty()) {
      return;
    }
    for (Cluster cluster : clusters.values()) {
      cluster.events.forEach(
          (id, versions) -> {
            Set<DiplomaticEvent> known = numbered.getOrDefault(id, Set.of());
            List<DiplomaticEvent> again =
                versions.keySet().stream()
                    .filter(v -> known.contains(v.toBuilder().relations(List.of()).build()))
                    .toList();
            if (again.size() < versions.size()) {
              again.forEach(versions::remove);
            }
          });
    }
  }

  private void unite() {
    for (MergeSource source : sources) {
      for (DiplomaticEvent event : source.dataset().events()) {
        present.computeIfAbsent(event.id(), id -> new HashSet<>()).add(source.name());
      }
    }
    for (MergeSource source : sources) {
      for (DiplomaticEvent event : source.dataset().events()) {
        for (EventId target : event.related(RelationType.SAME_AS)) {
          Set<String> both = new HashSet<>(present.getOrDefault(target, Set.of()));
          boolean isThere = !both.isEmpty();
          both.retainAll(present.getOrDefault(event.id(), Set.of()));
          if (isThere && (settings.followingSameAs() || both.isEmpty())) {
            same.unite(event.id(), target);
          }
        }
      }
    }
    settings.pairs().forEach(pair -> same.unite(pair.one(), pair.other()));
    if (settings.alikeFrom() <= 100) {
      Set<DiplomaticEvent> all = new LinkedHashSet<>();
      sources.forEach(source -> all.addAll(source.dataset().events()));
      for (LikelyPair pair : LikelyPair.among(List.copyOf(all), settings.alikeFrom())) {
        if (!pair.mirrored()) {
          same.unite(pair.one(), pair.other());
        }
      }
    }
  }

  /** The id under which ids were merged before; else that of the preferred source. */
  private void giveId(Cluster cluster) {
    Set<EventId> ids = cluster.events.keySet();
    List<EventId> standing = ids.stream().filter(id -> knowsAll(cluster, id)).toList();
    EventId chosen =
        standing.size() == 1
            ? standing.get(0)
            : ids.stream()
                .min(
                    Comparator.<EventId>comparingInt(
                            id -> rank(cluster.events.getOrDefault(id, Map.of())))
                        .thenComparing(BY_TEXT))
                .orElseThrow();
    ids.forEach(id -> newIds.put(id, chosen));
  }

  private boolean knowsAll(Cluster cluster, EventId id) {
    Set<EventId> known = new HashSet<>();
    known.add(id);
    Objects.requireNonNull(cluster.events.get(id))
        .keySet()
        .forEach(event -> known.addAll(event.related(RelationType.SAME_AS)));
    return cluster.events.size() > 1 && known.containsAll(cluster.events.keySet());
  }

  private int rank(Map<DiplomaticEvent, Set<String>> versions) {
    return versions.values().stream()
        .flatMap(Set::stream)
        .mapToInt(policy::rank)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** Ids that were merged away before, where one event alone has had them. */
  private void findFormerIds(List<Cluster> parts) {
    Map<EventId, Set<EventId>> holders = new HashMap<>();
    for (Cluster part : parts) {
      for (DiplomaticEvent event : part.all()) {
        for (EventId former : event.related(RelationType.SAME_AS)) {
          holders.computeIfAbsent(former, id -> new HashSet<>()).add(idOf(event.id()));
        }
      }
    }
    holders.forEach(
        (former, ids) -> {
          if (ids.size() == 1 && !newIds.containsKey(former)) {
            formerIds.put(former, ids.iterator().next());
          }
        });
  }

  private void merge(Cluster cluster) {
    DiplomaticEvent first = cluster.all().get(0);
    EventId id = idOf(first.id());
    List<MergeDecision> made = new ArrayList<>();
    DiplomaticEvent merged =
        cluster.isSingle() ? redirected(first, id, Set.of()) : oneOf(cluster, id, made);
    if (merged == null || cluster.apart) {
      keepApart(cluster, made);
    } else {
      put(merged, made);
    }
  }

  private void put(DiplomaticEvent event, List<MergeDecision> made) {
    events.put(event.id(), event);
    decisions.computeIfAbsent(event.id(), id -> new ArrayList<>()).addAll(made);
  }

  private @Nullable DiplomaticEvent oneOf(Cluster cluster, EventId id, List<MergeDecision> made) {
    Set<RecordType<?>> types = new LinkedHashSet<>();
    cluster.all().forEach(event -> types.add(EventTypes.of(event)));
    if (types.size() > 1) {
      made.add(
          decision(
              id,
              ID,
              DecisionKind.APART,
              "records of different types: " + joined(types, RecordType::name)));
      return null;
    }
    Set<EventId> away = new TreeSet<>(BY_TEXT);
    away.addAll(cluster.events.keySet());
    away.remove(id);
    List<MergeDecision> tried = new ArrayList<>();
    if (!away.isEmpty()) {
      tried.add(decision(id, ID, DecisionKind.MERGED, "with " + joined(away, EventId::toString)));
    }
    CitationKeys keys = new CitationKeys(cluster.all());
    Map<DiplomaticEvent, Set<String>> versions = new LinkedHashMap<>();
    cluster.events.forEach(
        (former, each) ->
            each.forEach(
                (event, names) -> {
                  DiplomaticEvent renamed = keys.rename(event);
                  if (!renamed.citations().equals(event.citations())) {
                    tried.add(
                        decision(
                            id,
                            CITATIONS,
                            DecisionKind.RENAMED,
                            "keys of the citations of " + String.join(", ", names)));
                  }
                  if (hasLoop(event, cluster)) {
                    tried.add(
                        decision(
                            id,
                            RELATIONS,
                            DecisionKind.DROPPED,
                            "a relation between records that are one event now"));
                  }
                  versions
                      .computeIfAbsent(redirected(renamed, id, away), e -> new TreeSet<>())
                      .addAll(names);
                }));
    DiplomaticEvent merged = versions.keySet().iterator().next();
    if (versions.size() > 1) {
      List<Version> ordered = new ArrayList<>();
      versions.forEach((event, names) -> ordered.add(Version.of(event, names)));
      ordered.sort(Version.ORDER);
      EventMerge merge = new EventMerge(id, ordered, this::choose, keys, titles);
      merged = merge.merge();
      tried.addAll(merge.decisions());
    }
    Set<ProblemCode> faults = errors(List.of(merged));
    faults.removeAll(errors(cluster.all()));
    if (!faults.isEmpty()) {
      made.add(
          decision(
              id,
              ID,
              DecisionKind.APART,
              "as one event they would not be valid: " + joined(faults, ProblemCode::name)));
      return null;
    }
    made.addAll(tried);
    return merged;
  }

  private static <T> String joined(Collection<T> parts, Function<T, String> name) {
    return parts.stream().map(name).sorted().collect(Collectors.joining(", "));
  }

  private static Set<ProblemCode> errors(Collection<DiplomaticEvent> events) {
    Set<ProblemCode> codes = new TreeSet<>();
    for (DiplomaticEvent event : events) {
      for (Problem problem : EventValidator.shared().validate(event)) {
        if (problem.severity() == Severity.ERROR) {
          codes.add(problem.code());
        }
      }
    }
    return codes;
  }

  private MergeDecision decision(EventId id, FieldPath path, DecisionKind kind, String reason) {
    return new MergeDecision(id, path, kind, List.of(), null, reason);
  }

  private boolean hasLoop(DiplomaticEvent event, Cluster cluster) {
    return event.relations().stream()
        .anyMatch(
            relation ->
                !relation.type().equals(RelationType.SAME_AS)
                    && cluster.events.containsKey(relation.target()));
  }

  /** The event with its new id, the ids that it had before, and relations to new ids. */
  private DiplomaticEvent redirected(DiplomaticEvent event, EventId id, Set<EventId> away) {
    Set<Relation> known = new HashSet<>(event.relations());
    List<Relation> relations = new ArrayList<>();
    for (Relation relation : event.relations()) {
      EventId target = idOf(relation.target());
      boolean toItself = target.equals(id) && !relation.target().equals(event.id());
      boolean former = relation.type().equals(RelationType.SAME_AS);
      boolean stays = (toItself && former) || target.equals(relation.target());
      Relation led = stays ? relation : new Relation(relation.type(), target);
      boolean isNew = stays || known.add(led);
      if (isNew && !(toItself && (!former || relation.target().equals(id)))) {
        relations.add(led);
      }
    }
    for (EventId each : away) {
      Relation former = new Relation(RelationType.SAME_AS, each);
      if (known.add(former)) {
        relations.add(former);
      }
    }
    List<Relation> all = List.copyOf(relations);
    return all.equals(event.relations()) && id.equals(event.id())
        ? event
        : event.toBuilder().id(id).relations(all).build();
  }

  private void keepApart(Cluster cluster, List<MergeDecision> made) {
    cluster.events.forEach(
        (id, versions) -> {
          List<Version> ordered = new ArrayList<>();
          versions.forEach((event, names) -> ordered.add(Version.of(event, names)));
          ordered.sort(
              Comparator.<Version>comparingInt(
                      v -> v.sources().stream().mapToInt(policy::rank).min().orElse(0))
                  .thenComparing(Version.ORDER));
          put(redirected(ordered.get(0).event(), id, Set.of()), made);
          int number = 2;
          for (Version version : ordered.subList(1, ordered.size())) {
            DiplomaticEvent event = redirected(version.event(), id, Set.of());
            number = putUnderANumber(event, number, made);
          }
        });
  }

  private int putUnderANumber(DiplomaticEvent event, int from, List<MergeDecision> made) {
    Set<Relation> relations = new LinkedHashSet<>(event.relations());
    relations.add(new Relation(RelationType.SAME_AS, event.id()));
    for (int number = from; ; number++) {
      EventId id = EventId.of(event.id() + "-" + number);
      DiplomaticEvent renamed = event.toBuilder().id(id).relations(List.copyOf(relations)).build();
      if (!present.containsKey(id) && !events.containsKey(id)) {
        put(renamed, made);
        return number + 1;
      }
    }
  }

  private MergeResult inOrder() {
    List<List<EventId>> orders = new ArrayList<>();
    for (MergeSource source : sources) {
      Set<EventId> order = new LinkedHashSet<>();
      for (DiplomaticEvent event : source.dataset().events()) {
        EventId id = event.id();
        order.add(events.containsKey(id) ? id : idOf(id));
      }
      orders.add(List.copyOf(order));
    }
    List<DiplomaticEvent> ordered = new ArrayList<>();
    List<MergeDecision> made = new ArrayList<>();
    for (EventId id : JoinedOrder.of(orders, events.keySet(), BY_TEXT)) {
      ordered.add(Objects.requireNonNull(events.get(id)));
      made.addAll(decisions.getOrDefault(id, List.of()));
    }
    return new MergeResult(new Dataset(settings.header(), ordered), made);
  }
}
