package org.chancery.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.code.Topic;
import org.chancery.internal.Copies;
import org.chancery.meta.Describe;
import org.chancery.meta.FieldPath;
import org.chancery.meta.Flat;
import org.chancery.meta.OtherProperties;
import org.chancery.value.EventId;
import org.chancery.value.JsonText;
import org.chancery.value.LanguageTag;
import org.chancery.value.OtherId;
import org.chancery.value.Participant;
import org.chancery.value.Place;
import org.chancery.value.Relation;

/**
 * What every event has, whatever its type.
 *
 * @param id the stable id: never reused, kept from the announcement to the outcome
 * @param otherIds the ids that other data sets give to the event
 * @param titles A short title by language
 * @param notes remarks by language
 * @param schedule when the event is, and its status
 * @param places where it happens, in order
 * @param participants who takes part, each in a role
 * @param topics what it is about
 * @param relations links to other events
 * @param evidence how the event is known
 * @param otherProperties the properties that this version of the model does not have, such as those
 *     of a newer one: their values as JSON, by path
 * @since 0.1
 */
@Describe("What every event has, whatever its type.")
public record EventHeader(
    @Describe("The stable id: never reused, kept from the announcement to the outcome.") EventId id,
    @Describe("The ids that other data sets give to the event.") List<@Valid OtherId> otherIds,
    @Describe("A short title by language.") @NotEmpty
        Map<LanguageTag, @NotBlank @Size(max = 500) String> titles,
    @Describe("Remarks by language.") Map<LanguageTag, @NotBlank String> notes,
    @Flat @Valid Schedule schedule,
    @Describe("Where it happens, in order.") List<@Valid Place> places,
    @Describe("Who takes part, each in a role.") List<@Valid Participant> participants,
    @Describe("What it is about.") List<Topic> topics,
    @Describe("Links to other events.") List<@Valid Relation> relations,
    @Flat @Valid Evidence evidence,
    @OtherProperties
        @Describe(
            "The properties that this version of the model does not have, such as those of a newer one: their values as JSON, by path.")
        Map<FieldPath, JsonText> otherProperties)
    implements Serializable {

  public EventHeader {
    Objects.requireNonNull(id, "id");
    otherIds = Copies.list(otherIds, "otherIds");
    titles = Copies.ordered(titles, "titles");
    notes = Copies.ordered(notes, "notes");
    Objects.requireNonNull(schedule, "schedule");
    places = Copies.list(places, "places");
    participants = Copies.list(participants, "participants");
    topics = Copies.list(topics, "topics");
    relations = Copies.list(relations, "relations");
    Objects.requireNonNull(evidence, "evidence");
    otherProperties = Copies.ordered(otherProperties, "otherProperties");
  }
}
