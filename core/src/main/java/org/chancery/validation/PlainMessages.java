package org.chancery.validation;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/**
 * Gives messages without an expression language: no text of the data is ever read as a template,
 * and no locale changes the words.
 */
final class PlainMessages implements MessageInterpolator {

  @Override
  public String interpolate(String template, Context context) {
    return ConstraintText.of(context.getConstraintDescriptor().getAnnotation(), template)
        .toString();
  }

  @Override
  public String interpolate(String template, Context context, Locale locale) {
    return interpolate(template, context);
  }
}
