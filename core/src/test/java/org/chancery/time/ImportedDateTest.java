package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.chancery.time.ImportAssumption.Kind;
import org.junit.jupiter.api.Test;

class ImportedDateTest {

  private static final EventDate DAY = EventDate.of(2024, 4, 3);

  @Test
  void keepsItsListsAsTheyWere() {
    List<String> verbatim = new ArrayList<>(List.of("2024-04-03"));
    List<ImportAssumption> assumptions =
        new ArrayList<>(List.of(new ImportAssumption(Kind.CENTURY, "a sentence")));
    ImportedDate imported = new ImportedDate(verbatim, Bound.GIVEN, DAY, assumptions);

    verbatim.clear();
    assumptions.clear();

    assertThat(imported.verbatim()).containsExactly("2024-04-03");
    assertThat(imported.assumptions())
        .extracting(ImportAssumption::kind)
        .containsExactly(Kind.CENTURY);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> imported.assumptions().clear());
  }

  @Test
  void refusesABoundThatDoesNotFitItsDate() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ImportedDate(List.of(""), Bound.GIVEN, null, List.of()))
        .withMessage("expected a date where the bound is GIVEN, and only there");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ImportedDate(List.of(""), Bound.OPEN, DAY, List.of()))
        .withMessage("expected a date where the bound is GIVEN, and only there");
  }

  @Test
  void refusesAnotherNumberOfTexts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ImportedDate(List.of(), Bound.GIVEN, DAY, List.of()))
        .withMessage("expected one text or two, got 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ImportedDate(List.of("", "", ""), Bound.GIVEN, DAY, List.of()))
        .withMessage("expected one text or two, got 3");
  }
}
