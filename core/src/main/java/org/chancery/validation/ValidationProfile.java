package org.chancery.validation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.dataset.DatasetRule;
import org.chancery.dataset.DatasetRules;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.problem.Severity;

/**
 * What is asked of data, and how grave each kind of problem is. The three profiles build on each
 * other; a copy of one may ask for more, or judge otherwise.
 *
 * <pre>{@code
 * EventValidator validator =
 *     EventValidator.create()
 *         .with(
 *             ValidationProfile.PUBLISHED
 *                 .withRule(myRule)
 *                 .withSeverity(ProblemCode.LIKELY_DUPLICATE, Severity.ERROR));
 * }</pre>
 *
 * <p>Profiles are immutable.
 *
 * @since 0.1
 */
public final class ValidationProfile {

  /**
   * Data that is being worked on: each event is sound in itself, ids are unique, relations lead to
   * an event that is there.
   */
  public static final ValidationProfile DRAFT =
      new ValidationProfile(
          "DRAFT",
          false,
          List.of(DatasetRules.IDS_AND_RELATIONS),
          new EnumMap<>(ProblemCode.class));

  /**
   * Data for others: every event has a citation, fields on which sources differ have an accepted
   * claim, the dataset declares its coverage and keeps to it, parts lie within their wholes, and
   * nothing looks like a duplicate.
   */
  public static final ValidationProfile PUBLISHED =
      new ValidationProfile(
          "PUBLISHED", true, List.of(DatasetRules.values()), new EnumMap<>(ProblemCode.class));

  /** As {@link #PUBLISHED}, and a code that no list has is an error. */
  public static final ValidationProfile STRICT =
      PUBLISHED.named("STRICT").withSeverity(ProblemCode.UNKNOWN_CODE, Severity.ERROR);

  private final String name;
  private final boolean published;
  private final List<DatasetRule> rules;
  private final Map<ProblemCode, Severity> severities;

  private ValidationProfile(
      String name,
      boolean published,
      List<? extends DatasetRule> rules,
      Map<ProblemCode, Severity> severities) {
    this.name = name;
    this.published = published;
    this.rules = List.copyOf(rules);
    this.severities = severities;
  }

  private ValidationProfile named(String other) {
    return new ValidationProfile(other, published, rules, severities);
  }

  /**
   * Returns a profile that asks for one more thing between events.
   *
   * @param rule the rule; one that the profile has already is not added again
   * @return the profile, of the same name
   */
  public ValidationProfile withRule(DatasetRule rule) {
    if (rules.contains(Objects.requireNonNull(rule, "rule"))) {
      return this;
    }
    List<DatasetRule> more = new ArrayList<>(rules);
    more.add(rule);
    return new ValidationProfile(name, published, more, severities);
  }

  /**
   * Returns a profile that does not ask for one thing between events.
   *
   * @param rule a rule of this profile
   * @return the profile, of the same name
   */
  public ValidationProfile withoutRule(DatasetRule rule) {
    return new ValidationProfile(
        name, published, rules.stream().filter(other -> !other.equals(rule)).toList(), severities);
  }

  /**
   * Returns a profile that judges a kind of problem otherwise. What is no error does not make a
   * strict read refuse the data.
   *
   * @param code the kind of problem
   * @param severity how grave it is
   * @return the profile, of the same name
   */
  public ValidationProfile withSeverity(ProblemCode code, Severity severity) {
    Map<ProblemCode, Severity> other = new EnumMap<>(ProblemCode.class);
    other.putAll(severities);
    other.put(Objects.requireNonNull(code, "code"), Objects.requireNonNull(severity, "severity"));
    return new ValidationProfile(name, published, rules, other);
  }

  /**
   * Returns the name of the profile, or of that from which it was made.
   *
   * @return the name, such as {@code PUBLISHED}
   */
  public String name() {
    return name;
  }

  /**
   * Returns the rules on what holds between events.
   *
   * @return the rules, in the order in which they are checked
   */
  public List<DatasetRule> rules() {
    return rules;
  }

  /** Whether constraints of the group {@link org.chancery.meta.Published} are asked for. */
  boolean asksForPublished() {
    return published;
  }

  /**
   * Returns a problem as grave as this profile has it.
   *
   * @param problem the problem
   * @return the problem, with the severity of the profile where that differs
   */
  public Problem judge(Problem problem) {
    Severity severity = severities.get(problem.code());
    return severity == null || severity == problem.severity() ? problem : problem.as(severity);
  }

  @Override
  public String toString() {
    return name;
  }
}
