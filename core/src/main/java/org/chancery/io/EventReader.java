package org.chancery.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.dataset.DatasetCheck;
import org.chancery.dataset.DatasetHeader;
import org.chancery.dataset.DatasetRule;
import org.chancery.event.DiplomaticEvent;
import org.chancery.meta.FieldPath;
import org.chancery.problem.InvalidDataException;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.Location;
import org.chancery.problem.Message;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.validation.EventValidator;
import org.chancery.validation.ValidationProfile;
import org.chancery.value.EventId;
import org.jspecify.annotations.Nullable;

/**
 * Reads events one by one, whatever the format, and tells every fault with its place.
 *
 * <p>{@link #read()} gives the next good event and passes over faulty ones. Under {@link
 * ReadPolicy#STRICT}, the end of the input throws {@link InvalidDataException} with all problems,
 * if one of them is an error; under {@link ReadPolicy#COLLECT} they are to be had from {@link
 * #problems()} and {@link #rejected()}. Memory does not grow with the number of good events; what
 * holds between events (unique ids, relations that lead somewhere) is checked by {@link
 * #readAll()}, and where {@link #checkingBetweenEvents()} asks for it.
 *
 * <p>A format extends this class and implements {@link #readCandidate()}, {@link #readHeader()} and
 * {@link #closeInput()}. A reader is used by one thread.
 *
 * @since 0.1
 */
public abstract class EventReader implements Closeable {

  private final ReadOptions options;
  private final @Nullable EventValidator validator;
  private final List<Problem> problems = new ArrayList<>();
  private final List<RejectedEvent> rejected = new ArrayList<>();
  private @Nullable List<DatasetCheck> checks; // where what holds between events is checked
  private final List<Taken> takenBeforeHeader = new ArrayList<>();
  private boolean holdsTaken; // where all events are read, and the header is not known yet
  private long number;
  private int errors;
  private int warnings;
  private boolean closed;
  private @Nullable IOException failure;
  private boolean ended;
  private boolean cutShort; // whether some event of the input is not known

  /**
   * Makes a reader.
   *
   * @param options how to read
   * @throws IllegalStateException if events are to be validated and there is no Jakarta provider
   */
  protected EventReader(ReadOptions options) {
    this.options = options;
    this.validator = options.validator();
  }

  /**
   * Returns what the dataset says of itself. Where the input has it before the events, it is there
   * before the first event is read.
   *
   * @return the header, or null where the format has none, or it is not valid, or comes later
   * @throws IOException if the input fails or has failed, or the reader is closed
   */
  public final @Nullable DatasetHeader header() throws IOException {
    requireUsable();
    try {
      return readHeader();
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  /**
   * Reads the header, if it has not been read, and comes before the events.
   *
   * @return the header, or null where the format has none, or it is not valid, or comes later
   * @throws IOException if the input fails
   */
  protected abstract @Nullable DatasetHeader readHeader() throws IOException;

  /**
   * Closes the input.
   *
   * @throws IOException if that fails
   */
  protected abstract void closeInput() throws IOException;

  /**
   * Closes the input; nothing can be read after it.
   *
   * @throws IOException if that fails
   */
  @Override
  public final void close() throws IOException {
    if (!closed) {
      closed = true;
      closeInput();
    }
  }

  private void requireUsable() throws IOException {
    if (closed) {
      throw new IOException("the reader is closed");
    }
    if (failure != null) {
      throw new IOException("the input has failed before", failure);
    }
  }

  /**
   * Reads the next event of the input, good or faulty. A fault after which nothing more can be read
   * is {@linkplain #report reported}, and ends the input.
   *
   * @return what was made of it, or null at the end
   * @throws IOException if the input fails
   */
  protected abstract @Nullable EventCandidate readCandidate() throws IOException;

  /**
   * Reads the next event by a short way, if it is one of which all parts can be read; {@link
   * #readCandidate()} is asked for the same event where this gives none. A format that has a short
   * way overrides this together with {@link #locatePlain} and {@link #rawPlain}.
   *
   * @return the event, whole; or null where the next one is not plain, or there is none
   * @throws IOException if the input fails
   */
  protected @Nullable DiplomaticEvent readPlain() throws IOException {
    return null;
  }

  /**
   * Tells where a part of the event stands that {@link #readPlain()} gave last.
   *
   * @param path the path of the part
   * @return its place, or that of the nearest part around it that is there
   */
  protected Location locatePlain(FieldPath path) {
    throw new IllegalStateException("this format has no short way");
  }

  /**
   * Returns the text in the input of the event that {@link #readPlain()} gave last.
   *
   * @return the text, unchanged
   */
  protected String rawPlain() {
    throw new IllegalStateException("this format has no short way");
  }

  /**
   * Returns how this reader reads.
   *
   * @return the options
   */
  protected final ReadOptions options() {
    return options;
  }

  /**
   * Returns the number of the event that is being read.
   *
   * @return the number, counted from 1
   */
  protected final long eventNumber() {
    return number + 1;
  }

  /**
   * Takes a problem that is not that of one event.
   *
   * @param problem the problem
   */
  protected final void report(Problem problem) {
    int limit = options.limits().problems();
    int count = problem.isError() ? ++errors : ++warnings;
    if (count <= limit) {
      problems.add(problem);
    } else if (count == limit + 1) {
      boolean stops = problem.isError();
      problems.add(
          new Problem(
              ProblemCode.TOO_MANY_PROBLEMS,
              problem.severity(),
              Message.of(stops ? "stopped after {0} errors" : "more than {0} warnings", limit),
              "",
              problem.location(),
              null,
              List.of()));
      if (stops) {
        endEarly();
      }
    }
  }

  /**
   * Takes a part of the input that belongs to no event, or to one that has been read already. Under
   * {@link ReadPolicy#COLLECT} it is kept as it came, beside the rejected events.
   *
   * @param problem what is wrong with it
   * @param raw the text of the input, unchanged
   */
  protected final void reject(Problem problem, String raw) {
    report(problem);
    if (options.policy() == ReadPolicy.COLLECT) {
      rejected.add(new RejectedEvent(problem.location(), raw, List.of(problem)));
    }
  }

  /**
   * Tells whether the reading has ended, such as by too many errors; then nothing more of the input
   * is asked for.
   *
   * @return true at the end
   */
  protected final boolean hasEnded() {
    return ended;
  }

  /**
   * Says that the input is not read to its end, because nothing can be read after a fault.
   * Relations are then not checked, since the events they lead to may be in the rest.
   */
  protected final void endEarly() {
    ended = true;
    cutShort = true;
  }

  /**
   * Validates the header of a dataset and reports its problems.
   *
   * @param header the header
   * @param source where its parts stand
   * @return true if it has no error
   */
  protected final boolean accept(DatasetHeader header, SourceMap source) {
    boolean valid = true;
    if (validator != null) {
      for (Problem problem : validator.validate(header)) {
        report(problem.at(source.locate(Paths.withoutFirst(problem.path()))));
        valid &= !problem.isError();
      }
    }
    return valid;
  }

  /**
   * Reads the next good event.
   *
   * @return the event, or null at the end of the input
   * @throws InvalidDataException at the end, under {@link ReadPolicy#STRICT}, if there was an error
   * @throws IOException if the input fails
   */
  public final @Nullable DiplomaticEvent read() throws IOException {
    requireUsable();
    while (!ended) {
      DiplomaticEvent plain;
      EventCandidate candidate;
      try {
        plain = readPlain();
        candidate = plain == null ? readCandidate() : null;
      } catch (IOException e) {
        failure = e;
        throw e;
      }
      if (plain == null && candidate == null) {
        break;
      }
      if (number == options.limits().events()) {
        report(
            Problem.of(
                ProblemCode.LIMIT_EXCEEDED,
                Message.of("expected at most {0} events", options.limits().events()),
                "",
                candidate == null ? locatePlain(FieldPath.root()) : candidate.start(),
                null));
        endEarly();
        break;
      }
      number++;
      DiplomaticEvent event = null;
      if (plain != null) {
        event = takePlain(plain);
      } else if (candidate != null) {
        event = take(candidate);
      }
      if (event != null) {
        return event;
      }
    }
    ended = true;
    end();
    return null;
  }

  /** Adds what holds between events, and throws where the policy asks for it. */
  private void end() throws IOException {
    List<DatasetCheck> all = checks;
    if (all != null) {
      checks = null;
      DatasetHeader late = holdsTaken ? header() : null;
      for (int i = 0; i < all.size(); i++) {
        DatasetRule rule = profile().rules().get(i);
        DatasetCheck check =
            late != null && rule.asksHeader() ? again(rule.begin(late)) : all.get(i);
        check.end(!cutShort).forEach(problem -> report(profile().judge(problem)));
      }
      takenBeforeHeader.clear();
    }
    if (options.policy() == ReadPolicy.STRICT && problems.stream().anyMatch(Problem::isError)) {
      throw new InvalidDataException(problems);
    }
  }

  private @Nullable DiplomaticEvent take(EventCandidate candidate) {
    DiplomaticEvent event = candidate.event();
    List<Problem> located =
        candidate.problemsWith(validator).stream()
            .map(p -> p.at(p.location().inEvent(number, candidate.id())))
            .toList();
    located.forEach(this::report);
    boolean good = event != null && located.stream().noneMatch(Problem::isError);
    noteForRules(candidate);
    if (good) {
      return event;
    }
    if (options.policy() == ReadPolicy.COLLECT) {
      rejected.add(
          new RejectedEvent(
              candidate.start().inEvent(number, candidate.id()), candidate.raw().get(), located));
    }
    return null;
  }

  /** An event that came before the header, or the id of one that could not be read. */
  private record Taken(@Nullable DiplomaticEvent event, @Nullable EventId id, Location location) {}

  /** Shows the events to a check that has begun after them; their places are those of events. */
  private DatasetCheck again(DatasetCheck check) {
    for (Taken taken : takenBeforeHeader) {
      if (taken.event() != null) {
        check.add(taken.event(), path -> taken.location());
      } else if (taken.id() != null) {
        check.addUnreadable(taken.id(), taken.location());
      }
    }
    return check;
  }

  /** Takes a plain event, about which only a validator may have something to tell. */
  private @Nullable DiplomaticEvent takePlain(DiplomaticEvent event) {
    List<Problem> found = validator == null ? List.of() : validator.validate(event);
    List<Problem> located = found.isEmpty() ? found : located(found, event);
    located.forEach(this::report);
    if (checks != null) { // so that nothing is made where nobody asks
      addToChecks(checks, event, path -> placeInPlain(path, event));
    }
    if (located.isEmpty() || located.stream().noneMatch(Problem::isError)) {
      return event;
    }
    if (options.policy() == ReadPolicy.COLLECT) {
      rejected.add(new RejectedEvent(placeInPlain(FieldPath.root(), event), rawPlain(), located));
    }
    return null;
  }

  private List<Problem> located(List<Problem> found, DiplomaticEvent event) {
    return found.stream()
        .map(problem -> problem.at(placeInPlain(Paths.parse(problem.path()), event)))
        .sorted(InputOrder.INSTANCE)
        .toList();
  }

  private Location placeInPlain(FieldPath path, DiplomaticEvent event) {
    return locatePlain(path).inEvent(number, event.id().toString());
  }

  private void addToChecks(
      List<DatasetCheck> all, DiplomaticEvent event, Function<FieldPath, Location> locate) {
    for (DatasetCheck check : all) {
      check.add(event, locate);
    }
    if (holdsTaken) {
      takenBeforeHeader.add(new Taken(event, null, locate.apply(FieldPath.root())));
    }
  }

  private ValidationProfile profile() {
    return validator == null ? ValidationProfile.DRAFT : validator.profile();
  }

  private void noteForRules(EventCandidate candidate) {
    if (checks == null) {
      return;
    }
    List<DatasetCheck> all = checks;
    long thisNumber = number;
    Function<FieldPath, Location> locate =
        path -> candidate.source().locate(path).inEvent(thisNumber, candidate.id());
    boolean whole = candidate.problems().stream().noneMatch(Problem::isError);
    if (candidate.event() != null && whole) {
      addToChecks(all, candidate.event(), locate);
    } else if (candidate.id() == null) {
      cutShort = true; // a relation may lead to this event, whose id is not known
    } else {
      try {
        EventId id = EventId.of(candidate.id());
        Location location = locate.apply(FieldPath.root().name("id"));
        all.forEach(check -> check.addUnreadable(id, location));
        if (holdsTaken) {
          takenBeforeHeader.add(new Taken(null, id, location));
        }
      } catch (InvalidValueException e) {
        // The id itself is among the problems of the event; a relation may mean this one.
        cutShort = true;
      }
    }
  }

  /**
   * Asks for what holds between events to be checked too, by the rules of the validator's profile,
   * while the events are read one by one; {@link #readAll()} does so anyway. What is wrong is told
   * at the end. Memory holds of each event what the rules keep: ids, dates, relations and
   * fingerprints. A header that comes after the events is too late for the rules that ask it.
   *
   * @return this reader
   * @throws IllegalStateException if an event has been read before
   * @throws IOException if the input fails or has failed, or the reader is closed
   */
  public final EventReader checkingBetweenEvents() throws IOException {
    if (number > 0) {
      throw new IllegalStateException("events have been read already");
    }
    DatasetHeader known = header();
    checks = profile().rules().stream().map(rule -> rule.begin(known)).toList();
    return this;
  }

  /**
   * Reads all events, and checks what holds between them.
   *
   * @return the header, the good events, and what was wrong
   * @throws IllegalStateException if an event has been read before
   * @throws InvalidDataException under {@link ReadPolicy#STRICT}, if there was an error
   * @throws IOException if the input fails
   */
  public final ReadResult readAll() throws IOException {
    if (number > 0) {
      throw new IllegalStateException("events have been read already; readAll() reads all of them");
    }
    if (checks == null) {
      checkingBetweenEvents();
    }
    holdsTaken = header() == null;
    List<DiplomaticEvent> events = new ArrayList<>();
    DiplomaticEvent event = read();
    while (event != null) {
      events.add(event);
      event = read();
    }
    return new ReadResult(header(), events, problems, rejected);
  }

  /**
   * Hands each of the events that have not been read yet to an action.
   *
   * @param action takes the good events
   * @throws InvalidDataException at the end, under {@link ReadPolicy#STRICT}, if there was an error
   * @throws IOException if the input fails
   */
  public final void forEach(Consumer<? super DiplomaticEvent> action) throws IOException {
    DiplomaticEvent event = read();
    while (event != null) {
      action.accept(event);
      event = read();
    }
  }

  /**
   * Returns the events that have not been read yet. As with {@link #read()}, the end throws {@link
   * InvalidDataException} under {@link ReadPolicy#STRICT}, if there was an error.
   *
   * @return an iterator over the good events, which throws {@link UncheckedIOException} if the
   *     input fails
   */
  public final Iterator<DiplomaticEvent> iterator() {
    return new Events(this);
  }

  /**
   * Returns the events that have not been read yet as a stream, in their order and one at a time;
   * it throws as {@link #iterator()} does.
   *
   * @return the stream of the good events; closing it closes this reader
   */
  public final Stream<DiplomaticEvent> stream() {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                iterator(), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
            false)
        .onClose(
            () -> {
              try {
                close();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  /** The events of a reader, of which one is read ahead. */
  private static final class Events implements Iterator<DiplomaticEvent> {

    private final EventReader reader;
    private @Nullable DiplomaticEvent next;
    private boolean ended;

    Events(EventReader reader) {
      this.reader = reader;
    }

    @Override
    public boolean hasNext() {
      if (next == null && !ended) {
        try {
          next = reader.read();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        ended = next == null;
      }
      return next != null;
    }

    @Override
    public DiplomaticEvent next() {
      DiplomaticEvent event = hasNext() ? next : null;
      if (event == null) {
        throw new NoSuchElementException("there are no more events");
      }
      next = null;
      return event;
    }
  }

  /**
   * Returns the problems found so far.
   *
   * @return the problems, in the order of the input
   */
  public final List<Problem> problems() {
    return List.copyOf(problems);
  }

  /**
   * Returns the events rejected so far, under {@link ReadPolicy#COLLECT}, and parts of the input
   * that belong to no event.
   *
   * @return the rejected events, in the order of the input
   */
  public final List<RejectedEvent> rejected() {
    return List.copyOf(rejected);
  }
}
