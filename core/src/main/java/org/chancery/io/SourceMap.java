package org.chancery.io;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.chancery.meta.FieldPath;
import org.chancery.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * Where each part of one event stands in the input. A reader notes each value as it meets it; paths
 * and locations are put together only where there is a problem to tell.
 *
 * @since 0.1
 */
public final class SourceMap {

  /** The node of the event itself. */
  public static final int ROOT = 0;

  private record Step(int parent, Object step) {}

  private int size;
  private int[] parents = new int[64];
  private @Nullable String[] names = new String[64];
  private int[] indexes = new int[64]; // where there is no name
  private @Nullable String @Nullable [] sources; // where some part has one
  private long[] lines = new long[64];
  private long[] columns = new long[64];
  private @Nullable Map<Step, Integer> children; // made when a path is looked for
  private int indexed;

  /**
   * Makes the map of an event.
   *
   * @param line the line where the event begins, counted from 1; 0 where it is not known
   * @param column the column where it begins
   */
  public SourceMap(long line, long column) {
    this(null, line, column);
  }

  /**
   * Makes the map of an event whose parts lie in several files.
   *
   * @param source the name of the file where the event begins, or null where the input is one file
   * @param line the line where the event begins, counted from 1; 0 where it is not known
   * @param column the column where it begins; 0 for the whole line
   */
  public SourceMap(@Nullable String source, long line, long column) {
    append(-1, null, 0, source, line, column);
  }

  private int append(
      int parent,
      @Nullable String name,
      int index,
      @Nullable String source,
      long line,
      long column) {
    if (size == parents.length) {
      parents = Arrays.copyOf(parents, size * 2);
      names = Arrays.copyOf(names, size * 2);
      indexes = Arrays.copyOf(indexes, size * 2);
      sources = sources == null ? null : Arrays.copyOf(sources, size * 2);
      lines = Arrays.copyOf(lines, size * 2);
      columns = Arrays.copyOf(columns, size * 2);
    }
    parents[size] = parent;
    names[size] = name;
    indexes[size] = index;
    if (source != null || sources != null) {
      note(source);
    }
    lines[size] = line;
    columns[size] = column;
    return size++;
  }

  private void note(@Nullable String source) {
    @Nullable String[] all = sources == null ? new String[parents.length] : sources;
    all[size] = source;
    sources = all;
  }

  /**
   * Notes a field or an entry.
   *
   * @param parent the node that it is in
   * @param name its name or key
   * @param line the line of its value
   * @param column the column of its value
   * @return its node
   */
  public int name(int parent, String name, long line, long column) {
    return append(parent, name, 0, null, line, column);
  }

  /**
   * Notes a field or an entry in a file of its own.
   *
   * @param parent the node that it is in
   * @param name its name or key
   * @param source the name of the file, or null where the input is one file
   * @param line the line of its value
   * @param column the column of its value; 0 for the whole line
   * @return its node
   */
  public int name(int parent, String name, @Nullable String source, long line, long column) {
    return append(parent, name, 0, source, line, column);
  }

  /**
   * Notes an element of a list.
   *
   * @param parent the node of the list
   * @param index its index
   * @param line the line of its value
   * @param column the column of its value
   * @return its node
   */
  public int index(int parent, int index, long line, long column) {
    return append(parent, null, index, null, line, column);
  }

  /**
   * Notes an element of a list in a file of its own.
   *
   * @param parent the node of the list
   * @param index its index
   * @param source the name of the file, or null where the input is one file
   * @param line the line of its value
   * @param column the column of its value; 0 for the whole line
   * @return its node
   */
  public int index(int parent, int index, @Nullable String source, long line, long column) {
    return append(parent, null, index, source, line, column);
  }

  /**
   * Forgets a part and all that was noted after it, for those who tell problems as they read and
   * ask for no place later.
   *
   * @param node its node, which is not the event itself
   */
  public void forget(int node) {
    size = node;
    if (indexed > size) {
      children = null;
      indexed = 0;
    }
  }

  /**
   * Returns the path of a node.
   *
   * @param node the node
   * @return its path from the event
   */
  public FieldPath path(int node) {
    if (node == ROOT) {
      return FieldPath.root();
    }
    FieldPath parent = path(parents[node]);
    String name = names[node];
    return name == null ? parent.index(indexes[node]) : parent.name(name);
  }

  /**
   * Returns the place of a node.
   *
   * @param node the node
   * @return its file, line and column, as far as they are known
   */
  public Location location(int node) {
    long line = lines[node];
    long column = columns[node];
    return new Location(
        sources == null ? null : sources[node],
        null,
        null,
        line < 1 ? null : line,
        line < 1 || column < 1 ? null : column);
  }

  /**
   * Returns the place of what stands at a path, or of the nearest part around it that is there.
   *
   * @param path the path
   * @return its file, line and column, as far as they are known
   */
  public Location locate(FieldPath path) {
    int node = ROOT;
    for (Object step : path.steps()) {
      int child = child(node, step);
      if (child < 0) {
        break;
      }
      node = child;
    }
    return location(node);
  }

  private int child(int parent, Object step) {
    Map<Step, Integer> known = children == null ? new HashMap<>() : children;
    children = known;
    for (; indexed < size; indexed++) {
      String name = names[indexed];
      Object own = name == null ? (Object) indexes[indexed] : name;
      known.putIfAbsent(new Step(parents[indexed], own), indexed);
    }
    return known.getOrDefault(new Step(parent, step), -1);
  }
}
