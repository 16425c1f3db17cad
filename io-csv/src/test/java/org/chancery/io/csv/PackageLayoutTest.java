package org.chancery.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.EventTypes;
import org.chancery.meta.Field;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.chancery.problem.InvalidModelException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Names that a package has for itself are refused when it is laid out, not when it is read. */
class PackageLayoutTest {

  private static final RecordType<DatasetHeader> HEADER = RecordType.of(DatasetHeader.class);

  /** An element that has a field of the name of a key. */
  public record Placed(@Nullable Integer position) {}

  /** A type whose list has such elements. */
  public record Route(List<Placed> stops) {}

  /** A type that has a field of the name of a key. */
  public record Counted(@Nullable Integer eventNumber) {}

  /** A type of the name of a table that every package has. */
  public record Events(@Nullable String name) {}

  /** Two fields that would have one table: the list, and the one inside the record. */
  public record Twice(List<String> partsNames, @Nullable Inner parts) {}

  /** The record inside. */
  public record Inner(List<String> names) {}

  private static PackageLayout layout(Class<? extends Record> type) {
    return new PackageLayout(List.of(RecordType.of(type)), HEADER);
  }

  @Test
  void refusesAFieldOfTheNameOfAKey() {
    assertThatThrownBy(() -> layout(Route.class))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("stops.csv")
        .hasMessageContaining("position");
    assertThatThrownBy(() -> layout(Counted.class))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("counted.csv")
        .hasMessageContaining("eventNumber");
  }

  @Test
  void refusesATypeOfTheNameOfATable() {
    assertThatThrownBy(() -> layout(Events.class))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("events");
  }

  @Test
  void tellsListsOfOneNameByTheirPaths() {
    assertThat(layout(Twice.class).tables())
        .extracting(Table::name)
        .contains("partsNames", "parts.names");
  }

  @Test
  void hasColumnsInTheOrderOfTheComponents() {
    for (Table table : PackageLayout.model().tables()) {
      if (table.shape() instanceof Shape.OfRecord record) {
        assertThat(
                table.columns().stream()
                    .map(column -> column.name().replaceAll("\\..*", ""))
                    .distinct())
            .as("columns of %s", table)
            .containsExactlyElementsOf(
                record.type().fields().stream()
                    .filter(field -> !(field.shape() instanceof Shape.OfList))
                    .filter(field -> !(field.shape() instanceof Shape.OfMap))
                    .map(Field::name)
                    .toList());
      }
    }
  }

  @Test
  void hasATableForEveryType() {
    PackageLayout model = PackageLayout.model();

    assertThat(EventTypes.all())
        .allSatisfy(type -> assertThat(model.root(type).file()).isEqualTo(type.name() + ".csv"));
    assertThatThrownBy(() -> model.root(HEADER)).isInstanceOf(IllegalArgumentException.class);
  }
}
