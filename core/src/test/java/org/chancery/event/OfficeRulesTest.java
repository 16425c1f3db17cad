package org.chancery.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.validation.Validated.problemsOf;

import java.util.List;
import org.chancery.code.ParticipantRole;
import org.chancery.code.PartyAction;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.problem.Severity;
import org.chancery.value.AgreementAction;
import org.chancery.value.Participant;
import org.chancery.value.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeRulesTest {

  private static final String EXPECTED =
      "expected an office that the person held on the date of the event";

  private static Visit visit(String date, String actor, String name, String office) {
    return Events.visit()
        .date(date)
        .participants(
            List.of(
                Participant.builder()
                    .role(ParticipantRole.VISITOR)
                    .actor(actor)
                    .person(Person.of(name))
                    .office(office)
                    .build()))
        .build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-12-02 | org:EU | Josep Borrell | EU High Representative |"
            + " at that time: Kaja Kallas; Josep Borrell: 2019-12-01/2024-11-30",
        "2019-06 | org:EU | Josep Borrell | High Representative | Josep Borrell:"
            + " 2019-12-01/2024-11-30",
        "2024-05 | KAZ | Nursultan Nazarbayev | President of Kazakhstan |"
            + " at that time: Kassym-Jomart Tokayev; Nursultan Nazarbayev: /2019-03-19",
        "2024-09-11 | KAZ | Murat Nurtleu | President | at that time: Kassym-Jomart Tokayev; Murat"
            + " Nurtleu: Minister of Foreign Affairs of Kazakhstan"
      })
  void warnsOfAnOfficeThatThePersonDidNotHold(
      String date, String actor, String name, String office, String advice) {
    List<Problem> problems = problemsOf(visit(date, actor, name, office));

    assertThat(problems).hasSize(1);
    Problem problem = problems.get(0);
    assertThat(problem.code()).isEqualTo(ProblemCode.OFFICE_NOT_HELD);
    assertThat(problem.severity()).isEqualTo(Severity.WARNING);
    assertThat(problem.path()).hasToString("participants[0].office");
    assertThat(problem.message()).isEqualTo(EXPECTED + " (" + advice + ")");
    assertThat(problem.rejected()).isEqualTo(office);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-11-30, org:EU, Josep Borrell, EU High Representative",
    "2024, org:EU, Josep Borrell, EU High Representative",
    "2024-12-02, org:EU, Somebody Else, EU High Representative",
    "2024-12-02, org:EU, Josep Borrell, Special guest",
    "2024-12-02, ESP, Josep Borrell, EU High Representative",
    "2040, org:UN, Ararat Mirzoyan, Secretary-General",
    "2024-08, KAZ, Murat Nurtleu, Deputy Foreign Minister",
    "2020, org:UN, Ajay Banga, President"
  })
  void keepsSilentWhereItIsNotCertain(String date, String actor, String name, String office) {
    assertThat(problemsOf(visit(date, actor, name, office))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0301\u0316", "\ufdfa", "a\u0345\u0300", "x"})
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void keepsSilentOnTextsTooLongForAnOfficeOrAName(String part) {
    String text = part.repeat((1 << 20) / part.length());

    assertThat(problemsOf(visit("2024-12-02", "org:EU", "Josep Borrell", text)))
        .extracting(Problem::code)
        .doesNotContain(ProblemCode.OFFICE_NOT_HELD);
    assertThat(problemsOf(visit("2024-12-02", "org:EU", text, "EU High Representative")))
        .extracting(Problem::code)
        .doesNotContain(ProblemCode.OFFICE_NOT_HELD);
  }

  @Test
  void acceptsAnOfficeHeldOnTheDateOfAnActionOfTheActor() {
    Participant president =
        Participant.builder()
            .role(ParticipantRole.SIGNATORY)
            .actor("KAZ")
            .person(Person.of("Kassym-Jomart Tokayev"))
            .office("President of Kazakhstan")
            .build();
    Agreement.Builder agreement =
        Events.agreement()
            .date("2018-08-12")
            .participants(List.of(president, Participant.of(ParticipantRole.SIGNATORY, "UZB")));

    assertThat(problemsOf(agreement.action(ratification("UZB", "2019-04-01")).build()))
        .extracting(Problem::code)
        .containsExactly(ProblemCode.OFFICE_NOT_HELD);
    assertThat(problemsOf(agreement.action(ratification("KAZ", "2019-04-02")).build())).isEmpty();
  }

  private static AgreementAction ratification(String party, String date) {
    return AgreementAction.builder()
        .action(PartyAction.RATIFICATION)
        .party(party)
        .date(date)
        .build();
  }

  @Test
  void keepsSilentOnAPersonWithoutAnOffice() {
    Visit visit =
        Events.visit()
            .participant(
                Participant.builder()
                    .role(ParticipantRole.ATTENDEE)
                    .actor("org:EU")
                    .person(Person.of("Kaja Kallas"))
                    .build())
            .build();

    assertThat(problemsOf(visit)).isEmpty();
  }
}
