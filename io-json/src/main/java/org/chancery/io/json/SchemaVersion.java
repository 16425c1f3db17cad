package org.chancery.io.json;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version of the schema that a document names, beside the one that this library writes. */
enum SchemaVersion {
  /** The library's own. */
  OWN,
  /** One of the same major version and an older minor one: everything in it is known. */
  OLDER,
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
    int order = Integer.compare(named.minor(), CURRENT.minor());
    return order == 0 ? OWN : order < 0 ? OLDER : NEWER_MINOR;
  }

  private static @Nullable MajorMinor numberIn(String id) {
    Matcher matcher = ID.matcher(id);
    return matcher.matches()
        ? new MajorMinor(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
        : null;
  }
}
