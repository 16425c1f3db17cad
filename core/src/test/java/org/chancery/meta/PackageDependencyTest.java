package org.chancery.meta;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Packages depend downwards only, as the compiled classes of the module have it. */
class PackageDependencyTest {

  private static final String PLUMBING = "internal";

  /** From the ground up; the packages of one layer may depend on each other. */
  private static final List<Set<String>> LAYERS =
      List.of(
          Set.of("problem"),
          Set.of("code", "time"),
          Set.of("meta"),
          Set.of("reference", "value"),
          Set.of("event"),
          Set.of("dataset"),
          Set.of("query", "validation"),
          Set.of("change"),
          Set.of("io"));

  private static final Pattern EDGE =
      Pattern.compile("^\\s+org\\.chancery\\.(\\w+)\\s+->\\s+org\\.chancery\\.(\\w+)\\s.*$");

  private static Map<String, Set<String>> dependencies = Map.of();

  @BeforeAll
  static void readDependencies() throws URISyntaxException {
    dependencies = parse(jdeps());
  }

  @Test
  void seesTheDependenciesOfThePackages() {
    assertThat(dependencies.get("event")).contains("meta", "value", "problem", "internal");
    assertThat(dependencies.get("dataset")).contains("event");
    assertThat(dependencies.get("validation")).contains("dataset", "meta");
    assertThat(dependencies.get("io")).contains("validation");
  }

  @Test
  void placesEveryPackageInALayer() throws Exception {
    Set<String> placed = new TreeSet<>(Set.of(PLUMBING));
    LAYERS.forEach(placed::addAll);

    assertThat(placed).isEqualTo(packages());
    assertThat(placed).containsAll(dependencies.keySet());
  }

  @Test
  void dependsDownwardsOnly() {
    assertThat(upward(dependencies)).isEmpty();
  }

  @Test
  void wouldSeeADependencyUpwards() {
    Map<String, Set<String>> upward =
        parse(
            """
            org.chancery.core -> java.base
               org.chancery.time      -> org.chancery.meta      org.chancery.core
               org.chancery.internal  -> org.chancery.problem   org.chancery.core
               org.chancery.event     -> org.chancery.internal  org.chancery.core
               org.chancery.code      -> org.chancery.time      org.chancery.core
               org.chancery.event     -> org.chancery.extra     org.chancery.core
            """);

    assertThat(upward(upward))
        .containsExactlyInAnyOrder("time -> meta", "internal -> problem", "event -> extra");
  }

  private static Set<String> upward(Map<String, Set<String>> dependencies) {
    Set<String> found = new TreeSet<>();
    dependencies.forEach(
        (from, targets) ->
            targets.stream()
                .filter(to -> !isAllowed(from, to))
                .forEach(to -> found.add(from + " -> " + to)));
    return found;
  }

  private static boolean isAllowed(String from, String to) {
    if (from.equals(to)) {
      return true;
    }
    if (from.equals(PLUMBING)) {
      return false;
    }
    return to.equals(PLUMBING) || (layer(to) >= 0 && layer(to) <= layer(from));
  }

  private static int layer(String name) {
    return IntStream.range(0, LAYERS.size())
        .filter(i -> LAYERS.get(i).contains(name))
        .findFirst()
        .orElse(-1);
  }

  private static Map<String, Set<String>> parse(String output) {
    Map<String, Set<String>> edges = new TreeMap<>();
    output
        .lines()
        .forEach(
            line -> {
              Matcher edge = EDGE.matcher(line);
              if (edge.matches()) {
                edges
                    .computeIfAbsent(edge.group(1), from -> new LinkedHashSet<>())
                    .add(edge.group(2));
              }
            });
    return edges;
  }

  private static String jdeps() throws URISyntaxException {
    ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
    StringWriter output = new StringWriter();
    StringWriter errors = new StringWriter();
    String modulePath =
        String.join(
            System.getProperty("path.separator"),
            placeOf(Validator.class),
            placeOf(Nullable.class));

    int status =
        jdeps.run(
            new PrintWriter(output),
            new PrintWriter(errors),
            "-verbose:package",
            "-filter:none",
            "--module-path",
            modulePath,
            placeOf(RecordType.class));

    assertThat(status).as("%s%s", output, errors).isZero();
    return output.toString();
  }

  private static String placeOf(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }

  private static Set<String> packages() throws IOException, URISyntaxException {
    Path folder = Path.of(placeOf(RecordType.class), "org", "chancery");
    try (Stream<Path> packages = Files.list(folder)) {
      return packages
          .map(each -> each.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
