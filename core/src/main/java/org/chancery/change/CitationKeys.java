package org.chancery.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.event.DiplomaticEvent;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.chancery.value.Citation;
import org.chancery.value.Claim;
import org.chancery.value.StatusChange;
import org.jspecify.annotations.Nullable;

/**
 * One key for each source that several versions of an event cite. A source has the same citation in
 * all but the key; of the keys that versions give it, the first in the order of texts is taken, and
 * where two sources want one key, the later has a number added.
 */
final class CitationKeys {

  private static final int LONGEST = 64;
  private static final Shape SHAPE = new Shape.OfRecord(RecordType.of(Citation.class));

  private final Map<Citation, String> keys = new HashMap<>(); // by the citation without its key

  CitationKeys(List<DiplomaticEvent> versions) {
    Map<Citation, TreeSet<String>> wanted = new LinkedHashMap<>();
    for (DiplomaticEvent version : versions) {
      for (Citation citation : version.citations()) {
        wanted.computeIfAbsent(keyless(citation), source -> new TreeSet<>()).add(citation.key());
      }
    }
    Map<String, List<Citation>> byKey = new TreeMap<>();
    wanted.forEach(
        (source, names) ->
            byKey.computeIfAbsent(names.first(), key -> new ArrayList<>()).add(source));
    Set<String> used = new LinkedHashSet<>(byKey.keySet());
    byKey.forEach(
        (key, sources) -> {
          sources.sort(Comparator.comparing(source -> Values.text(SHAPE, source)));
          keys.put(sources.get(0), key);
          for (Citation source : sources.subList(1, sources.size())) {
            keys.put(source, free(key, used));
          }
        });
  }

  private static Citation keyless(Citation citation) {
    return citation.toBuilder().key("").build();
  }

  private static String free(String key, Set<String> used) {
    for (int number = 2; ; number++) {
      String end = "-" + number;
      String numbered = key.substring(0, Math.min(key.length(), LONGEST - end.length())) + end;
      if (used.add(numbered)) {
        return numbered;
      }
    }
  }

  /** Returns the key of a source, also of one that no version cites so far. */
  String add(Citation citation) {
    return keys.computeIfAbsent(
        keyless(citation),
        source -> {
          Set<String> used = new LinkedHashSet<>(keys.values());
          return used.contains(citation.key()) ? free(citation.key(), used) : citation.key();
        });
  }

  /** Returns an event with these keys in place of its own. */
  DiplomaticEvent rename(DiplomaticEvent event) {
    Map<String, String> renamed = new HashMap<>();
    Set<Citation> citations = new LinkedHashSet<>();
    for (Citation citation : event.citations()) {
      String key = keys.getOrDefault(keyless(citation), citation.key());
      renamed.putIfAbsent(citation.key(), key);
      citations.add(citation.toBuilder().key(key).build());
    }
    List<Claim> claims = event.claims().stream().map(claim -> renamed(claim, renamed)).toList();
    List<StatusChange> history =
        event.statusHistory().stream()
            .map(step -> step.toBuilder().citation(renamed(step.citation(), renamed)).build())
            .toList();
    return event.toBuilder()
        .citations(List.copyOf(citations))
        .claims(claims)
        .statusHistory(history)
        .build();
  }

  private static Claim renamed(Claim claim, Map<String, String> renamed) {
    List<String> now =
        claim.citations().stream().map(key -> renamed.getOrDefault(key, key)).toList();
    return now.equals(claim.citations())
        ? claim
        : claim.toBuilder().citations(now.stream().distinct().toList()).build();
  }

  private static @Nullable String renamed(@Nullable String key, Map<String, String> renamed) {
    return key == null ? null : renamed.getOrDefault(key, key);
  }
}
