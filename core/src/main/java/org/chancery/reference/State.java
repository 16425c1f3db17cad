package org.chancery.reference;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chancery.code.Listed;
import org.chancery.meta.Scalar;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.Message;
import org.chancery.problem.ProblemCode;
import org.chancery.time.Certainty;
import org.chancery.time.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * A state or territory, present or former, by its code.
 *
 * <p>The code is that of ISO 3166-1 alpha-3, {@code KAZ}, or of a former one that of ISO 3166-3,
 * {@code SUN}; Kosovo, which ISO 3166-1 does not list, is {@code XKX}. A state that ISO never
 * listed has the code of the list that has it, marked with that list: {@code cow:HAN} is Hanover in
 * Correlates of War, and {@code gw:TBT} Tibet in Gleditsch and Ward. A code is never changed into
 * that of a successor: {@code SUN} stays the Soviet Union. A code of a user's own begins with
 * {@code x:} and survives reading and writing, {@code x:SML}; the library knows nothing of such a
 * state, unless a {@link States} is built that does.
 *
 * <p>Territories, such as {@code HKG}, are states of this list that are not {@linkplain
 * #isIndependent() independent}. Two states are equal when they have the same code.
 *
 * <pre>{@code
 * State.of("SUN").existsAt(EventDate.of(2024)); // NO
 * State.of("KAZ").name("kk"); // Қазақстан
 * }</pre>
 *
 * @see States
 * @since 0.1
 */
@Scalar(
    name = "state",
    recurring = true,
    description =
        "a state or territory: its ISO 3166-1 alpha-3 code, or the ISO 3166-3 code of a former one,"
            + " or cow:, gw: or x: and the code that another list has",
    pattern = "^([A-Z]{3}|(cow|gw):[A-Z]{3}|x:[A-Za-z0-9][A-Za-z0-9._-]{0,39})$",
    examples = {"KAZ", "SUN", "cow:HAN"})
public final class State implements Actor, Listed {

  @Serial private static final long serialVersionUID = 1L;

  static final String EXPECTED =
      "expected the code of a state, ISO 3166-1 alpha-3 or marked with cow:, gw: or x:";

  /** Begins a code of a user's own. */
  private static final String OWN = "x:";

  private static final int ALPHA3_LENGTH = 3;

  /** The code; the rest comes from the table again when a state is read back. */
  private final String code;

  private final transient StateEntry entry;
  private final transient States home;
  private final transient boolean listed;

  /**
   * Makes a state.
   *
   * @param home the table that is asked about it
   * @param listed whether that table has it
   */
  State(StateEntry entry, States home, boolean listed) {
    this.code = entry.code();
    this.entry = entry;
    this.home = home;
    this.listed = listed;
  }

  /**
   * Returns the state with this code.
   *
   * @param code the code, such as {@code KAZ} or {@code cow:HAN}
   * @return the state
   * @throws InvalidValueException if no state has the code; the suggestions say what may be meant
   *     where it is a name or a known code of another list, such as {@code KZ} or {@code XK}
   */
  public static State of(String code) {
    State state = find(code);
    if (state == null) {
      throw new InvalidValueException(
          ProblemCode.UNKNOWN_STATE, Message.of(EXPECTED), code, Meant.byState(code));
    }
    return state;
  }

  /**
   * Returns the state with this text form, which is its code.
   *
   * @param text the code, such as {@code KAZ} or {@code cow:HAN}
   * @return the state
   * @throws InvalidValueException if no state has the code
   */
  public static State parse(String text) {
    return of(text);
  }

  /**
   * Looks a state up by its code; {@link States#find} looks names up.
   *
   * @param code the code, such as {@code KAZ} or {@code cow:HAN}
   * @return the state, or null where no state has the code; for a code of a user's own, a state
   *     that is not {@linkplain #isListed() listed}
   */
  public static @Nullable State find(String code) {
    Objects.requireNonNull(code, "code");
    State state = States.standard().get(code);
    return state != null || !isOwn(code)
        ? state
        : new State(StateEntry.unlisted(code), States.standard(), false);
  }

  /**
   * Returns every state, territory and former state that the library knows.
   *
   * @return the states in the order of their codes, unmodifiable
   */
  public static List<State> all() {
    return States.standard().all();
  }

  private static boolean isOwn(String code) {
    return code.startsWith(OWN) && Organisation.isCode(code, OWN.length());
  }

  /**
   * Returns the code.
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
    return entry.alpha2();
  }

  /**
   * Returns the alpha-3 code.
   *
   * @return the code, such as {@code KAZ}, or null for a state that ISO 3166 never listed
   */
  public @Nullable String alpha3() {
    return code.length() == ALPHA3_LENGTH ? code : null;
  }

  /**
   * Returns the four-letter code of ISO 3166-3, for a name that is used no more.
   *
   * @return the code, such as {@code SUHH}, or null where there is none
   */
  public @Nullable String alpha4() {
    return entry.alpha4();
  }

  /**
   * Returns the number of M49 and ISO 3166-1; earlier ones are among the {@link #spells()}.
   *
   * @return the three digits, such as {@code 398}, or null where there is none
   */
  public @Nullable String m49() {
    return entry.m49();
  }

  /**
   * Returns the Wikidata id.
   *
   * @return the id, such as {@code Q232}, or null where the table does not state it
   */
  public @Nullable String wikidata() {
    return entry.wikidata();
  }

  /**
   * Returns the short English name.
   *
   * @return the name, such as {@code Kazakhstan}; the code where the library does not list the
   *     state
   */
  @Override
  public String name() {
    return entry.name();
  }

  /**
   * Returns the short name in a language.
   *
   * @param language a BCP 47 tag, such as {@code kk}; {@code de-AT} is served with {@code de} where
   *     there is nothing nearer
   * @return the name, such as {@code Қазақстан}, or null where the table has none
   */
  public @Nullable String name(String language) {
    return DatedName.find(names(), NameKind.SHORT, language);
  }

  /**
   * Returns the official name in a language, without article.
   *
   * @param language a BCP 47 tag, such as {@code fr}; see {@link #name(String)}
   * @return the name, such as {@code République du Kazakhstan}, or null where the table has none
   */
  public @Nullable String officialName(String language) {
    return DatedName.find(names(), NameKind.OFFICIAL, language);
  }

  /**
   * Returns the English name that the state had on a date: {@code Zaire} in 1980.
   *
   * @param date the date
   * @return the former name that held on every day that the date may mean, or else {@link #name()};
   *     a former name whose first day the table does not state is never returned
   */
  public String nameAt(EventDate date) {
    String former = DatedName.formerAt(names(), date);
    return former != null ? former : name();
  }

  /**
   * Returns every name in the table: short, official and former ones, and other spellings.
   *
   * @return the names, the short English one first, unmodifiable
   */
  public List<DatedName> names() {
    return home.names().namesOf(code);
  }

  /**
   * Returns what the entry is.
   *
   * @return the kind
   */
  public StateKind kind() {
    return entry.kind();
  }

  /**
   * Tells states from territories, as the sources of the table have it. Where the status is
   * contested, or the state is in association with another, the answer is no; the library takes no
   * position.
   *
   * @return whether the table has it as an independent state
   */
  public boolean isIndependent() {
    return entry.independent();
  }

  /**
   * Tells whether a state administers this, or has it as a part with a code of its own.
   *
   * @return true for a territory such as {@code ABW}
   */
  public boolean isDependency() {
    return entry.kind() == StateKind.DEPENDENCY;
  }

  /**
   * Returns the state that administers this, as the source of the table has it.
   *
   * @return the state, such as {@code NLD} for {@code ABW}, or null where this is no dependency
   */
  public @Nullable State administeredBy() {
    return entry.administeredBy() == null ? null : home.get(entry.administeredBy());
  }

  /**
   * Returns how far others recognise this as a state.
   *
   * @return the recognition, {@link Recognition#UNSTATED} where the table does not say
   */
  public Recognition recognition() {
    return entry.recognition();
  }

  /**
   * Tells whether the library knows the state.
   *
   * @return false for a code of a user's own that no table has
   */
  @Override
  public boolean isListed() {
    return listed;
  }

  /**
   * Returns the first day of existence.
   *
   * @return the day, or null where the table does not state it
   */
  public @Nullable LocalDate validFrom() {
    return entry.validFrom();
  }

  /**
   * Returns the last day of existence.
   *
   * @return the day, or null where the state still exists
   */
  public @Nullable LocalDate validTo() {
    return entry.validTo();
  }

  /**
   * Returns the spans of time for which each list has the state, with its codes there.
   *
   * @return the spans by list and beginning, unmodifiable
   */
  public List<StateSpell> spells() {
    return home.spellsOf(code);
  }

  /**
   * Returns the code that this state had in a system at a date: {@code 260} of Correlates of War
   * for {@code DEU} in 1970, and {@code 255} in 2000. It is what {@link States#byCode(CodeSystem,
   * String, EventDate)} answers, the other way round.
   *
   * @param system the system
   * @param at the date, or null for the one code that the state had at any time
   * @return the code, or null where the state had none on any day that the date may mean, or more
   *     than one, such as where the code changed within the date
   */
  public @Nullable String codeAt(CodeSystem system, @Nullable EventDate at) {
    String found = null;
    for (String candidate : candidates(system)) {
      if (at == null || home.byCode(system, candidate, at).contains(this)) {
        if (found != null) {
          return null;
        }
        found = candidate;
      }
    }
    return found;
  }

  /** Every code that this ever had in a system. */
  private Set<String> candidates(CodeSystem system) {
    Set<String> codes = new LinkedHashSet<>();
    addCode(codes, system.current(this));
    for (StateSpell spell : spells()) {
      addCode(codes, system.within(spell));
    }
    return codes;
  }

  private static void addCode(Set<String> codes, @Nullable String code) {
    if (code != null) {
      codes.add(code);
    }
  }

  /**
   * Returns what came before.
   *
   * @return the successions of which this is the successor, unmodifiable
   */
  public List<StateSuccession> predecessors() {
    return home.predecessorsOf(code);
  }

  /**
   * Returns what came after.
   *
   * @return the successions of which this is the predecessor, unmodifiable
   */
  public List<StateSuccession> successors() {
    return home.successorsOf(code);
  }

  StateEntry entry() {
    return entry;
  }

  /** Returns the code under which the same state goes on. */
  @Nullable State renamedTo() {
    for (StateSuccession succession : successors()) {
      if (succession.kind() == SuccessionKind.RENAMED) {
        return succession.successor();
      }
    }
    return null;
  }

  /**
   * Tells whether the state existed on a date.
   *
   * <p>No, where the date is certainly before {@link #validFrom()} or after {@link #validTo()}.
   * Yes, where every list of {@link #spells()} that has the state has it on each day that the date
   * may mean. Possibly, where the lists disagree, where the date is only partly within, and where
   * none of them has the state then, though the table does not rule it out: states concluded
   * treaties and were members of organisations before they were independent, or while they were
   * occupied.
   *
   * @param date the date
   * @return the answer
   */
  public Certainty existsAt(EventDate date) {
    return Existence.of(this, date);
  }

  /**
   * Returns the states that stood in the place of this on a date on which it did not exist: the
   * Soviet Union for Kazakhstan in 1980, Sudan for South Sudan in 2010.
   *
   * @param date the date
   * @return the nearest predecessors or successors that may have existed then, in the order of
   *     their codes; none where this may have existed, or none is known
   */
  public List<State> insteadAt(EventDate date) {
    return Existence.insteadOf(this, date);
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
    LocalDate from = entry.validFrom();
    LocalDate to = entry.validTo();
    boolean endsBefore = from != null && latest != null && latest.isBefore(from);
    boolean startsAfter = to != null && earliest != null && earliest.isAfter(to);
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
}
