package org.chancery.value;

import java.io.Serializable;
import java.util.Objects;
import org.chancery.code.RelationType;
import org.chancery.meta.Describe;

/**
 * A directed link from one event to another.
 *
 * @param type what the link means
 * @param target the id of the other event
 * @since 0.1
 */
@Describe("A directed link from one event to another.")
public record Relation(
    @Describe("What the link means.") RelationType type,
    @Describe("The id of the other event.") EventId target)
    implements Serializable {

  public Relation {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(target, "target");
  }

  /**
   * Returns a link to another event.
   *
   * @param type what the link means
   * @param target the id of the other event
   * @return the relation
   * @throws org.chancery.problem.InvalidValueException if the id is none
   */
  public static Relation of(RelationType type, String target) {
    return new Relation(type, EventId.of(target));
  }
}
