package org.chancery.value;

/**
 * The regular expression of an absolute IRI as the library reads it, for schemas: RFC 3986 with the
 * characters beyond ASCII that RFC 3987 adds. It has no look-around, and takes linear time. Of the
 * numbers in an IPv6 address it knows the characters alone.
 */
final class IriPattern {

  private static final String ESCAPE = "%[0-9A-Fa-f]{2}";

  /** What stands nowhere in an IRI as itself: controls, spaces, delimiters. */
  private static final String EXCLUDED =
      "\\x00-\\x20\"#%<>\\\\^`{|}\\x7F-\\xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000";

  private static final String OUTSIDE_PATHS = EXCLUDED + "?\\[\\]";
  private static final String OUTSIDE_AUTHORITIES = OUTSIDE_PATHS + "/";

  private static final String ANY = "[^" + EXCLUDED + "]*(?:" + ESCAPE + "[^" + EXCLUDED + "]*)*";
  private static final String ANY_OF_PATHS =
      "[^" + OUTSIDE_PATHS + "]*(?:" + ESCAPE + "[^" + OUTSIDE_PATHS + "]*)*";
  private static final String ANY_OF_AUTHORITIES =
      "[^" + OUTSIDE_AUTHORITIES + "]*(?:" + ESCAPE + "[^" + OUTSIDE_AUTHORITIES + "]*)*";
  private static final String ANY_OF_USERS =
      "[^" + OUTSIDE_AUTHORITIES + "@]*(?:" + ESCAPE + "[^" + OUTSIDE_AUTHORITIES + "@]*)*";
  private static final String SOME_OF_AUTHORITIES =
      "(?:[^" + OUTSIDE_AUTHORITIES + "]|" + ESCAPE + ")" + ANY_OF_AUTHORITIES;

  private static final String ADDRESS = "\\[[0-9A-Fa-f:.]+(?:%[0-9A-Za-z_.~-]+)?\\](?::[0-9]*)?";

  private static final String FRAGMENT = "(?:#" + ANY + ")?";
  private static final String QUERY = "(?:\\?" + ANY + ")?";
  private static final String PATH = "/" + ANY_OF_PATHS;

  private static final String AUTHORITY =
      "(?:" + SOME_OF_AUTHORITIES + "|(?:" + ANY_OF_USERS + "@)?" + ADDRESS + ")";

  private static final String AFTER_SLASHES =
      "(?:"
          + (AUTHORITY + "(?:" + PATH + ")?" + QUERY + FRAGMENT)
          + ("|" + PATH + QUERY + FRAGMENT)
          + ("|\\?" + ANY + FRAGMENT)
          + ("|#" + ANY + ")");

  private static final String AFTER_SLASH =
      "(?:" + SOME_OF_AUTHORITIES + "(?:" + PATH + ")?)?" + QUERY + FRAGMENT;

  private static final String OPAQUE = "(?:[^" + EXCLUDED + "/]|" + ESCAPE + ")" + ANY + FRAGMENT;

  static final String TEXT =
      "^[A-Za-z][A-Za-z0-9+.-]*:(?://" + AFTER_SLASHES + "|/" + AFTER_SLASH + "|" + OPAQUE + ")$";

  private IriPattern() {}
}
