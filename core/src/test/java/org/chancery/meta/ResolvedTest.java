package org.chancery.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.chancery.code.MissingReason;
import org.chancery.event.Agreement;
import org.chancery.event.Events;
import org.chancery.event.Visit;
import org.chancery.reference.Actor;
import org.chancery.reference.CurrencyCode;
import org.chancery.value.Activities;
import org.chancery.value.Participant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResolvedTest {

  private static final RecordType<Visit> VISIT = RecordType.of(Visit.class);

  @Test
  void findsAFieldOfTheHeader() {
    Visit visit = Events.visit().build();

    Resolved found = resolve(visit, "date");

    assertThat(found.value()).isEqualTo(visit.date());
  }

  @Test
  void findsAFieldOfAnElement() {
    Visit visit = Events.visit().build();

    Resolved found = resolve(visit, "participants[1].actor");

    assertThat(found.shape()).isEqualTo(new Shape.OfValue(ValueType.of(Actor.class)));
    assertThat(found.value()).isEqualTo(Actor.parse("QAT"));
  }

  @Test
  void findsAnElementAndAWholeList() {
    Visit visit = Events.visit().build();

    assertThat(resolve(visit, "participants[0]").value()).isEqualTo(visit.participants().get(0));
    assertThat(resolve(visit, "participants").value()).isEqualTo(visit.participants());
    assertThat(resolve(visit, "participants").shape())
        .isEqualTo(new Shape.OfList(new Shape.OfRecord(RecordType.of(Participant.class))));
  }

  @Test
  void findsAnEntryOfAMapByTheTextOfItsKey() {
    Visit visit =
        Events.visit()
            .title("zh-hant", "text")
            .missing("places[0].name", MissingReason.UNKNOWN)
            .build();

    assertThat(resolve(visit, "titles.zh-Hant").value()).isEqualTo("text");
    assertThat(resolve(visit, "missing[\"places[0].name\"]").value())
        .isEqualTo(MissingReason.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"titles.en-US", "titles.en-us", "titles.EN-us"})
  void findsAnEntryOfAMapByAnyTextThatIsReadAsItsKey(String path) {
    Visit visit = Events.visit().title("en-US", "text").build();

    Resolved found = resolve(visit, path);

    assertThat(found.value()).isEqualTo("text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"titles.kk", "notes.kk"})
  void knowsTheShapeOfAnEntryThatAMapDoesNotHave(String path) {
    Visit visit = Events.visit().build();

    Resolved found = resolve(visit, path);

    assertThat(found).isEqualTo(new Resolved(new Shape.OfValue(ValueType.of(String.class)), null));
  }

  @Test
  void findsTheRecordItselfAtTheRoot() {
    Visit visit = Events.visit().build();

    Resolved found = VISIT.resolve(visit, FieldPath.root());

    assertThat(found).isEqualTo(new Resolved(new Shape.OfRecord(VISIT), visit));
  }

  @Test
  void knowsTheShapeOfAFieldThatIsAbsent() {
    Visit visit = Events.visit().build();

    Resolved found = resolve(visit, "leg");

    assertThat(found).isEqualTo(new Resolved(new Shape.OfValue(ValueType.of(Integer.class)), null));
  }

  @Test
  void knowsTheShapeOfAFieldOfARecordThatIsAbsent() {
    Visit visit = Events.visit().build();
    Agreement agreement = Events.agreement().build();

    Resolved flag = resolve(visit, "activities.signedAgreement");
    Resolved currency =
        RecordType.of(Agreement.class).resolve(agreement, FieldPath.parse("value.currency"));

    assertThat(flag).isEqualTo(new Resolved(new Shape.OfValue(ValueType.of(Boolean.class)), null));
    assertThat(currency)
        .isEqualTo(new Resolved(new Shape.OfValue(ValueType.of(CurrencyCode.class)), null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nothing",
        "header",
        "header.id",
        "date.year",
        "date[0]",
        "participants[2]",
        "participants[2].actor",
        "participants.actor",
        "participants[\"0\"]",
        "participants[0].nothing",
        "titles.no_tag",
        "notes.no_tag",
        "titles[0]",
        "titles.en.x",
        "activities[0]",
        "activities.nothing",
        "[0]"
      })
  void findsNothingWhereThePathLeadsNowhere(String path) {
    Visit visit = Events.visit().activities(Activities.builder().build()).build();

    assertThat(VISIT.resolve(visit, FieldPath.parse(path))).isNull();
  }

  private static Resolved resolve(Visit visit, String path) {
    return Objects.requireNonNull(VISIT.resolve(visit, FieldPath.parse(path)), path);
  }
}
