package org.chancery.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.code.OpenCode;
import org.chancery.internal.Keys;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordRule;
import org.chancery.meta.Resolved;
import org.chancery.meta.ValueType;
import org.chancery.problem.InvalidValueException;
import org.chancery.time.EventDate;
import org.chancery.value.Claim;
import org.jspecify.annotations.Nullable;

/** The rules on what claims say of their fields. */
final class ClaimRules {

  private static final FieldPath CLAIMS = FieldPath.root().name("claims");

  /** So many claims are compared with each other without more ado. */
  private static final int FEW = 16;

  private ClaimRules() {}

  /** What a claim's text means in its field. */
  private enum Reading {
    NOT_A_VALUE,
    SAME_AS_FIELD,
    OTHER_THAN_FIELD,
    NO_SUCH_FIELD
  }

  private static Reading read(@Nullable Resolved field, Claim claim) {
    ValueType<?> type = Dispute.valueType(field);
    if (field == null || type == null) {
      return Reading.NO_SUCH_FIELD;
    }
    if (field.value() != null && isWritten(field.value(), type, claim.value())) {
      return Reading.SAME_AS_FIELD;
    }
    try {
      Object value = type.parse(claim.value());
      return value.equals(field.value()) ? Reading.SAME_AS_FIELD : Reading.OTHER_THAN_FIELD;
    } catch (InvalidValueException e) {
      return Reading.NOT_A_VALUE;
    }
  }

  /**
   * Whether a text is the very one that a value is written as: then it need not be read. Of other
   * kinds two texts may write one value, or a text may not be read again.
   */
  private static boolean isWritten(Object value, ValueType<?> type, String text) {
    boolean asRead =
        value instanceof String || value instanceof EventDate || value instanceof OpenCode;
    return asRead && type.formatObject(value).equals(text) && type.isReadable(value);
  }

  /** A rule on what each claim means in its field. */
  private abstract static class Read implements RecordRule<DiplomaticEvent> {

    private final String part;

    /**
     * Makes a rule.
     *
     * @param part what of a claim is wrong where it breaks the rule
     */
    Read(String part) {
      this.part = part;
    }

    abstract boolean isBroken(Claim claim, Reading reading);

    @Override
    public void check(DiplomaticEvent event, Findings findings) {
      List<Claim> claims = event.claims();
      FieldPath path = null;
      Resolved field = null;
      for (int i = 0; i < claims.size(); i++) {
        Claim claim = claims.get(i);
        if (!claim.field().equals(path)) { // often several in a row are on one field
          path = claim.field();
          field = EvidenceRules.resolve(event, path);
        }
        if (isBroken(claim, read(field, claim))) {
          findings.report(CLAIMS.index(i).name(part));
        }
      }
    }

    @Override
    public RecordRule<DiplomaticEvent> screen() {
      return WellRead.INSTANCE;
    }
  }

  /** Also the paths of fields that are said to be missing. */
  static final class PathsKnown extends Read {

    PathsKnown() {
      super("field");
    }

    @Override
    boolean isBroken(Claim claim, Reading reading) {
      return reading == Reading.NO_SUCH_FIELD;
    }

    @Override
    public void check(DiplomaticEvent event, Findings findings) {
      super.check(event, findings);
      checkMissing(event, findings);
    }
  }

  static final class ValueFitsField extends Read {

    ValueFitsField() {
      super("value");
    }

    @Override
    boolean isBroken(Claim claim, Reading reading) {
      return reading == Reading.NOT_A_VALUE;
    }
  }

  static final class AcceptedIsField extends Read {

    AcceptedIsField() {
      super("value");
    }

    @Override
    boolean isBroken(Claim claim, Reading reading) {
      return claim.accepted() && reading == Reading.OTHER_THAN_FIELD;
    }
  }

  /** All of these at once, for those who only ask whether they are kept. */
  private static final class WellRead extends Read {

    static final WellRead INSTANCE = new WellRead();

    private WellRead() {
      super("value");
    }

    @Override
    boolean isBroken(Claim claim, Reading reading) {
      return reading != Reading.SAME_AS_FIELD
          && (claim.accepted() || reading != Reading.OTHER_THAN_FIELD);
    }

    @Override
    public void check(DiplomaticEvent event, Findings findings) {
      super.check(event, findings);
      checkMissing(event, findings);
    }
  }

  private static void checkMissing(DiplomaticEvent event, RecordRule.Findings findings) {
    if (event.missing().isEmpty()) {
      return;
    }
    for (FieldPath path : event.missing().keySet()) {
      if (EvidenceRules.resolve(event, path) == null) {
        findings.report(EvidenceRules.MISSING.name(path.toString()));
      }
    }
  }

  static final class DisputesSettled implements RecordRule<DiplomaticEvent> {
    @Override
    public void check(DiplomaticEvent event, Findings findings) {
      if (areSurelySettled(event.claims())) {
        return;
      }
      Map<Claim, Integer> indexes = new HashMap<>();
      for (int i = 0; i < event.claims().size(); i++) {
        indexes.putIfAbsent(event.claims().get(i), i);
      }
      for (Dispute dispute : event.disputes()) {
        Integer index = indexes.get(dispute.claims().get(0));
        if (dispute.accepted() == null && index != null) {
          findings.report(CLAIMS.index(index));
        }
      }
    }

    /** Whether there is an accepted claim on each field: then there is nothing to look for. */
    private static boolean areSurelySettled(List<Claim> claims) {
      Predicate<FieldPath> settled =
          Keys.of(claims, claim -> claim.accepted() ? claim.field() : null);
      for (int i = 0; i < claims.size(); i++) {
        if (!settled.test(claims.get(i).field())) {
          return false;
        }
      }
      return true;
    }
  }

  static final class OneAccepted implements RecordRule<DiplomaticEvent> {
    @Override
    public void check(DiplomaticEvent event, Findings findings) {
      List<Claim> claims = event.claims();
      if (Keys.differ(claims, claim -> claim.accepted() ? claim.field() : null)) {
        return;
      }
      Set<FieldPath> accepted = new HashSet<>();
      for (int i = 0; i < claims.size(); i++) {
        if (claims.get(i).accepted() && !accepted.add(claims.get(i).field())) {
          findings.report(CLAIMS.index(i).name("accepted"));
        }
      }
    }
  }

  static final class AcceptedForReason implements RecordRule<DiplomaticEvent> {
    @Override
    public void check(DiplomaticEvent event, Findings findings) {
      List<Claim> claims = event.claims();
      if (!mayLackReason(claims)) {
        return;
      }
      Map<FieldPath, Set<Object>> values = new HashMap<>();
      for (Claim claim : claims) {
        Object value =
            Dispute.read(Dispute.valueType(EvidenceRules.resolve(event, claim.field())), claim);
        values.computeIfAbsent(claim.field(), field -> new HashSet<>()).add(value);
      }
      for (int i = 0; i < claims.size(); i++) {
        Claim claim = claims.get(i);
        if (claim.accepted()
            && claim.reason() == null
            && values.getOrDefault(claim.field(), Set.of()).size() > 1) {
          findings.report(CLAIMS.index(i).name("reason"));
        }
      }
    }

    /** Whether a claim is accepted without reason, and one beside it has another text. */
    private static boolean mayLackReason(List<Claim> claims) {
      for (int i = 0; i < claims.size(); i++) {
        Claim claim = claims.get(i);
        if (claim.accepted()
            && claim.reason() == null
            && (claims.size() > FEW || isContested(claim, claims))) {
          return true;
        }
      }
      return false;
    }

    private static boolean isContested(Claim claim, List<Claim> claims) {
      for (int i = 0; i < claims.size(); i++) {
        Claim other = claims.get(i);
        if (other.field().equals(claim.field()) && !other.value().equals(claim.value())) {
          return true;
        }
      }
      return false;
    }
  }
}
