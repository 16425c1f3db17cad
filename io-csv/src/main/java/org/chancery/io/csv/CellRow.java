package org.chancery.io.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row of a file.
 *
 * @param line the line where it begins
 * @param lines how many lines it takes
 * @param cells the cells; null for one that is empty and not quoted
 * @param length its length in UTF-16 units, about
 */
record CellRow(long line, long lines, List<@Nullable String> cells, long length) {}
