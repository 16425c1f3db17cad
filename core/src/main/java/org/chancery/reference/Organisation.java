package org.chancery.reference;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.chancery.code.Listed;
import org.chancery.code.MembershipLevel;
import org.chancery.meta.Scalar;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.Message;
import org.chancery.problem.ProblemCode;
import org.chancery.time.Certainty;
import org.chancery.time.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * An organisation by its code, most often its English acronym: {@code SCO}, {@code UN}, {@code
 * KazISS}.
 *
 * <p>The library lists the organisations that records name most; any other code is an organisation
 * like them, so that it survives reading and writing. A code has 1 to {@value #MAX_LENGTH} ASCII
 * letters, digits, dots, low lines and hyphens, and begins with a letter or digit. Two
 * organisations are equal when they have the same code; case counts.
 *
 * <pre>{@code
 * Organisation.of("SCO").acronym("ru"); // ШОС
 * Organisation.of("OTS").nameAt(EventDate.of(2019)); // Cooperation Council of Turkic Speaking States
 * }</pre>
 *
 * @see Organisations
 * @since 0.1
 */
@Scalar(
    name = "organisation",
    recurring = true,
    description = "an organisation, by org: and its code",
    pattern = "^org:[A-Za-z0-9][A-Za-z0-9._-]{0,39}$",
    examples = {"org:SCO", "org:UN"})
public final class Organisation implements Actor, Listed {

  @Serial private static final long serialVersionUID = 1L;

  /** The longest code, in characters. */
  public static final int MAX_LENGTH = 40;

  static final String PREFIX = "org:";

  private static final Message EXPECTED =
      Message.of(
          "expected the code of an organisation: 1 to {0} letters, digits or ._-, the first a"
              + " letter or digit",
          MAX_LENGTH);

  /** The code without its prefix; the rest comes from the table when one is read back. */
  private final String code;

  private final transient OrganisationEntry entry;
  private final transient Organisations home;

  Organisation(OrganisationEntry entry, Organisations home) {
    this.code = entry.code();
    this.entry = entry;
    this.home = home;
  }

  /** Returns the organisation that the library lists, or one of which it knows nothing. */
  private static Organisation lookUp(String code) {
    Organisation listed = Organisations.standard().get(code);
    return listed != null
        ? listed
        : new Organisation(OrganisationEntry.unlisted(code), Organisations.standard());
  }

  /**
   * Returns the organisation with this code, whether the library lists it or not.
   *
   * @param code the code without {@code org:}, such as {@code SCO}
   * @return the organisation
   * @throws InvalidValueException if the text cannot be a code
   */
  public static Organisation of(String code) {
    Objects.requireNonNull(code, "code");
    if (!isCode(code, 0)) {
      throw new InvalidValueException(ProblemCode.INVALID_VALUE, EXPECTED, code);
    }
    return lookUp(code);
  }

  /**
   * Returns the organisation with this text form, whether the library lists it or not.
   *
   * @param text {@code org:} and the code, such as {@code org:SCO}
   * @return the organisation
   * @throws InvalidValueException if the text does not begin with {@code org:}, or what follows
   *     cannot be a code
   */
  public static Organisation parse(String text) {
    Objects.requireNonNull(text, "text");
    if (!text.startsWith(PREFIX) || !isCode(text, PREFIX.length())) {
      throw new InvalidValueException(
          ProblemCode.INVALID_VALUE,
          Message.of(
              "expected org: and the code of an organisation: 1 to {0} letters, digits or ._-, the"
                  + " first a letter or digit",
              MAX_LENGTH),
          text,
          Meant.byOrganisation(text));
    }
    return lookUp(text.substring(PREFIX.length()));
  }

  /**
   * Returns the organisations that the library lists.
   *
   * @return the organisations in the order of their codes, unmodifiable
   */
  public static List<Organisation> listed() {
    return Organisations.standard().all();
  }

  static boolean isListed(String code) {
    return Organisations.standard().get(code) != null;
  }

  static boolean isCode(String text, int start) {
    int length = text.length() - start;
    if (length < 1 || length > MAX_LENGTH || !isLetterOrDigit(text.charAt(start))) {
      return false;
    }
    for (int i = start + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isLetterOrDigit(c) && c != '.' && c != '_' && c != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  /**
   * Returns the code without {@code org:}.
   *
   * @return the code, such as {@code SCO}
   */
  @Override
  public String code() {
    return code;
  }

  /**
   * Returns the English name, or the code where the library does not list the organisation.
   *
   * @return the name, such as {@code Shanghai Cooperation Organisation}
   */
  @Override
  public String name() {
    return entry.name();
  }

  /**
   * Tells whether the library's table, or the user's own that this is from, has this organisation.
   *
   * @return whether it is listed
   */
  @Override
  public boolean isListed() {
    return home.get(code) != null;
  }

  /**
   * Returns the Wikidata id.
   *
   * @return the id, such as {@code Q485207}, or null where the table does not state it
   */
  public @Nullable String wikidata() {
    return entry.wikidata();
  }

  /**
   * Returns the short name in a language.
   *
   * @param language a BCP 47 tag, such as {@code ru}; {@code de-AT} is served with {@code de} where
   *     there is nothing nearer
   * @return the name, such as {@code Шанхайская организация сотрудничества}, or null where the
   *     table has none
   */
  public @Nullable String name(String language) {
    return DatedName.find(names(), NameKind.SHORT, language);
  }

  /**
   * Returns the acronym in a language.
   *
   * @param language a BCP 47 tag, such as {@code ru}; see {@link #name(String)}
   * @return the acronym, such as {@code ШОС}, or null where the table has none
   */
  public @Nullable String acronym(String language) {
    return DatedName.find(names(), NameKind.ACRONYM, language);
  }

  /**
   * Returns the English name that the organisation had on a date: {@code Organisation of the
   * Islamic Conference} in 2000.
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
   * Returns every name in the table: short and former ones, acronyms, and other spellings.
   *
   * @return the names, the short English one first, unmodifiable
   */
  public List<DatedName> names() {
    return home.names().namesOf(code);
  }

  /**
   * Returns what it is.
   *
   * @return the kind, or null where it is not listed
   */
  public @Nullable OrganisationKind kind() {
    return entry.kind();
  }

  /**
   * Returns the organisation that this is an organ, institution or agency of.
   *
   * @return the organisation, such as {@code org:EU} for {@code org:EC}, or null where the table
   *     states none
   */
  public @Nullable Organisation partOf() {
    return entry.parent() == null ? null : home.get(entry.parent());
  }

  /**
   * Returns the organs, institutions and agencies of this.
   *
   * @return the organisations in the order of their codes, unmodifiable
   */
  public List<Organisation> parts() {
    return home.partsOf(code);
  }

  /**
   * Returns when it was founded. Where sources count from different acts, it is the interval from
   * the first of them to the last: {@code 1992-10-05/1999-09-14} for CICA.
   *
   * @return the date, or null where the table does not state it
   */
  public @Nullable EventDate founded() {
    return entry.founded();
  }

  /**
   * Returns the last day of its existence.
   *
   * @return the date, or null where the table knows of no end
   */
  public @Nullable EventDate dissolved() {
    return entry.dissolved();
  }

  /**
   * Tells whether the organisation existed on a date.
   *
   * @param date the date
   * @return no, where the date is certainly before its founding or after its end; yes, where it
   *     certainly is in between; possibly, where the table or the date leaves it open
   */
  public Certainty existsAt(EventDate date) {
    EventDate from = entry.founded();
    EventDate to = entry.dissolved();
    if ((from != null && date.isBefore(from) == Certainty.YES)
        || (to != null && date.isAfter(to) == Certainty.YES)) {
      return Certainty.NO;
    }
    return from != null
            && isSureAfter(date.earliest(), from.latest())
            && (to == null || isSureAfter(to.earliest(), date.latest()))
        ? Certainty.YES
        : Certainty.POSSIBLY;
  }

  private static boolean isSureAfter(@Nullable LocalDate day, @Nullable LocalDate other) {
    return day != null && other != null && !day.isBefore(other);
  }

  /**
   * Returns who belongs or belonged to this, at which level and from when to when.
   *
   * @return the spans by member and beginning, unmodifiable; none where the table does not list the
   *     members of the organisation
   */
  public List<MembershipSpell> memberships() {
    return home.members().in(code);
  }

  /**
   * Returns who belonged to this on a date, at any level.
   *
   * @param date the date
   * @param atLeast {@link Certainty#YES} for those who certainly did, {@link Certainty#POSSIBLY}
   *     for those also of whom date or table leave it open
   * @return the spans that held, by member, unmodifiable
   */
  public List<MembershipSpell> membersAt(EventDate date, Certainty atLeast) {
    return home.members().heldAt(code, date, atLeast);
  }

  /**
   * Tells whether an actor belonged to this at a level on a date.
   *
   * @param member the state or organisation
   * @param level the level, such as {@link MembershipLevel#FULL}
   * @param date the date
   * @return yes or possibly by the spans of the member at this level; no, where the date is outside
   *     all of them, where the member certainly had another level, and where the table has all who
   *     ever had this one and not the member; else possibly
   */
  public Certainty isMemberAt(Actor member, MembershipLevel level, EventDate date) {
    return home.members().isAt(code, member, level, date);
  }

  OrganisationEntry entry() {
    return entry;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Organisation that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    // Apart from the state of the same code.
    return 31 * code.hashCode();
  }

  /**
   * Returns the text form.
   *
   * @return {@code org:} and the code, such as {@code org:SCO}
   */
  @Override
  public String toString() {
    return PREFIX + code;
  }

  /**
   * Replaces what was read.
   *
   * @return the organisation of the table that has the code, or one of which it knows nothing
   * @throws InvalidObjectException if the code is none
   */
  @Serial
  private Object readResolve() throws InvalidObjectException {
    if (code == null || !isCode(code, 0)) {
      throw new InvalidObjectException(EXPECTED.toString());
    }
    return lookUp(code);
  }
}
