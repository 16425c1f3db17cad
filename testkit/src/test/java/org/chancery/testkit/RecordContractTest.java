package org.chancery.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.EventTypes;
import org.chancery.meta.RecordType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract holds of every record of the model, and not of records with a fault each. */
class RecordContractTest {

  @TestFactory
  Stream<DynamicTest> everyRecordOfTheModel() {
    List<RecordType<?>> roots = new ArrayList<>(EventTypes.all());
    roots.add(RecordType.of(DatasetHeader.class));
    return RecordContract.typesWithin(roots).stream().flatMap(RecordContract::tests);
  }

  static List<RecordType<?>> types() {
    return EventTypes.all();
  }

  @ParameterizedTest
  @MethodSource("types")
  void findsTheCorpusOfEveryEventType(RecordType<?> type) throws Exception {
    RecordContract.checkCorpus(type, Corpus.golden(), "json");
  }

  @Test
  void findsTheRecordsThatEventsAreMadeOf() {
    assertThat(RecordContract.typesWithin(EventTypes.all()))
        .extracting(RecordType::name)
        .contains("event_header", "schedule", "evidence", "participant", "person", "money")
        .doesNotHaveDuplicates();
  }

  /** A record without fault. */
  public record Good(String name, List<String> notes) implements Serializable {
    public Good {
      Objects.requireNonNull(name, "name");
      for (String note : Objects.requireNonNull(notes, "notes")) {
        Objects.requireNonNull(note, "notes");
      }
      notes = List.copyOf(notes);
    }
  }

  @Test
  void findsNoFaultWhereThereIsNone() {
    RecordContract.check(RecordType.of(Good.class));
  }

  /** Takes null. */
  public record TakesNull(String name) implements Serializable {}

  /** Refuses null by another name. */
  public record WrongName(String name) implements Serializable {
    public WrongName {
      Objects.requireNonNull(name, "title");
    }
  }

  /** Keeps the list of the caller. */
  public record KeepsList(List<String> notes) implements Serializable {
    public KeepsList {
      Objects.requireNonNull(notes, "notes");
    }
  }

  /** Copies into a list that others can change. */
  public record OpenList(List<String> notes) implements Serializable {
    public OpenList {
      notes = new ArrayList<>(Objects.requireNonNull(notes, "notes"));
    }
  }

  /** Sorts what has an order. */
  public record Sorts(List<String> notes) implements Serializable {
    public Sorts {
      notes = Objects.requireNonNull(notes, "notes").stream().sorted().toList();
    }
  }

  /** Cannot be serialized. */
  public record Bound(@Nullable String name) {}

  /** Equals what it is not. */
  public record EqualsAll(@Nullable String name) implements Serializable {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof EqualsAll;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  /** Has a builder that lacks a setter. */
  public record Unbuilt(@Nullable String name) implements Serializable {
    /** Returns a builder. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder without setters. */
    public static final class Builder {
      /** Returns a record. */
      public Unbuilt build() {
        return new Unbuilt(null);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("faulty")
  void findsARecordWithAFault(Class<? extends Record> type, String words) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> RecordContract.check(RecordType.of(type)))
        .withMessageContaining(words);
  }

  static Stream<Arguments> faulty() {
    return Stream.of(
        Arguments.of(TakesNull.class, "without name"),
        Arguments.of(WrongName.class, "without name"),
        Arguments.of(KeepsList.class, "has changed"),
        Arguments.of(OpenList.class, "open_list.notes"),
        Arguments.of(Sorts.class, "has changed"),
        Arguments.of(Bound.class, "serialization"),
        Arguments.of(EqualsAll.class, "with another name"),
        Arguments.of(Unbuilt.class, "for the field name"));
  }
}
