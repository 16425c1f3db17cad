package org.chancery.examples.kazakhstan2024;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.code.AgreementStatus;
import org.chancery.code.PartyAction;
import org.chancery.dataset.Dataset;
import org.chancery.event.Agreement;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Dispute;
import org.chancery.event.Summit;
import org.chancery.event.Visit;
import org.chancery.reference.Office;
import org.chancery.reference.Offices;
import org.chancery.time.Certainty;
import org.chancery.time.EventDate;
import org.chancery.validation.EventValidator;
import org.chancery.value.AgreementAction;
import org.chancery.value.Citation;
import org.chancery.value.Claim;
import org.chancery.value.EventId;
import org.chancery.value.Participant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class Kazakhstan2024DatasetTest {

  private static final Path FACTS = Path.of("datasets", "kazakhstan-2024", "facts.csv");

  private final Dataset dataset = Kazakhstan2024Dataset.build();

  @Test
  void hasNeitherErrorsNorWarnings() {
    assertThat(EventValidator.create().validate(dataset)).isEmpty();
  }

  /** Possibly where the end of a visit, or of the office of Roman Vassilenko, is not stated. */
  @Test
  void knowsTheOfficeOfEveryPersonWhoHasOne() {
    Offices offices = Offices.standard();
    for (DiplomaticEvent event : dataset.events()) {
      for (Participant participant : event.participants()) {
        if (participant.office() != null) {
          String name = Objects.requireNonNull(participant.person()).name();
          List<Office> found =
              offices.find(participant.office(), Objects.requireNonNull(participant.actor()));
          assertThat(found).as("%s: %s", event.id(), participant.office()).hasSize(1);
          assertThat(offices.findHolder(name)).as(name).hasSize(1);
          assertThat(
                  offices.isHeldAt(
                      found.get(0),
                      offices.findHolder(name).get(0),
                      Objects.requireNonNull(event.date())))
              .as("%s: %s", event.id(), name)
              .isEqualTo(
                  name.equals("Roman Vassilenko") || event.date().latest() == null
                      ? Certainty.POSSIBLY
                      : Certainty.YES);
        }
      }
    }
  }

  @Test
  void isTheSameEachTimeItIsBuilt() {
    assertThat(Kazakhstan2024Dataset.build()).isEqualTo(dataset);
  }

  @Test
  void carriesEveryFactOfTheArticle() throws IOException {
    FactCoverage coverage = FactCoverage.of(dataset, FACTS);

    assertThat(coverage.total()).isEqualTo(44);
    assertThat(coverage.missing()).isEmpty();
    assertThat(coverage.unknown()).isEmpty();
  }

  @Test
  void citesTheArticleWithALocatorOnEveryEvent() {
    assertThat(dataset.events())
        .allSatisfy(
            event ->
                assertThat(event.citations())
                    .filteredOn(citation -> citation.key().equals("article"))
                    .singleElement()
                    .extracting(Citation::locator)
                    .isNotNull());
  }

  @Test
  void usesEveryCitationKeyForOneSourceOnly() {
    Map<String, List<String>> addresses =
        dataset.events().stream()
            .flatMap(event -> event.citations().stream())
            .collect(
                Collectors.groupingBy(
                    Citation::key,
                    Collectors.mapping(
                        citation -> String.valueOf(citation.url()), Collectors.toList())));

    assertThat(addresses.values())
        .allSatisfy(urls -> assertThat(urls.stream().distinct()).hasSize(1));
  }

  @Test
  void isNeverMorePreciseThanTheArticleWithoutAnotherSource() throws IOException {
    Map<String, EventDate> byArticle =
        FactList.read(FACTS).facts().stream()
            .collect(Collectors.toMap(FactList.Fact::id, FactList.Fact::date));

    assertThat(dataset.events())
        .filteredOn(
            event ->
                FactCoverage.factsOf(event)
                    .map(byArticle::get)
                    .noneMatch(date -> date.equals(event.date())))
        .isNotEmpty()
        .allSatisfy(
            event ->
                assertThat(event.claims())
                    .filteredOn(claim -> claim.field().toString().equals("date"))
                    .filteredOn(Claim::accepted)
                    .singleElement()
                    .extracting(Claim::citations)
                    .satisfies(keys -> assertThat(keys).isNotEmpty().doesNotContain("article")));
  }

  @ParameterizedTest
  @MethodSource("disputes")
  void showsWhereTheSourcesDisagree(String id, String field, String accepted, List<String> all) {
    Dispute dispute =
        event(id).disputes().stream()
            .filter(candidate -> candidate.field().toString().equals(field))
            .findFirst()
            .orElseThrow();

    assertThat(dispute.claims()).extracting(Claim::value).containsExactlyInAnyOrderElementsOf(all);
    assertThat(dispute.accepted()).isNotNull().extracting(Claim::value).isEqualTo(accepted);
    assertThat(dispute.accepted()).extracting(Claim::reason).isNotNull();
  }

  static Stream<Arguments> disputes() {
    return Stream.of(
        Arguments.of(
            "summit-sco-astana-2024",
            "date",
            "2024-07-03/2024-07-04",
            List.of("2024-06", "2024-07-03/2024-07-04", "2024-07-04")),
        Arguments.of(
            "membership-belarus-sco-2024", "date", "2024-07-04", List.of("2024-06", "2024-07-04")),
        Arguments.of(
            "visit-uzbekistan-2024", "visitType", "informal", List.of("informal", "official")),
        Arguments.of(
            "visit-singapore-2024",
            "date",
            "2024-05-22/2024-05-24",
            List.of("2024", "2024-05-22/2024-05-24", "2024-05-23/2024-05-24")),
        Arguments.of("agreement-rome-deals-2024", "bundleSize", "18", List.of("18", "23")),
        Arguments.of(
            "talks-armenia-azerbaijan-2024",
            "kind",
            "good_offices",
            List.of("mediation", "back_channel", "good_offices")),
        Arguments.of(
            "talks-armenia-azerbaijan-2024",
            "participants[1].role",
            "facilitator",
            List.of("mediator", "facilitator")),
        Arguments.of(
            "forum-astana-international-2024",
            "status",
            "cancelled",
            List.of("postponed", "cancelled")),
        Arguments.of(
            "membership-chair-sco-2024", "office", "chair", List.of("leadership", "chair")));
  }

  @Test
  void keepsTheImpreciseDateOfTheArticleBesideThePreciseOne() {
    DiplomaticEvent visit = event("visit-qatar-2024");

    assertThat(visit.date()).hasToString("2024-02-13/2024-02-14");
    assertThat(visit.claims())
        .filteredOn(claim -> claim.field().toString().equals("date"))
        .extracting(Claim::value, Claim::accepted, claim -> String.join(" ", claim.citations()))
        .containsExactly(
            tuple("2024", false, "article"), tuple("2024-02-13/2024-02-14", true, "qatar-visit"));
    assertThat(visit.disputes()).isEmpty();
  }

  @Test
  void derivesWhenTheAgreementWithVietNamCameIntoForce() {
    Agreement agreement = (Agreement) event("agreement-visa-viet-nam");

    assertThat(agreement.actions())
        .extracting(AgreementAction::action, action -> String.valueOf(action.date()))
        .containsExactly(
            tuple(PartyAction.SIGNATURE, "2023-08-21"),
            tuple(PartyAction.ENTRY_INTO_FORCE, "2024-05-25"));
    assertThat(agreement.statusAsOf(LocalDate.of(2023, 12, 31)))
        .isEqualTo(AgreementStatus.SIGNED_NOT_IN_FORCE);
    assertThat(agreement.statusAsOf(LocalDate.of(2024, 12, 31)))
        .isEqualTo(AgreementStatus.IN_FORCE);
  }

  @Test
  void leavesOpenWhetherTheDealsOfRomeWereSigned() {
    Agreement deals = (Agreement) event("agreement-rome-deals-2024");

    assertThat(deals.actions()).isEmpty();
    assertThat(deals.statusAsOf(LocalDate.of(2024, 12, 31))).isEqualTo(AgreementStatus.UNKNOWN);
  }

  @Test
  void hasNoTypeForAVisitOfWhichNoSourceTellsOne() {
    Visit visit = (Visit) event("visit-russia-kazan-2024");

    assertThat(visit.visitType()).isNull();
    assertThat(visit.saysWhyMissing("visitType")).isTrue();
  }

  @Test
  void keepsTheHistoryOfAForumThatWasCalledOff() {
    DiplomaticEvent forum = event("forum-astana-international-2024");

    assertThat(forum).isInstanceOf(Summit.class);
    assertThat(forum.statusHistory())
        .last()
        .satisfies(
            step -> {
              assertThat(step.status()).isEqualTo(forum.status());
              assertThat(step.date()).hasToString("2024-04-13");
              assertThat(step.reason()).contains("floods");
            });
  }

  private DiplomaticEvent event(String id) {
    return dataset.find(EventId.of(id)).orElseThrow();
  }
}
