package org.chancery.meta;

/**
 * The regular expression of an absolute URI as the library reads it, for schemas: RFC 3986 with the
 * characters beyond ASCII that RFC 3987 adds. It has no look-around, and takes linear time. Of the
 * numbers in an IPv6 address it knows the characters alone.
 */
final class UriPattern {

  private static final String ESCAPE = "%[0-9A-Fa-f]{2}";

  /** What stands nowhere in a URI as itself: controls, spaces, delimiters. */
  private static final String EXCLUDED =
      "\\x00-\\x20\"#%<>\\\\^`{|}\\x7F-\\xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000";

  private static final String OUTSIDE_PATHS = EXCLUDED + "?\\[\\]";
  private static final String OUTSIDE_AUTHORITIES = OUTSIDE_PATHS + "/";

  private static final String ADDRESS = "\\[[0-9A-Fa-f:.]+(?:%[0-9A-Za-z_.~-]+)?\\](?::[0-9]*)?";

  static final String TEXT = text();

  private UriPattern() {}

  private static String text() {
    String fragment = "(?:#" + anyOutside(EXCLUDED) + ")?";
    String query = "(?:\\?" + anyOutside(EXCLUDED) + ")?";
    String path = "/" + anyOutside(OUTSIDE_PATHS);
    String authority =
        "(?:"
            + someOutside(OUTSIDE_AUTHORITIES)
            + "|(?:"
            + anyOutside(OUTSIDE_AUTHORITIES + "@")
            + "@)?"
            + ADDRESS
            + ")";
    String afterSlashes =
        "(?:"
            + authority
            + "(?:"
            + path
            + ")?"
            + query
            + fragment
            + "|"
            + path
            + query
            + fragment
            + "|\\?"
            + anyOutside(EXCLUDED)
            + fragment
            + "|#"
            + anyOutside(EXCLUDED)
            + ")";
    String afterSlash =
        "(?:" + someOutside(OUTSIDE_AUTHORITIES) + "(?:" + path + ")?)?" + query + fragment;
    String opaque = "(?:[^" + EXCLUDED + "/]|" + ESCAPE + ")" + anyOutside(EXCLUDED) + fragment;
    return "^[A-Za-z][A-Za-z0-9+.-]*:(?://"
        + afterSlashes
        + "|/"
        + afterSlash
        + "|"
        + opaque
        + ")$";
  }

  private static String anyOutside(String characters) {
    String plain = "[^" + characters + "]*";
    return plain + "(?:" + ESCAPE + plain + ")*";
  }

  private static String someOutside(String characters) {
    return "(?:[^" + characters + "]|" + ESCAPE + ")" + anyOutside(characters);
  }
}
