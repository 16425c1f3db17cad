package org.chancery.testkit;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.chancery.io.EventReader;
import org.jspecify.annotations.Nullable;

/**
 * Writes a dataset in a JVM of its own: hash codes, the order of sets, the system's language, zone
 * and charset are others than in this one.
 */
final class SecondRun {

  private static final long LONGEST_MINUTES = 5;

  private SecondRun() {}

  /**
   * Writes the dataset of a seed with a contract. The JVM ends with this method, whatever happens.
   *
   * @throws AssertionError if the JVM fails, with what it printed
   */
  static void write(Class<? extends FormatContract> contract, long seed, int events, Path folder)
      throws IOException, InterruptedException {
    Path log = Files.createTempFile("second-run", ".log");
    try {
      Process process =
          new ProcessBuilder(command(contract, seed, events, folder))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      try {
        await(process, log);
      } finally {
        process.destroyForcibly();
      }
    } finally {
      Files.deleteIfExists(log);
    }
  }

  private static void await(Process process, Path log) throws IOException, InterruptedException {
    if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
      throw new AssertionError("the second run took more than " + LONGEST_MINUTES + " minutes");
    }
    if (process.exitValue() != 0) {
      throw new AssertionError(
          "the second run failed: " + new String(Files.readAllBytes(log), StandardCharsets.UTF_8));
    }
  }

  private static List<String> command(
      Class<? extends FormatContract> contract, long seed, int events, Path folder)
      throws IOException {
    return List.of(
        Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
        "-Dfile.encoding=ISO-8859-1",
        "-Duser.language=tr",
        "-Duser.country=TR",
        "-Duser.timezone=Pacific/Kiritimati",
        "-Dline.separator=\r\n",
        "-cp",
        classPath(contract),
        SecondRun.class.getName(),
        contract.getName(),
        String.valueOf(seed),
        String.valueOf(events),
        folder.toString());
  }

  /** All that this JVM has loaded classes from, named modules too, as one class path. */
  private static String classPath(Class<?> contract) throws IOException {
    Set<String> entries = new LinkedHashSet<>();
    entries.add(rootOf(contract));
    entries.add(rootOf(SecondRun.class));
    entries.add(rootOf(EventReader.class));
    for (String property :
        List.of("jdk.module.path", "surefire.test.class.path", "java.class.path")) {
      String path = System.getProperty(property, "");
      if (!path.isEmpty()) {
        entries.addAll(List.of(path.split(File.pathSeparator, -1)));
      }
    }
    // Where tests are patched into a module, their folder is on neither path.
    for (Class<?> type = contract; type != null; type = type.getSuperclass()) {
      @Nullable ClassLoader loader = type.getClassLoader();
      if (loader != null) {
        entries.add(rootOf(type));
        entries.addAll(patchedModule(type));
      }
    }
    entries.remove("");
    return String.join(File.pathSeparator, entries);
  }

  /** The place of the module that a class is patched into, if it is in one. */
  private static List<String> patchedModule(Class<?> type) {
    String name = type.getModule().getName();
    List<String> places = new ArrayList<>();
    if (name != null && type.getModule().getLayer() != null) {
      type.getModule()
          .getLayer()
          .configuration()
          .findModule(name)
          .flatMap(module -> module.reference().location())
          .filter(place -> place.getScheme().equals("file"))
          .ifPresent(place -> places.add(Path.of(place).toString()));
    }
    return places;
  }

  /** The folder or archive that a class file is in. */
  private static String rootOf(Class<?> type) throws IOException {
    String file = type.getName().replace('.', '/') + ".class";
    URL url = type.getResource("/" + file);
    if (url == null) {
      url = type.getResource(file.substring(file.lastIndexOf('/') + 1));
    }
    if (url == null) {
      return "";
    }
    String place = url.toString();
    try {
      if (place.startsWith("jar:")) {
        return Path.of(new URI(place.substring("jar:".length(), place.indexOf("!/")))).toString();
      }
      if (place.startsWith("file:")) {
        return Path.of(new URI(place.substring(0, place.length() - file.length()))).toString();
      }
      return "";
    } catch (URISyntaxException e) {
      throw new IOException("no place of a class: " + place, e);
    }
  }

  /**
   * Writes a dataset; the second JVM begins here.
   *
   * @param arguments the name of the contract, the seed, the number of events, the folder
   * @throws Exception if it cannot be written
   */
  public static void main(String[] arguments) throws Exception {
    Constructor<?> constructor = Class.forName(arguments[0]).getDeclaredConstructor();
    constructor.setAccessible(true);
    FormatContract contract = (FormatContract) constructor.newInstance();
    long seed = Long.parseLong(arguments[1]);
    int events = Integer.parseInt(arguments[2]);

    contract.write(EventGenerator.of(seed).dataset(events), Path.of(arguments[3]));
  }
}
