package org.chancery.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's module reads and validates in a JVM that has a module path and no class path. */
class ModulePathTest {

  private static final String MODULE =
      """
      module probe {
        requires org.chancery.io.json;
      }
      """;

  private static final String PROGRAM =
      """
      package probe;

      import java.io.ByteArrayInputStream;
      import java.nio.charset.StandardCharsets;
      import org.chancery.code.EventStatus;
      import org.chancery.event.Visit;
      import org.chancery.io.ReadOptions;
      import org.chancery.io.json.EventsNdjson;
      import org.chancery.validation.EventValidator;

      public final class Probe {
        public static void main(String[] arguments) throws Exception {
          ModuleLayer.boot().modules().stream()
              .map(Module::getName)
              .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
              .sorted()
              .forEach(name -> System.out.println("module " + name));
          Visit visit = Visit.builder().id("a").title("en", "").date("2024")
              .status(EventStatus.HELD).build();
          EventValidator.create().validate(visit).forEach(System.out::println);
          String line = "{'type':'visit','id':'b','titles':{'en':'A visit'},'date':'2024','status':'held',"
              + "'participants':[{'role':'host','actor':'XYZ'},{'role':'visitor'}]}";
          byte[] bytes = line.replace('\\'', '"').getBytes(StandardCharsets.UTF_8);
          EventsNdjson.read(new ByteArrayInputStream(bytes), ReadOptions.collecting())
              .problems()
              .forEach(System.out::println);
        }
      }
      """;

  private static final List<String> ARCHIVES =
      List.of(
          "jakarta.validation-api-",
          "jspecify-",
          "jackson-",
          "hibernate-validator-",
          "jboss-logging-",
          "classmate-");

  @Test
  void validatesAndReadsInNamedModules(@TempDir Path folder)
      throws IOException, InterruptedException {
    String modulePath = String.join(File.pathSeparator, modules());
    Path program = compile(folder, modulePath);

    String printed = run(program + File.pathSeparator + modulePath, folder.resolve("log"));

    assertThat(printed.lines().filter(line -> line.startsWith("module ")))
        .contains(
            "module jakarta.validation",
            "module org.chancery.core",
            "module org.chancery.io.json",
            "module org.hibernate.validator",
            "module org.jspecify",
            "module probe")
        .noneMatch(line -> line.contains("jakarta.el") || line.contains("expressly"));
    assertThat(printed.lines().filter(line -> line.contains(": expected ")))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("titles.en: expected "),
            line -> assertThat(line).contains("event b: participants[0].actor: expected "),
            line -> assertThat(line).contains("event b: participants[1].actor: expected "));
  }

  private static Path compile(Path folder, String modulePath) throws IOException {
    Path source = Files.createDirectories(folder.resolve("source"));
    Path classes = folder.resolve("classes");
    Files.writeString(source.resolve("module-info.java"), MODULE);
    Files.writeString(source.resolve("Probe.java"), PROGRAM);
    StringWriter said = new StringWriter();
    int status =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(
                new PrintWriter(said),
                new PrintWriter(said),
                "--release",
                "17",
                "--module-path",
                modulePath,
                "-d",
                classes.toString(),
                source.resolve("module-info.java").toString(),
                source.resolve("Probe.java").toString());
    assertThat(status).as(said.toString()).isZero();
    return classes;
  }

  private static String run(String modulePath, Path log) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                "--module-path",
                modulePath,
                "--add-modules",
                "org.hibernate.validator",
                "--module",
                "probe/probe.Probe")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("the program ends in time").isTrue();
    } finally {
      process.destroyForcibly();
    }
    String printed = Files.readString(log);
    assertThat(process.exitValue()).as(printed).isZero();
    return printed;
  }

  /** The places of both modules, and the archives that a user has beside them; no others. */
  private static Set<String> modules() {
    Set<String> places = new LinkedHashSet<>();
    List<String> entries = new ArrayList<>();
    for (String property :
        List.of("jdk.module.path", "surefire.test.class.path", "java.class.path")) {
      entries.addAll(List.of(System.getProperty(property, "").split(File.pathSeparator, -1)));
    }
    for (String entry : entries) {
      Path name = Path.of(entry).getFileName();
      boolean archive = name != null && ARCHIVES.stream().anyMatch(name.toString()::startsWith);
      if (archive || isChancery(entry)) {
        places.add(entry);
      }
    }
    return places;
  }

  /** Whether it is the folder or archive of core, or of this module. */
  private static boolean isChancery(String entry) {
    String path = entry.replace(File.separatorChar, '/');
    return path.matches(".*/(core|io-json)/target/(classes|chancery-[^/]*\\.jar)")
        || path.matches(".*/chancery-(core|io-json)-[^/]*\\.jar");
  }
}
