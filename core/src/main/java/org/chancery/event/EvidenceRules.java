package org.chancery.event;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.code.MissingReason;
import org.chancery.internal.Keys;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordRule;
import org.chancery.meta.RecordType;
import org.chancery.meta.Resolved;
import org.chancery.value.Citation;
import org.chancery.value.Claim;
import org.chancery.value.StatusChange;
import org.jspecify.annotations.Nullable;

/** The rules on citations, other properties, and on missing fields that are there. */
final class EvidenceRules {

  private static final FieldPath CITATIONS = FieldPath.root().name("citations");
  private static final FieldPath CLAIMS = FieldPath.root().name("claims");
  private static final FieldPath TYPE = FieldPath.root().name("type"); // which the JSON has
  private static final FieldPath OTHERS = FieldPath.root().name("otherProperties");
  static final FieldPath MISSING = FieldPath.root().name("missing");

  private EvidenceRules() {}

  static @Nullable Resolved resolve(DiplomaticEvent event, FieldPath path) {
    return EventTypes.of(event).resolve((Record) event, path);
  }

  static final class Cited implements RecordRule<DiplomaticEvent> {
    @Override
    public void check(DiplomaticEvent event, Findings findings) {
      if (event.citations().isEmpty()) {
        findings.report(CITATIONS);
      }
    }
  }

  static final class KeysUnique implements RecordRule<DiplomaticEvent> {
    @Override
    public void check(DiplomaticEvent event, Findings findings) {
      if (Keys.differ(event.citations(), Citation::key)) {
        return;
      }
      Set<String> seen = new HashSet<>();
      int index = 0;
      for (Citation citation : event.citations()) {
        if (!seen.add(citation.key())) {
          findings.report(CITATIONS.index(index).name("key"));
        }
        index++;
      }
    }
  }

  static final class KeysKnown implements RecordRule<DiplomaticEvent> {
    @Override
    public void check(DiplomaticEvent event, Findings findings) {
      // By index, here and below: each event would pay for the iterators.
      List<Claim> claims = event.claims();
      if (claims.isEmpty() && event.statusHistory().isEmpty()) {
        return;
      }
      Predicate<String> isKey = Keys.of(event.citations(), Citation::key);
      for (int i = 0; i < claims.size(); i++) {
        List<String> keys = claims.get(i).citations();
        for (int j = 0; j < keys.size(); j++) {
          if (!isKey.test(keys.get(j))) {
            findings.report(CLAIMS.index(i).name("citations").index(j));
          }
        }
      }
      List<StatusChange> history = event.statusHistory();
      for (int i = 0; i < history.size(); i++) {
        String key = history.get(i).citation();
        if (key != null && !isKey.test(key)) {
          findings.report(FieldPath.root().name("statusHistory").index(i).name("citation"));
        }
      }
    }
  }

  static final class OthersInPlace implements RecordRule<DiplomaticEvent> {
    @Override
    public void check(DiplomaticEvent event, Findings findings) {
      if (event.otherProperties().isEmpty()) {
        return;
      }
      RecordType<?> type = EventTypes.of(event);
      for (FieldPath path : event.otherProperties().keySet()) {
        if (path.equals(TYPE) || !type.hasPlaceFor((Record) event, path)) {
          findings.report(OTHERS.name(path.toString()));
        }
      }
    }
  }

  /**
   * A list may be said to be incomplete though it has elements, but not to have none; all else is
   * there or is not.
   */
  static final class MissingAreAbsent implements RecordRule<DiplomaticEvent> {

    private static final Set<MissingReason> NOTHING =
        Set.of(MissingReason.CONFIRMED_NONE, MissingReason.NOT_APPLICABLE);

    @Override
    public void check(DiplomaticEvent event, Findings findings) {
      if (event.missing().isEmpty()) {
        return;
      }
      event
          .missing()
          .forEach(
              (path, reason) -> {
                Resolved field = resolve(event, path);
                if (field != null && contradicts(field.value(), reason)) {
                  findings.report(MISSING.name(path.toString()));
                }
              });
    }

    private static boolean contradicts(@Nullable Object value, MissingReason reason) {
      if (value instanceof List<?> list) {
        return !list.isEmpty() && NOTHING.contains(reason);
      }
      return value instanceof Map<?, ?> map ? !map.isEmpty() : value != null;
    }
  }
}
