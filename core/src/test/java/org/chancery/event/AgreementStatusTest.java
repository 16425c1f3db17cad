package org.chancery.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.chancery.code.AgreementStatus;
import org.chancery.code.MissingReason;
import org.chancery.code.ParticipantRole;
import org.chancery.code.PartyAction;
import org.chancery.problem.InvalidValueException;
import org.chancery.reference.Actor;
import org.chancery.value.AgreementAction;
import org.chancery.value.Participant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The status of an agreement as its actions have it. In the tables an action is written {@code
 * party:action@date}; without a party it is that of all, without a date its date is not known.
 */
class AgreementStatusTest {

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2020-01-14 | signature@2020-01-15 | not_signed",
        "2020-01-15 | signature@2020-01-15 | signed_not_in_force",
        "2020-01-16 | signature@2020-01-15 | signed_not_in_force",
        "2020-01-16 | KAZ:signature@2020-01-15 | signed_not_in_force",
        "2020-01-16 | initialling@2019-01-15 | not_signed",
        "2020-01-14 | adoption@2019-02-01 signature@2020-01-15 | not_signed",
        "2020-01-16 | KAZ:ratification@2020-01-15 | signed_not_in_force",
        "2020-05-31 | signature@2020-01-15 entry_into_force@2020-06-01 | signed_not_in_force",
        "2020-06-01 | signature@2020-01-15 entry_into_force@2020-06-01 | in_force",
        "2024-06-01 | entry_into_force@2020-06-01 | in_force",
        "2019-06-01 | entry_into_force@2020-06-01 | not_signed",
        "2022-12-31 | entry_into_force@2020-06-01 termination@2023-01-01 | in_force",
        "2023-01-01 | entry_into_force@2020-06-01 termination@2023-01-01 | terminated",
        "2023-01-01 | signature@2020-06-01 termination@2023-01-01 | terminated",
        "2022-12-31 | entry_into_force@2020-06-01 KAZ:denunciation@2023-01-01 | in_force",
        "2023-01-01 | entry_into_force@2020-06-01 KAZ:denunciation@2023-01-01 | terminated",
        "2023-01-01 | entry_into_force@2020-06-01 UZB:withdrawal@2023-01-01 | terminated",
        "2024-01-01 | entry_into_force@2020-06-01 KAZ:reservation@2020-06-01 | in_force",
        "2024-01-01 | objection@2020-06-01 | not_signed"
      })
  void ofTwoPartiesFollowsTheActions(LocalDate day, String actions, String expected) {
    Agreement agreement = agreement("KAZ UZB", actions, null);

    AgreementStatus status = agreement.statusAsOf(day);

    assertThat(status).isEqualTo(AgreementStatus.of(expected));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2020-05-31 | signature@2020-01-15 entry_into_force@2020-06-01 | signed_not_in_force",
        "2020-06-01 | signature@2020-01-15 entry_into_force@2020-06-01 | in_force",
        "2020-06-01 | KAZ:signature@2020-01-15 | signed_not_in_force",
        "2023-01-01 | entry_into_force@2020-06-01 KAZ:denunciation@2023-01-01 | in_force",
        "2023-01-01 | entry_into_force@2020-06-01 KAZ:withdrawal@2023-01-01 | in_force",
        "2023-01-01 | entry_into_force@2020-06-01 termination@2023-01-01 | terminated"
      })
  void ofThreePartiesGoesOnWhenOneLeaves(LocalDate day, String actions, String expected) {
    Agreement agreement = agreement("KAZ UZB KGZ", actions, null);

    AgreementStatus status = agreement.statusAsOf(day);

    assertThat(status).isEqualTo(AgreementStatus.of(expected));
  }

  @ParameterizedTest(name = "{0} for {1}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2020-07-01 | KAZ | KAZ:signature@2020-01-15 | signed_not_in_force",
        "2020-07-01 | UZB | KAZ:signature@2020-01-15 | not_signed",
        "2020-07-01 | UZB | signature@2020-01-15 | signed_not_in_force",
        // The agreement is in force between others; a party without consent is not bound.
        "2020-07-01 | KAZ | signature@2020-01-15 KAZ:ratification@2020-03-01"
            + " entry_into_force@2020-06-01 | in_force",
        "2020-07-01 | UZB | signature@2020-01-15 KAZ:ratification@2020-03-01"
            + " entry_into_force@2020-06-01 | signed_not_in_force",
        "2020-07-01 | UZB | ratification@2020-01-15 entry_into_force@2020-06-01 | in_force",
        "2020-07-01 | KGZ | entry_into_force@2020-06-01 KGZ:accession@2020-06-15 | in_force",
        "2020-06-14 | KGZ | entry_into_force@2020-06-01 KGZ:accession@2020-06-15 | not_signed",
        "2020-07-01 | KGZ | entry_into_force@2020-06-01 KGZ:entry_into_force@2020-07-01 | in_force",
        // Leaving counts for the one that leaves.
        "2023-01-01 | KAZ | ratification@2020-01-15 entry_into_force@2020-06-01"
            + " KAZ:withdrawal@2023-01-01 | terminated",
        "2023-01-01 | UZB | ratification@2020-01-15 entry_into_force@2020-06-01"
            + " KAZ:withdrawal@2023-01-01 | in_force",
        "2022-12-31 | KAZ | ratification@2020-01-15 entry_into_force@2020-06-01"
            + " KAZ:withdrawal@2023-01-01 | in_force",
        "2023-01-01 | UZB | entry_into_force@2020-06-01 termination@2023-01-01 | terminated"
      })
  void forOnePartyOfThreeCountsItsOwnActionsAndThoseOfAll(
      LocalDate day, String party, String actions, String expected) {
    Agreement agreement = agreement("KAZ UZB KGZ", actions, null);

    AgreementStatus status = agreement.statusOf(Actor.parse(party), day);

    assertThat(status).isEqualTo(AgreementStatus.of(expected));
  }

  @ParameterizedTest(name = "{0} for {1}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-01-01 | KAZ | entry_into_force@2020-06-01 KAZ:denunciation@2023-01-01 | terminated",
        "2023-01-01 | UZB | entry_into_force@2020-06-01 KAZ:denunciation@2023-01-01 | terminated",
        "2020-06-01 | UZB | entry_into_force@2020-06-01 | in_force",
        "2020-06-01 | UZB | KAZ:signature@2020-01-01 | not_signed"
      })
  void forOnePartyOfTwoEndsWhenTheOtherLeaves(
      LocalDate day, String party, String actions, String expected) {
    Agreement agreement = agreement("KAZ UZB", actions, null);

    AgreementStatus status = agreement.statusOf(Actor.parse(party), day);

    assertThat(status).isEqualTo(AgreementStatus.of(expected));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2020-05-31 | signature@2020-01 entry_into_force@2020-06 | signed_not_in_force",
        "2020-06-01 | signature@2020-01 entry_into_force@2020-06 | unknown",
        "2020-06-29 | signature@2020-01 entry_into_force@2020-06 | unknown",
        "2020-06-30 | signature@2020-01 entry_into_force@2020-06 | in_force",
        "2019-12-31 | signature@2020-01 | not_signed",
        "2020-01-15 | signature@2020-01 | unknown",
        "2020-01-31 | signature@2020-01 | signed_not_in_force",
        "2020-01-15 | signature@2020-01 KAZ:signature@2020-01-02 | signed_not_in_force",
        "2022-07-01 | entry_into_force@2020-06-01 termination@2022 | unknown",
        "2023-01-01 | entry_into_force@2020-06-01 termination@2022 | terminated",
        "2021-12-31 | entry_into_force@2020-06-01 termination@2022 | in_force",
        "2022-07-01 | entry_into_force@2020-06-01 KAZ:denunciation@2022 | unknown",
        "2020-07-01 | signature@2020-01-15 entry_into_force | unknown",
        "2020-07-01 | signature | unknown",
        "2020-07-01 | entry_into_force@2020-06-01 termination | unknown",
        "2020-07-01 | entry_into_force@2020-06-01 entry_into_force | in_force"
      })
  void isUnknownWhereAnImpreciseDateLeavesItOpen(LocalDate day, String actions, String expected) {
    Agreement agreement = agreement("KAZ UZB", actions, null);

    AgreementStatus status = agreement.statusAsOf(day);

    assertThat(status).isEqualTo(AgreementStatus.of(expected));
  }

  @ParameterizedTest(name = "{0}, expires {1}: {2}")
  @CsvSource({
    "2023-12-31, 2023-12-31, in_force",
    "2024-01-01, 2023-12-31, expired",
    "2023-12-30, 2023-12, unknown",
    "2023-11-30, 2023-12, in_force",
    "2024-01-01, 2023-12, expired",
    "2024-01-01, 2023-12-31/.., in_force"
  })
  void expiresAfterItsLastDay(LocalDate day, String expires, String expected) {
    Agreement agreement = agreement("KAZ UZB", "entry_into_force@2020-06-01", expires);

    AgreementStatus status = agreement.statusAsOf(day);

    assertThat(status).isEqualTo(AgreementStatus.of(expected));
  }

  @Test
  void isTerminatedRatherThanExpiredWhereBothCame() {
    Agreement agreement =
        agreement("KAZ UZB", "entry_into_force@2020-06-01 termination@2022-01-01", "2023-12-31");

    AgreementStatus status = agreement.statusAsOf(LocalDate.of(2024, 1, 1));

    assertThat(status).isEqualTo(AgreementStatus.TERMINATED);
  }

  @Test
  void isNotExpiredWhereItWasProlonged() {
    Agreement agreement =
        agreement("KAZ UZB", "entry_into_force@2020-06-01 prolongation@2023-06-01", "2023-12-31");

    AgreementStatus status = agreement.statusAsOf(LocalDate.of(2024, 1, 1));

    assertThat(status).isNotEqualTo(AgreementStatus.EXPIRED);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2020-02-01 | signature@2020-01-15 provisional_application@2020-02-01"
            + " | provisionally_applied",
        "2020-01-31 | signature@2020-01-15 provisional_application@2020-02-01"
            + " | signed_not_in_force",
        "2020-02-15 | signature@2020-01-15 provisional_application@2020-02 | unknown",
        "2020-06-01 | provisional_application@2020-02-01 entry_into_force@2020-06-01 | in_force",
        "2020-06-01 | provisional_application@2020-02-01 termination@2020-06-01 | terminated"
      })
  void isProvisionallyAppliedUntilItEntersIntoForce(
      LocalDate day, String actions, String expected) {
    Agreement agreement = agreement("KAZ UZB", actions, null);

    AgreementStatus status = agreement.statusAsOf(day);

    assertThat(status).isEqualTo(AgreementStatus.of(expected));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2021-12-31 | entry_into_force@2020-06-01 suspension@2022-01-01 | in_force",
        "2022-01-01 | entry_into_force@2020-06-01 suspension@2022-01-01 | unknown",
        "2022-01-01 | entry_into_force@2020-06-01 suspension@2022 | unknown",
        "2023-01-01 | entry_into_force@2020-06-01 suspension@2022-01-01 termination@2023-01-01"
            + " | terminated"
      })
  void isUnknownOnceSuspended(LocalDate day, String actions, String expected) {
    Agreement agreement = agreement("KAZ UZB", actions, null);

    AgreementStatus status = agreement.statusAsOf(day);

    assertThat(status).isEqualTo(AgreementStatus.of(expected));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2022-01-01 | KAZ:suspension@2021-01-01 | in_force",
        "2022-01-01 | suspension@2021-01-01 | unknown"
      })
  void isInForceBetweenTheOthersWhereOneOfThreeSuspendsIt(
      LocalDate day, String suspension, String expected) {
    Agreement agreement = agreement("KAZ UZB KGZ", "entry_into_force@2020-06-01 " + suspension);

    assertThat(agreement.statusAsOf(day)).isEqualTo(AgreementStatus.of(expected));
    assertThat(agreement.statusOf(Actor.parse("UZB"), day)).isEqualTo(AgreementStatus.of(expected));
    assertThat(agreement.statusOf(Actor.parse("KAZ"), day)).isEqualTo(AgreementStatus.UNKNOWN);
  }

  @Test
  void isUnknownForBothWhereOneOfTwoSuspendsIt() {
    Agreement agreement =
        agreement("KAZ UZB", "entry_into_force@2020-06-01 KAZ:suspension@2021-01-01");
    LocalDate day = LocalDate.of(2022, 1, 1);

    assertThat(agreement.statusAsOf(day)).isEqualTo(AgreementStatus.UNKNOWN);
    assertThat(agreement.statusOf(Actor.parse("UZB"), day)).isEqualTo(AgreementStatus.UNKNOWN);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2020-11-03 | in_force",
        "2020-11-04 | terminated",
        "2021-02-18 | terminated",
        "2021-02-19 | in_force",
        "2022-01-01 | in_force"
      })
  void bindsAPartyAgainThatLeftAndCameBack(LocalDate day, String expected) {
    // The Paris Agreement.
    Agreement agreement =
        agreement(
            "FRA USA KAZ",
            "signature@2016-04-22 entry_into_force@2016-11-04 USA:acceptance@2016-09-03"
                + " USA:withdrawal@2020-11-04 USA:acceptance@2021-02-19");

    AgreementStatus status = agreement.statusOf(Actor.parse("USA"), day);

    assertThat(status).isEqualTo(AgreementStatus.of(expected));
    assertThat(agreement.statusAsOf(day)).isEqualTo(AgreementStatus.IN_FORCE);
  }

  @ParameterizedTest(name = "{0} for {1}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        // The second entry into force of its own is the one that counts.
        "2021-02-01 | KAZ | KAZ:entry_into_force@2016-01-01 KAZ:withdrawal@2020-01-01"
            + " KAZ:accession@2021-01-20 KAZ:entry_into_force@2021-02-19 | signed_not_in_force",
        "2021-02-19 | KAZ | KAZ:entry_into_force@2016-01-01 KAZ:withdrawal@2020-01-01"
            + " KAZ:accession@2021-01-20 KAZ:entry_into_force@2021-02-19 | in_force",
        "2021-02-19 | KAZ | KAZ:entry_into_force@2016-01-01 KAZ:withdrawal@2020-01-01"
            + " KAZ:accession@2021-01-20 | unknown",
        // It may have come back before it left, or after.
        "2022-01-01 | KAZ | entry_into_force@2016-01-01 KAZ:accession@2015-01-01"
            + " KAZ:withdrawal@2020-06-01 KAZ:accession@2020 | unknown",
        "2022-01-01 | KAZ | entry_into_force@2016-01-01 KAZ:accession@2015-01-01"
            + " KAZ:withdrawal@2020-06-01 KAZ:accession | unknown",
        "2021-06-01 | KAZ | entry_into_force@2016-01-01 KAZ:accession@2015-01-01"
            + " KAZ:withdrawal@2020-06-01 KAZ:accession@2021 | unknown",
        // The one consent without a date is that before the end.
        "2022-01-01 | KAZ | entry_into_force@2016-01-01 KAZ:accession KAZ:withdrawal@2020-06-01"
            + " | terminated",
        // A notification may be one of the end.
        "2022-01-01 | KAZ | entry_into_force@2016-01-01 KAZ:withdrawal@2020-06-01"
            + " KAZ:notification@2020-07-01 | unknown",
        // What others do, or do together, does not bring it back.
        "2022-01-01 | KAZ | entry_into_force@2016-01-01 KAZ:withdrawal@2020-06-01"
            + " UZB:accession@2021-01-01 | terminated",
        "2022-01-01 | KAZ | KAZ:ratification@2015-01-01 KAZ:withdrawal@2016-01-01"
            + " entry_into_force@2017-01-01 | terminated",
        "2022-01-01 | KAZ | KAZ:withdrawal@2016-01-01 ratification@2017-01-01"
            + " entry_into_force@2018-01-01 | unknown",
        // An end of all.
        "2006-01-01 | KAZ | entry_into_force@1996-01-01 termination@2000-01-01"
            + " entry_into_force@2005-01-01 | in_force",
        "2006-01-01 | UZB | entry_into_force@1996-01-01 termination@2000-01-01"
            + " KAZ:accession@2005-01-01 | terminated"
      })
  void countsForOnePartyOfThreeWhatCameAfterTheEnd(
      LocalDate day, String party, String actions, String expected) {
    Agreement agreement = agreement("KAZ UZB KGZ", actions);

    AgreementStatus status = agreement.statusOf(Actor.parse(party), day);

    assertThat(status).isEqualTo(AgreementStatus.of(expected));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1999-01-01 | entry_into_force@1996 termination@2000 entry_into_force@2005 | in_force",
        "2003-01-01 | entry_into_force@1996 termination@2000 entry_into_force@2005 | terminated",
        "2005-06-01 | entry_into_force@1996 termination@2000 entry_into_force@2005 | unknown",
        "2006-01-01 | entry_into_force@1996 termination@2000 entry_into_force@2005 | in_force",
        "2011-01-01 | entry_into_force@1996 termination@2000 entry_into_force@2005"
            + " denunciation@2010 | terminated",
        "2006-01-01 | entry_into_force@1996 termination@2000-06 entry_into_force@2000 | unknown",
        "2006-01-01 | entry_into_force@1996 termination@2000 entry_into_force | unknown",
        "2006-01-01 | entry_into_force@1996 termination entry_into_force@2005 | unknown",
        "2006-01-01 | entry_into_force termination@2000 | terminated",
        "2004-01-01 | entry_into_force@1996 termination@2000 ratification@2003"
            + " entry_into_force@2005 | signed_not_in_force",
        "2004-01-01 | entry_into_force@1996 termination@2000 ratification@2003 | unknown",
        "2004-01-01 | provisional_application@1996 termination@2000 ratification@2003"
            + " | signed_not_in_force",
        "2006-01-01 | entry_into_force@1996 suspension@1998 termination@2000"
            + " entry_into_force@2005 | in_force"
      })
  void bindsTwoPartiesAgainThatEndedItAndMadeItAnew(
      LocalDate day, String actions, String expected) {
    Agreement agreement = agreement("KAZ UZB", actions);

    assertThat(agreement.statusAsOf(day)).isEqualTo(AgreementStatus.of(expected));
    assertThat(agreement.statusOf(Actor.parse("UZB"), day)).isEqualTo(AgreementStatus.of(expected));
  }

  @Test
  void isNotOverWhenAllHaveLeftAndOneCameBack() {
    Agreement agreement =
        agreement(
            "KAZ UZB KGZ",
            "entry_into_force@2020-06-01 KAZ:withdrawal@2022-01-01 UZB:withdrawal@2022-01-01"
                + " KGZ:withdrawal@2022-01-01 KGZ:accession@2023-01-01");

    assertThat(agreement.statusAsOf(LocalDate.of(2022, 6, 1)))
        .isEqualTo(AgreementStatus.TERMINATED);
    assertThat(agreement.statusAsOf(LocalDate.of(2023, 6, 1))).isEqualTo(AgreementStatus.IN_FORCE);
  }

  @Test
  void doesNotKnowWhetherOneThatAccedesRevivesWhatAllHaveEnded() {
    Agreement agreement =
        agreement(
            "KAZ UZB KGZ",
            "entry_into_force@2020-06-01 termination@2022-01-01 KGZ:accession@2023-01-01");

    AgreementStatus status = agreement.statusAsOf(LocalDate.of(2024, 1, 1));

    assertThat(status).isEqualTo(AgreementStatus.UNKNOWN);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2000-01-01 | entry_into_force@1995-01-01 KAZ:accession@2015-10-30"
            + " KAZ:entry_into_force@2015-11-30 | not_signed",
        "2015-11-15 | entry_into_force@1995-01-01 KAZ:accession@2015-10-30"
            + " KAZ:entry_into_force@2015-11-30 | signed_not_in_force",
        "2015-11-30 | entry_into_force@1995-01-01 KAZ:accession@2015-10-30"
            + " KAZ:entry_into_force@2015-11-30 | in_force",
        "2015-11-15 | entry_into_force@1995-01-01 KAZ:accession@2015-10-30"
            + " KAZ:entry_into_force | unknown",
        "2000-01-01 | ratification@1994 entry_into_force@1995-01-01"
            + " KAZ:entry_into_force@2015-11-30 | signed_not_in_force",
        "2000-01-01 | ratification@1994 entry_into_force@1995-01-01 KAZ:accession@2015-10-30"
            + " | unknown"
      })
  void isInForceForAPartyFromItsOwnEntryIntoForceOn(
      LocalDate day, String actions, String expected) {
    Agreement agreement = agreement("USA GBR KAZ", actions);

    AgreementStatus status = agreement.statusOf(Actor.parse("KAZ"), day);

    assertThat(status).isEqualTo(AgreementStatus.of(expected));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-05-31 | signature@2023-01-01 entry_into_force@2023-06-01 | signed_not_in_force",
        "2023-06-01 | signature@2023-01-01 entry_into_force@2023-06-01 | in_force",
        "2024-06-01 | signature@2023-01-01 KAZ:signature@2023-01-01"
            + " entry_into_force@2023-06-01 | in_force",
        // One that accedes later tells nothing of those who were there before.
        "2024-06-01 | signature@2023-01-01 entry_into_force@2023-06-01 GBR:accession@2024-01-01"
            + " | in_force",
        "2024-06-01 | signature@2023-01-01 GBR:ratification@2023-03-01"
            + " entry_into_force@2023-06-01 | signed_not_in_force",
        // In force for others, and so in force, but for whom is not said.
        "2024-06-01 | signature@2023-01-01 GBR:entry_into_force@2023-06-01 | unknown"
      })
  void isInForceForEveryPartyWhereConsentIsNotRecordedPartyByParty(
      LocalDate day, String actions, String expected) {
    Agreement agreement = agreement("USA GBR KAZ", actions);

    AgreementStatus status = agreement.statusOf(Actor.parse("KAZ"), day);

    assertThat(status).isEqualTo(AgreementStatus.of(expected));
  }

  @Test
  void isInForceForBothOfTwoFromTheEntryIntoForceThatNamesOne() {
    Agreement agreement =
        agreement("KAZ UZB", "signature@2023-01-01 KAZ:entry_into_force@2023-06-01");

    AgreementStatus status = agreement.statusOf(Actor.parse("UZB"), LocalDate.of(2024, 1, 1));

    assertThat(status).isEqualTo(AgreementStatus.IN_FORCE);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        // A definitive signature binds; when it took effect is not recorded.
        "2020-01-14 | definitive_signature@2020-01-15 | not_signed",
        "2020-01-16 | definitive_signature@2020-01-15 | unknown",
        "2020-01-16 | KAZ:definitive_signature@2020-01-15 UZB:signature@2020-01-15 | unknown",
        "2020-01-16 | definitive_signature@2020-01-15 entry_into_force@2020-06-01"
            + " | signed_not_in_force",
        "2020-06-01 | definitive_signature@2020-01-15 entry_into_force@2020-06-01 | in_force",
        "2020-01-16 | KAZ:definitive_signature@2020-01-15 UZB:ratification@2021-01-15"
            + " | signed_not_in_force",
        "2020-01-16 | signature@2020-01-15 definitive_signature@2021-01-15 | signed_not_in_force",
        // Some instruments are adopted and never signed.
        "2019-01-31 | adoption@2019-02-01 | not_signed",
        "2019-02-01 | adoption@2019-02-01 | unknown",
        "2019-02-01 | adoption@2019 | unknown",
        "2019-02-01 | adoption@2019-02-01 entry_into_force@2020-01-01 | unknown",
        "2019-02-01 | adoption@2019-02-01 KAZ:ratification@2020-01-01 | not_signed"
      })
  void isUnknownWhereItMayBindWithoutMoreActions(LocalDate day, String actions, String expected) {
    Agreement agreement = agreement("KAZ UZB", actions);

    AgreementStatus status = agreement.statusAsOf(day);

    assertThat(status).isEqualTo(AgreementStatus.of(expected));
  }

  @ParameterizedTest
  @ValueSource(ints = {-10_000, 10_000})
  void rejectsADayThatHasNoYearOfFourDigits(int year) {
    Agreement agreement = agreement("KAZ UZB", "signature@2020-01-15");
    LocalDate day = LocalDate.of(year, 1, 1);

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> agreement.statusAsOf(day));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> agreement.statusOf(Actor.parse("KAZ"), day));
  }

  @Test
  void isUnknownWithoutActions() {
    Agreement agreement = Events.agreement().build();

    assertThat(agreement.statusAsOf(LocalDate.of(2024, 1, 1))).isEqualTo(AgreementStatus.UNKNOWN);
    assertThat(agreement.statusOf(Actor.parse("KAZ"), LocalDate.of(2024, 1, 1)))
        .isEqualTo(AgreementStatus.UNKNOWN);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2020-01-14 | signature@2020-01-15 | unknown",
        "2020-01-16 | signature@2020-01-15 | unknown",
        "2020-06-01 | entry_into_force@2020-06-01 | in_force",
        "2020-06-01 | termination@2020-06-01 | terminated"
      })
  void isNeverUnsignedOrOnlySignedWhereActionsAreMissing(
      LocalDate day, String actions, String expected) {
    Agreement agreement =
        agreement("KAZ UZB", actions, null).toBuilder()
            .missing("actions", MissingReason.NOT_CODED)
            .build();

    AgreementStatus status = agreement.statusAsOf(day);

    assertThat(status).isEqualTo(AgreementStatus.of(expected));
  }

  @Test
  void endsWhenAllPartiesLeaveTogether() {
    Agreement agreement =
        agreement(
            "KAZ UZB KGZ",
            "ratification@2020-01-15 entry_into_force@2020-06-01 denunciation@2023-01-01",
            null);

    AgreementStatus whole = agreement.statusAsOf(LocalDate.of(2023, 1, 1));
    AgreementStatus ofOne = agreement.statusOf(Actor.parse("KAZ"), LocalDate.of(2023, 1, 1));

    assertThat(ofOne).isEqualTo(AgreementStatus.TERMINATED);
    assertThat(whole).isEqualTo(AgreementStatus.TERMINATED);
  }

  @Test
  void endsWhenThePartiesHaveLeftOneByOne() {
    Agreement agreement =
        agreement(
            "KAZ UZB KGZ",
            "entry_into_force@2020-06-01 KAZ:withdrawal@2022-01-01 UZB:denunciation@2023-01-01"
                + " KGZ:termination@2024-01-01",
            null);

    assertThat(agreement.statusAsOf(LocalDate.of(2023, 12, 31)))
        .isEqualTo(AgreementStatus.IN_FORCE);
    assertThat(agreement.statusAsOf(LocalDate.of(2024, 1, 1)))
        .isEqualTo(AgreementStatus.TERMINATED);
  }

  @Test
  void endsForOneOfThreeAloneWhereThatOneTerminatesIt() {
    Agreement agreement =
        agreement("KAZ UZB KGZ", "entry_into_force@2020-06-01 KAZ:termination@2023-01-01", null);
    LocalDate day = LocalDate.of(2024, 1, 1);

    assertThat(agreement.statusAsOf(day)).isEqualTo(AgreementStatus.IN_FORCE);
    assertThat(agreement.statusOf(Actor.parse("KAZ"), day)).isEqualTo(AgreementStatus.TERMINATED);
  }

  @Test
  void endsForEveryPartyWhenOneOfTwoTerminatesIt() {
    Agreement agreement =
        agreement("KAZ UZB", "entry_into_force@2020-06-01 KAZ:termination@2023-01-01", null);

    AgreementStatus whole = agreement.statusAsOf(LocalDate.of(2023, 1, 1));
    AgreementStatus ofOther = agreement.statusOf(Actor.parse("UZB"), LocalDate.of(2023, 1, 1));

    assertThat(whole).isEqualTo(AgreementStatus.TERMINATED);
    assertThat(ofOther).isEqualTo(AgreementStatus.TERMINATED);
  }

  @Test
  void doesNotTakeAnAgreementOfUnrecordedPartiesForABilateralOne() {
    Agreement agreement =
        agreement(
                "KAZ UZB",
                "ratification@2020-01-15 entry_into_force@2020-06-01 KAZ:withdrawal@2023-01-01",
                null)
            .toBuilder()
            .missing("participants", MissingReason.NOT_CODED)
            .build();

    AgreementStatus whole = agreement.statusAsOf(LocalDate.of(2023, 1, 1));
    AgreementStatus ofOther = agreement.statusOf(Actor.parse("UZB"), LocalDate.of(2023, 1, 1));

    assertThat(whole).isNotEqualTo(AgreementStatus.TERMINATED);
    assertThat(ofOther).isNotEqualTo(AgreementStatus.TERMINATED);
  }

  @Test
  void isNotInForceForAStateThatIsNoParty() {
    Agreement agreement = agreement("KAZ UZB", "entry_into_force@2020-06-01", null);

    AgreementStatus status = agreement.statusOf(Actor.parse("QAT"), LocalDate.of(2024, 1, 1));

    assertThat(status).isNotEqualTo(AgreementStatus.IN_FORCE);
  }

  private static Agreement agreement(String parties, String actions) {
    return agreement(parties, actions, null);
  }

  private static Agreement agreement(String parties, String actions, @Nullable String expires) {
    Agreement.Builder agreement = Events.agreementWithoutParties();
    for (String party : parties.split(" ", -1)) {
      agreement.participant(Participant.of(ParticipantRole.PARTY, party));
    }
    for (String action : actions.split(" ", -1)) {
      agreement.action(action(action));
    }
    return expires == null ? agreement.build() : agreement.expires(expires).build();
  }

  private static AgreementAction action(String text) {
    int colon = text.indexOf(':');
    int at = text.indexOf('@');
    AgreementAction.Builder action = AgreementAction.builder();
    action.action(PartyAction.of(text.substring(colon + 1, at < 0 ? text.length() : at)));
    if (at >= 0) {
      action.date(text.substring(at + 1));
    }
    return colon < 0 ? action.build() : action.party(text.substring(0, colon)).build();
  }
}
