package org.chancery.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.validation.Validated.error;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.code.EventStatus;
import org.chancery.code.MissingReason;
import org.chancery.code.ParticipantRole;
import org.chancery.code.PartyAction;
import org.chancery.code.RelationType;
import org.chancery.code.Topic;
import org.chancery.code.Trend;
import org.chancery.event.Agreement;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.event.Events;
import org.chancery.event.Observation;
import org.chancery.event.Visit;
import org.chancery.meta.Field;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.chancery.problem.ProblemCode;
import org.chancery.time.EventDate;
import org.chancery.value.Activities;
import org.chancery.value.AgreementAction;
import org.chancery.value.Citation;
import org.chancery.value.Claim;
import org.chancery.value.Money;
import org.chancery.value.OtherId;
import org.chancery.value.Participant;
import org.chancery.value.Person;
import org.chancery.value.Place;
import org.chancery.value.StatusChange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Events of which a part could not be read: what comes of its absence alone is not told. */
class AbsenceTest {

  private static final EventValidator VALIDATOR = EventValidator.create();

  @ParameterizedTest
  @MethodSource("validEvents")
  void tellsNothingOfAValidEventThatLacksWhatCouldNotBeRead(DiplomaticEvent event) {
    assertThat(VALIDATOR.validate(event)).isEmpty();

    assertThat(losses(EventTypes.of(event), (Record) event))
        .hasSizeGreaterThan(10)
        .allSatisfy(
            loss ->
                assertThat(VALIDATOR.validate((DiplomaticEvent) loss.rest(), List.of(loss.path())))
                    .as("without %s", loss.path())
                    .isEmpty());
  }

  static Stream<DiplomaticEvent> validEvents() {
    return Stream.of(
        visit(),
        visit().toBuilder()
            .date((EventDate) null)
            .claims(List.of())
            .missing("date", MissingReason.UNKNOWN)
            .build(),
        agreement(),
        Events.agreementWithoutParties()
            .participant(Participant.of(ParticipantRole.PARTY, "KAZ"))
            .missing("participants", MissingReason.NOT_CODED)
            .note("en", "note")
            .topic(Topic.ENERGY)
            .place(Place.in("KAZ"))
            .build(),
        observation().trend(Trend.STABLE).build(),
        observation().rank(3).outOf(66).counterpart("QAT").build(),
        observation().value(BigDecimal.TEN).unit("countries").build(),
        observation().missing("value", MissingReason.UNKNOWN).build());
  }

  @Test
  void stillTellsWhatTheRestSays() {
    Visit visit =
        Events.visit()
            .date((EventDate) null)
            .leg(0)
            .participant(Participant.builder().role(ParticipantRole.WITNESS).build())
            .build();

    assertThat(VALIDATOR.validate(visit, List.of(FieldPath.parse("date"))))
        .satisfiesExactly(
            error(ProblemCode.LEG_WITHOUT_JOURNEY, "journeyId"),
            error(ProblemCode.OUT_OF_RANGE, "leg"),
            error(ProblemCode.ACTOR_OR_PERSON_REQUIRED, "participants[2].actor"));
    assertThat(VALIDATOR.validate(visit, List.of(FieldPath.parse("journeyId"))))
        .satisfiesExactly(
            error(ProblemCode.REQUIRED, "date"),
            error(ProblemCode.OUT_OF_RANGE, "leg"),
            error(ProblemCode.ACTOR_OR_PERSON_REQUIRED, "participants[2].actor"));
  }

  @Test
  void stillTellsOfAnotherElementOfTheSameList() {
    Visit visit =
        Events.visit()
            .participant(Participant.builder().role(ParticipantRole.WITNESS).build())
            .participant(Participant.builder().role(ParticipantRole.WITNESS).build())
            .build();

    assertThat(VALIDATOR.validate(visit, List.of(FieldPath.parse("participants[3].person.name"))))
        .satisfiesExactly(error(ProblemCode.ACTOR_OR_PERSON_REQUIRED, "participants[2].actor"));
  }

  @Test
  void warnsOfNoCodeInAListWhoseIndexesAreNotThoseOfTheInput() {
    Visit visit = Events.visit().topic(Topic.of("weather")).build();

    assertThat(VALIDATOR.validate(visit, List.of(FieldPath.parse("topics")))).isEmpty();
  }

  private static Visit visit() {
    return Events.visit()
        .otherId(OtherId.of("wikidata", "Q1"))
        .note("en", "note")
        .dateVerbatim("13-14 February")
        .statusChange(StatusChange.builder().status(EventStatus.ANNOUNCED).date("2024-01").build())
        .statusChange(
            StatusChange.builder()
                .status(EventStatus.HELD)
                .date("2024-02-14")
                .citation("a")
                .build())
        .place(
            Place.builder()
                .name("Doha")
                .latitude(new BigDecimal("25.3"))
                .longitude(new BigDecimal("51.5"))
                .build())
        .place(Place.builder().verbatim("the Gulf").build())
        .place(Place.in("QAT"))
        .participant(
            Participant.builder()
                .role(ParticipantRole.SPEAKER)
                .person(Person.builder().name("A. Name").wikidata("Q1").build())
                .office("Minister")
                .onBehalfOf("KAZ")
                .build())
        .topic(Topic.ENERGY)
        .relation(RelationType.NEXT, "b")
        .citation(Citation.builder().key("a").url("https://example.org/").build())
        .citation(Citation.builder().key("b").title("Press release").locator("p. 1").build())
        .claim(claim("date", "2024-02-13/2024-02-14").accepted(true).reason("a").build())
        .claim(claim("date", "2024-02-13").citations(List.of("a", "b")).build())
        .claim(claim("participants[2].office", "Minister").accepted(true).build())
        .claim(claim("activities.signedAgreement", "true").accepted(true).build())
        .confidence(4)
        .missing("purpose", MissingReason.NOT_CODED)
        .missing("places[1].name", MissingReason.UNKNOWN)
        .activities(Activities.builder().signedAgreement(true).build())
        .journeyId("gulf-2024")
        .leg(2)
        .build();
  }

  private static Agreement agreement() {
    return Events.agreement()
        .action(
            AgreementAction.builder()
                .action(PartyAction.SIGNATURE)
                .date("2022-12-22")
                .place(Place.in("UZB"))
                .build())
        .action(
            AgreementAction.builder()
                .action(PartyAction.RATIFICATION)
                .depositDate("2023")
                .party("UZB")
                .build())
        .value(Money.of("1500", "USD"))
        .language("kk")
        .language("uz")
        .expires("2032")
        .build();
  }

  private static Observation.Builder observation() {
    return Events.observation().rank(null).note("en", "note").edition("2024").among("all");
  }

  private static Claim.Builder claim(String field, String value) {
    return Claim.builder().field(field).value(value).citation("b").accepted(false);
  }

  /** What is left of a record, and the path of what it lacks as a reader gives it. */
  private record Loss(FieldPath path, Record rest) {

    Loss in(FieldPath outer, Record changed) {
      return new Loss(outer.then(path), changed);
    }
  }

  private static List<Loss> losses(RecordType<?> type, Record record) {
    List<Loss> losses = new ArrayList<>();
    for (Field field : type.fields()) {
      FieldPath path = FieldPath.root().name(field.name());
      Object value = field.get(record);
      if (value instanceof List<?> list) {
        losses.addAll(lossesOfList(type, record, field, list));
      } else if (value instanceof Map<?, ?> map) {
        losses.addAll(lossesOfMap(type, record, field, map));
      } else if (value instanceof Record inner) {
        for (Loss loss : losses(RecordType.of(inner), inner)) {
          losses.add(loss.in(path, with(type, record, field, loss.rest())));
        }
      }
      if (value != null && !field.isRequired() && !(field.shape() instanceof Shape.OfList)) {
        Object absent = value instanceof Map ? Map.of() : null;
        losses.add(new Loss(path, with(type, record, field, absent)));
      }
    }
    return losses;
  }

  private static List<Loss> lossesOfList(
      RecordType<?> type, Record record, Field field, List<?> list) {
    List<Loss> losses = new ArrayList<>();
    FieldPath path = FieldPath.root().name(field.name());
    losses.add(new Loss(path, with(type, record, field, List.of())));
    for (int i = 0; i < list.size(); i++) {
      List<Object> shorter = new ArrayList<>(list);
      shorter.remove(i);
      losses.add(new Loss(path, with(type, record, field, shorter)));
      if (list.get(i) instanceof Record element) {
        for (Loss loss : losses(RecordType.of(element), element)) {
          List<Object> changed = new ArrayList<>(list);
          changed.set(i, loss.rest());
          losses.add(loss.in(path.index(i), with(type, record, field, changed)));
        }
      }
    }
    return losses;
  }

  private static List<Loss> lossesOfMap(
      RecordType<?> type, Record record, Field field, Map<?, ?> map) {
    List<Loss> losses = new ArrayList<>();
    for (Object key : map.keySet()) {
      Map<Object, Object> smaller = new LinkedHashMap<>(map);
      smaller.remove(key);
      FieldPath path = FieldPath.root().name(field.name()).name(key.toString());
      losses.add(new Loss(path, with(type, record, field, smaller)));
    }
    return losses;
  }

  private static Record with(
      RecordType<?> type, Record record, Field field, @Nullable Object value) {
    @Nullable Object[] values =
        Arrays.copyOf(
            type.fields().stream().map(each -> each.get(record)).toArray(), type.fields().size());
    values[field.index()] = value;
    return type.create(values);
  }
}
