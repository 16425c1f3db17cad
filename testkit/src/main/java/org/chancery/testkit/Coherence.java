package org.chancery.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.chancery.code.MissingReason;
import org.chancery.code.ParticipantRole;
import org.chancery.event.DiplomaticEvent;
import org.chancery.meta.Bounds;
import org.chancery.meta.Field;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordType;
import org.chancery.meta.RecordValues;
import org.chancery.meta.Shape;
import org.chancery.meta.ValueType;
import org.chancery.value.Citation;
import org.chancery.value.Claim;
import org.chancery.value.EventId;
import org.chancery.value.Participant;
import org.chancery.value.Relation;
import org.chancery.value.StatusChange;

/**
 * What in the header of an event refers to other parts of it, so that chance would never hit it.
 */
final class Coherence {

  private static final int LONGEST_CLAIM = 1000;
  private static final int MOST_CLAIMED_FIELDS = 3;

  private final Random random;
  private final RandomValues values;

  Coherence(Random random, RandomValues values) {
    this.random = random;
    this.values = values;
  }

  /** Returns the event with keys, history and reasons that fit it, and without claims. */
  DiplomaticEvent of(DiplomaticEvent draft, EventId id, List<EventId> targets) {
    List<Citation> citations = citations(draft);
    DiplomaticEvent event =
        draft.toBuilder()
            .id(id)
            .claims(List.of())
            .missing(Map.of())
            .citations(citations)
            .statusHistory(history(draft, keys(citations)))
            .relations(relations(draft, targets))
            .participants(participants(draft))
            .build();
    return draft.missing().isEmpty() ? event : event.toBuilder().missing(missing(event)).build();
  }

  private static List<Citation> citations(DiplomaticEvent draft) {
    List<Citation> unique = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Citation citation : draft.citations()) {
      unique.add(
          seen.add(citation.key())
              ? citation
              : citation.toBuilder().key("key-" + unique.size()).build());
    }
    return unique;
  }

  private static List<String> keys(List<Citation> citations) {
    return citations.stream().map(Citation::key).toList();
  }

  private List<StatusChange> history(DiplomaticEvent draft, List<String> keys) {
    List<StatusChange> steps = new ArrayList<>();
    for (StatusChange step : draft.statusHistory()) {
      steps.add(
          step.toBuilder()
              .citation(step.citation() == null || keys.isEmpty() ? null : values.oneOf(keys))
              .build());
    }
    if (!steps.isEmpty()) {
      int last = steps.size() - 1;
      steps.set(last, steps.get(last).toBuilder().status(draft.status()).build());
    }
    return steps;
  }

  private List<Relation> relations(DiplomaticEvent draft, List<EventId> targets) {
    if (targets.isEmpty()) {
      return List.of();
    }
    return draft.relations().stream()
        .map(relation -> new Relation(relation.type(), values.oneOf(targets)))
        .toList();
  }

  /**
   * In half of the events, those that take part do so in one role, as the parties of a treaty do.
   */
  private List<Participant> participants(DiplomaticEvent draft) {
    if (random.nextBoolean()) {
      return draft.participants();
    }
    ParticipantRole role = random.nextBoolean() ? ParticipantRole.PARTY : ParticipantRole.SIGNATORY;
    return draft.participants().stream().map(p -> p.toBuilder().role(role).build()).toList();
  }

  private Map<FieldPath, MissingReason> missing(DiplomaticEvent event) {
    List<FieldPath> open = new ArrayList<>();
    collectOpen((Record) event, FieldPath.root(), open);
    Map<FieldPath, MissingReason> missing = new LinkedHashMap<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count && !open.isEmpty(); i++) {
      missing.put(
          values.oneOf(open),
          (MissingReason) values.scalar(ValueType.of(MissingReason.class), Bounds.NONE));
    }
    return missing;
  }

  /** Finds what has no value, and lists, which may always be incomplete. */
  private static void collectOpen(Record record, FieldPath at, List<FieldPath> open) {
    for (Field field : RecordType.of(record).fields()) {
      Object value = field.get(record);
      FieldPath path = at.name(field.name());
      boolean many = field.shape() instanceof Shape.OfList;
      if (value == null || many || (value instanceof Map<?, ?> map && map.isEmpty())) {
        open.add(path);
      }
      if (value instanceof Record inner) {
        collectOpen(inner, path, open);
      } else if (value instanceof List<?> list) {
        for (int i = 0; i < list.size(); i++) {
          if (list.get(i) instanceof Record element) {
            collectOpen(element, path.index(i), open);
          }
        }
      }
    }
  }

  /** A field that claims can be on, with the text of its value. */
  private record Claimed(FieldPath path, ValueType<?> type, String text) {}

  /** Returns the valid event with claims on some of its fields. */
  DiplomaticEvent withClaims(DiplomaticEvent event) {
    List<String> keys = keys(event.citations());
    if (keys.isEmpty() || random.nextBoolean()) {
      return event;
    }
    List<Claimed> fields = new ArrayList<>();
    RecordValues.forEach(
        (Record) event,
        (path, type, value) -> {
          String text = type.formatObject(value);
          if (isClaimable(text)) {
            fields.add(new Claimed(path, type, text));
          }
        });
    List<Claim> claims = new ArrayList<>();
    Set<FieldPath> done = new HashSet<>();
    int count = 1 + random.nextInt(MOST_CLAIMED_FIELDS);
    for (int i = 0; i < count; i++) {
      Claimed field = values.oneOf(fields);
      if (done.add(field.path())) {
        addClaims(field, keys, claims);
      }
    }
    return event.toBuilder().claims(claims).build();
  }

  private void addClaims(Claimed field, List<String> keys, List<Claim> claims) {
    boolean accepted = random.nextInt(3) > 0;
    int others = random.nextInt(3);
    if (accepted) {
      claims.add(
          claim(field.path(), field.text(), keys)
              .accepted(true)
              .reason(others > 0 || random.nextBoolean() ? "the nearer source, \"A\"" : null)
              .build());
    }
    for (int i = 0; i < others; i++) {
      String other = field.type().formatObject(values.scalar(field.type(), Bounds.NONE));
      claims.add(
          claim(field.path(), isClaimable(other) ? other : field.text(), keys)
              .accepted(false)
              .build());
    }
  }

  private Claim.Builder claim(FieldPath path, String value, List<String> keys) {
    Claim.Builder claim = Claim.builder().field(path).value(value).citation(values.oneOf(keys));
    if (random.nextInt(3) == 0) {
      claim.citation(values.oneOf(keys));
    }
    return claim.confidence(random.nextBoolean() ? 1 + random.nextInt(5) : null);
  }

  private static boolean isClaimable(String text) {
    return !text.isBlank() && text.length() <= LONGEST_CLAIM;
  }
}
