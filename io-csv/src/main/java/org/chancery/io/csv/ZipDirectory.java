package org.chancery.io.csv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.chancery.io.PackageLimits;
import org.chancery.io.ReadLimits;
import org.chancery.problem.Location;
import org.chancery.problem.Message;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a zip archive, as its directory and the entries themselves say alike. What one
 * program would read in one way, and another in another way, is refused: {@code java.util.zip}
 * reads the directory alone, sees no links and does not ask whether entries lie one in another.
 *
 * <p>The numbers are those of APPNOTE.TXT 6.3.10: 4.3.7 the header of an entry, 4.3.12 that in the
 * directory, 4.3.14 to 4.3.16 the end, 4.4.4 the flags, 4.5.3 sizes beyond 4 GiB.
 */
final class ZipDirectory {

  private static final int ENTRY_SIGNATURE = 0x04034b50;
  private static final int ENTRY_LENGTH = 30;
  private static final int LISTED_SIGNATURE = 0x02014b50;
  private static final int LISTED_LENGTH = 46;
  private static final int END_SIGNATURE = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int LOCATOR_SIGNATURE = 0x07064b50;
  private static final int LOCATOR_LENGTH = 20;
  private static final int LONG_END_SIGNATURE = 0x06064b50;
  private static final int LONG_END_LENGTH = 56;
  private static final int LONG_SIZES = 1; // the id of the extra field
  private static final int SHORT_MARK = 0xFFFF;
  private static final long MARK = 0xFFFFFFFFL; // says that the extra field has the number

  private static final int ENCRYPTED = 1 | 1 << 6 | 1 << 13;
  private static final int SIZES_FOLLOW = 1 << 3;
  private static final int COMPARED_FLAGS = ENCRYPTED | SIZES_FOLLOW | ZipEntryName.UTF_8_FLAG;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private static final int KIND = 0xF000; // of a file, in the mode that Unix notes
  private static final int FOLDER = 0x4000;
  private static final int FILE = 0x8000;

  /** Files so small may be packed as tightly as they like. */
  private static final long SMALL = 1 << 20;

  /**
   * An entry.
   *
   * @param name its name
   * @param isDeflated whether its bytes are packed
   * @param packed how many bytes it takes in the archive
   * @param size how many it has
   * @param checksum the CRC-32 of these
   * @param header where its header begins
   * @param start where its bytes begin
   */
  record Entry(
      String name,
      boolean isDeflated,
      long packed,
      long size,
      long checksum,
      long header,
      long start) {

    boolean isFolder() {
      return name.endsWith("/");
    }
  }

  private final FileChannel file;
  private final PackageLimits limits;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();
  private long total;

  private ZipDirectory(FileChannel file, PackageLimits limits) {
    this.file = file;
    this.limits = limits;
  }

  /**
   * Reads the directory, and the headers of the entries.
   *
   * @param file the archive
   * @param limits how much is taken of it
   * @param report takes all that is wrong with it but the last
   * @return the entries in the order of the directory
   * @throws TableFault if anything is wrong with it
   * @throws IOException if it cannot be read
   */
  static List<Entry> read(FileChannel file, ReadLimits limits, Consumer<Problem> report)
      throws IOException {
    ZipDirectory directory = new ZipDirectory(file, limits.packages());
    directory.read(limits.problems());
    int last = directory.problems.size() - 1;
    if (last >= 0) {
      directory.problems.subList(0, last).forEach(report);
      throw new TableFault(directory.problems.get(last));
    }
    return directory.entries;
  }

  /** Where the directory is, and how many entries it has. */
  private record Extent(long start, long end, long count) {}

  private void read(int mostProblems) throws IOException {
    Extent extent = end();
    if (extent.count() > limits.files()) {
      throw fault(
          ProblemCode.LIMIT_EXCEEDED,
          Message.of(
              "expected at most {0} entries in the archive, not {1}",
              limits.files(), extent.count()),
          null);
    }
    long at = extent.start();
    for (long number = 0; number < extent.count(); number++) {
      at = readListed(at, extent);
      if (problems.size() >= mostProblems) {
        return;
      }
    }
    if (at != extent.end()) {
      throw misplacedDirectory();
    }
    requireApart(extent.start());
  }

  // ---------------------------------------------------------------- the end

  private Extent end() throws IOException {
    long size = file.size();
    int length = (int) Math.min(size, END_LENGTH + LONGEST_COMMENT);
    ByteBuffer tail = bytes(size - length, length);
    for (int at = length - END_LENGTH; at >= 0; at--) {
      boolean fits = at + END_LENGTH + unsignedShort(tail, at + 20) == length;
      if (fits && tail.getInt(at) == END_SIGNATURE) {
        return extent(tail, at, size - length + at);
      }
    }
    boolean begun = size >= 4 && bytes(0, 4).getInt(0) == ENTRY_SIGNATURE;
    throw fault(
        ProblemCode.MALFORMED_ARCHIVE,
        Message.of(
            begun
                ? "expected the directory of the archive at its end; it seems to be cut off"
                : "expected a folder of tables, or a zip archive of them"),
        null);
  }

  private Extent extent(ByteBuffer tail, int at, long position) throws IOException {
    boolean inParts = unsignedShort(tail, at + 4) != 0 || unsignedShort(tail, at + 6) != 0;
    long count = unsignedShort(tail, at + 10);
    long size = unsignedInt(tail, at + 12);
    long start = unsignedInt(tail, at + 16);
    Extent extent = new Extent(start, position, count);
    if (position >= LOCATOR_LENGTH
        && bytes(position - LOCATOR_LENGTH, 4).getInt(0) == LOCATOR_SIGNATURE) {
      ByteBuffer locator = bytes(position - LOCATOR_LENGTH, LOCATOR_LENGTH);
      inParts |= locator.getInt(16) > 1;
      long at64 = locator.getLong(8);
      if (at64 < 0 || at64 > position - LOCATOR_LENGTH - LONG_END_LENGTH) {
        throw misplacedDirectory();
      }
      ByteBuffer end = bytes(at64, LONG_END_LENGTH);
      extent = new Extent(end.getLong(48), at64, end.getLong(32));
      boolean agrees =
          (count == SHORT_MARK || count == extent.count())
              && (size == MARK || size == end.getLong(40))
              && (start == MARK || start == extent.start());
      if (end.getInt(0) != LONG_END_SIGNATURE || !agrees) {
        throw misplacedDirectory();
      }
      size = end.getLong(40);
    }
    if (inParts) {
      throw fault(
          ProblemCode.MALFORMED_ARCHIVE, Message.of("expected an archive in one part"), null);
    }
    if (extent.start() < 0 || extent.start() != extent.end() - size || extent.count() < 0) {
      throw misplacedDirectory();
    }
    return extent;
  }

  // ---------------------------------------------------------------- entries

  /** Reads what the directory says of an entry, and the entry; returns where the next one is. */
  private long readListed(long at, Extent extent) throws IOException {
    if (at + LISTED_LENGTH > extent.end()) {
      throw misplacedDirectory();
    }
    ByteBuffer listed = bytes(at, LISTED_LENGTH);
    int nameLength = unsignedShort(listed, 28);
    int extraLength = unsignedShort(listed, 30);
    long next = at + LISTED_LENGTH + nameLength + extraLength + unsignedShort(listed, 32);
    if (listed.getInt(0) != LISTED_SIGNATURE || next > extent.end()) {
      throw misplacedDirectory();
    }
    byte[] name = bytes(at + LISTED_LENGTH, nameLength).array();
    int flags = unsignedShort(listed, 8);
    String text = ZipEntryName.decode(name, flags);
    if (text == null) {
      problem(
          ProblemCode.MALFORMED_ARCHIVE,
          Message.of("expected the name of an entry in well-formed UTF-8"),
          ZipEntryName.shown(name));
      return next;
    }
    Sizes sizes = new Sizes(unsignedInt(listed, 24), unsignedInt(listed, 20));
    ByteBuffer extra = bytes(at + LISTED_LENGTH + nameLength, extraLength);
    long header = sizes.readLong(extra, unsignedInt(listed, 42));
    int method = unsignedShort(listed, 10);
    int mode = listed.getInt(38) >>> 16;
    boolean named = checkName(text);
    boolean safe = checkKind(text, mode) && named;
    if ((flags & ENCRYPTED) != 0) {
      problem(
          ProblemCode.MALFORMED_ARCHIVE, Message.of("expected an entry without a password"), text);
    } else if (method != STORED && method != DEFLATED) {
      problem(
          ProblemCode.MALFORMED_ARCHIVE,
          Message.of("expected an entry that is stored or deflated"),
          text);
    } else if (safe) {
      boolean deflated = method == DEFLATED;
      Long start = start(header, name, flags, method, sizes, unsignedInt(listed, 16), extent);
      if (start == null || (!deflated && sizes.packed != sizes.size)) {
        problem(
            ProblemCode.MALFORMED_ARCHIVE,
            Message.of(
                "expected the entry to say of itself what the directory of the archive says of it"),
            text);
      } else if (checkSizes(text, sizes)) {
        entries.add(
            new Entry(
                text, deflated, sizes.packed, sizes.size, unsignedInt(listed, 16), header, start));
      }
    }
    return next;
  }

  /** The sizes of an entry; those that are too great for their places stand in an extra field. */
  private static final class Sizes {

    private long size;
    private long packed;

    Sizes(long size, long packed) {
      this.size = size;
      this.packed = packed;
    }

    /** Reads the long sizes where there are any, and gives the place that comes with them. */
    long readLong(ByteBuffer extra, long place) {
      for (int at = 0; at + 4 <= extra.limit(); ) {
        int end = at + 4 + unsignedShort(extra, at + 2);
        if (unsignedShort(extra, at) == LONG_SIZES && end <= extra.limit()) {
          int next = at + 4;
          if (size == MARK && next + 8 <= end) {
            size = extra.getLong(next);
            next += 8;
          }
          if (packed == MARK && next + 8 <= end) {
            packed = extra.getLong(next);
            next += 8;
          }
          return place == MARK && next + 8 <= end ? extra.getLong(next) : place;
        }
        at = end;
      }
      return place;
    }

    boolean isSame(Sizes other) {
      return size == other.size && packed == other.packed;
    }
  }

  /** Where the bytes of an entry begin; null where its header says otherwise than the directory. */
  private @Nullable Long start(
      long header, byte[] name, int flags, int method, Sizes sizes, long checksum, Extent extent)
      throws IOException {
    if (header < 0
        || header > extent.start() - ENTRY_LENGTH
        || sizes.packed < 0
        || sizes.size < 0) {
      return null;
    }
    ByteBuffer entry = bytes(header, ENTRY_LENGTH);
    int nameLength = unsignedShort(entry, 26);
    int extraLength = unsignedShort(entry, 28);
    long start = header + ENTRY_LENGTH + nameLength + extraLength;
    if (entry.getInt(0) != ENTRY_SIGNATURE
        || nameLength != name.length
        || start > extent.start()
        || sizes.packed > extent.start() - start) {
      return null;
    }
    Sizes own = new Sizes(unsignedInt(entry, 22), unsignedInt(entry, 18));
    own.readLong(bytes(header + ENTRY_LENGTH + nameLength, extraLength), 0);
    boolean follow = (flags & SIZES_FOLLOW) != 0;
    boolean alike =
        Arrays.equals(bytes(header + ENTRY_LENGTH, nameLength).array(), name)
            && ((unsignedShort(entry, 6) ^ flags) & COMPARED_FLAGS) == 0
            && unsignedShort(entry, 8) == method
            && (follow || (own.isSame(sizes) && unsignedInt(entry, 14) == checksum));
    return alike ? start : null;
  }

  private boolean checkName(String name) {
    if (!ZipEntryName.isSafe(name)) {
      problem(
          ProblemCode.UNSAFE_ENTRY,
          Message.of(
              "expected a name within the archive: no .. and no drive letter, no backslash, and no"
                  + " slash at the beginning"),
          name);
      return false;
    }
    String same = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    String other = names.putIfAbsent(same.toLowerCase(Locale.ROOT), same);
    if (other != null) {
      problem(
          ProblemCode.MALFORMED_ARCHIVE,
          other.equals(same)
              ? Message.of("expected one entry of this name")
              : Message.of(
                  "expected names that differ in more than upper and lower case; there is {0}",
                  other),
          name);
      return false;
    }
    return true;
  }

  private boolean checkKind(String name, int mode) {
    int kind = mode & KIND;
    boolean plain = kind == 0 || kind == (name.endsWith("/") ? FOLDER : FILE);
    if (!plain) {
      problem(
          ProblemCode.UNSAFE_ENTRY,
          Message.of("expected a file, not a link or anything else"),
          name);
    }
    return plain;
  }

  private boolean checkSizes(String name, Sizes sizes) {
    total += sizes.size;
    Message tooMuch = null;
    if (sizes.size > limits.fileSize()) {
      tooMuch =
          Message.of(
              "expected a file of at most {0} bytes, not {1}", limits.fileSize(), sizes.size);
    } else if (total > limits.totalSize() || total < 0) {
      tooMuch = Message.of("expected at most {0} bytes in all files together", limits.totalSize());
    } else if (sizes.size > SMALL && sizes.size / limits.ratio() > sizes.packed) {
      tooMuch = Message.of("expected a packed byte to become at most {0} bytes", limits.ratio());
    }
    if (tooMuch != null) {
      problem(ProblemCode.LIMIT_EXCEEDED, tooMuch, name);
    }
    return tooMuch == null;
  }

  /** A few bytes that are many entries are how a small archive becomes a great one. */
  private void requireApart(long directory) {
    List<Entry> byPlace = new ArrayList<>(entries);
    byPlace.sort(Comparator.comparingLong(Entry::header).reversed());
    long next = directory;
    for (Entry entry : byPlace) {
      if (entry.start() + entry.packed() > next) {
        problem(
            ProblemCode.MALFORMED_ARCHIVE,
            Message.of("expected an entry that does not reach into another"),
            entry.name());
        return;
      }
      next = entry.header();
    }
  }

  // ---------------------------------------------------------------- bytes

  private ByteBuffer bytes(long at, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (at < 0 || file.read(bytes, at + bytes.position()) < 0) {
        throw misplacedDirectory();
      }
    }
    return bytes.flip();
  }

  private static int unsignedShort(ByteBuffer bytes, int at) {
    return Short.toUnsignedInt(bytes.getShort(at));
  }

  private static long unsignedInt(ByteBuffer bytes, int at) {
    return Integer.toUnsignedLong(bytes.getInt(at));
  }

  private static TableFault misplacedDirectory() {
    return fault(
        ProblemCode.MALFORMED_ARCHIVE,
        Message.of("expected the directory of the archive where its end says that it is"),
        null);
  }

  private void problem(ProblemCode code, Message message, String entry) {
    problems.add(fault(code, message, entry).problem());
  }

  static TableFault fault(ProblemCode code, Message message, @Nullable String entry) {
    Location place =
        entry == null ? Location.unknown() : Location.unknown().in(ZipEntryName.shown(entry));
    return new TableFault(Problem.of(code, message, "", place, entry));
  }
}
