package org.chancery.reference;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.meta.Scalar;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * A state or territory by its ISO 3166-1 alpha-3 code, or a former one by its ISO 3166-3 code.
 *
 * <p>A code is never changed into that of a successor: {@code SUN} stays the Soviet Union. Kosovo,
 * which ISO 3166-1 does not list, is {@code XKX}. Territories, such as {@code HKG}, are states of
 * this list that are not {@linkplain #isIndependent() independent}.
 *
 * <p>Two states are equal when they have the same code.
 *
 * <pre>{@code
 * State.of("SUN").existsBetween(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)); // false
 * }</pre>
 *
 * @since 0.1
 */
@Scalar(
    name = "state",
    description =
        "the ISO 3166-1 alpha-3 code of a state or territory, or the ISO 3166-3 code of a former"
            + " one",
    pattern = "^[A-Z]{3}$")
public final class State implements Actor {

  @Serial private static final long serialVersionUID = 1L;

  static final String EXPECTED = "expected an ISO 3166-1 alpha-3 code of a state";

  /** The alpha-3 code; the rest comes from the table again when a state is read back. */
  private final String code;

  private final transient @Nullable String alpha2;
  private final transient String name;
  private final transient boolean independent;
  private final transient @Nullable LocalDate validFrom;
  private final transient @Nullable LocalDate validTo;

  private State(
      String code,
      @Nullable String alpha2,
      String name,
      boolean independent,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo) {
    this.code = code;
    this.alpha2 = alpha2;
    this.name = name;
    this.independent = independent;
    this.validFrom = validFrom;
    this.validTo = validTo;
  }

  /**
   * Returns the state with this code.
   *
   * @param code the alpha-3 code in upper case, such as {@code KAZ}
   * @return the state
   * @throws InvalidValueException if no state has the code; the message says what to write where it
   *     is a known code of another list, such as {@code KZ} or {@code XK}
   */
  public static State of(String code) {
    State state = find(code);
    if (state == null) {
      throw new InvalidValueException(
          ProblemCode.UNKNOWN_STATE, EXPECTED + Hint.forState(code), code);
    }
    return state;
  }

  /**
   * Returns the state with this text form, which is its code.
   *
   * @param text the alpha-3 code in upper case, such as {@code KAZ}
   * @return the state
   * @throws InvalidValueException if no state has the code
   */
  public static State parse(String text) {
    return of(text);
  }

  /**
   * Looks a state up.
   *
   * @param code the alpha-3 code in upper case, such as {@code KAZ}
   * @return the state, or null where no state has the code
   */
  public static @Nullable State find(String code) {
    Objects.requireNonNull(code, "code");
    return Table.BY_CODE.get(code);
  }

  /**
   * Returns every state, territory and former state that the library knows.
   *
   * @return the states in the order of their codes, unmodifiable
   */
  public static List<State> all() {
    return Table.ALL;
  }

  /**
   * Returns the alpha-3 code.
   *
   * @return the code, such as {@code KAZ}
   */
  @Override
  public String code() {
    return code;
  }

  /**
   * Returns the alpha-2 code, of a former state that of its time. Such a code may be another
   * state's today: {@code BY} was the Byelorussian SSR's and is Belarus's.
   *
   * @return the code, such as {@code KZ}, or null where there is none
   */
  public @Nullable String alpha2() {
    return alpha2;
  }

  /**
   * Returns the short English name.
   *
   * @return the name, such as {@code Kazakhstan}
   */
  @Override
  public String name() {
    return name;
  }

  /**
   * Tells states from territories, as the sources of the table have it. Where the status is
   * contested, or the state is in association with another, the answer is no; the library takes no
   * position.
   *
   * @return whether the table has it as an independent state
   */
  public boolean isIndependent() {
    return independent;
  }

  /**
   * Returns the first day of existence.
   *
   * @return the day, or null where the table does not state it
   */
  public @Nullable LocalDate validFrom() {
    return validFrom;
  }

  /**
   * Returns the last day of existence.
   *
   * @return the day, or null where the state still exists
   */
  public @Nullable LocalDate validTo() {
    return validTo;
  }

  /**
   * Tells whether the state may have existed on a day of this span. A date that the table does not
   * state rules nothing out.
   *
   * @param earliest the first day of the span, or null where it is open
   * @param latest the last day of the span, or null where it is open
   * @return false only where the state certainly existed on no day of the span
   */
  public boolean existsBetween(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    boolean endsBefore = validFrom != null && latest != null && latest.isBefore(validFrom);
    boolean startsAfter = validTo != null && earliest != null && earliest.isAfter(validTo);
    return !endsBefore && !startsAfter;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof State that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /**
   * Returns the text form, which is the code.
   *
   * @return the code, such as {@code KAZ}
   */
  @Override
  public String toString() {
    return code;
  }

  /**
   * Replaces what was read.
   *
   * @return the state of the table that has the code
   * @throws InvalidObjectException if no state has the code
   */
  @Serial
  private Object readResolve() throws InvalidObjectException {
    State state = code == null ? null : find(code);
    if (state == null) {
      throw new InvalidObjectException(EXPECTED);
    }
    return state;
  }

  /** Read at first use. */
  private static final class Table {

    static final Map<String, State> BY_CODE =
        ReferenceTable.read(
            "states.tsv",
            List.of("code", "alpha2", "independent", "valid_from", "valid_to", "name"),
            Table::state);

    static final List<State> ALL = List.copyOf(BY_CODE.values());

    private static State state(List<String> cells) {
      return new State(
          cells.get(0),
          ReferenceTable.orNull(cells.get(1)),
          cells.get(5),
          cells.get(2).equals("yes"),
          date(cells.get(3)),
          date(cells.get(4)));
    }

    private static @Nullable LocalDate date(String cell) {
      return cell.isEmpty() ? null : LocalDate.parse(cell);
    }
  }
}
