package org.chancery.reference;

import java.io.Serializable;
import java.util.Objects;
import org.chancery.meta.Scalar;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.Message;
import org.chancery.problem.ProblemCode;

/**
 * Who acts in an event without being a person: a state or an organisation.
 *
 * <p>As text, a state is its code, {@code KAZ} or {@code cow:HAN}, and an organisation is {@code
 * org:} and its code, {@code org:SCO}; so {@code BFA} is Burkina Faso and {@code org:BFA} the Boao
 * Forum for Asia. Two actors are equal when they are of one kind and have the same code.
 *
 * @since 0.1
 */
@Scalar(
    name = "actor",
    recurring = true,
    description =
        "a state, by its code (ISO 3166-1 alpha-3, or marked with cow:, gw: or x:), or an"
            + " organisation, by org: and its code",
    pattern = "^([A-Z]{3}|(cow|gw):[A-Z]{3}|(org|x):[A-Za-z0-9][A-Za-z0-9._-]{0,39})$",
    examples = {"KAZ", "cow:HAN", "org:SCO"})
public sealed interface Actor extends Serializable permits State, Organisation {

  /**
   * Returns the actor with this text form.
   *
   * @param text the code of a state, or {@code org:} and the code of an organisation
   * @return the actor
   * @throws InvalidValueException if the text begins with {@code org:} and no code of an
   *     organisation follows, or if it is not the code of a state; the suggestions say what may be
   *     meant where the text is a name or a known code of another list, such as {@code KZ} or
   *     {@code XK}
   */
  static Actor parse(String text) {
    Objects.requireNonNull(text, "text");
    if (text.startsWith(Organisation.PREFIX)) {
      return Organisation.parse(text);
    }
    State state = State.find(text);
    if (state == null) {
      throw new InvalidValueException(
          ProblemCode.UNKNOWN_STATE,
          Message.of(
              "expected the code of a state, ISO 3166-1 alpha-3 or marked with cow:, gw: or x:,"
                  + " or org: and the code of an organisation"),
          text,
          Meant.byActor(text));
    }
    return state;
  }

  /**
   * Returns the code without {@code org:}.
   *
   * @return the code, such as {@code KAZ} or {@code SCO}
   */
  String code();

  /**
   * Returns the English name.
   *
   * @return the name; for an organisation that the library's table does not list, its code
   */
  String name();

  /**
   * Returns the text form, which parses back to an equal actor.
   *
   * @return the text, such as {@code KAZ} or {@code org:SCO}
   */
  @Override
  String toString();
}
