package org.chancery.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.code.AgreementStatus;
import org.chancery.code.EventStatus;
import org.chancery.code.OfficeRank;
import org.chancery.code.ParticipantRole;
import org.chancery.code.Topic;
import org.chancery.dataset.Dataset;
import org.chancery.dataset.IdRule;
import org.chancery.event.Agreement;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Measure;
import org.chancery.event.Talks;
import org.chancery.event.Visit;
import org.chancery.io.json.DatasetJson;
import org.chancery.query.Answer;
import org.chancery.query.Criteria;
import org.chancery.query.DyadCounts;
import org.chancery.query.DyadRule;
import org.chancery.query.EventIndex;
import org.chancery.query.PeriodCounts;
import org.chancery.query.Who;
import org.chancery.reference.Actor;
import org.chancery.reference.State;
import org.chancery.time.Certainty;
import org.chancery.time.EventDate;
import org.chancery.time.Precision;
import org.chancery.value.EventId;
import org.jspecify.annotations.Nullable;

/** Fifteen questions of a researcher to the dataset of 2024, each in a few lines. */
public final class Cookbook {

  private static final Actor KAZ = State.of("KAZ");

  private final Dataset dataset;
  private final EventIndex index;

  private Cookbook(Dataset dataset) {
    this.dataset = dataset;
    this.index = EventIndex.of(dataset); // built once, for all questions and threads
  }

  /**
   * Runs the program.
   *
   * @param args the file of the dataset
   * @throws IOException if it cannot be read
   */
  public static void main(String[] args) throws IOException {
    run(Path.of(args[0]))
        .forEach((question, answer) -> System.out.println(question + "\n" + answer));
  }

  /** Answers all questions: the lines of each answer by its question. */
  static Map<String, String> run(Path file) throws IOException {
    Cookbook book = new Cookbook(DatasetJson.read(file));
    Map<String, Stream<String>> answers = new LinkedHashMap<>();
    answers.put("Where did the head of state travel?", book.travels());
    answers.put("Who came to Kazakhstan?", book.guests());
    answers.put("What happened in the first week of July?", book.firstWeekOfJuly());
    answers.put("How many events were there in each month?", book.byMonth());
    answers.put("With whom did Kazakhstan have most to do?", book.partners());
    answers.put("What was signed during the visit to Italy?", book.signedInItaly());
    answers.put("What was in force with Viet Nam at the end of the year?", book.inForce());
    answers.put("Which agreements wait for their entry into force?", book.waiting());
    answers.put("On what do the sources disagree?", book.disagreements());
    answers.put("Which dates are not known to the day?", book.imprecise());
    answers.put(
        "What has the Shanghai Cooperation Organisation to do with it?", book.organisation());
    answers.put("What was about water or the environment?", book.topics());
    answers.put("Who helped whom to talk?", book.mediation());
    answers.put("Whose citizens need no visa on 1 June 2024?", book.visaFree());
    answers.put("What would good ids be?", book.ids());
    Map<String, String> texts = new LinkedHashMap<>();
    answers.forEach((question, lines) -> texts.put(question, String.join("\n", lines.toList())));
    return texts;
  }

  private Stream<String> travels() {
    Who president = Who.as(ParticipantRole.VISITOR).actor(KAZ).rank(OfficeRank.HEAD_OF_STATE);
    return index
        .find(Visit.class, president.and(Criteria.status(EventStatus.HELD)))
        .surely()
        .map(visit -> visit.date() + " " + visit.hosts().get(0).name());
  }

  private Stream<String> guests() {
    return index
        .find(Visit.class, Criteria.visitTo(KAZ))
        .surely()
        .map(
            visit -> visit.visitors() + " by " + visit.participantsAs(ParticipantRole.HOST).size());
  }

  private Stream<String> firstWeekOfJuly() {
    Answer<DiplomaticEvent> week =
        index.find(DiplomaticEvent.class, Criteria.overlaps("2024-07-01/2024-07-07"));
    Stream<String> surely = week.surely().map(event -> event.id() + "");
    Stream<String> perhaps = week.perhaps().map(event -> "perhaps " + event.id());
    return Stream.concat(surely, perhaps);
  }

  private Stream<String> byMonth() {
    return PeriodCounts.of(PeriodCounts.Unit.MONTH, dataset.events().stream()).rows().stream()
        .map(row -> row.period() + ": " + row.count()); // 2024 is a row, and no event of January
  }

  private Stream<String> partners() {
    DyadRule pairs = DyadRule.standard().undirected();
    return DyadCounts.of(pairs, PeriodCounts.Unit.YEAR, dataset.events().stream()).rows().stream()
        .filter(row -> row.count() > 1)
        .map(row -> row.dyad() + " " + row.period() + ": " + row.count());
  }

  private Stream<String> signedInItaly() {
    Visit italy = (Visit) index.find(EventId.of("visit-italy-2024")).orElseThrow();
    return index.signedDuring(italy).matches().stream()
        .map(match -> match.certainty() + " " + match.event().title());
  }

  private Stream<String> inForce() {
    LocalDate day = LocalDate.of(2024, 12, 31);
    return index
        .find(Agreement.class, Criteria.inForce(KAZ, State.of("VNM"), day))
        .matches()
        .stream()
        .map(match -> match.certainty() + " " + match.event().title());
  }

  private Stream<String> waiting() {
    LocalDate day = LocalDate.of(2024, 12, 31);
    return dataset
        .ofType(Agreement.class)
        .filter(a -> a.statusAsOf(day).equals(AgreementStatus.SIGNED_NOT_IN_FORCE))
        .map(agreement -> agreement.parties() + " " + agreement.title());
  }

  private Stream<String> disagreements() {
    return dataset.events().stream()
        .flatMap(
            event -> event.disputes().stream().map(dispute -> event.id() + " " + dispute.field()))
        .sorted();
  }

  private Stream<String> imprecise() {
    return dataset.events().stream()
        .filter(event -> isImprecise(event.date()))
        .map(event -> event.date() + " " + event.id());
  }

  private static boolean isImprecise(@Nullable EventDate date) {
    return date != null && !date.isInterval() && date.precision() != Precision.DAY;
  }

  private Stream<String> organisation() {
    return index
        .find(DiplomaticEvent.class, Criteria.involving(Actor.parse("org:SCO")))
        .surely()
        .map(event -> event.date() + " " + event.title());
  }

  private Stream<String> topics() {
    return index
        .find(DiplomaticEvent.class, Criteria.about(Topic.WATER, Topic.ENVIRONMENT))
        .surely()
        .map(DiplomaticEvent::title);
  }

  private Stream<String> mediation() {
    return dataset
        .ofType(Talks.class)
        .flatMap(talks -> DyadRule.standard().of(talks).stream())
        .map(Object::toString);
  }

  private Stream<String> visaFree() {
    LocalDate day = LocalDate.of(2024, 6, 1);
    return dataset
        .ofType(Measure.class)
        .filter(measure -> measure.topics().contains(Topic.VISA))
        .filter(measure -> within(measure.effective(), day) != Certainty.NO)
        .map(measure -> within(measure.effective(), day) + " " + measure.title());
  }

  private static Certainty within(@Nullable EventDate period, LocalDate day) {
    return period == null ? Certainty.POSSIBLY : period.contains(day);
  }

  private Stream<String> ids() {
    IdRule rule = IdRule.of("kz").leavingOut(KAZ);
    Map<EventId, EventId> ids = rule.mintAll(dataset.events(), Set.of());
    Dataset renamed = dataset.renamed(ids); // relations follow, and same_as leads to the old ids
    return renamed.events().stream().limit(4).map(event -> event.id() + " " + event.relations());
  }
}
