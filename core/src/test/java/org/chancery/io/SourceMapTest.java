package org.chancery.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.meta.FieldPath;
import org.chancery.problem.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceMapTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "id, 2, 9",
        "participants, 3, 19",
        "participants[0], 4, 5",
        "participants[1], 5, 5",
        "participants[1].actor, 6, 16",
        "missing[\"places[0].name\"], 9, 30",
        // What is not there is where the nearest part around it is.
        "participants[1].person.name, 5, 5",
        "participants[2].actor, 3, 19",
        "participants.actor, 3, 19",
        "missing.date, 8, 14",
        "nothing, 1, 1"
      })
  void locatesAPartOrTheNearestAroundIt(String path, long line, long column) {
    Location location = map().locate(FieldPath.parse(path));

    assertThat(location).isEqualTo(Location.at(line, column));
  }

  @Test
  void locatesTheEventItself() {
    assertThat(map().locate(FieldPath.root())).isEqualTo(Location.at(1, 1));
    assertThat(map().location(SourceMap.ROOT)).isEqualTo(Location.at(1, 1));
    assertThat(map().path(SourceMap.ROOT)).isEqualTo(FieldPath.root());
  }

  @Test
  void givesThePathOfANode() {
    SourceMap map = new SourceMap(1, 1);
    int missing = map.name(SourceMap.ROOT, "missing", 2, 1);
    int entry = map.name(missing, "places[0].name", 3, 1);
    int places = map.name(SourceMap.ROOT, "places", 4, 1);
    int place = map.index(places, 7, 5, 1);

    assertThat(map.path(entry)).hasToString("missing[\"places[0].name\"]");
    assertThat(map.path(place)).hasToString("places[7]");
    assertThat(map.location(place)).isEqualTo(Location.at(5, 1));
  }

  @Test
  void tellsAnIndexFromANameOfTheSameText() {
    SourceMap map = new SourceMap(1, 1);
    int list = map.name(SourceMap.ROOT, "a", 2, 1);
    map.name(list, "0", 3, 1);
    map.index(list, 0, 4, 1);

    assertThat(map.locate(FieldPath.parse("a[0]"))).isEqualTo(Location.at(4, 1));
    assertThat(map.locate(FieldPath.parse("a[\"0\"]"))).isEqualTo(Location.at(3, 1));
  }

  @Test
  void knowsNoPlaceInAnInputWithoutLines() {
    SourceMap map = new SourceMap(0, 0);
    map.name(SourceMap.ROOT, "id", 0, 0);

    assertThat(map.locate(FieldPath.parse("id"))).isEqualTo(Location.unknown());
    assertThat(map.locate(FieldPath.root())).isEqualTo(Location.unknown());
  }

  @Test
  void growsWithTheEvent() {
    SourceMap map = new SourceMap(1, 1);
    int list = map.name(SourceMap.ROOT, "topics", 2, 1);
    for (int i = 0; i < 1000; i++) {
      map.index(list, i, i + 3, 5);
    }

    assertThat(map.locate(FieldPath.parse("topics[999]"))).isEqualTo(Location.at(1002, 5));
    assertThat(map.locate(FieldPath.parse("topics[0]"))).isEqualTo(Location.at(3, 5));
  }

  private static SourceMap map() {
    SourceMap map = new SourceMap(1, 1);
    map.name(SourceMap.ROOT, "id", 2, 9);
    int participants = map.name(SourceMap.ROOT, "participants", 3, 19);
    map.index(participants, 0, 4, 5);
    int second = map.index(participants, 1, 5, 5);
    map.name(second, "actor", 6, 16);
    int missing = map.name(SourceMap.ROOT, "missing", 8, 14);
    map.name(missing, "places[0].name", 9, 30);
    return map;
  }

  @Test
  void forgetsAPartWithAllThatIsInIt() {
    SourceMap map = new SourceMap("a.csv", 1, 1);
    int id = map.name(SourceMap.ROOT, "id", 2, 1);
    int list = map.name(SourceMap.ROOT, "participants", "b.csv", 3, 1);
    map.index(list, 0, "b.csv", 4, 1);
    assertThat(map.locate(FieldPath.parse("participants[0]")))
        .hasToString("b.csv, line 4, column 1");

    map.forget(list);
    int notes = map.name(SourceMap.ROOT, "notes", 5, 1);

    assertThat(map.locate(FieldPath.parse("participants[0]")))
        .hasToString("a.csv, line 1, column 1");
    assertThat(map.path(notes)).hasToString("notes");
    assertThat(map.locate(FieldPath.parse("notes"))).isEqualTo(Location.at(5, 1));
    assertThat(map.location(id)).isEqualTo(Location.at(2, 1));
  }
}
