package org.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.chancery.meta.Scalar;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationTest {

  private static final String CODE = "1 to 40 letters, digits or ._-, the first a letter or digit";

  @Test
  void knowsAListedOrganisation() {
    Organisation organisation = Organisation.of("SCO");

    assertThat(organisation.isListed()).isTrue();
    assertThat(organisation.name()).isEqualTo("Shanghai Cooperation Organisation");
    assertThat(organisation.wikidata()).isEqualTo("Q485207");
    assertThat(organisation).hasToString("org:SCO");
  }

  @Test
  void keepsAnOrganisationThatIsNotListed() {
    Organisation organisation = Organisation.of("Club-of_5.x");

    assertThat(organisation.isListed()).isFalse();
    assertThat(organisation.name()).isEqualTo("Club-of_5.x");
    assertThat(organisation.wikidata()).isNull();
    assertThat(Organisation.parse("org:Club-of_5.x")).isEqualTo(organisation);
  }

  @Test
  void listsOrganisationsInTheOrderOfTheirCodes() {
    assertThat(Organisation.listed())
        .hasSize(80)
        .extracting(Organisation::code)
        .isSorted()
        .contains("UN", "EU", "CICA", "OTS", "KazISS", "BFA", "INTERPOL");
  }

  @Test
  void givesEveryListedOrganisationANameOfItsOwn() {
    assertThat(Organisation.listed())
        .extracting(Organisation::name)
        .doesNotHaveDuplicates()
        .allSatisfy(name -> assertThat(name).isNotBlank());
    assertThat(Organisation.listed())
        .extracting(Organisation::wikidata)
        .filteredOn(id -> id != null)
        .doesNotHaveDuplicates()
        .allSatisfy(id -> assertThat(id).matches("Q[1-9][0-9]*"));
  }

  @Test
  void parsesTheTextFormOfEveryListedOrganisationBackToAnEqualOne() {
    String pattern = Organisation.class.getAnnotation(Scalar.class).pattern();

    assertThat(Organisation.listed())
        .allSatisfy(
            organisation -> {
              assertThat(organisation.toString()).matches(pattern);
              assertThat(Organisation.parse(organisation.toString()))
                  .isEqualTo(organisation)
                  .hasSameHashCodeAs(organisation);
            });
  }

  @Test
  void tellsCodesApartByCase() {
    assertThat(Organisation.of("sco")).isNotEqualTo(Organisation.of("SCO"));
    assertThat(Organisation.of("sco").isListed()).isFalse();
  }

  @Test
  void acceptsACodeOfFortyCharactersAndNoneLonger() {
    String longest = "A".repeat(Organisation.MAX_LENGTH);

    assertThat(Organisation.of(longest).code()).isEqualTo(longest);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Organisation.of(longest + "A"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "S CO", "-SCO", ".SCO", "_SCO", "SCO\n", "org:SCO", "ШОС", "S/O", "S=O"})
  void refusesACodeWithOtherCharacters(String code) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Organisation.of(code))
        .satisfies(
            refusal -> {
              assertThat(refusal.code()).isEqualTo(ProblemCode.INVALID_VALUE);
              assertThat(refusal.expected())
                  .isEqualTo("expected the code of an organisation: " + CODE);
            });
  }

  @Test
  void refusesATextWithoutThePrefixAndNamesTheListedOne() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Organisation.parse("SCO"))
        .withMessage(
            "expected org: and the code of an organisation: "
                + CODE
                + " (use org:SCO), got \"SCO\"")
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ProblemCode.INVALID_VALUE));
  }

  @Test
  void survivesSerialization() {
    assertThat(Serialized.copyOf(Organisation.of("SCO"))).isEqualTo(Organisation.of("SCO"));
    assertThat(Serialized.copyOf(Organisation.of("x1"))).isEqualTo(Organisation.of("x1"));
  }
}
