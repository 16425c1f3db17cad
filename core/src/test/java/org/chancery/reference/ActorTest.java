package org.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.chancery.meta.Scalar;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorTest {

  private static final String EXPECTED =
      "expected the code of a state, ISO 3166-1 alpha-3 or marked with cow:, gw: or x:, or org: and the code of an organisation";

  @Test
  void readsABareCodeAsAState() {
    Actor actor = Actor.parse("KAZ");

    assertThat(actor).isEqualTo(State.of("KAZ")).hasToString("KAZ");
    assertThat(actor.code()).isEqualTo("KAZ");
    assertThat(actor.name()).isEqualTo("Kazakhstan");
  }

  @Test
  void readsAPrefixedCodeAsAnOrganisation() {
    Actor actor = Actor.parse("org:SCO");

    assertThat(actor).isEqualTo(Organisation.of("SCO")).hasToString("org:SCO");
    assertThat(actor.code()).isEqualTo("SCO");
    assertThat(actor.name()).isEqualTo("Shanghai Cooperation Organisation");
  }

  @Test
  void tellsAStateFromAnOrganisationOfTheSameCode() {
    Actor state = Actor.parse("BFA");
    Actor organisation = Actor.parse("org:BFA");

    assertThat(state.name()).isEqualTo("Burkina Faso");
    assertThat(organisation.name()).isEqualTo("Boao Forum for Asia");
    assertThat(state).isNotEqualTo(organisation);
  }

  @Test
  void parsesTheTextFormOfEveryActorBackToAnEqualOne() {
    assertThat(State.all())
        .allSatisfy(state -> assertThat(Actor.parse(state.toString())).isEqualTo(state));
    assertThat(Organisation.listed())
        .allSatisfy(
            organisation ->
                assertThat(Actor.parse(organisation.toString())).isEqualTo(organisation));
  }

  @Test
  void matchesThePatternOfItsScalarInEveryTextForm() {
    String pattern = Actor.class.getAnnotation(Scalar.class).pattern();

    assertThat(State.all())
        .extracting(State::toString)
        .allSatisfy(text -> assertThat(text).matches(pattern));
    assertThat(Organisation.listed())
        .extracting(Organisation::toString)
        .allSatisfy(text -> assertThat(text).matches(pattern));
  }

  @ParameterizedTest
  @ValueSource(strings = {"XXZ", "", " KAZ", "KAZ ", "Kazakhstan", "KAZ\n", "kz1", "ORG:SCO"})
  void refusesATextThatIsNeither(String text) {
    InvalidValueException refusal = refusalOf(text);

    assertThat(refusal.code()).isEqualTo(ProblemCode.UNKNOWN_STATE);
    assertThat(refusal.expected()).isEqualTo(EXPECTED);
  }

  @Test
  void namesTheRejectedTextInTheMessage() {
    assertThat(refusalOf("XXZ")).hasMessage(EXPECTED + ", got \"XXZ\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "XK | XKX",
        "KSV | XKX",
        "KOS | XKX",
        "xk | XKX",
        "UK | GBR",
        "KZ | KAZ",
        "kz | KAZ",
        "SU | SUN",
        "BY | BLR",
        "CS | CSK, SCG",
        "kaz | KAZ",
        "Kaz | KAZ",
        "KZA | KAZ",
        "SCO | org:SCO",
        "AU | AUS, org:AU",
        "Kazakhstan | KAZ",
        "Kasachstan | KAZ",
        "Kazakstan | KAZ",
        "Korea | KOR, PRK, cow:KOR"
      })
  void suggestsWhatMayBeMeant(String text, String suggestions) {
    InvalidValueException refusal = refusalOf(text);

    assertThat(refusal.code()).isEqualTo(ProblemCode.UNKNOWN_STATE);
    assertThat(refusal.expected()).isEqualTo(EXPECTED);
    assertThat(refusal.rejected()).isEqualTo(text);
    assertThat(refusal.suggestions()).containsExactlyInAnyOrder(suggestions.split(", "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"org:", "org:a b", "org:-SCO", "org:SCO\n", "org:org:SCO"})
  void refusesAPrefixWithoutTheCodeOfAnOrganisation(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Actor.parse(text))
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ProblemCode.INVALID_VALUE))
        .withMessageStartingWith("expected org: and the code of an organisation");
  }

  @ParameterizedTest
  @Timeout(5)
  @ValueSource(strings = {"", "org:"})
  void refusesAHugeTextAndCutsItShort(String prefix) {
    String huge = prefix + "A".repeat(10 * 1024 * 1024);

    InvalidValueException refusal = refusalOf(huge);

    assertThat(refusal.getMessage()).hasSizeLessThan(300);
    assertThat(refusal.rejected()).hasSizeLessThan(150);
  }

  private static InvalidValueException refusalOf(String text) {
    return catchThrowableOfType(InvalidValueException.class, () -> Actor.parse(text));
  }
}
