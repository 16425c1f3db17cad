package org.chancery.dataset;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.code.ParticipantRole;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Membership;
import org.chancery.event.Observation;
import org.chancery.event.Summit;
import org.chancery.event.Talks;
import org.chancery.event.Visit;
import org.chancery.problem.Location;
import org.chancery.reference.Actor;
import org.chancery.time.Certainty;
import org.chancery.time.EventDate;
import org.chancery.value.EventId;
import org.chancery.value.LanguageTag;
import org.chancery.value.Participant;
import org.chancery.value.Person;
import org.chancery.value.Place;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an event to find others that look like it: fingerprints in place of texts, so
 * that a million of them fit into memory.
 *
 * @param id the id
 * @param location where the event stands
 * @param date its date
 * @param key the fingerprint of its type and its actors; events of different keys are never alike
 * @param guests the fingerprint of the visitors, of a visit; else 0
 * @param hosts the fingerprint of the hosts, of a visit; else 0
 * @param meeting whether people meet in it: then records of one day are likely of one meeting,
 *     whatever they call it, and otherwise a title tells events apart
 * @param persons the fingerprint of the persons, 0 where there are none
 * @param places the fingerprint of the places, 0 where there are none
 * @param titles the fingerprint of the titles, 0 where there are none
 */
record Likeness(
    EventId id,
    Location location,
    EventDate date,
    long key,
    int guests,
    int hosts,
    boolean meeting,
    int persons,
    int places,
    int titles) {

  private static final int ALIKE = 50;
  private static final int SAME_DAYS = 20;
  private static final int COMMON_DAY = 10;
  private static final int SAME_PERSONS = 10;
  private static final int SAME_PLACES = 10;
  private static final int OTHER_PLACES = 20;
  private static final int SAME_TITLES = 20;
  private static final int OTHER_TITLES = 20;
  private static final int MOST = 100;

  /** Returns the likeness of an event, or null where it has no date or nobody has a part. */
  static @Nullable Likeness of(DiplomaticEvent event, Location location) {
    EventDate date = event.date();
    Set<String> guests = codes(event.visitors());
    Set<String> hosts = codes(event.hosts());
    if (event instanceof Visit && hosts.isEmpty()) {
      event.places().stream().map(Place::country).forEach(c -> addCode(hosts, c));
    }
    Set<String> actors = codes(event.participants().stream().map(Participant::actor).toList());
    if (event instanceof Visit) {
      actors.addAll(hosts);
    }
    if (actors.isEmpty()) {
      actors = codes(event.actors());
    }
    Set<String> persons = persons(event);
    if (date == null || (actors.isEmpty() && persons.isEmpty())) {
      return null;
    }
    return new Likeness(
        event.id(),
        location,
        date,
        key(kind(event), actors.isEmpty() ? persons : actors),
        event instanceof Visit ? guests.hashCode() : 0,
        event instanceof Visit ? hosts.hashCode() : 0,
        event instanceof Visit || event instanceof Summit || event instanceof Talks,
        persons.hashCode(),
        places(event).hashCode(),
        titles(event.titles()).hashCode());
  }

  /** What tells events of the same actors apart, whatever they are called. */
  private static String kind(DiplomaticEvent event) {
    String type = event.getClass().getName();
    if (event instanceof Observation observation) {
      return type + '\n' + observation.indicator() + '\n' + observation.edition();
    }
    return event instanceof Membership membership ? type + '\n' + membership.change() : type;
  }

  private static Set<String> codes(Collection<? extends @Nullable Actor> actors) {
    Set<String> codes = new TreeSet<>();
    actors.forEach(actor -> addCode(codes, actor));
    return codes;
  }

  private static void addCode(Set<String> codes, @Nullable Actor actor) {
    if (actor != null) {
      codes.add(actor.toString());
    }
  }

  private static Set<String> persons(DiplomaticEvent event) {
    Set<String> names = new TreeSet<>();
    for (Participant participant : event.participants()) {
      Person person = participant.person();
      if (person != null && !participant.role().equals(ParticipantRole.WITNESS)) {
        names.add(person.name());
      }
    }
    return names;
  }

  private static Set<String> places(DiplomaticEvent event) {
    return event.places().stream()
        .map(place -> place.name() + "/" + place.country())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> titles(Map<LanguageTag, String> titles) {
    return new TreeSet<>(titles.values());
  }

  private static long key(String type, Set<String> actors) {
    long hash = mix(0xcbf29ce484222325L, type);
    for (String text : actors) {
      hash = mix(hash, text);
    }
    return hash;
  }

  /** Goes on with an FNV-1a hash of 64 bits. */
  private static long mix(long before, String text) {
    long hash = before;
    for (int i = 0; i <= text.length(); i++) {
      hash ^= i < text.length() ? text.charAt(i) : '\n';
      hash *= 0x100000001b3L;
    }
    return hash;
  }

  /**
   * Returns how much the two look like one event, in hundredths: 0 where they cannot be, 50 for the
   * same type and actors and dates that may overlap, more for days that are certainly common, the
   * same persons, places and titles, and less for other places, and for other titles of what is no
   * meeting. A visit and a return visit need more in common than a date such as {@code 2024-09}.
   */
  int score(Likeness other) {
    Certainty overlap = date.overlaps(other.date);
    boolean samePlaces = places != 0 && places == other.places;
    boolean samePersons = persons != 0 && persons == other.persons;
    if (overlap == Certainty.NO
        || (mirrors(other) && overlap != Certainty.YES && !samePlaces && !samePersons)) {
      return 0;
    }
    int score = ALIKE;
    if (overlap == Certainty.YES) {
      score += date.refines(other.date) && other.date.refines(date) ? SAME_DAYS : COMMON_DAY;
    }
    score += samePersons ? SAME_PERSONS : 0;
    if (places != 0 && other.places != 0) {
      score += samePlaces ? SAME_PLACES : -OTHER_PLACES;
    }
    if (titles != 0 && other.titles != 0) {
      score += titles == other.titles ? SAME_TITLES : meeting ? 0 : -OTHER_TITLES;
    }
    return Math.min(MOST, score);
  }

  /** Whether host and visitor change places. */
  boolean mirrors(Likeness other) {
    return guests == other.hosts && hosts == other.guests && guests != hosts;
  }
}
