package org.chancery.io.csv;

import org.chancery.event.DiplomaticEvent;
import org.chancery.query.EventDyad;
import org.jspecify.annotations.Nullable;

/** What a row of an {@link AnalysisTable} stands for: an event, or a pair of actors in it. */
record AnalysisRow(DiplomaticEvent event, @Nullable EventDyad pair) {}
