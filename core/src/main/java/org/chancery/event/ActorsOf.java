package org.chancery.event;

import java.util.LinkedHashSet;
import java.util.Set;
import org.chancery.meta.ValueSearch;
import org.chancery.reference.Actor;
import org.chancery.reference.Organisation;

/**
 * The states and organisations that have a part in an event. An event is not theirs only because it
 * happens there: the country of a place is no actor.
 */
final class ActorsOf {

  private static final ValueSearch ACTORS =
      ValueSearch.of(
          type -> type.javaType() == Actor.class || type.javaType() == Organisation.class);

  private ActorsOf() {}

  static boolean has(DiplomaticEvent event, Actor actor) {
    return ACTORS.any((Record) event, actor::equals);
  }

  static Set<Actor> all(DiplomaticEvent event) {
    Set<Actor> actors = new LinkedHashSet<>();
    ACTORS.forEach((Record) event, (at, type, value) -> actors.add((Actor) value));
    return actors;
  }
}
