package org.chancery.meta;

import jakarta.validation.Constraint;
import jakarta.validation.constraints.NotEmpty;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.chancery.problem.InvalidModelException;
import org.jspecify.annotations.Nullable;

/** Reads a record class into method handles. What reflection knows of records stands here alone. */
final class RecordReflection {

  private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);

  private RecordReflection() {}

  /** A component before it is known at which position its field stands. */
  record Component(
      String name,
      AnnotatedType type,
      boolean isFlat,
      boolean keepsOthers,
      String text,
      MethodHandle getter) {

    Class<? extends Record> recordClass() {
      if (type.getType() instanceof Class<?> c && c.isRecord()) {
        return c.asSubclass(Record.class);
      }
      throw new InvalidModelException("the flat component " + name + " is no record", null);
    }

    Field toField(int index) {
      Shape shape = shape(type.getType(), name);
      boolean many = shape instanceof Shape.OfList || shape instanceof Shape.OfMap;
      boolean required =
          many
              ? type.isAnnotationPresent(NotEmpty.class)
              : !type.isAnnotationPresent(Nullable.class);
      if (keepsOthers && !isMapOfPaths(shape)) {
        throw new InvalidModelException(
            "the component " + name + " keeps other properties, but is no map from their paths",
            null);
      }
      return new Field(
          name,
          index,
          shape,
          required,
          keepsOthers,
          text,
          constraints(type),
          elementConstraints(),
          getter);
    }

    private static boolean isMapOfPaths(Shape shape) {
      return shape instanceof Shape.OfMap map && map.key().javaType() == FieldPath.class;
    }

    private List<Annotation> elementConstraints() {
      if (type instanceof AnnotatedParameterizedType generic) {
        // The last argument: of a list its elements, of a map its values.
        AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
        return constraints(arguments[arguments.length - 1]);
      }
      return List.of();
    }

    private static List<Annotation> constraints(AnnotatedType type) {
      return Arrays.stream(type.getAnnotations())
          .filter(a -> a.annotationType().isAnnotationPresent(Constraint.class))
          .toList();
    }
  }

  /**
   * Refuses a record that contains itself, directly or inside others: such data has no bounded
   * depth, and no table could hold it.
   */
  static void requireFinite(Class<?> type) {
    requireFinite(type, new ArrayDeque<>());
  }

  private static void requireFinite(Type type, Deque<Type> within) {
    if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        requireFinite(argument, within);
      }
    } else if (type instanceof Class<?> c && c.isRecord()) {
      if (within.contains(type)) {
        throw new InvalidModelException(c.getName() + " contains itself", null);
      }
      within.push(type);
      for (RecordComponent component : c.getRecordComponents()) {
        requireFinite(component.getGenericType(), within);
      }
      within.pop();
    }
  }

  static List<Component> components(Class<? extends Record> type) {
    List<Component> components = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Describe describe = component.getAnnotation(Describe.class);
      components.add(
          new Component(
              component.getName(),
              component.getAnnotatedType(),
              component.isAnnotationPresent(Flat.class),
              component.isAnnotationPresent(OtherProperties.class),
              describe == null ? "" : describe.value(),
              getter(type, component)));
    }
    return components;
  }

  /** Returns the canonical constructor, taking and giving objects of any type. */
  static MethodHandle constructor(Class<? extends Record> type) {
    if (!Modifier.isPublic(type.getModifiers())) {
      throw new InvalidModelException(type.getName() + " is not public", null);
    }
    Class<?>[] parameters =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return MethodHandles.publicLookup()
          .findConstructor(type, MethodType.methodType(void.class, parameters))
          .asType(MethodType.genericMethodType(parameters.length));
    } catch (NoSuchMethodException | IllegalAccessException e) {
      throw new InvalidModelException(
          "the package of " + type.getName() + " is not exported, so it cannot be described", e);
    }
  }

  /** Returns the outer constructor with one parameter replaced by those of an inner one. */
  static MethodHandle slice(MethodHandle outer, int position, MethodHandle inner) {
    return MethodHandles.collectArguments(outer, position, inner);
  }

  /** Returns the inner getter applied to what the outer getter gives. */
  static MethodHandle through(MethodHandle outer, MethodHandle inner) {
    return MethodHandles.filterReturnValue(outer, inner);
  }

  /** Returns the constructor as one that takes its arguments in an array. */
  static MethodHandle spreading(MethodHandle constructor, int count) {
    return constructor
        .asSpreader(Object[].class, count)
        .asType(MethodType.methodType(Object.class, Object[].class));
  }

  /**
   * Returns a handle that applies all getters to one record, and gives their values in an array.
   */
  static MethodHandle collecting(List<MethodHandle> getters) {
    MethodHandle array =
        MethodHandles.identity(Object[].class).asCollector(Object[].class, getters.size());
    MethodHandle all =
        MethodHandles.filterArguments(array, 0, getters.toArray(MethodHandle[]::new));
    return MethodHandles.permuteArguments(
        all, MethodType.methodType(Object[].class, Object.class), new int[getters.size()]);
  }

  private static MethodHandle getter(Class<? extends Record> type, RecordComponent component) {
    try {
      return MethodHandles.publicLookup().unreflect(component.getAccessor()).asType(GETTER);
    } catch (IllegalAccessException e) {
      throw new InvalidModelException(
          "the package of " + type.getName() + " is not exported, so it cannot be described", e);
    }
  }

  private static Shape shape(Type type, String component) {
    if (type instanceof Class<?> c) {
      if (c.isRecord()) {
        return new Shape.OfRecord(RecordType.of(c.asSubclass(Record.class)));
      }
      if (ValueType.isScalar(c)) {
        return new Shape.OfValue(ValueType.of(c));
      }
    }
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      if (generic.getRawType() == List.class) {
        Shape element = shape(arguments[0], component);
        if (element instanceof Shape.OfValue || element instanceof Shape.OfRecord) {
          return new Shape.OfList(element);
        }
      }
      if (generic.getRawType() == Map.class
          && shape(arguments[0], component) instanceof Shape.OfValue key
          && shape(arguments[1], component) instanceof Shape.OfValue value) {
        return new Shape.OfMap(key.type(), value.type());
      }
    }
    throw new InvalidModelException(
        "the component "
            + component
            + " is of type "
            + type.getTypeName()
            + ", which is no scalar, no record, no list of these and no map of scalars",
        null);
  }
}
