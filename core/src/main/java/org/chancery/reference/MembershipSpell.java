package org.chancery.reference;

import java.io.Serializable;
import java.util.Objects;
import org.chancery.code.MembershipLevel;
import org.chancery.time.Certainty;
import org.chancery.time.EventDate;

/**
 * That an actor belongs to an organisation at one level for a span of time.
 *
 * @param organisation the organisation, such as {@code org:SCO}
 * @param member the state or organisation that belongs to it, such as {@code BLR}
 * @param level the level, such as {@link MembershipLevel#OBSERVER}
 * @param period from its beginning to its end, such as {@code 2015-07-10/2024-07-03}; {@code ..} is
 *     an end that has not come, and nothing an end or beginning that no source states
 * @param source where this is from
 * @since 0.1
 */
public record MembershipSpell(
    Organisation organisation,
    Actor member,
    MembershipLevel level,
    EventDate period,
    FactSource source)
    implements Serializable {

  /**
   * Checks that all is there.
   *
   * @param organisation the organisation
   * @param member the member
   * @param level the level
   * @param period the span of time
   * @param source where this is from
   */
  public MembershipSpell {
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(member, "member");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(source, "source");
  }

  /**
   * Tells whether the member had this level on a date.
   *
   * @param date the date
   * @return yes, if on every day that the date may mean; no, if on none; possibly also where the
   *     period begins or ends on a day that its date leaves open
   */
  public Certainty heldAt(EventDate date) {
    return Spells.heldAt(period, date);
  }
}
