package org.chancery.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordRule;
import org.chancery.reference.Actor;
import org.chancery.reference.Office;
import org.chancery.reference.OfficeHolder;
import org.chancery.reference.OfficeSpell;
import org.chancery.reference.Offices;
import org.chancery.time.Certainty;
import org.chancery.time.EventDate;
import org.chancery.value.AgreementAction;
import org.chancery.value.Participant;
import org.chancery.value.Person;
import org.jspecify.annotations.Nullable;

/** The rule on the offices of participants. */
final class OfficeRules {

  private OfficeRules() {}

  /**
   * A person must have held the office on the date of the event, or of an action of the same party
   * in an agreement. Only what is certain counts: one office of the actor has the title, one person
   * the name, and the table rules the two out for every day that the date may mean.
   */
  static final class OfficeHeld implements RecordRule<DiplomaticEvent> {

    private static final FieldPath PARTICIPANTS = FieldPath.root().name("participants");

    @Override
    public void check(DiplomaticEvent event, Findings findings) {
      EventDate date = event.date();
      if (date == null) {
        return;
      }
      List<Participant> participants = event.participants();
      Map<Participant, Boolean> asked = null; // made where somebody was out of office
      for (int i = 0; i < participants.size(); i++) {
        Participant participant = participants.get(i);
        Office office = officeOf(participant.office(), participant.actor());
        OfficeHolder holder = office == null ? null : holderOf(participant.person());
        if (office != null
            && holder != null
            && Offices.standard().isHeldAt(office, holder, date) == Certainty.NO) {
          asked = asked == null ? new HashMap<>() : asked;
          if (asked.computeIfAbsent(
              participant, one -> heldAtAnAction(event, one.actor(), office, holder))) {
            continue;
          }
          FieldPath at = PARTICIPANTS.index(i).name("office");
          String advice = advice(office, holder, date);
          if (advice.isEmpty()) {
            findings.report(at);
          } else {
            findings.report(at, advice);
          }
        }
      }
    }

    /** Who ratifies for a party need not be who was in office when others signed. */
    private static boolean heldAtAnAction(
        DiplomaticEvent event, @Nullable Actor actor, Office office, OfficeHolder holder) {
      if (actor == null || !(event instanceof Agreement agreement)) {
        return false;
      }
      for (AgreementAction action : agreement.actions()) {
        EventDate date = action.date();
        if (actor.equals(action.party())
            && date != null
            && Offices.standard().isHeldAt(office, holder, date) != Certainty.NO) {
          return true;
        }
      }
      return false;
    }

    private static @Nullable Office officeOf(@Nullable String title, @Nullable Actor actor) {
      return title == null || actor == null ? null : only(Offices.standard().find(title, actor));
    }

    private static @Nullable OfficeHolder holderOf(@Nullable Person person) {
      return person == null ? null : only(Offices.standard().findHolder(person.name()));
    }

    private static <T> @Nullable T only(List<T> found) {
      return found.size() == 1 ? found.get(0) : null;
    }

    private static String advice(Office office, OfficeHolder holder, EventDate date) {
      Offices offices = Offices.standard();
      List<String> advice = new ArrayList<>();
      List<OfficeSpell> others = offices.holdersAt(office, date, Certainty.YES);
      if (!others.isEmpty()) {
        advice.add(
            others.stream()
                .map(spell -> spell.holder().name())
                .collect(Collectors.joining(", ", "at that time: ", "")));
      }
      List<OfficeSpell> own = offices.spellsOf(office, holder);
      if (!own.isEmpty()) {
        advice.add(
            own.stream()
                .map(spell -> spell.period().toString())
                .collect(Collectors.joining(", ", holder.name() + ": ", "")));
      } else {
        offices
            .officesAt(holder, date, Certainty.YES)
            .forEach(spell -> advice.add(holder.name() + ": " + spell.office().title()));
      }
      return String.join("; ", advice);
    }
  }
}
