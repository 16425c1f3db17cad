package org.chancery.io.csv;

import org.chancery.meta.Bounds;
import org.chancery.meta.ValueType;

/**
 * A column that holds values.
 *
 * @param name the name in the header row
 * @param type the kind of the values
 * @param required whether every row has a value
 * @param description what it means
 * @param bounds what is asked of the values
 */
record Column(
    String name, ValueType<?> type, boolean required, String description, Bounds bounds) {}
