package org.chancery.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which state has a code of a system, and when. */
final class CodeIndex {

  private final Map<CodeSystem, Map<String, CodeHolders>> bySystem =
      new EnumMap<>(CodeSystem.class);

  CodeIndex(Collection<State> states) {
    Map<CodeSystem, Map<String, List<CodeHolder>>> found = new EnumMap<>(CodeSystem.class);
    for (State state : states) {
      addIso(found, state);
      for (StateSpell spell : state.spells()) {
        addSpell(found, state, spell);
      }
    }
    for (Map.Entry<CodeSystem, Map<String, List<CodeHolder>>> system : found.entrySet()) {
      Map<String, CodeHolders> index = new HashMap<>();
      for (Map.Entry<String, List<CodeHolder>> code : system.getValue().entrySet()) {
        index.put(code.getKey(), CodeHolders.of(code.getValue(), isReassigned(system.getKey())));
      }
      bySystem.put(system.getKey(), index);
    }
  }

  /** Whether codes of former states are given to others, without a span for each. */
  private static boolean isReassigned(CodeSystem system) {
    return system == CodeSystem.ISO_ALPHA2 || system == CodeSystem.M49;
  }

  private static void addIso(Map<CodeSystem, Map<String, List<CodeHolder>>> found, State state) {
    LocalDate numberFrom = state.validFrom();
    LocalDate lettersFrom = state.validFrom();
    for (StateSpell spell : state.spells()) {
      if (spell.system() == StateSystem.ISO && spell.to() != null) {
        numberFrom = spell.number() == null ? numberFrom : spell.to().plusDays(1);
        lettersFrom = spell.letters() == null ? lettersFrom : spell.to().plusDays(1);
      }
    }
    LocalDate to = state.validTo();
    CodeHolder whole = new CodeHolder(state, state.validFrom(), to);
    add(found, CodeSystem.ISO_ALPHA2, state.alpha2(), whole);
    add(found, CodeSystem.ISO_ALPHA3, state.alpha3(), new CodeHolder(state, lettersFrom, to));
    add(found, CodeSystem.ISO_ALPHA4, state.alpha4(), whole);
    add(found, CodeSystem.M49, state.m49(), new CodeHolder(state, numberFrom, to));
    add(found, CodeSystem.WIKIDATA, state.wikidata(), whole);
  }

  private static void addSpell(
      Map<CodeSystem, Map<String, List<CodeHolder>>> found, State state, StateSpell spell) {
    CodeHolder holder = new CodeHolder(state, spell.from(), spell.to());
    switch (spell.system()) {
      case ISO -> {
        add(found, CodeSystem.M49, spell.number(), holder);
        add(found, CodeSystem.ISO_ALPHA3, spell.letters(), holder);
      }
      case COW -> {
        add(found, CodeSystem.COW_NUMBER, spell.number(), holder);
        add(found, CodeSystem.COW_LETTERS, spell.letters(), holder);
      }
      case GW -> {
        add(found, CodeSystem.GW_NUMBER, spell.number(), holder);
        add(found, CodeSystem.GW_LETTERS, spell.letters(), holder);
      }
    }
  }

  private static void add(
      Map<CodeSystem, Map<String, List<CodeHolder>>> found,
      CodeSystem system,
      @Nullable String code,
      CodeHolder holder) {
    if (code == null) {
      return;
    }
    Map<String, List<CodeHolder>> index = found.get(system);
    if (index == null) {
      index = new HashMap<>();
      found.put(system, index);
    }
    List<CodeHolder> holders = index.get(code);
    if (holders == null) {
      holders = new ArrayList<>(1);
      index.put(code, holders);
    }
    holders.add(holder);
  }

  List<State> statesOf(CodeSystem system, String code) {
    CodeHolders holders = holders(system, code);
    return holders == null ? List.of() : holders.states();
  }

  List<State> statesOf(
      CodeSystem system, String code, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
    CodeHolders holders = holders(system, code);
    return holders == null ? List.of() : holders.between(earliest, latest);
  }

  private @Nullable CodeHolders holders(CodeSystem system, String code) {
    Map<String, CodeHolders> index = bySystem.get(system);
    if (index == null) {
      return null;
    }
    CodeHolders holders = index.get(code);
    return holders != null ? holders : index.get(asWritten(system, code));
  }

  /** Numbers are written with three digits in M49 and without leading zeros in the others. */
  private static String asWritten(CodeSystem system, String code) {
    return switch (system) {
      case M49 -> code.length() < 3 ? "0".repeat(3 - code.length()) + code : code;
      case COW_NUMBER, GW_NUMBER -> withoutLeadingZeros(code);
      default -> code;
    };
  }

  private static String withoutLeadingZeros(String code) {
    int start = 0;
    while (start < code.length() - 1 && code.charAt(start) == '0') {
      start++;
    }
    return code.substring(start);
  }

  /** A state that has a code from one day to another. */
  private record CodeHolder(
      State state, List<State> alone, @Nullable LocalDate from, @Nullable LocalDate to)
      implements Comparable<CodeHolder> {

    CodeHolder(State state, @Nullable LocalDate from, @Nullable LocalDate to) {
      this(state, List.of(state), from, to);
    }

    boolean meets(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
      return (from == null || latest == null || !latest.isBefore(from))
          && (to == null || earliest == null || !earliest.isAfter(to));
    }

    /** This, but from the day after another day where it would begin before. */
    CodeHolder after(LocalDate day) {
      return from != null && from.isAfter(day) ? this : new CodeHolder(state, day.plusDays(1), to);
    }

    /** The one that ends first is first; one that has not ended is last. */
    @Override
    public int compareTo(CodeHolder other) {
      if (to == null || other.to == null) {
        return Boolean.compare(to == null, other.to == null);
      }
      return to.compareTo(other.to);
    }
  }

  /** The states that have one code, the earliest first. */
  private static final class CodeHolders {

    private final CodeHolder[] spans;
    private final List<State> states;

    private CodeHolders(CodeHolder[] spans) {
      this.spans = spans;
      this.states = spans.length == 1 ? spans[0].alone() : distinct(Arrays.asList(spans));
    }

    static CodeHolders of(List<CodeHolder> spans, boolean reassigned) {
      CodeHolder[] ordered = spans.toArray(new CodeHolder[0]);
      Arrays.sort(ordered);
      // Where ISO gave a code of a former state to another, that has it from the day after.
      for (int i = 1; reassigned && i < ordered.length; i++) {
        LocalDate before = ordered[i - 1].to();
        if (before != null) {
          ordered[i] = ordered[i].after(before);
        }
      }
      return new CodeHolders(ordered);
    }

    List<State> states() {
      return states;
    }

    List<State> between(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
      if (spans.length == 1) {
        return spans[0].meets(earliest, latest) ? states : List.of();
      }
      List<CodeHolder> met = new ArrayList<>(spans.length);
      for (CodeHolder span : spans) {
        if (span.meets(earliest, latest)) {
          met.add(span);
        }
      }
      return switch (met.size()) {
        case 0 -> List.of();
        case 1 -> met.get(0).alone();
        default -> distinct(met);
      };
    }

    private static List<State> distinct(List<CodeHolder> spans) {
      Set<State> states = new LinkedHashSet<>();
      for (CodeHolder span : spans) {
        states.add(span.state());
      }
      return List.copyOf(states);
    }
  }
}
