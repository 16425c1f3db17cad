package org.chancery.validation;

import jakarta.validation.constraints.Pattern;

/** Checks of texts. */
final class TextCheck {

  private TextCheck() {}

  /**
   * Providers differ in what a blank text is: some count control characters, as {@link
   * String#trim()} does, and some do not, as {@link String#isBlank()} does.
   */
  static ValueCheck notBlank(boolean controlsAreBlank) {
    return (value, screening) -> {
      String text = (String) value;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (!(controlsAreBlank && c <= ' ') && !Character.isWhitespace(c)) {
          return true;
        }
      }
      return false;
    };
  }

  static ValueCheck matching(Pattern constraint) {
    int flags = 0;
    for (Pattern.Flag flag : constraint.flags()) {
      flags |= flag.getValue();
    }
    java.util.regex.Pattern pattern = java.util.regex.Pattern.compile(constraint.regexp(), flags);
    return (value, screening) -> screening.matches(pattern, (String) value);
  }
}
