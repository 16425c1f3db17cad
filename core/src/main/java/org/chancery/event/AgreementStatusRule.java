package org.chancery.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.code.AgreementStatus;
import org.chancery.code.PartyAction;
import org.chancery.reference.Actor;
import org.chancery.time.Certainty;
import org.chancery.time.EventDate;
import org.chancery.value.AgreementAction;
import org.jspecify.annotations.Nullable;

/**
 * Derives the status of an agreement from its actions.
 *
 * <p>The stages are tried from the last to the first: terminated, expired, in force, provisionally
 * applied, signed. The first that has surely come is the status; where a later one has possibly
 * come, because its date is imprecise or absent, the status is unknown. An agreement whose actions
 * are said to be incomplete is never called unsigned, or signed and not in force.
 *
 * <p>An end holds until a consent or an entry into force that comes after it; what went before the
 * end does not count from then on. Of an agreement of two, what one party does concerns both.
 */
final class AgreementStatusRule {

  private static final Set<PartyAction> ENDS =
      Set.of(PartyAction.TERMINATION, PartyAction.DENUNCIATION, PartyAction.WITHDRAWAL);
  private static final Set<PartyAction> CONSENTS =
      Set.of(
          PartyAction.DEFINITIVE_SIGNATURE,
          PartyAction.RATIFICATION,
          PartyAction.ACCEPTANCE,
          PartyAction.APPROVAL,
          PartyAction.ACCESSION,
          PartyAction.SUCCESSION,
          PartyAction.FORMAL_CONFIRMATION,
          PartyAction.NOTIFICATION);

  private final Agreement agreement;
  private final @Nullable Actor party;
  private final EventDate day;
  private final boolean bilateral;

  private AgreementStatusRule(Agreement agreement, @Nullable Actor party, LocalDate day) {
    this.agreement = agreement;
    this.party = party;
    this.day = EventDate.from(day);
    this.bilateral = agreement.parties().size() == 2 && !agreement.saysWhyMissing("participants");
  }

  static AgreementStatus of(Agreement agreement, @Nullable Actor party, LocalDate day) {
    AgreementStatusRule rule = new AgreementStatusRule(agreement, party, day);
    if (party != null && !agreement.parties().contains(party)) {
      return agreement.saysWhyMissing("participants")
          ? AgreementStatus.UNKNOWN
          : AgreementStatus.NOT_SIGNED;
    }
    return rule.derive();
  }

  private AgreementStatus derive() {
    Certainty ended = ended();
    if (ended != Certainty.NO) {
      return sure(ended, AgreementStatus.TERMINATED);
    }
    Certainty expired =
        agreement.expires() == null ? Certainty.NO : agreement.expires().isBefore(day);
    if (expired != Certainty.NO) {
      // Whether the date is that before or after a prolongation is not said.
      boolean prolonged = happened(actions(PartyAction.PROLONGATION)) != Certainty.NO;
      return prolonged ? AgreementStatus.UNKNOWN : sure(expired, AgreementStatus.EXPIRED);
    }
    Certainty inForce = inForce();
    if (inForce != Certainty.NO) {
      // No status of the list says "suspended": whether it holds is not known.
      boolean suspended = lasts(actions(PartyAction.SUSPENSION, this::concerns)) != Certainty.NO;
      return suspended ? AgreementStatus.UNKNOWN : sure(inForce, AgreementStatus.IN_FORCE);
    }
    Certainty provisional = lasts(actions(PartyAction.PROVISIONAL_APPLICATION, this::isOfParty));
    if (provisional != Certainty.NO) {
      return sure(provisional, AgreementStatus.PROVISIONALLY_APPLIED);
    }
    if (agreement.actions().isEmpty() || agreement.saysWhyMissing("actions")) {
      return AgreementStatus.UNKNOWN;
    }
    return signed();
  }

  private AgreementStatus signed() {
    List<AgreementAction> consents = consents(action -> true);
    List<AgreementAction> signatures = actions(PartyAction.SIGNATURE);
    Certainty signed =
        or(
            happened(signatures.stream().filter(this::isOfParty).toList()),
            happened(consents(this::isOfParty)));
    if (signed == Certainty.NO) {
      // Some instruments are adopted and never signed: an adoption may be all that there is.
      boolean adoptedAlone =
          signatures.isEmpty()
              && consents.isEmpty()
              && happened(actions(PartyAction.ADOPTION)) != Certainty.NO;
      return adoptedAlone ? AgreementStatus.UNKNOWN : AgreementStatus.NOT_SIGNED;
    }
    // A definitive signature binds without more; when it takes effect is not said.
    boolean mayBind =
        happened(consents(action -> party == null || concerns(action))) != Certainty.NO
            && consents.stream().allMatch(a -> a.action().equals(PartyAction.DEFINITIVE_SIGNATURE))
            && actions(PartyAction.ENTRY_INTO_FORCE).isEmpty();
    return mayBind ? AgreementStatus.UNKNOWN : sure(signed, AgreementStatus.SIGNED_NOT_IN_FORCE);
  }

  /**
   * Whether the agreement has ended. An end that names no party is that of all; one party's end
   * ends an agreement of two, and among more it is that party's alone, until all have left.
   */
  private Certainty ended() {
    Certainty ended = Certainty.NO;
    for (AgreementAction end : ends(this::concerns)) {
      ended = or(ended, endStands(end));
    }
    return party == null && !bilateral ? or(ended, allHaveLeft()) : ended;
  }

  private Certainty allHaveLeft() {
    if (agreement.parties().isEmpty() || agreement.saysWhyMissing("participants")) {
      return Certainty.NO;
    }
    Certainty all = Certainty.YES;
    for (Actor one : agreement.parties()) {
      Certainty left = Certainty.NO;
      for (AgreementAction end : ends(action -> one.equals(action.party()))) {
        left = or(left, endStands(end));
      }
      all = and(all, left);
    }
    return all;
  }

  /** Whether an end has come and nothing after it has cancelled it. */
  private Certainty endStands(AgreementAction end) {
    Certainty cancelled = Certainty.NO;
    for (AgreementAction action : agreement.actions()) {
      Certainty may = mayCancel(action, end);
      if (may != Certainty.NO) {
        cancelled = or(cancelled, and(may, cameAfter(action, end)));
      }
    }
    return and(hasHappened(end), cancelled.not());
  }

  /** Whether an action is one that cancels an end, if it came after it. */
  private Certainty mayCancel(AgreementAction action, AgreementAction end) {
    boolean consent = CONSENTS.contains(action.action());
    if (!consent && !action.action().equals(PartyAction.ENTRY_INTO_FORCE)) {
      return Certainty.NO;
    }
    if (action.action().equals(PartyAction.NOTIFICATION)) {
      return Certainty.POSSIBLY; // it may be that of the end
    }
    if (bilateral || Objects.equals(action.party(), end.party())) {
      return Certainty.YES;
    }
    if (end.party() == null) {
      if (party == null) {
        return Certainty.POSSIBLY;
      }
      return party.equals(action.party()) ? Certainty.YES : Certainty.NO;
    }
    // One party has left: what all do may include it, unless each consents on its own.
    return action.party() == null && (consent || consents(AgreementStatusRule::isNamed).isEmpty())
        ? Certainty.POSSIBLY
        : Certainty.NO;
  }

  private Certainty cameAfter(AgreementAction action, AgreementAction end) {
    if (action.date() == null && isFirstOfItsParty(action)) {
      return Certainty.NO; // what has ended had begun
    }
    return and(hasHappened(action), isAfter(action, end));
  }

  private boolean isFirstOfItsParty(AgreementAction action) {
    boolean consent = CONSENTS.contains(action.action());
    return agreement.actions().stream()
            .filter(a -> Objects.equals(a.party(), action.party()))
            .filter(
                a ->
                    consent
                        ? CONSENTS.contains(a.action())
                        : a.action().equals(PartyAction.ENTRY_INTO_FORCE))
            .count()
        == 1;
  }

  private Certainty inForce() {
    List<AgreementAction> entries = actions(PartyAction.ENTRY_INTO_FORCE);
    if (party == null) {
      return entered(entries);
    }
    List<AgreementAction> own = entries.stream().filter(this::isOwn).toList();
    if (!own.isEmpty()) {
      return entered(own);
    }
    if (bilateral) {
      return entered(entries);
    }
    List<AgreementAction> ofAll = entries.stream().filter(a -> !isNamed(a)).toList();
    return ofAll.isEmpty()
        // In force for others: whether for this party too is not said.
        ? and(and(entered(entries), Certainty.POSSIBLY), consented(entries))
        : and(entered(ofAll), consented(ofAll));
  }

  /** Where the only entry into force was before an end since cancelled, it may count again. */
  private Certainty entered(List<AgreementAction> entries) {
    boolean anew = entries.stream().anyMatch(entry -> endedSince(entry) != Certainty.YES);
    return anew ? lasts(entries) : and(happened(entries), Certainty.POSSIBLY);
  }

  /**
   * Whether the party has consented, among more than two. Where the consents that brought the
   * agreement into force are not recorded party by party, the entry into force counts for every
   * party; a consent that came later was not one of them.
   */
  private Certainty consented(List<AgreementAction> entries) {
    Certainty together = happened(consents(action -> !isNamed(action)));
    List<AgreementAction> own = consents(this::isOwn);
    if (!own.isEmpty()) {
      return or(happened(own), and(together, Certainty.POSSIBLY));
    }
    boolean partyByParty =
        consents(AgreementStatusRule::isNamed).stream()
            .anyMatch(
                consent ->
                    entries.stream().anyMatch(entry -> isAfter(consent, entry) != Certainty.YES));
    return partyByParty ? together : Certainty.YES;
  }

  /** Whether one of the actions has been done, and no end has come since. */
  private Certainty lasts(List<AgreementAction> actions) {
    Certainty result = Certainty.NO;
    for (AgreementAction action : actions) {
      result = or(result, and(hasHappened(action), endedSince(action).not()));
    }
    return result;
  }

  private Certainty endedSince(AgreementAction action) {
    Certainty ended = Certainty.NO;
    for (AgreementAction end : ends(this::concerns)) {
      if (bilateral || end.party() == null || isOwn(action)) {
        ended = or(ended, and(hasHappened(end), isAfter(action, end).not()));
      }
    }
    return ended;
  }

  private Certainty happened(List<AgreementAction> actions) {
    Certainty result = Certainty.NO;
    for (AgreementAction action : actions) {
      result = or(result, hasHappened(action));
    }
    return result;
  }

  /** Whether an action had been done by the end of the day. */
  private Certainty hasHappened(AgreementAction action) {
    EventDate date = action.date();
    return date == null ? Certainty.POSSIBLY : date.isAfter(day).not();
  }

  private static Certainty isAfter(AgreementAction action, AgreementAction other) {
    return action.date() == null || other.date() == null
        ? Certainty.POSSIBLY
        : action.date().isAfter(other.date());
  }

  /** Whether an action bears on what is asked for: the party, or the agreement as a whole. */
  private boolean concerns(AgreementAction action) {
    return bilateral || !isNamed(action) || isOwn(action);
  }

  /** Whether an action is one of the party, or of all; of the whole, every action is one. */
  private boolean isOfParty(AgreementAction action) {
    return party == null || !isNamed(action) || isOwn(action);
  }

  private boolean isOwn(AgreementAction action) {
    return party != null && party.equals(action.party());
  }

  private static boolean isNamed(AgreementAction action) {
    return action.party() != null;
  }

  private List<AgreementAction> actions(PartyAction kind) {
    return actions(kind, action -> true);
  }

  private List<AgreementAction> actions(PartyAction kind, Predicate<AgreementAction> which) {
    return actions(Set.of(kind), which);
  }

  private List<AgreementAction> consents(Predicate<AgreementAction> which) {
    return actions(CONSENTS, which);
  }

  private List<AgreementAction> ends(Predicate<AgreementAction> which) {
    return actions(ENDS, which);
  }

  private List<AgreementAction> actions(Set<PartyAction> kinds, Predicate<AgreementAction> which) {
    return agreement.actions().stream()
        .filter(action -> kinds.contains(action.action()))
        .filter(which)
        .toList();
  }

  private static AgreementStatus sure(Certainty certainty, AgreementStatus status) {
    return certainty == Certainty.YES ? status : AgreementStatus.UNKNOWN;
  }

  private static Certainty or(Certainty a, Certainty b) {
    if (a == Certainty.YES || b == Certainty.YES) {
      return Certainty.YES;
    }
    return a == Certainty.NO && b == Certainty.NO ? Certainty.NO : Certainty.POSSIBLY;
  }

  private static Certainty and(Certainty a, Certainty b) {
    return or(a.not(), b.not()).not();
  }
}
