package org.chancery.io.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names of entries in an archive. */
final class ZipEntryName {

  /** Says that a name is in UTF-8. */
  static final int UTF_8_FLAG = 1 << 11;

  private static final int LONGEST = 1024;
  private static final int LONGEST_SHOWN = 128;
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
  private static final Pattern SLASH = Pattern.compile("/");

  private ZipEntryName() {}

  /**
   * Decodes a name. One that does not say that it is in UTF-8 may be in any charset of its time;
   * none of ours has other characters than those of ASCII.
   *
   * @return the name, or null where it says so, and is not
   */
  static @Nullable String decode(byte[] name, int flags) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name)).toString();
    } catch (CharacterCodingException e) {
      return (flags & UTF_8_FLAG) == 0 ? new String(name, StandardCharsets.ISO_8859_1) : null;
    }
  }

  /** Whether a name means a file or folder below the one that an archive is unpacked to. */
  static boolean isSafe(String name) {
    if (name.isEmpty()
        || name.length() > LONGEST
        || name.indexOf('\\') >= 0
        || DRIVE.matcher(name).matches()
        || name.chars().anyMatch(Character::isISOControl)) {
      return false;
    }
    String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    return SLASH
        .splitAsStream(path + "/.end") // so that an empty part at the end is one, too
        .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
  }

  /** A name as it stands in the place of a problem: cut, and without what would not be seen. */
  static String shown(String name) {
    String cut = name.length() > LONGEST_SHOWN ? name.substring(0, LONGEST_SHOWN) + "…" : name;
    return cut.replaceAll("\\p{Cntrl}", "?");
  }

  /** As {@link #shown(String)}, of bytes that are no text. */
  static String shown(byte[] name) {
    return shown(new String(name, StandardCharsets.ISO_8859_1));
  }
}
