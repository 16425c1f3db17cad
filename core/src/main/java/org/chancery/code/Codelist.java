package org.chancery.code;

import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.internal.Copies;
import org.chancery.problem.InvalidModelException;

/**
 * A codelist as a whole: its name and its known codes, for schemas, documents and menus.
 *
 * @param name the name of the list in snake case, such as {@code visit_type}
 * @param entries the known codes, in the order of the list
 * @since 0.1
 */
public record Codelist(String name, List<CodeEntry> entries) {

  public Codelist {
    entries = Copies.list(entries, "entries");
  }

  /**
   * Returns the codelist that a class of codes stands for.
   *
   * @param type the class, such as {@code VisitType.class}
   * @return the list
   */
  public static Codelist of(Class<? extends OpenCode<?>> type) {
    if (type.getGenericSuperclass() instanceof ParameterizedType parent
        && parent.getActualTypeArguments()[0] instanceof Class<?> known) {
      List<CodeEntry> entries = new ArrayList<>();
      for (Object constant : known.getEnumConstants()) {
        entries.add(((KnownCode) constant).entry());
      }
      return new Codelist(snakeCase(type.getSimpleName()), entries);
    }
    throw new InvalidModelException(type.getName() + " names no enum of known codes", null);
  }

  private static String snakeCase(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }
}
