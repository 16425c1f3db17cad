package org.chancery.meta;

import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a record type, as every format writes it.
 *
 * @since 0.1
 */
public final class Field {

  private final String name;
  private final int index;
  private final Shape shape;
  private final boolean required;
  private final boolean keepsOthers;
  private final String description;
  private final List<Annotation> constraints;
  private final List<Annotation> elementConstraints;
  private final Bounds bounds;
  private final Bounds elementBounds;
  private final MethodHandle getter;

  Field(
      String name,
      int index,
      Shape shape,
      boolean required,
      boolean keepsOthers,
      String description,
      List<Annotation> constraints,
      List<Annotation> elementConstraints,
      MethodHandle getter) {
    this.name = name;
    this.index = index;
    this.shape = shape;
    this.required = required;
    this.keepsOthers = keepsOthers;
    this.description = description;
    this.constraints = List.copyOf(constraints);
    this.elementConstraints = List.copyOf(elementConstraints);
    this.bounds = Bounds.of(constraints);
    this.elementBounds = Bounds.of(elementConstraints);
    this.getter = getter;
  }

  /** Returns this field as one of the record that holds its record flat. */
  Field within(int position, MethodHandle throughGetter) {
    return new Field(
        name,
        position,
        shape,
        required,
        keepsOthers,
        description,
        constraints,
        elementConstraints,
        throughGetter);
  }

  MethodHandle getter() {
    return getter;
  }

  /**
   * Returns the name that every format uses.
   *
   * @return the name, which is that of the record component
   */
  public String name() {
    return name;
  }

  /**
   * Returns the position among the fields of the record type, which is also the position of the
   * value in {@link RecordType#create}.
   *
   * @return the position, counted from 0
   */
  public int index() {
    return index;
  }

  /**
   * Returns how the value is put together.
   *
   * @return the shape
   */
  public Shape shape() {
    return shape;
  }

  /**
   * Tells whether a record without this field is invalid: a value that may not be null, or a list
   * or map that may not be empty.
   *
   * @return true if it is required
   */
  public boolean isRequired() {
    return required;
  }

  /**
   * Tells whether this is the field of the properties that the model does not have.
   *
   * @return true if {@link OtherProperties} marks it
   */
  public boolean keepsOtherProperties() {
    return keepsOthers;
  }

  /**
   * Returns what the field means.
   *
   * @return the text of {@link Describe}, empty where there is none
   */
  public String description() {
    return description;
  }

  /**
   * Returns the Jakarta constraints on the field.
   *
   * @return the annotations, in the order of the source
   */
  public List<Annotation> constraints() {
    return constraints;
  }

  /**
   * Returns the Jakarta constraints on each element of a list, or each value of a map: {@code
   * NotBlank} of a {@code List<@NotBlank String>}.
   *
   * @return the annotations, in the order of the source; none where the field is neither
   */
  public List<Annotation> elementConstraints() {
    return elementConstraints;
  }

  /**
   * Returns what the constraints on the field ask of its value.
   *
   * @return the bounds, {@link Bounds#NONE} where there are none
   */
  public Bounds bounds() {
    return bounds;
  }

  /**
   * Returns what the constraints on each element of a list, or each value of a map, ask of it.
   *
   * @return the bounds, {@link Bounds#NONE} where there are none or the field is neither
   */
  public Bounds elementBounds() {
    return elementBounds;
  }

  /**
   * Reads the field from a record.
   *
   * @param record a record of the type that this field belongs to
   * @return the value, or null where it is absent; a list or map is empty instead
   */
  public @Nullable Object get(Record record) {
    try {
      return getter.invokeExact((Object) record);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("the accessor of " + name + " failed", e);
    }
  }

  /**
   * Returns the name.
   *
   * @return the name
   */
  @Override
  public String toString() {
    return name;
  }
}
