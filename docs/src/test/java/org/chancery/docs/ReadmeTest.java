package org.chancery.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README and the guides take their code from the examples, and their links lead somewhere. */
class ReadmeTest {

  private static final Path PROJECT = Path.of("..");
  private static final Pattern SNIPPET =
      Pattern.compile("<!-- from (\\S+) -->\\n```java\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (Path folder : List.of(PROJECT, PROJECT.resolve("docs"), PROJECT.resolve("docs/adr"))) {
      try (Stream<Path> files = Files.list(folder)) {
        files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
      }
    }
    return pages;
  }

  @Test
  void everyBlockOfJavaIsPartOfAnExample() throws IOException {
    for (String name :
        List.of(
            "README.md",
            "docs/dates.md",
            "docs/schema.md",
            "docs/validation.md",
            "docs/csv.md",
            "docs/cookbook.md")) {
      String page = Files.readString(PROJECT.resolve(name));
      List<MatchResult> snippets = SNIPPET.matcher(page).results().toList();

      assertThat(snippets)
          .as(name)
          .hasSize(Pattern.compile("```java").matcher(page).results().toArray().length);
      for (MatchResult snippet : snippets) {
        String code = Files.readString(PROJECT.resolve(snippet.group(1)));
        assertThat(withoutIndent(code)).as(name).contains(withoutIndent(snippet.group(2)));
      }
    }
  }

  /** Lines without the spaces before them, because a snippet is indented less than its source. */
  private static String withoutIndent(String code) {
    return String.join("\n", code.lines().map(String::strip).toList());
  }

  @Test
  void firstTwoBlocksOfBashAreOneLineEach() throws IOException {
    String readme = Files.readString(PROJECT.resolve("README.md"));

    List<String> blocks =
        Pattern.compile("```bash\\n(.*?)```", Pattern.DOTALL)
            .matcher(readme)
            .results()
            .map(block -> block.group(1))
            .toList();

    assertThat(blocks).hasSizeGreaterThanOrEqualTo(2);
    assertThat(blocks.subList(0, 2)).allMatch(block -> block.lines().count() == 1);
  }

  @Test
  void everyLinkLeadsToAFileOfTheProject() throws IOException {
    for (Path page : pages()) {
      for (MatchResult link : LINK.matcher(Files.readString(page)).results().toList()) {
        assertThat(page.resolveSibling(link.group(1)))
            .as("%s links to %s", page, link.group(1))
            .exists();
      }
    }
  }
}
