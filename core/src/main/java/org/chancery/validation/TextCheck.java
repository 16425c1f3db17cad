package org.chancery.validation;

import jakarta.validation.constraints.Pattern;

/** Checks of texts. */
final class TextCheck {

  /**
   * Providers differ in what white space is: that of {@link String#trim()}, or that of {@link
   * Character#isWhitespace}. One character that is neither passes with each.
   */
  static final ValueCheck NOT_BLANK =
      (value, screening) -> {
        String text = (String) value;
        for (int i = 0; i < text.length(); i++) {
          char c = text.charAt(i);
          if (c > ' ' && !Character.isWhitespace(c)) {
            return true;
          }
        }
        return false;
      };

  private TextCheck() {}

  static ValueCheck matching(Pattern constraint) {
    int flags = 0;
    for (Pattern.Flag flag : constraint.flags()) {
      flags |= flag.getValue();
    }
    java.util.regex.Pattern pattern = java.util.regex.Pattern.compile(constraint.regexp(), flags);
    return (value, screening) -> screening.matches(pattern, (String) value);
  }
}
