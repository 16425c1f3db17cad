package org.chancery.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.code.DateBasis;
import org.chancery.code.EventStatus;
import org.chancery.code.MissingReason;
import org.chancery.code.RelationType;
import org.chancery.code.Topic;
import org.chancery.meta.FieldPath;
import org.chancery.time.EventDate;
import org.chancery.value.Citation;
import org.chancery.value.Claim;
import org.chancery.value.EventId;
import org.chancery.value.JsonText;
import org.chancery.value.LanguageTag;
import org.chancery.value.OtherId;
import org.chancery.value.Participant;
import org.chancery.value.Place;
import org.chancery.value.Relation;
import org.chancery.value.StatusChange;
import org.jspecify.annotations.Nullable;

/**
 * Builds the header of an event; the builder of each type adds the type's own fields. Only {@code
 * id} and {@code status} are needed to build; validation tells what else a good record has.
 *
 * @param <E> the event type
 * @param <B> the builder itself
 * @since 0.1
 */
public abstract class EventBuilder<E extends DiplomaticEvent, B extends EventBuilder<E, B>> {

  private @Nullable EventId id;
  private @Nullable EventDate date;
  private @Nullable String dateVerbatim;
  private @Nullable DateBasis dateBasis;
  private @Nullable EventStatus status;
  private @Nullable Integer confidence;
  private final Map<FieldPath, MissingReason> missing = new LinkedHashMap<>();
  private final Map<FieldPath, JsonText> otherProperties = new LinkedHashMap<>();
  private final List<OtherId> otherIds = new ArrayList<>();
  private final List<StatusChange> statusHistory = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Participant> participants = new ArrayList<>();
  private final List<Topic> topics = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<Citation> citations = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final Map<LanguageTag, String> titles = new LinkedHashMap<>();
  private final Map<LanguageTag, String> notes = new LinkedHashMap<>();

  EventBuilder() {}

  /**
   * Returns this builder as its own type.
   *
   * @return this builder
   */
  protected abstract B self();

  /**
   * Makes the event.
   *
   * @return the event
   * @throws NullPointerException if a required field is absent; the message names it
   */
  public abstract E build();

  /**
   * Replaces the whole header.
   *
   * @param header what every event has
   * @return this builder
   */
  public B header(EventHeader header) {
    Schedule schedule = header.schedule();
    Evidence evidence = header.evidence();
    id(header.id()).otherIds(header.otherIds()).titles(header.titles()).notes(header.notes());
    date(schedule.date()).dateVerbatim(schedule.dateVerbatim()).dateBasis(schedule.dateBasis());
    status(schedule.status()).statusHistory(schedule.statusHistory());
    places(header.places()).participants(header.participants()).topics(header.topics());
    relations(header.relations()).citations(evidence.citations()).claims(evidence.claims());
    confidence(evidence.confidence()).missing(evidence.missing());
    return otherProperties(header.otherProperties());
  }

  /** Makes the header from what has been set. */
  final EventHeader buildHeader() {
    return new EventHeader(
        Objects.requireNonNull(id, "id"),
        otherIds,
        titles,
        notes,
        new Schedule(
            date, dateVerbatim, dateBasis, Objects.requireNonNull(status, "status"), statusHistory),
        places,
        participants,
        topics,
        relations,
        new Evidence(citations, claims, confidence, missing),
        otherProperties);
  }

  /**
   * Sets the field {@code id}.
   *
   * @param id the stable id
   * @return this builder
   */
  public B id(EventId id) {
    this.id = id;
    return self();
  }

  /**
   * Sets the id, given as text.
   *
   * @param id the text of the id
   * @return this builder
   * @throws org.chancery.problem.InvalidValueException if the text is no id
   */
  public B id(String id) {
    return id(EventId.of(id));
  }

  /**
   * Sets the field {@code date}.
   *
   * @param date the date or interval, as EDTF, or null
   * @return this builder
   */
  public B date(@Nullable EventDate date) {
    this.date = date;
    return self();
  }

  /**
   * Sets the date, given as text.
   *
   * @param date the EDTF text, such as {@code 2024-09}
   * @return this builder
   * @throws org.chancery.problem.InvalidValueException if the text is no date
   */
  public B date(String date) {
    return date(EventDate.parse(date));
  }

  /**
   * Sets the field {@code dateVerbatim}.
   *
   * @param dateVerbatim the date as the source wrote it, or null
   * @return this builder
   */
  public B dateVerbatim(@Nullable String dateVerbatim) {
    this.dateVerbatim = dateVerbatim;
    return self();
  }

  /**
   * Sets the field {@code dateBasis}.
   *
   * @param dateBasis where the date comes from, or null
   * @return this builder
   */
  public B dateBasis(@Nullable DateBasis dateBasis) {
    this.dateBasis = dateBasis;
    return self();
  }

  /**
   * Sets the field {@code status}.
   *
   * @param status whether the event is planned, held, put off or called off
   * @return this builder
   */
  public B status(EventStatus status) {
    this.status = status;
    return self();
  }

  /**
   * Sets the field {@code confidence}.
   *
   * @param confidence how sure the event is, from 1 to 5, or null
   * @return this builder
   */
  public B confidence(@Nullable Integer confidence) {
    this.confidence = confidence;
    return self();
  }

  /**
   * Replaces {@link DiplomaticEvent#titles()}.
   *
   * @param titles a short title by language
   * @return this builder
   */
  public B titles(Map<LanguageTag, String> titles) {
    this.titles.clear();
    this.titles.putAll(titles);
    return self();
  }

  /**
   * Adds a text to {@link DiplomaticEvent#titles()}.
   *
   * @param language the BCP 47 tag, such as {@code en}
   * @param text the text
   * @return this builder
   * @throws org.chancery.problem.InvalidValueException if the language is none
   */
  public B title(String language, String text) {
    titles.put(LanguageTag.of(language), Objects.requireNonNull(text, "text"));
    return self();
  }

  /**
   * Replaces {@link DiplomaticEvent#notes()}.
   *
   * @param notes remarks by language
   * @return this builder
   */
  public B notes(Map<LanguageTag, String> notes) {
    this.notes.clear();
    this.notes.putAll(notes);
    return self();
  }

  /**
   * Adds a text to {@link DiplomaticEvent#notes()}.
   *
   * @param language the BCP 47 tag, such as {@code en}
   * @param text the text
   * @return this builder
   * @throws org.chancery.problem.InvalidValueException if the language is none
   */
  public B note(String language, String text) {
    notes.put(LanguageTag.of(language), Objects.requireNonNull(text, "text"));
    return self();
  }

  /**
   * Replaces {@link DiplomaticEvent#otherIds()}.
   *
   * @param otherIds the ids that other data sets give
   * @return this builder
   */
  public B otherIds(List<OtherId> otherIds) {
    this.otherIds.clear();
    this.otherIds.addAll(otherIds);
    return self();
  }

  /**
   * Adds one to {@link DiplomaticEvent#otherIds()}.
   *
   * @param otherId the element to add
   * @return this builder
   */
  public B otherId(OtherId otherId) {
    otherIds.add(Objects.requireNonNull(otherId, "otherId"));
    return self();
  }

  /**
   * Replaces {@link DiplomaticEvent#statusHistory()}.
   *
   * @param statusHistory how the status came about, oldest first
   * @return this builder
   */
  public B statusHistory(List<StatusChange> statusHistory) {
    this.statusHistory.clear();
    this.statusHistory.addAll(statusHistory);
    return self();
  }

  /**
   * Adds one to {@link DiplomaticEvent#statusHistory()}.
   *
   * @param statusChange the element to add
   * @return this builder
   */
  public B statusChange(StatusChange statusChange) {
    statusHistory.add(Objects.requireNonNull(statusChange, "statusChange"));
    return self();
  }

  /**
   * Replaces {@link DiplomaticEvent#places()}.
   *
   * @param places where it happens, in order
   * @return this builder
   */
  public B places(List<Place> places) {
    this.places.clear();
    this.places.addAll(places);
    return self();
  }

  /**
   * Adds one to {@link DiplomaticEvent#places()}.
   *
   * @param place the element to add
   * @return this builder
   */
  public B place(Place place) {
    places.add(Objects.requireNonNull(place, "place"));
    return self();
  }

  /**
   * Replaces {@link DiplomaticEvent#participants()}.
   *
   * @param participants who takes part, each in a role
   * @return this builder
   */
  public B participants(List<Participant> participants) {
    this.participants.clear();
    this.participants.addAll(participants);
    return self();
  }

  /**
   * Adds one to {@link DiplomaticEvent#participants()}.
   *
   * @param participant the element to add
   * @return this builder
   */
  public B participant(Participant participant) {
    participants.add(Objects.requireNonNull(participant, "participant"));
    return self();
  }

  /**
   * Replaces {@link DiplomaticEvent#topics()}.
   *
   * @param topics what it is about
   * @return this builder
   */
  public B topics(List<Topic> topics) {
    this.topics.clear();
    this.topics.addAll(topics);
    return self();
  }

  /**
   * Adds one to {@link DiplomaticEvent#topics()}.
   *
   * @param topic the element to add
   * @return this builder
   */
  public B topic(Topic topic) {
    topics.add(Objects.requireNonNull(topic, "topic"));
    return self();
  }

  /**
   * Replaces {@link DiplomaticEvent#relations()}.
   *
   * @param relations links to other events
   * @return this builder
   */
  public B relations(List<Relation> relations) {
    this.relations.clear();
    this.relations.addAll(relations);
    return self();
  }

  /**
   * Adds one to {@link DiplomaticEvent#relations()}.
   *
   * @param relation the element to add
   * @return this builder
   */
  public B relation(Relation relation) {
    relations.add(Objects.requireNonNull(relation, "relation"));
    return self();
  }

  /**
   * Replaces {@link DiplomaticEvent#citations()}.
   *
   * @param citations the sources
   * @return this builder
   */
  public B citations(List<Citation> citations) {
    this.citations.clear();
    this.citations.addAll(citations);
    return self();
  }

  /**
   * Adds one to {@link DiplomaticEvent#citations()}.
   *
   * @param citation the element to add
   * @return this builder
   */
  public B citation(Citation citation) {
    citations.add(Objects.requireNonNull(citation, "citation"));
    return self();
  }

  /**
   * Replaces {@link DiplomaticEvent#claims()}.
   *
   * @param claims what each source says of a field
   * @return this builder
   */
  public B claims(List<Claim> claims) {
    this.claims.clear();
    this.claims.addAll(claims);
    return self();
  }

  /**
   * Adds one to {@link DiplomaticEvent#claims()}.
   *
   * @param claim the element to add
   * @return this builder
   */
  public B claim(Claim claim) {
    claims.add(Objects.requireNonNull(claim, "claim"));
    return self();
  }

  /**
   * Adds a link to another event.
   *
   * @param type what the link means
   * @param target the id of the other event
   * @return this builder
   * @throws org.chancery.problem.InvalidValueException if the id is none
   */
  public B relation(RelationType type, String target) {
    return relation(Relation.of(type, target));
  }

  /**
   * Replaces the reasons {@code missing}.
   *
   * @param missing why fields have no value, by their path
   * @return this builder
   */
  public B missing(Map<FieldPath, MissingReason> missing) {
    this.missing.clear();
    this.missing.putAll(missing);
    return self();
  }

  /**
   * Says why a field has no value, or a list no more elements.
   *
   * @param field the path of the field
   * @param reason why
   * @return this builder
   * @throws org.chancery.problem.InvalidValueException if the path is none
   */
  public B missing(String field, MissingReason reason) {
    missing.put(FieldPath.parse(field), Objects.requireNonNull(reason, "reason"));
    return self();
  }

  /** Takes back that a field has no value. */
  final void withoutMissing(FieldPath field) {
    missing.remove(field);
  }

  /**
   * Replaces the properties that the model does not have.
   *
   * @param otherProperties their values as JSON, by path
   * @return this builder
   */
  public B otherProperties(Map<FieldPath, JsonText> otherProperties) {
    this.otherProperties.clear();
    this.otherProperties.putAll(otherProperties);
    return self();
  }

  /**
   * Adds a property that the model does not have.
   *
   * @param property its path, such as {@code participants[0].honours}
   * @param json its value as JSON
   * @return this builder
   * @throws org.chancery.problem.InvalidValueException if the path is none, or the value no JSON
   */
  public B otherProperty(String property, String json) {
    otherProperties.put(FieldPath.parse(property), JsonText.of(json));
    return self();
  }
}
