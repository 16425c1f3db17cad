package org.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.chancery.meta.Scalar;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;
import org.chancery.time.Certainty;
import org.chancery.time.EventDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        .hasSize(151)
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
                + ", got \"SCO\"; did you mean org:SCO?")
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ProblemCode.INVALID_VALUE));
  }

  @Test
  void keepsEveryCodeOfTheFirstTable() {
    assertThat(Organisation.listed())
        .extracting(Organisation::code)
        .contains("AFDB", "COE", "CW", "CTBTO", "GUAM", "ISDB", "LAS", "OIF", "TURKSOY", "WB");
  }

  @Test
  void knowsItsNamesByLanguageAndAtADate() {
    Organisation osce = Organisation.of("OSCE");

    assertThat(osce.name("de-AT"))
        .isEqualTo("Organisation für Sicherheit und Zusammenarbeit in Europa");
    assertThat(osce.acronym("ru")).isEqualTo("ОБСЕ");
    assertThat(osce.name("xx")).isNull();
    assertThat(osce.nameAt(EventDate.of(1990)))
        .isEqualTo("Conference on Security and Co-operation in Europe");
    assertThat(osce.nameAt(EventDate.of(2024))).isEqualTo(osce.name());
    assertThat(Organisation.of("x1").names()).isEmpty();
  }

  @Test
  void knowsWhatItIsPartOf() {
    assertThat(Organisation.of("EC").partOf()).isEqualTo(Organisation.of("EU"));
    assertThat(Organisation.of("EC").kind()).isEqualTo(OrganisationKind.ORGAN);
    assertThat(Organisation.of("UN").partOf()).isNull();
    assertThat(Organisation.of("UN").parts())
        .extracting(Organisation::code)
        .contains("ECOSOC", "ICJ", "UNESCO", "UNGA", "UNSC", "UNSEC", "UNTC", "WHO")
        .isSorted();
    assertThat(Organisation.of("x1").kind()).isNull();
    assertThat(Organisation.of("x1").parts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "SCO, 2000, NO",
    "SCO, 2001, POSSIBLY",
    "SCO, 2001-06-15, YES",
    "SCO, 2024, YES",
    "CICA, 1992-10-04, NO",
    "CICA, 1995, POSSIBLY",
    "CICA, 2024, YES",
    "OAU, 2002-07-08, YES",
    "OAU, 2024, NO",
    "LON, 1946-04-10, POSSIBLY",
    "EP, 2024, POSSIBLY",
    "x1, 2024, POSSIBLY"
  })
  void tellsWhetherItExistedAtADate(String code, String date, Certainty exists) {
    assertThat(Organisation.of(code).existsAt(EventDate.parse(date))).isEqualTo(exists);
  }

  @Test
  void survivesSerialization() {
    assertThat(Serialized.copyOf(Organisation.of("SCO"))).isEqualTo(Organisation.of("SCO"));
    assertThat(Serialized.copyOf(Organisation.of("x1"))).isEqualTo(Organisation.of("x1"));
    assertThat(((Organisation) Serialized.copyOf(Organisation.of("SCO"))).acronym("ru"))
        .isEqualTo("ШОС");
  }
}
