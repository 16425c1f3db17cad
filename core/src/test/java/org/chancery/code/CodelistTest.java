package org.chancery.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every codelist of the package, found by walking its compiled classes. */
class CodelistTest {

  @Test
  void findsTheCodelistsOfThePackage() throws Exception {
    assertThat(lists()).extracting(ListClass::type).contains(VisitType.class, Topic.class);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void hasOneConstantForEachKnownCodeInTheSameOrder(ListClass list) {
    List<OpenCode<?>> constants = list.constants();

    assertThat(constants)
        .isNotEmpty()
        .extracting(constant -> (Object) constant.known())
        .isEqualTo(list.known());
  }

  @ParameterizedTest
  @MethodSource("lists")
  void namesEachConstantByItsCodeInUpperCase(ListClass list) {
    List<String> upperCaseCodes =
        list.known().stream().map(known -> known.entry().code().toUpperCase(Locale.ROOT)).toList();

    assertThat(list.constantNames()).isEqualTo(upperCaseCodes);
    assertThat(list.knownNames()).isEqualTo(upperCaseCodes);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void hasUniqueCodesInSnakeCase(ListClass list) {
    assertThat(list.known())
        .extracting(known -> known.entry().code())
        .doesNotHaveDuplicates()
        .allSatisfy(code -> assertThat(code).matches("[a-z][a-z0-9_]*"));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void readsEachKnownCodeAsItsConstant(ListClass list) throws Throwable {
    for (OpenCode<?> constant : list.constants()) {
      OpenCode<?> read = list.of(constant.code());

      assertThat(read).isEqualTo(constant).hasSameHashCodeAs(constant);
      assertThat((Object) read.known()).isNotNull().isSameAs(constant.known());
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void keepsAnUnknownCode(ListClass list) throws Throwable {
    OpenCode<?> unknown = list.of("hyper_visit");

    assertThat(unknown.code()).isEqualTo("hyper_visit");
    assertThat((Object) unknown.known()).isNull();
    assertThat(unknown).isEqualTo(list.of("hyper_visit")).isNotEqualTo(list.of("Hyper_visit"));
    assertThat(list.constants()).doesNotContain(unknown);
  }

  @ParameterizedTest
  @MethodSource("listsAndRefusedCodes")
  void refusesTextThatCannotBeACode(ListClass list, String fault, String text) {
    assertThatThrownBy(() -> list.of(text))
        .as(fault)
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refused -> assertThat(refused.code()).isEqualTo(ProblemCode.INVALID_VALUE))
        .hasMessageStartingWith(
            "expected a code of 1 to 100 characters without white space around it, got ");
  }

  @ParameterizedTest
  @MethodSource("lists")
  void acceptsACodeOfTheGreatestLength(ListClass list) throws Throwable {
    String longest = "x".repeat(OpenCode.MAX_LENGTH);

    assertThat(list.of(longest).code()).isEqualTo(longest);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void documentsEachKnownCode(ListClass list) {
    assertThat(list.known())
        .extracting(KnownCode::entry)
        .allSatisfy(
            entry -> {
              assertThat(entry.label()).isNotBlank();
              assertThat(entry.definition()).isNotBlank().endsWith(".");
              assertThat(entry.source()).isNotBlank();
            })
        .extracting(CodeEntry::label)
        .doesNotHaveDuplicates();
  }

  static Stream<Arguments> listsAndRefusedCodes() throws IOException, URISyntaxException {
    return lists()
        .flatMap(
            list ->
                Stream.of(
                    Arguments.of(list, "empty", ""),
                    Arguments.of(list, "white space alone", " "),
                    Arguments.of(list, "white space before", " state"),
                    Arguments.of(list, "white space after", "state\u2003"),
                    Arguments.of(list, "line break inside", "st\nate"),
                    Arguments.of(list, "control character inside", "st\u0007ate"),
                    Arguments.of(list, "half a surrogate pair", "st\ud83cate"),
                    Arguments.of(list, "half a surrogate pair at the end", "state\ud83c"),
                    Arguments.of(list, "101 characters", "x".repeat(101))));
  }

  static Stream<ListClass> lists() throws IOException, URISyntaxException {
    Path classes =
        Path.of(OpenCode.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path folder = classes.resolve(OpenCode.class.getPackageName().replace('.', '/'));
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
          .sorted()
          .map(file -> load(file.substring(0, file.length() - ".class".length())))
          .filter(type -> OpenCode.class.isAssignableFrom(type) && type != OpenCode.class)
          .map(ListClass::new)
          .toList()
          .stream();
    }
  }

  private static Class<?> load(String binaryName) {
    try {
      return Class.forName(OpenCode.class.getPackageName() + '.' + binaryName);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** A codelist as its class declares it. */
  record ListClass(Class<?> type) {

    List<OpenCode<?>> constants() {
      return constantFields().map(this::valueOf).toList();
    }

    List<String> constantNames() {
      return constantFields().map(Field::getName).toList();
    }

    List<KnownCode> known() {
      return knownConstants().map(KnownCode.class::cast).toList();
    }

    List<String> knownNames() {
      return knownConstants().map(known -> ((Enum<?>) known).name()).toList();
    }

    OpenCode<?> of(String code) throws Throwable {
      return (OpenCode<?>)
          MethodHandles.publicLookup()
              .findStatic(type, "of", MethodType.methodType(type, String.class))
              .invoke(code);
    }

    private Stream<Field> constantFields() {
      return Arrays.stream(type.getDeclaredFields())
          .filter(field -> Modifier.isPublic(field.getModifiers()) && field.getType() == type);
    }

    private Stream<?> knownConstants() {
      return Arrays.stream(load(type.getSimpleName() + "$Known").getEnumConstants());
    }

    private OpenCode<?> valueOf(Field constant) {
      assertThat(Modifier.isStatic(constant.getModifiers())).as(constant.getName()).isTrue();
      assertThat(Modifier.isFinal(constant.getModifiers())).as(constant.getName()).isTrue();
      try {
        return (OpenCode<?>) constant.get(null);
      } catch (IllegalAccessException e) {
        throw new AssertionError(e);
      }
    }

    @Override
    public String toString() {
      return type.getSimpleName();
    }
  }
}
