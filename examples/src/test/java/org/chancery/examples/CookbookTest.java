package org.chancery.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The answers of the cookbook are those that its page shows. */
class CookbookTest {

  private static final Path DATASET = Path.of("datasets", "kazakhstan-2024", "dataset.json");
  private static final Path PAGE = Path.of("..", "docs", "cookbook.md");

  @Test
  void answersAsThePageSays() throws IOException {
    Map<String, String> answers = Cookbook.run(DATASET);
    String page = Files.readString(PAGE);

    assertThat(answers).hasSize(15);
    int number = 0;
    for (Map.Entry<String, String> answer : answers.entrySet()) {
      number++;
      String heading = "## " + number + ". " + answer.getKey() + "\n";
      assertThat(page).contains(heading);
      String section = page.substring(page.indexOf(heading) + heading.length());
      int end = section.indexOf("\n## ");
      assertThat(end < 0 ? section : section.substring(0, end))
          .as(answer.getKey())
          .contains("```\n" + answer.getValue() + "\n```");
    }
  }
}
