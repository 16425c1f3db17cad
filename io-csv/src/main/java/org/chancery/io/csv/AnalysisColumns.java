package org.chancery.io.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.code.CodeEntry;
import org.chancery.code.Codelist;
import org.chancery.code.OpenCode;
import org.chancery.code.ParticipantRole;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.io.csv.AnalysisColumn.Kind;
import org.chancery.meta.Field;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.chancery.meta.ValueType;
import org.chancery.query.DyadRule;
import org.chancery.query.EventDyad;
import org.chancery.reference.Actor;
import org.chancery.reference.CodeSystem;
import org.chancery.reference.Organisation;
import org.chancery.reference.State;
import org.chancery.time.EventDate;
import org.chancery.time.Precision;
import org.chancery.value.LanguageTag;
import org.chancery.value.Participant;
import org.jspecify.annotations.Nullable;

/** Derives the columns of an {@link AnalysisTable} from the record types, codelists and pairs. */
final class AnalysisColumns {

  /** A list of more codes gets no column for each. */
  private static final int MOST_INDICATORS = 16;

  /** Codes by which a source tells that it does not tell: the others are not known not to be. */
  private static final Set<String> TELLS_NOTHING = Set.of("unspecified", "unknown");

  private static final Codelist ROLES = Codelist.of(ParticipantRole.class);
  private static final String SEPARATOR = ";";
  private static final String YES_OR_NO = "0; 1";

  private final List<RecordType<?>> types;
  private final List<AnalysisColumn> columns = new ArrayList<>();

  private AnalysisColumns(List<RecordType<?>> types) {
    this.types = types;
  }

  /**
   * The columns of a table.
   *
   * @param types the event types whose fields it has
   * @param rule which pairs it has, or null for a table of events
   */
  static List<AnalysisColumn> of(List<RecordType<?>> types, @Nullable DyadRule rule) {
    AnalysisColumns derived = new AnalysisColumns(types);
    derived.all(rule);
    return List.copyOf(derived.columns);
  }

  private void all(@Nullable DyadRule rule) {
    List<EventField> fields = EventField.of(types);
    EventField id = fields.get(0);
    add("event_id", Kind.TEXT, "", id, event -> event.id().toString());
    column(
        "type",
        Kind.CODE,
        joined(types.stream().map(type -> rule == null ? type.name() : words(type, rule))),
        "The type of the event." + (rule == null ? "" : " Its pairs of actors are these."),
        "the type of the record",
        row -> EventTypes.of(row.event()).name());
    if (rule != null) {
      pair();
    }
    for (EventField field : fields.subList(1, fields.size())) {
      add(field);
    }
  }

  private static String words(RecordType<?> type, DyadRule rule) {
    return type.name() + ": " + rule.inWords(type);
  }

  private void pair() {
    actor(
        "actor1",
        "The one that acts, comes or speaks; where the pair has no direction, the one whose code is"
            + " first in the alphabet.",
        pair -> pair.dyad().one(),
        EventDyad::oneAs);
    actor("actor2", "The other of the pair.", pair -> pair.dyad().other(), EventDyad::otherAs);
    column(
        "directed",
        Kind.INDICATOR,
        YES_OR_NO,
        "Whether the pair goes from actor1 to actor2.",
        "the rule of the type",
        row -> indicator(pairOf(row).dyad().directed()));
  }

  private void actor(
      String name,
      String description,
      Function<EventDyad, Actor> actor,
      Function<EventDyad, List<String>> as) {
    actor(name, description, "the rule of the type", true, row -> actor.apply(pairOf(row)));
    column(
        name + "_as",
        Kind.TEXT,
        "",
        "What " + name + " is in the event: roles of the participant, or fields that name it.",
        "participants.role, or the name of a field",
        row -> String.join(SEPARATOR, as.apply(pairOf(row))));
  }

  private static EventDyad pairOf(AnalysisRow row) {
    return Objects.requireNonNull(row.pair(), "a row of a table of pairs has none");
  }

  /** The columns of one field. */
  private void add(EventField field) {
    Shape shape = field.shape();
    if (shape instanceof Shape.OfValue one) {
      value(field, one.type());
    } else if (shape instanceof Shape.OfRecord inner) {
      inner.type().properties().forEach(property -> add(field.inside(property)));
    } else if (shape instanceof Shape.OfList list) {
      list(field, list.element());
    } else if (shape instanceof Shape.OfMap map) {
      map(field, map);
    }
  }

  private void value(EventField field, ValueType<?> type) {
    Codelist codes = type.codelist();
    if (codes != null) {
      add(field.column(), Kind.CODE, codesOf(codes), field, event -> text(field.in(event)));
      if (codes.entries().size() <= MOST_INDICATORS) {
        codes.entries().forEach(code -> indicator(field, codes, code));
      }
    } else if (type.javaType() == EventDate.class) {
      date(field);
    } else if (Actor.class.isAssignableFrom(type.javaType())) {
      actor(
          field.column(),
          field.description(),
          field.source(),
          type.javaType() != Organisation.class,
          row -> (Actor) field.in(row.event()));
    } else {
      switch (type.kind()) {
        case BOOLEAN ->
            add(field.column(), Kind.INDICATOR, YES_OR_NO, field, event -> yesOrNo(field, event));
        case INTEGER -> add(field.column(), Kind.INTEGER, "", field, event -> plain(field, event));
        case DECIMAL -> add(field.column(), Kind.NUMBER, "", field, event -> plain(field, event));
        case TEXT -> add(field.column(), Kind.TEXT, "", field, event -> text(field.in(event)));
      }
    }
  }

  private static @Nullable String plain(EventField field, DiplomaticEvent event) {
    Object value = field.in(event);
    return value == null ? null : ((Shape.OfValue) field.shape()).type().formatObject(value);
  }

  private static @Nullable String yesOrNo(EventField field, DiplomaticEvent event) {
    Object value = field.in(event);
    return value == null ? zeroIfNone(field, event) : indicator((Boolean) value);
  }

  /** 0 where the event says that there is nothing, and else missing. */
  private static @Nullable String zeroIfNone(EventField field, DiplomaticEvent event) {
    return field.isConfirmedNone(event) ? indicator(false) : null;
  }

  private static String indicator(boolean is) {
    return is ? "1" : "0";
  }

  private void indicator(EventField field, Codelist codes, CodeEntry code) {
    column(
        field.column() + "_" + FlatText.columnName(code.code()),
        Kind.INDICATOR,
        YES_OR_NO,
        code.label() + ": " + code.definition(),
        field.source() + "; " + codes.name() + ", " + code.code() + ", after " + code.source(),
        row -> {
          Object value = field.in(row.event());
          if (value == null) {
            return zeroIfNone(field, row.event());
          }
          String is = ((OpenCode<?>) value).code();
          return TELLS_NOTHING.contains(is) && !is.equals(code.code())
              ? null
              : indicator(is.equals(code.code()));
        });
  }

  private void date(EventField field) {
    String description = field.description();
    dated(
        field,
        "_earliest",
        Kind.DATE,
        "The first day that it may mean. " + description,
        d -> day(d.earliest()));
    dated(
        field,
        "_latest",
        Kind.DATE,
        "The last day that it may mean. " + description,
        d -> day(d.latest()));
    dated(
        field,
        "_year",
        Kind.INTEGER,
        "The year, where it lies in one year. " + description,
        AnalysisColumns::year);
    column(
        field.column() + "_precision",
        Kind.CODE,
        joined(Stream.of(Precision.values()).map(AnalysisColumns::word)),
        "How much of the calendar the date names, or how it is put together from other dates.",
        field.source(),
        row -> field.in(row.event()) instanceof EventDate date ? word(date.precision()) : null);
    flag(
        field, "_uncertain", "Whether the source is not sure of the date.", EventDate::isUncertain);
    flag(field, "_approximate", "Whether the date is about right only.", EventDate::isApproximate);
  }

  private void flag(EventField field, String suffix, String description, Predicate<EventDate> is) {
    column(
        field.column() + suffix,
        Kind.INDICATOR,
        YES_OR_NO,
        description,
        field.source(),
        row -> field.in(row.event()) instanceof EventDate date ? indicator(is.test(date)) : null);
  }

  private void dated(
      EventField field,
      String suffix,
      Kind kind,
      String description,
      Function<EventDate, @Nullable String> part) {
    column(
        field.column() + suffix,
        kind,
        "",
        description,
        field.source(),
        row -> field.in(row.event()) instanceof EventDate date ? part.apply(date) : null);
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static @Nullable String year(EventDate date) {
    LocalDate earliest = date.earliest();
    LocalDate latest = date.latest();
    return earliest != null && latest != null && earliest.getYear() == latest.getYear()
        ? Integer.toString(earliest.getYear())
        : null;
  }

  private static String word(Precision precision) {
    return precision.name().toLowerCase(Locale.ROOT);
  }

  /** An actor with its name, and the codes of a state side by side, as they were at the date. */
  private void actor(
      String name,
      String description,
      String source,
      boolean mayBeState,
      Function<AnalysisRow, @Nullable Actor> actor) {
    column(name, Kind.CODE, "", description, source, row -> text(actor.apply(row)));
    column(
        name + "_name",
        Kind.TEXT,
        "",
        "The English name at the date of the event.",
        source,
        row -> nameAt(actor.apply(row), row.event().date()));
    if (mayBeState) {
      code(name + "_iso3", Kind.CODE, "ISO 3166-1 alpha-3", source, CodeSystem.ISO_ALPHA3, actor);
      code(name + "_cow", Kind.INTEGER, "Correlates of War", source, CodeSystem.COW_NUMBER, actor);
      code(name + "_gw", Kind.INTEGER, "Gleditsch and Ward", source, CodeSystem.GW_NUMBER, actor);
    }
  }

  private void code(
      String name,
      Kind kind,
      String list,
      String source,
      CodeSystem system,
      Function<AnalysisRow, @Nullable Actor> actor) {
    column(
        name,
        kind,
        "",
        "The code of " + list + " that the state had at the date of the event, if it had one.",
        source + "; " + list,
        row ->
            actor.apply(row) instanceof State state
                ? state.codeAt(system, row.event().date())
                : null);
  }

  private static @Nullable String nameAt(@Nullable Actor actor, @Nullable EventDate date) {
    if (actor == null || date == null) {
      return actor == null ? null : actor.name();
    }
    return actor instanceof State state ? state.nameAt(date) : ((Organisation) actor).nameAt(date);
  }

  private void list(EventField field, Shape element) {
    count(field);
    if (element instanceof Shape.OfValue) {
      column(
          field.column(),
          Kind.TEXT,
          "",
          field.description() + " With a semicolon between them.",
          field.source(),
          row -> several((List<?>) field.in(row.event())));
    } else if (element instanceof Shape.OfRecord inner) {
      if (inner.type().javaType() == Participant.class) {
        ROLES.entries().forEach(role -> role(field, role));
      }
      for (Field property : inner.type().properties()) {
        if (property.shape() instanceof Shape.OfValue one && isCoded(one.type())) {
          elements(field, property);
        }
      }
    }
  }

  /** Whether the values are short codes, of which several can stand in a cell. */
  private static boolean isCoded(ValueType<?> type) {
    return type.codelist() != null || Actor.class.isAssignableFrom(type.javaType());
  }

  private void elements(EventField field, Field property) {
    column(
        field.column() + "_" + FlatText.columnName(property.name()),
        Kind.TEXT,
        "",
        property.description() + " Each value once, with a semicolon between them.",
        field.source() + "; " + property.name() + " of each",
        row ->
            field.in(row.event()) instanceof List<?> elements
                ? several(
                    elements.stream()
                        .map(element -> property.get((Record) element))
                        .filter(Objects::nonNull)
                        .toList())
                : null);
  }

  private void role(EventField field, CodeEntry role) {
    column(
        field.column() + "_as_" + FlatText.columnName(role.code()),
        Kind.TEXT,
        "",
        "The states and organisations in the role "
            + role.code()
            + ", with a semicolon between them. "
            + role.definition(),
        field.source() + "; actor of each whose role is " + role.code(),
        row -> several(row.event().actorsAs(ParticipantRole.of(role.code()))));
  }

  private static @Nullable String several(@Nullable Collection<?> values) {
    return values == null || values.isEmpty()
        ? null
        : joinedBy(SEPARATOR, values.stream().map(Object::toString).distinct());
  }

  private void map(EventField field, Shape.OfMap map) {
    if (map.key().javaType() == LanguageTag.class) {
      column(
          field.column(),
          Kind.TEXT,
          "",
          field.description() + " The first of them.",
          field.source(),
          row -> first((Map<?, ?>) field.in(row.event())));
    } else {
      count(field);
    }
  }

  private static @Nullable String first(@Nullable Map<?, ?> texts) {
    return texts == null || texts.isEmpty() ? null : text(texts.values().iterator().next());
  }

  private void count(EventField field) {
    column(
        field.column() + "_count",
        Kind.INTEGER,
        "",
        "How many are recorded; 0 only where the record says that there are none. "
            + field.description(),
        field.source(),
        row -> count(field, row.event()));
  }

  private static @Nullable String count(EventField field, DiplomaticEvent event) {
    Object value = field.in(event);
    int size =
        value instanceof Map<?, ?> map ? map.size() : value == null ? 0 : ((List<?>) value).size();
    return size == 0 ? zeroIfNone(field, event) : Integer.toString(size);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static String codesOf(Codelist codes) {
    return joined(codes.entries().stream().map(CodeEntry::code));
  }

  private static String joined(Stream<String> values) {
    return joinedBy("; ", values);
  }

  private static String joinedBy(String separator, Stream<String> values) {
    return String.join(separator, values.toList());
  }

  private void add(
      String name,
      Kind kind,
      String values,
      EventField field,
      Function<DiplomaticEvent, @Nullable String> cell) {
    column(name, kind, values, field.description(), field.source(), row -> cell.apply(row.event()));
  }

  private void column(
      String name,
      Kind kind,
      String values,
      String description,
      String source,
      Function<AnalysisRow, @Nullable String> cell) {
    columns.add(new AnalysisColumn(name, kind, values, description, source, cell));
  }
}
