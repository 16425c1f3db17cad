package org.chancery.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.chancery.dataset.Dataset;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.DiplomaticEvent;
import org.chancery.meta.FieldPath;
import org.chancery.meta.Published;
import org.chancery.meta.RecordType;
import org.chancery.meta.ValueSearch;
import org.chancery.meta.ValueType;
import org.chancery.problem.InvalidDataException;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.Location;
import org.chancery.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Validates events and datasets, and says what is wrong as {@link Problem}s.
 *
 * <p>The constraints are Jakarta constraints on the records, so any {@link Validator} finds the
 * same violations. This class adds what violations lack: a stable code, the path as formats write
 * it, an order that is the same each time, warnings for codes that no list has, and, for a dataset,
 * ids and relations across events. It is immutable and safe for use by several threads.
 *
 * <p>A valid event costs a fraction of what the provider takes for it: plain checks, derived from
 * the provider's own constraints, let it through, and the provider is asked about the others.
 *
 * <pre>{@code
 * EventValidator validator = EventValidator.create();
 * for (Problem problem : validator.validate(dataset)) {
 *   System.out.println(problem);
 * }
 * }</pre>
 *
 * @since 0.1
 */
public final class EventValidator {

  private static final ValueSearch VALUES = ValueSearch.of(ValueType::needsLook);

  private static final Comparator<Problem> BY_PATH =
      Comparator.comparing(Problem::path, PathOrder.INSTANCE)
          .thenComparing(Problem::code)
          .thenComparing(Problem::message);

  // Two threads may make one each at first; either serves.
  private static volatile @Nullable EventValidator shared;

  private final Validator validator;
  private final Screen screen;
  private final ValidationProfile profile;

  private EventValidator(Validator validator, Screen screen, ValidationProfile profile) {
    this.validator = validator;
    this.screen = screen;
    this.profile = profile;
  }

  /**
   * Returns a validator of the Jakarta provider that is on the class path or module path, such as
   * Hibernate Validator. It needs no expression language.
   *
   * @return the validator
   * @throws IllegalStateException if there is no provider
   */
  public static EventValidator create() {
    try {
      return of(
          Validation.byDefaultProvider()
              .configure()
              .messageInterpolator(new PlainMessages())
              .buildValidatorFactory()
              .getValidator());
    } catch (NoProviderFoundException e) {
      throw new IllegalStateException(
          "no Jakarta Validation provider is there: add org.hibernate.validator:hibernate-validator",
          e);
    }
  }

  /**
   * Returns the validator of {@link #create()}, made once: making one takes far longer than using
   * it.
   *
   * @return the validator
   * @throws IllegalStateException if there is no provider
   */
  public static EventValidator shared() {
    EventValidator validator = shared;
    if (validator == null) {
      validator = create();
      shared = validator;
    }
    return validator;
  }

  /**
   * Returns a validator that asks a Jakarta validator of the caller's, with all constraints that it
   * knows. It is asked about every event, and not only about those that may be invalid, where it
   * has a constraint on these records that is not one of Jakarta's common ones, or where it wraps
   * the validator of a provider: unwrap it then.
   *
   * @param validator the Jakarta validator
   * @return the validator
   */
  public static EventValidator of(Validator validator) {
    Objects.requireNonNull(validator, "validator");
    return new EventValidator(validator, new Screen(validator, false), ValidationProfile.DRAFT);
  }

  /**
   * Returns a validator that asks what a profile asks. Without it, that is {@link
   * ValidationProfile#DRAFT}.
   *
   * @param other the profile
   * @return the validator
   */
  public EventValidator with(ValidationProfile other) {
    boolean sameGroups = other.asksForPublished() == profile.asksForPublished();
    return new EventValidator(
        validator, sameGroups ? screen : new Screen(validator, other.asksForPublished()), other);
  }

  /**
   * Returns what is asked.
   *
   * @return the profile
   */
  public ValidationProfile profile() {
    return profile;
  }

  /**
   * Validates one event for itself.
   *
   * @param event the event
   * @return the problems in the order of their paths; none if it is valid
   */
  public List<Problem> validate(DiplomaticEvent event) {
    return validate(event, List.of());
  }

  /**
   * Validates an event of which some parts could not be read and are absent. What comes of their
   * absence alone is not told.
   *
   * @param event the event without the parts
   * @param unreadable the paths of the parts; for a list that lacks an element, that of the list
   * @return the problems in the order of their paths
   */
  public List<Problem> validate(DiplomaticEvent event, Collection<FieldPath> unreadable) {
    return problemsOf((Record) event, FieldPath.root(), PathSet.of(unreadable));
  }

  /**
   * Validates the header of a dataset.
   *
   * @param header the header
   * @return the problems, whose paths begin with {@code dataset}
   */
  public List<Problem> validate(DatasetHeader header) {
    return problemsOf(header, FieldPath.root().name("dataset"), PathSet.of(List.of()));
  }

  /**
   * Validates a dataset: its header, each event, and what holds between events.
   *
   * @param dataset the dataset
   * @return the problems; each one's location names the event by number and id
   */
  public List<Problem> validate(Dataset dataset) {
    List<Problem> problems = new ArrayList<>(validate(dataset.header()));
    StreamValidation stream = stream(dataset.header());
    dataset.events().forEach(event -> problems.addAll(stream.add(event)));
    problems.addAll(stream.end());
    return problems;
  }

  /**
   * Begins to validate events one by one, such as those of a stream that is too long to be held.
   * Memory holds of each event what the rules of the profile keep: ids, dates, relations and
   * fingerprints.
   *
   * @param header what the dataset says of itself, or null where that is not known; it is not
   *     validated
   * @return the validation, which has seen no event
   */
  public StreamValidation stream(@Nullable DatasetHeader header) {
    return new StreamValidation(this, header);
  }

  /**
   * Refuses a dataset that has an error.
   *
   * @param dataset the dataset
   * @throws InvalidDataException if there is an error, with all problems
   */
  public void requireValid(Dataset dataset) {
    require(validate(dataset));
  }

  /**
   * Refuses an event that has an error.
   *
   * @param event the event
   * @throws InvalidDataException if there is an error, with all problems
   */
  public void requireValid(DiplomaticEvent event) {
    require(validate(event));
  }

  private static void require(List<Problem> problems) {
    if (problems.stream().anyMatch(Problem::isError)) {
      throw new InvalidDataException(problems);
    }
  }

  private List<Problem> problemsOf(Record root, FieldPath prefix, PathSet unreadable) {
    Screening screening = new Screening();
    boolean passes = screen.passes(root, screening);
    if (passes && !screening.isNotable()) {
      return List.of();
    }
    List<Problem> problems = new ArrayList<>();
    if (!passes) {
      addViolations(root, prefix, unreadable, problems);
    }
    if (screening.isNotable()) {
      addValues(root, prefix, unreadable, problems);
    }
    problems.sort(BY_PATH);
    return problems.stream().map(profile::judge).toList();
  }

  /** Adds what the provider finds. */
  private void addViolations(
      Record root, FieldPath prefix, PathSet unreadable, List<Problem> problems) {
    RecordType<?> type = RecordType.of(root);
    Class<?>[] groups =
        profile.asksForPublished()
            ? new Class<?>[] {Default.class, Published.class}
            : new Class<?>[] {Default.class};
    for (ConstraintViolation<Record> violation : validator.validate(root, groups)) {
      if (!Violations.stemsFrom(unreadable, violation, type)) {
        problems.add(Violations.toProblem(violation, root, type, prefix));
      }
    }
  }

  /** Adds what is wrong with single values, whatever field they are in. */
  private static void addValues(
      Record root, FieldPath prefix, PathSet unreadable, List<Problem> problems) {
    VALUES.forEach(
        root,
        (at, kind, value) -> {
          boolean listed = kind.isListed(value);
          boolean readable = kind.isReadable(value);
          if ((listed && readable) || (!unreadable.isEmpty() && unreadable.covers(at.path()))) {
            return;
          }
          String path =
              prefix.equals(FieldPath.root()) ? at.toString() : prefix.then(at.path()).toString();
          if (!readable) {
            problems.add(unreadable(kind, value, path));
          }
          if (!listed) {
            problems.add(UnlistedCode.problem(kind, value, path));
          }
        });
  }

  private static Problem unreadable(ValueType<?> kind, Object value, String path) {
    try {
      kind.requireReadable(value);
    } catch (InvalidValueException e) {
      return e.toProblem(path, Location.unknown());
    }
    throw new IllegalStateException("a value is readable for one and not for the other");
  }
}
