package org.chancery.validation;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/**
 * Leaves messages as they are: the words of a problem are made of its constraint, by {@link
 * ConstraintText}. No expression language is needed, no text of the data is ever read as a
 * template, and no locale changes the words.
 */
final class PlainMessages implements MessageInterpolator {

  @Override
  public String interpolate(String template, Context context) {
    return template;
  }

  @Override
  public String interpolate(String template, Context context, Locale locale) {
    return template;
  }
}
