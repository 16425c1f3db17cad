package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.chancery.code.EventStatus;
import org.chancery.code.MissingReason;
import org.chancery.code.OfficeRank;
import org.chancery.code.ParticipantRole;
import org.chancery.code.PartyAction;
import org.chancery.code.RelationType;
import org.chancery.code.Topic;
import org.chancery.event.Agreement;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Summit;
import org.chancery.event.Visit;
import org.chancery.reference.Actor;
import org.chancery.reference.State;
import org.chancery.time.Certainty;
import org.chancery.time.EventDate;
import org.chancery.value.AgreementAction;
import org.chancery.value.EventId;
import org.chancery.value.OtherId;
import org.chancery.value.Participant;
import org.chancery.value.Person;
import org.chancery.value.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions, each answered by an index and by asking every event. */
class EventIndexTest {

  private static final State KAZ = State.of("KAZ");
  private static final State ITA = State.of("ITA");
  private static final State QAT = State.of("QAT");

  private static Visit.Builder visit(String id) {
    return Visit.builder().id(id).title("en", id).status(EventStatus.HELD).date("2024-01-18");
  }

  private static Visit visit(String id, String visitor, String host) {
    return visit(id)
        .participant(Participant.of(ParticipantRole.VISITOR, visitor))
        .participant(Participant.of(ParticipantRole.HOST, host))
        .build();
  }

  private static Agreement.Builder agreement(String id, String... parties) {
    Agreement.Builder agreement =
        Agreement.builder().id(id).title("en", id).status(EventStatus.HELD).date("2024-01-18");
    for (String party : parties) {
      agreement.participant(Participant.of(ParticipantRole.PARTY, party));
    }
    return agreement;
  }

  private static AgreementAction action(PartyAction action, String date) {
    return AgreementAction.builder().action(action).date(date).build();
  }

  private static List<String> ids(Stream<? extends DiplomaticEvent> events) {
    return events.map(event -> event.id().toString()).toList();
  }

  private static <E extends DiplomaticEvent> void assertAnswer(
      List<DiplomaticEvent> events,
      Class<E> type,
      Criterion<? super E> criterion,
      List<String> surely,
      List<String> perhaps) {
    Answer<E> answer = EventIndex.of(events).find(type, criterion);

    assertThat(ids(answer.surely())).as("surely").isEqualTo(surely);
    assertThat(ids(answer.perhaps())).as("perhaps").isEqualTo(perhaps);
    assertThat(ids(answer.all())).hasSize(surely.size() + perhaps.size());
  }

  @Test
  void findsVisitsToAStateByHostOrElseByPlace() {
    Place rome = Place.builder().name("Rome").country(ITA).build();
    Participant kazakhstan = Participant.of(ParticipantRole.VISITOR, "KAZ");
    List<DiplomaticEvent> events =
        List.of(
            visit("hosted", "KAZ", "ITA"),
            visit("placed").place(rome).participant(kazakhstan).build(),
            visit("elsewhere", "KAZ", "QAT"),
            visit("by", "ITA", "KAZ"),
            visit("open").participant(kazakhstan).build(),
            visit("somewhere")
                .place(Place.builder().verbatim("abroad").build())
                .participant(kazakhstan)
                .build(),
            visit("of-others-in-rome", "KAZ", "org:FAO").toBuilder().place(rome).build());

    assertAnswer(
        events,
        Visit.class,
        Criteria.visitTo(ITA),
        List.of("hosted", "placed", "of-others-in-rome"),
        List.of("open", "somewhere"));
    assertAnswer(
        events,
        Visit.class,
        Criteria.visitTo(ITA).and(Criteria.visitBy(KAZ)).not(),
        List.of("elsewhere", "by"),
        List.of("open", "somewhere"));
  }

  @Test
  void findsWhoTookPartByRankAndByPerson() {
    Participant president =
        Participant.of(ParticipantRole.VISITOR, "KAZ").toBuilder()
            .rank(OfficeRank.HEAD_OF_STATE)
            .person(Person.builder().name("Kassym-Jomart Tokayev").wikidata("Q468519").build())
            .build();
    List<DiplomaticEvent> events =
        List.of(
            visit("president").participant(president).build(),
            visit("minister")
                .participant(president.toBuilder().rank(OfficeRank.MINISTER).person(null).build())
                .build(),
            visit("somebody", "KAZ", "ITA"),
            visit("host")
                .participant(president.toBuilder().role(ParticipantRole.HOST).build())
                .build(),
            visit("nobody-named").build(),
            visit("nobody").missing("participants", MissingReason.CONFIRMED_NONE).build(),
            visit("others", "QAT", "ITA").toBuilder()
                .missing("participants", MissingReason.NOT_CODED)
                .build());

    assertAnswer(
        events,
        Visit.class,
        Who.as(ParticipantRole.VISITOR).actor(KAZ).rank(OfficeRank.HEAD_OF_STATE),
        List.of("president"),
        List.of("somebody", "nobody-named", "others"));
    for (String name : List.of("kassym-jomart tokayev", "Q468519")) {
      assertAnswer(
          events,
          Visit.class,
          Who.as(ParticipantRole.VISITOR).person(name),
          List.of("president"),
          List.of("minister", "somebody", "nobody-named", "others"));
    }
    assertAnswer(
        events,
        Visit.class,
        Who.anybody(),
        List.of("president", "minister", "somebody", "host", "others"),
        List.of("nobody-named"));
  }

  @Test
  void findsWhatWasInForceBetweenTwoOnADay() {
    AgreementAction signed = action(PartyAction.SIGNATURE, "2020-01-01");
    AgreementAction force = action(PartyAction.ENTRY_INTO_FORCE, "2021-05");
    List<DiplomaticEvent> events =
        List.of(
            agreement("in-force", "KAZ", "ITA").action(signed).action(force).build(),
            agreement("signed", "KAZ", "ITA").action(signed).build(),
            agreement("of-others", "KAZ", "QAT").action(signed).action(force).build(),
            agreement("untold", "ITA", "KAZ").build(),
            agreement("ended", "KAZ", "ITA")
                .action(signed)
                .action(force)
                .action(action(PartyAction.TERMINATION, "2022-01-01"))
                .build(),
            agreement("open", "KAZ", "QAT")
                .missing("participants", MissingReason.NOT_CODED)
                .action(signed)
                .action(force)
                .build());

    assertAnswer(
        events,
        Agreement.class,
        Criteria.inForce(KAZ, ITA, LocalDate.of(2024, 1, 1)),
        List.of("in-force"),
        List.of("untold", "open"));
    assertAnswer(
        events,
        Agreement.class,
        Criteria.inForce(KAZ, ITA, LocalDate.of(2021, 5, 15)),
        List.of(),
        List.of("in-force", "untold", "ended", "open"));
    assertAnswer(
        events,
        Agreement.class,
        Criteria.inForce(KAZ, ITA, LocalDate.of(2020, 6, 1)),
        List.of(),
        List.of("untold"));
  }

  @Test
  void findsWhatWasSignedDuringAVisit() {
    Visit visit = visit("visit", "KAZ", "ITA");
    List<DiplomaticEvent> events =
        List.of(
            visit,
            agreement("told", "KAZ", "QAT").relation(RelationType.SIGNED_DURING, "visit").build(),
            agreement("that-day", "KAZ", "ITA").build(),
            agreement("that-month", "KAZ", "ITA").date("2024-01").build(),
            agreement("before", "KAZ", "ITA")
                .action(action(PartyAction.SIGNATURE, "2023-01-01"))
                .build(),
            agreement("elsewhere", "KAZ", "ITA")
                .relation(RelationType.SIGNED_DURING, "another")
                .build(),
            agreement("of-others", "KAZ", "QAT").build(),
            agreement("undated", "KAZ", "ITA").date((EventDate) null).build());

    Answer<Agreement> signed = EventIndex.of(events).signedDuring(visit);

    assertThat(ids(signed.surely())).containsExactly("told");
    assertThat(ids(signed.perhaps())).containsExactly("that-day", "that-month", "undated");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-18, 'day year open', 'undated month unknown-end'",
    "2023, before, undated",
    "2030, open, 'undated unknown-end'",
    "2024-01-19, 'year open', 'undated month unknown-end'",
    "2024-01, 'day month year open unknown-end', undated"
  })
  void findsWhatOverlapsAPeriod(String period, String surely, String perhaps) {
    List<DiplomaticEvent> events =
        List.of(
            visit("undated").date((EventDate) null).missing("date", MissingReason.UNKNOWN).build(),
            visit("never")
                .date((EventDate) null)
                .missing("date", MissingReason.NOT_APPLICABLE)
                .build(),
            visit("day").build(),
            visit("month").date("2024-01").build(),
            visit("year").date("2024-01-01/2024-12-31").build(),
            visit("open").date("2024-01-02/..").build(),
            visit("unknown-end").date("2024-01-02/").build(),
            visit("before").date("/2023-12-31").build());

    assertAnswer(events, Visit.class, Criteria.overlaps(period), words(surely), words(perhaps));
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
  }

  @Test
  void findsTopicsStatusesPlacesAndRelations() {
    List<DiplomaticEvent> events =
        List.of(
            visit("trade").topic(Topic.TRADE).build(),
            visit("none").missing("topics", MissingReason.CONFIRMED_NONE).build(),
            visit("planned").status(EventStatus.ANNOUNCED).topic(Topic.ENERGY).build(),
            visit("part").relation(RelationType.PART_OF, "trade").topic(Topic.ENERGY).build(),
            visit("untold").place(Place.builder().country(QAT).build()).build());

    assertAnswer(
        events, Visit.class, Criteria.about(Topic.TRADE), List.of("trade"), List.of("untold"));
    assertAnswer(
        events,
        Visit.class,
        Criteria.about(Topic.TRADE).or(Criteria.status(EventStatus.ANNOUNCED)),
        List.of("trade", "planned"),
        List.of("untold"));
    assertAnswer(
        events,
        Visit.class,
        Criteria.related(RelationType.PART_OF, EventId.of("trade")),
        List.of("part"),
        List.of());
    assertAnswer(
        events,
        Visit.class,
        Criteria.in(QAT),
        List.of("untold"),
        List.of("trade", "none", "planned", "part"));
    assertAnswer(
        events,
        DiplomaticEvent.class,
        Criteria.that(event -> event.id().toString().startsWith("p")),
        List.of("planned", "part"),
        List.of());
    assertAnswer(events, Summit.class, Criteria.any(), List.of(), List.of());
  }

  @Test
  void findsByPresentFormerAndOtherIds() {
    Visit visit =
        visit("kz-1")
            .relation(RelationType.SAME_AS, "old")
            .otherId(OtherId.of("COLT", "17"))
            .build();
    EventIndex index = EventIndex.of(List.of(visit("other").build(), visit));

    assertThat(index.find(EventId.of("kz-1"))).contains(visit);
    assertThat(index.find(EventId.of("old"))).contains(visit);
    assertThat(index.find(EventId.of("none"))).isEmpty();
    assertThat(index.find(OtherId.of("COLT", "17"))).containsExactly(visit);
    assertThat(index.find(OtherId.of("COLT", "18"))).isEmpty();
    assertThat(index.events()).hasSize(2);
  }

  @Test
  void noIsNoMatch() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Match<>(visit("a").build(), Certainty.NO));
  }

  /** Whatever the index passes over would have been a no. */
  @Test
  void answersAsAskingEveryEventDoes() {
    List<DiplomaticEvent> events = manyVisits();
    EventIndex index = EventIndex.of(events);
    List<Criterion<? super Visit>> criteria =
        List.of(
            Criteria.visitTo(ITA),
            Criteria.visitTo(Actor.parse("org:SCO")),
            Criteria.visitBy(KAZ),
            Criteria.involving(QAT),
            Criteria.in(ITA),
            Criteria.about(Topic.TRADE),
            Criteria.overlaps("2024-05-02"),
            Criteria.within(EventDate.parse("2024-05")),
            Criteria.visitTo(ITA).and(Criteria.overlaps("2024-05")),
            Criteria.visitBy(KAZ).or(Criteria.about(Topic.ENERGY)).and(Criteria.in(ITA).not()));
    for (Criterion<? super Visit> criterion : criteria) {
      List<Match<Visit>> expected = new ArrayList<>();
      for (DiplomaticEvent event : events) {
        Certainty certainty = criterion.test((Visit) event);
        if (certainty != Certainty.NO) {
          expected.add(new Match<>((Visit) event, certainty));
        }
      }
      assertThat(index.find(Visit.class, criterion).matches())
          .as("criterion %s", criteria.indexOf(criterion))
          .isEqualTo(expected)
          .isNotEmpty();
    }
  }

  private static List<DiplomaticEvent> manyVisits() {
    Random random = new Random(3);
    List<Actor> actors = List.of(KAZ, ITA, QAT, Actor.parse("org:SCO"));
    List<String> dates = List.of("2024", "2024-05", "2024-05-03/2024-06", "2023/..", "/2024-05-01");
    List<DiplomaticEvent> events = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      Visit.Builder visit = visit("v" + i);
      visit.date(random.nextInt(6) == 0 ? null : EventDate.parse(pick(dates, random)));
      for (int p = random.nextInt(3); p > 0; p--) {
        @Nullable Actor actor = random.nextInt(5) == 0 ? null : pick(actors, random);
        visit.participant(
            Participant.builder()
                .role(random.nextBoolean() ? ParticipantRole.HOST : ParticipantRole.VISITOR)
                .actor(actor)
                .person(Person.of("P"))
                .build());
      }
      if (random.nextBoolean()) {
        @Nullable State country = random.nextBoolean() ? ITA : null;
        visit.place(Place.builder().name("X").country(country).build());
      }
      if (random.nextInt(4) == 0) {
        visit.missing(
            "participants",
            random.nextBoolean() ? MissingReason.NOT_CODED : MissingReason.CONFIRMED_NONE);
      }
      if (random.nextBoolean()) {
        visit.topic(random.nextBoolean() ? Topic.TRADE : Topic.ENERGY);
      }
      events.add(visit.build());
    }
    return events;
  }

  private static <T> T pick(List<T> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
