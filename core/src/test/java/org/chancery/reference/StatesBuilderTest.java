package org.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.util.Objects;
import java.util.function.Supplier;
import org.chancery.problem.InvalidValueException;
import org.chancery.time.Certainty;
import org.chancery.time.EventDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatesBuilderTest {

  private static final String STATES =
      "code\talpha2\talpha4\tm49\twikidata\tkind\tadministered_by\trecognition\tindependent"
          + "\tvalid_from\tvalid_to\tname\n";
  private static final String SOMALILAND =
      STATES + "x:SML\t\t\t\tQ34754\tstate\t\t\tyes\t1991-05-18\t\tSomaliland\n";

  @Test
  void addsANameAndLeavesTheLibrarysTableAsItIs() {
    States states =
        States.standard().toBuilder()
            .name("KAZ", NameKind.ALIAS, "en", "Land of the Great Steppe")
            .name("KAZ", NameKind.SHORT, "uz", "Qozogʻiston")
            .build();

    assertThat(states.find("land of great steppe").actor()).isEqualTo(State.of("KAZ"));
    assertThat(states.find("Kasachstan").actor()).isEqualTo(State.of("KAZ"));
    State kazakhstan = Objects.requireNonNull(states.get("KAZ"));
    assertThat(kazakhstan.name("uz")).isEqualTo("Qozogʻiston");
    assertThat(kazakhstan.spells()).isEqualTo(State.of("KAZ").spells());
    assertThat(State.of("KAZ").name("uz")).isNull();
    assertThat(States.standard().find("Land of the Great Steppe").actor()).isNull();
  }

  @Test
  void addsAStateWithCodesAndSpansOfItsOwn() throws IOException {
    States states =
        States.standard().toBuilder()
            .states(new StringReader(SOMALILAND))
            .spells(
                new StringReader(
                    """
                    state\tsystem\tnumber\tletters\tfrom\tto
                    x:SML\tgw\t521\tSML\t1991-05-18\t
                    """))
            .successions(
                new StringReader(
                    "predecessor\tsuccessor\tdate\tkind\nSOM\tx:SML\t1991-05-18\tseparated\n"))
            .names(
                new StringReader(
                    "state\tlanguage\tkind\tfrom\tto\tname\r\nx:SML\tso\tshort\t\t\tSoomaaliland"))
            .build();

    State somaliland = Objects.requireNonNull(states.find("Soomaaliland").actor());

    assertThat(somaliland).isEqualTo(State.of("x:SML"));
    assertThat(somaliland.isListed()).isTrue();
    assertThat(somaliland.name()).isEqualTo("Somaliland");
    assertThat(somaliland.existsAt(EventDate.of(2024))).isEqualTo(Certainty.YES);
    assertThat(somaliland.insteadAt(EventDate.of(1985))).containsExactly(State.of("SOM"));
    assertThat(states.byCode(CodeSystem.GW_NUMBER, "521")).containsExactly(somaliland);
    assertThat(states.byCode(CodeSystem.GW_NUMBER, "520")).containsExactly(State.of("SOM"));
  }

  @Test
  void replacesAnEntryToTakeAnotherPosition() throws IOException {
    String row = "XKX\tXK\t\t\t\tterritory\t\t\tno\t\t\tKosovo\n";

    States states = States.standard().toBuilder().states(new StringReader(STATES + row)).build();

    State kosovo = Objects.requireNonNull(states.get("XKX"));
    assertThat(kosovo.kind()).isEqualTo(StateKind.TERRITORY);
    assertThat(kosovo.isIndependent()).isFalse();
    assertThat(kosovo.name("ru")).isEqualTo("Косово");
    assertThat(State.of("XKX").kind()).isEqualTo(StateKind.STATE);
  }

  @Test
  void beginsWithNothing() throws IOException {
    States states = States.builder().states(new StringReader(SOMALILAND)).build();

    assertThat(states.all()).extracting(State::code).containsExactly("x:SML");
    assertThat(states.find("Kazakhstan").candidates()).isEmpty();
    assertThat(states.byCode(CodeSystem.M49, "398")).isEmpty();
  }

  @Test
  void makesTheSameTableAgain() {
    States again = States.standard().toBuilder().build();

    assertThat(again.all()).isEqualTo(State.all());
    assertThat(again.all())
        .allSatisfy(
            state -> {
              State standard = State.of(state.code());
              assertThat(state.names()).isEqualTo(standard.names());
              assertThat(state.spells()).isEqualTo(standard.spells());
              assertThat(state.successors()).isEqualTo(standard.successors());
              assertThat(state.predecessors())
                  .containsExactlyInAnyOrderElementsOf(standard.predecessors());
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'code' | states.tsv, line 1: expected the header code alpha2",
        "'x:A\tB' | states.tsv, line 2: expected 12 cells",
        "'x:A\t\t\t\t\tnation\t\t\tyes\t\t\tA' | states.tsv, line 2: expected one of [state, assoc",
        "'x:A\t\t\t\t\tstate\t\t\tyes\t1991\t\tA' | states.tsv, line 2: expected a day such as",
        "'x:A\t\t\t\t\tstate\t\t\tyes\t1991-13-01\t\tA' | states.tsv, line 2: expected a day",
        "'x:A\t\t\t\t\tstate\t\t\tyes\t\t\t' | states.tsv, line 2: expected a text in cell 12",
        "'x:A\t\t\t\t\tstate\t\t\ttrue\t\t\tA' | states.tsv, line 2: expected yes, no or nothing",
        "'ABC\t\t\t\t\tstate\t\t\tyes\t\t\tA' | expected the code of a state of the library's"
      })
  void refusesAFaultyTableWithItsPlace(String row, String message) {
    String table = row.equals("code") ? row : STATES + row;

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> States.builder().states(new StringReader(table)))
        .withMessageStartingWith(message);
  }

  @Test
  void refusesANameOfAStateThatIsNone() {
    Supplier<StatesBuilder> name =
        () -> States.builder().name("XXX", NameKind.SHORT, "en", "Nowhere");

    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(name::get);
  }

  @ParameterizedTest
  @CsvSource({"''", "...", "the"})
  void refusesANameOfWhichFoldingLeavesNothing(String text) {
    StatesBuilder states = States.standard().toBuilder();
    OrganisationsBuilder organisations = Organisations.standard().toBuilder();

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> states.name("KAZ", NameKind.ALIAS, "en", text))
        .withMessageStartingWith("expected a name of KAZ with a letter or digit");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> organisations.name("SCO", NameKind.ALIAS, "en", text))
        .withMessageStartingWith("expected a name of SCO with a letter or digit");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'x:A\t\t\t\t\tdependency\tx:B\t\tno\t\t\tA' | expected x:A to be administered by a state",
        "'x:A\t\t\t\t\tstate\t\t\tyes\t2000-01-01\t1999-01-01\tA' | expected what is stated of x:A"
      })
  void refusesToBuildATableThatContradictsItself(String row, String message) throws IOException {
    StatesBuilder builder = States.builder().states(new StringReader(STATES + row));

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(builder::build)
        .withMessageStartingWith(message);
  }

  @Test
  void refusesToBuildWithASpanOrANameThatEndsBeforeItBegins() throws IOException {
    String spell = "KAZ\tgw\t1\tK\t2000-01-01\t1999-01-01";
    String name = "KAZ\ten\tformer\t2000-01-01\t1999-01-01\tK";
    StatesBuilder spans =
        States.standard().toBuilder()
            .spells(rows("state\tsystem\tnumber\tletters\tfrom\tto", spell));
    StatesBuilder names =
        States.standard().toBuilder().names(rows("state\tlanguage\tkind\tfrom\tto\tname", name));

    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(spans::build);
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(names::build);
  }

  private static StringReader rows(String... lines) {
    return new StringReader(String.join("\n", lines) + "\n");
  }
}
