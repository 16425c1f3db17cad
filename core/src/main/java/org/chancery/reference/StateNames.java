package org.chancery.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of all states, and the states by name. */
final class StateNames extends NameBook<State> {

  StateNames(List<State> all, Map<String, State> states, List<NameRow> rows) {
    super(all, states, rows);
  }

  @Override
  List<String> moreCodes(State state) {
    List<String> codes = new ArrayList<>(2);
    if (state.alpha2() != null) {
      codes.add(state.alpha2());
    }
    if (state.alpha4() != null) {
      codes.add(state.alpha4());
    }
    return codes;
  }

  @Override
  boolean hasCodeAsName(State state) {
    return false;
  }

  @Override
  boolean isPast(State state) {
    return state.validTo() != null;
  }

  @Override
  @Nullable State renamedTo(State state) {
    return state.renamedTo();
  }
}
