package org.chancery.validation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordRule;
import org.jspecify.annotations.Nullable;

/** What one screening of one record has found so far. */
final class Screening implements RecordRule.Findings {

  private boolean broken;
  private boolean notable;
  private boolean complete;
  private @Nullable Matcher matcher;

  /** Whether a rule across fields was broken. */
  boolean isBroken() {
    return broken;
  }

  /** Whether there may be a value that no list has, or that cannot be written. */
  boolean isNotable() {
    return notable || !complete;
  }

  /** Notes that every value has been looked at. */
  void complete() {
    complete = true;
  }

  /** Notes whether a value is notable; it passes all the same. */
  boolean note(boolean isNotable) {
    notable |= isNotable;
    return true;
  }

  /** Uses a matcher again where the pattern is the same, as it is for every person of an event. */
  boolean matches(Pattern pattern, String text) {
    Matcher last = matcher;
    if (last == null || last.pattern() != pattern) {
      last = pattern.matcher(text);
      matcher = last;
      return last.matches();
    }
    return last.reset(text).matches();
  }

  @Override
  public void report(FieldPath at) {
    broken = true;
  }

  @Override
  public void report(FieldPath at, String advice) {
    broken = true;
  }

  @Override
  public void report(String field) {
    broken = true;
  }
}
