package org.chancery.io.json;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version of the schema that a document names, beside the one that this library writes. */
enum SchemaVersion {
  /** The library's own, or an older minor one of the same major version: all in it is known. */
  KNOWN,
  /** One of the same major version and a newer minor one: what is not known may be right. */
  NEWER_MINOR,
  /** One of a newer major version, in which the same names may mean something else. */
  NEWER_MAJOR,
  /** Some other schema. */
  OTHER;

  private static final Pattern ID =
      Pattern.compile(
          "https://chancery\\.org/schema/(\\d{1,4})\\.(\\d{1,4})/dataset\\.schema\\.json");

  private record MajorMinor(int major, int minor) {}

  private static final MajorMinor CURRENT = Objects.requireNonNull(numberIn(DatasetJson.SCHEMA_ID));

  static SchemaVersion of(String id) {
    MajorMinor named = numberIn(id);
    if (named == null) {
      return OTHER;
    }
    if (named.major() != CURRENT.major()) {
      return named.major() > CURRENT.major() ? NEWER_MAJOR : OTHER;
    }
    return named.minor() > CURRENT.minor() ? NEWER_MINOR : KNOWN;
  }

  private static @Nullable MajorMinor numberIn(String id) {
    Matcher matcher = ID.matcher(id);
    return matcher.matches()
        ? new MajorMinor(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
        : null;
  }
}
