package org.chancery.testkit;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.executable.ExecutableValidator;
import jakarta.validation.metadata.BeanDescriptor;
import java.util.Set;

/**
 * A validator that asks a provider, and tells nothing of its constraints: whoever uses it can take
 * no shorter way.
 */
record ProviderAlone(Validator provider) implements Validator {

  @Override
  public <T> Set<ConstraintViolation<T>> validate(T object, Class<?>... groups) {
    return provider.validate(object, groups);
  }

  @Override
  public BeanDescriptor getConstraintsForClass(Class<?> type) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <T> Set<ConstraintViolation<T>> validateProperty(
      T object, String property, Class<?>... groups) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <T> Set<ConstraintViolation<T>> validateValue(
      Class<T> type, String property, Object value, Class<?>... groups) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ExecutableValidator forExecutables() {
    throw new UnsupportedOperationException();
  }
}
