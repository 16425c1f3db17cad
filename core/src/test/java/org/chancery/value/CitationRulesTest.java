package org.chancery.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.validation.Validated.error;
import static org.chancery.validation.Validated.problemsOf;

import org.chancery.event.Events;
import org.chancery.event.Visit;
import org.chancery.problem.ProblemCode;
import org.junit.jupiter.api.Test;

class CitationRulesTest {

  @Test
  void rejectsACitationWithNeitherAddressNorTitle() {
    Visit visit =
        Events.visit()
            .citation(Events.citation("a"))
            .citation(Citation.builder().key("b").publisher("Akorda").locator("p. 1").build())
            .build();

    assertThat(problemsOf(visit))
        .satisfiesExactly(error(ProblemCode.CITATION_WITHOUT_SOURCE, "citations[1].url"));
  }

  @Test
  void acceptsAnAddressOrATitle() {
    Visit visit =
        Events.visit()
            .citation(Citation.builder().key("a").title("Press release").build())
            .citation(Citation.builder().key("b").url("https://example.org/").build())
            .build();

    assertThat(problemsOf(visit)).isEmpty();
  }
}
