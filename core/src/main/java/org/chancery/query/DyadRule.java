package org.chancery.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.code.ParticipantRole;
import org.chancery.event.Agreement;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Measure;
import org.chancery.event.Membership;
import org.chancery.event.Observation;
import org.chancery.event.Statement;
import org.chancery.event.Summit;
import org.chancery.event.Talks;
import org.chancery.event.Visit;
import org.chancery.meta.RecordType;
import org.chancery.reference.Actor;
import org.chancery.value.Participant;
import org.chancery.value.Place;
import org.jspecify.annotations.Nullable;

/**
 * Which pairs of actors an event stands for. Each type has its rule:
 *
 * <table>
 * <caption>The pairs of each type</caption>
 * <tr><th>type</th><th>pairs</th></tr>
 * <tr><td>visit</td><td>from each visitor to each host; where no host is recorded, to the countries
 *     of the places</td></tr>
 * <tr><td>summit</td><td>from each participant to each host, organizer and chair; the others are
 *     paired with each other only by {@link #withEveryPair}</td></tr>
 * <tr><td>agreement</td><td>each two parties or signatories, without direction</td></tr>
 * <tr><td>talks</td><td>each two disputants or parties, without direction; from each mediator or
 *     facilitator to each disputant or party; where there is neither of these, each two
 *     participants, without direction</td></tr>
 * <tr><td>statement</td><td>from each issuer or speaker to each addressee</td></tr>
 * <tr><td>measure</td><td>from each issuer to each addressee; without direction where it is
 *     reciprocal</td></tr>
 * <tr><td>membership</td><td>from the member to the organisation</td></tr>
 * <tr><td>observation</td><td>from the subject to each counterpart</td></tr>
 * </table>
 *
 * <p>The actor of a participant counts, or the one on whose behalf it acts where none is recorded.
 * No actor is paired with itself, and no pair comes twice from one event. Immutable.
 *
 * @since 0.1
 */
public final class DyadRule {

  /** The table above in sentences, for those who get a table of pairs and no Javadoc. */
  private static final Map<Class<?>, String> IN_WORDS =
      Map.of(
          Visit.class,
          "From each visitor to each host; where no host is recorded, to the countries of the places.",
          Summit.class,
          "From each participant to each host, organizer and chair.",
          Agreement.class,
          "Each two parties or signatories, without direction.",
          Talks.class,
          "Each two disputants or parties, without direction; from each mediator or facilitator to each"
              + " disputant or party; where there is neither of these, each two participants, without"
              + " direction.",
          Statement.class,
          "From each issuer or speaker to each addressee.",
          Measure.class,
          "From each issuer to each addressee; without direction where it is reciprocal.",
          Membership.class,
          "From the member to the organisation.",
          Observation.class,
          "From the subject to each counterpart.");

  private static final Set<Class<?>> MEETINGS = Set.of(Visit.class, Summit.class, Talks.class);

  private static final DyadRule STANDARD = new DyadRule(null, false);

  private final @Nullable Boolean directed; // null: as the type has it
  private final boolean everyPair;

  private DyadRule(@Nullable Boolean directed, boolean everyPair) {
    this.directed = directed;
    this.everyPair = everyPair;
  }

  /**
   * Returns the rule of the table above, each pair with or without direction as there.
   *
   * @return the rule
   */
  public static DyadRule standard() {
    return STANDARD;
  }

  /**
   * Returns this rule, but a pair without direction is two with one.
   *
   * @return the rule
   */
  public DyadRule directed() {
    return new DyadRule(true, everyPair);
  }

  /**
   * Returns this rule, but no pair has a direction.
   *
   * @return the rule
   */
  public DyadRule undirected() {
    return new DyadRule(false, everyPair);
  }

  /**
   * Returns this rule, and all actors of a summit, a visit or talks are paired with each other
   * besides, without direction: twenty of them are 190 pairs, or 380 with direction. A pair that
   * the event has already stays as it is.
   *
   * @return the rule
   */
  public DyadRule withEveryPair() {
    return new DyadRule(directed, true);
  }

  /**
   * Tells in words which pairs an event of a type stands for, for codebooks and documents.
   *
   * @param type the event type
   * @return sentences; they say what this rule adds to the table above, or makes of its directions
   * @throws IllegalArgumentException if it is no event type
   */
  public String inWords(RecordType<?> type) {
    String text = IN_WORDS.get(type.javaType());
    if (text == null) {
      throw new IllegalArgumentException("expected an event type, and no " + type.name());
    }
    if (everyPair && MEETINGS.contains(type.javaType())) {
      text += " Besides, each two participants, without direction.";
    }
    if (directed != null) {
      text += directed ? " A pair without direction is two with one." : " No pair has a direction.";
    }
    return text;
  }

  /**
   * Returns the pairs of an event.
   *
   * @param event the event
   * @return the pairs, in the order of the participants
   */
  public List<Dyad> of(DiplomaticEvent event) {
    Set<Dyad> pairs = new LinkedHashSet<>();
    Found found = new Found(pairs);
    if (event instanceof Visit visit) {
      visit(visit, found);
    } else if (event instanceof Summit) {
      List<Actor> hosts =
          as(event, ParticipantRole.HOST, ParticipantRole.ORGANIZER, ParticipantRole.CHAIR);
      found.each(all(event), hosts);
    } else if (event instanceof Agreement) {
      found.mutual(as(event, ParticipantRole.PARTY, ParticipantRole.SIGNATORY));
    } else if (event instanceof Talks) {
      talks(event, found);
    } else if (event instanceof Statement) {
      found.each(
          as(event, ParticipantRole.ISSUER, ParticipantRole.SPEAKER),
          as(event, ParticipantRole.ADDRESSEE));
    } else if (event instanceof Measure measure) {
      found.reciprocal = Boolean.TRUE.equals(measure.reciprocal());
      found.each(as(event, ParticipantRole.ISSUER), as(event, ParticipantRole.ADDRESSEE));
    } else if (event instanceof Membership membership) {
      found.each(List.of(membership.member()), List.of(membership.organisation()));
    } else if (event instanceof Observation observation && observation.subject() != null) {
      found.each(List.of(observation.subject()), observation.counterparts());
    }
    if (everyPair && MEETINGS.contains(event.getClass())) {
      found.mutual(all(event));
    }
    return List.copyOf(pairs);
  }

  private static void visit(Visit visit, Found found) {
    List<Actor> hosts = as(visit, ParticipantRole.HOST);
    if (hosts.isEmpty()) {
      hosts =
          visit.places().stream()
              .map(Place::country)
              .flatMap(Stream::ofNullable)
              .<Actor>map(country -> country)
              .distinct()
              .toList();
    }
    found.each(as(visit, ParticipantRole.VISITOR), hosts);
  }

  private static void talks(DiplomaticEvent talks, Found found) {
    List<Actor> sides = as(talks, ParticipantRole.DISPUTANT, ParticipantRole.PARTY);
    List<Actor> helpers = as(talks, ParticipantRole.MEDIATOR, ParticipantRole.FACILITATOR);
    if (sides.isEmpty() && helpers.isEmpty()) {
      found.mutual(all(talks));
    } else {
      found.mutual(sides);
      found.each(helpers, sides);
    }
  }

  private static List<Actor> as(DiplomaticEvent event, ParticipantRole... roles) {
    return actors(event.participantsAs(roles));
  }

  private static List<Actor> all(DiplomaticEvent event) {
    return actors(event.participants());
  }

  private static List<Actor> actors(List<Participant> participants) {
    return participants.stream()
        .map(p -> p.actor() == null ? p.onBehalfOf() : p.actor())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** Takes pairs, in the direction that is asked for. */
  private final class Found {

    private final Set<Dyad> pairs;
    private boolean reciprocal;

    Found(Set<Dyad> pairs) {
      this.pairs = pairs;
    }

    void each(List<Actor> from, List<? extends Actor> to) {
      for (Actor one : from) {
        for (Actor other : to) {
          add(one, other, !reciprocal);
        }
      }
    }

    void mutual(List<Actor> actors) {
      List<Actor> rest = new ArrayList<>(actors);
      for (Actor one : actors) {
        rest.remove(0);
        rest.forEach(other -> add(one, other, false));
      }
    }

    private boolean has(Actor one, Actor other, boolean directs) {
      return pairs.contains(new Dyad(one, other, directs));
    }

    /**
     * Where a pair has and has no direction by the rule of the type, the first that is found holds.
     */
    private void add(Actor one, Actor other, boolean directs) {
      if (one.equals(other)) {
        return;
      }
      if (directed == null) {
        boolean known =
            directs ? has(one, other, false) : has(one, other, true) || has(other, one, true);
        if (!known) {
          pairs.add(new Dyad(one, other, directs));
        }
      } else {
        pairs.add(new Dyad(one, other, directed));
        if (directed && !directs) {
          pairs.add(new Dyad(other, one, true));
        }
      }
    }
  }
}
