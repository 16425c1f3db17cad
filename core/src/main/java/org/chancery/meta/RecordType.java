package org.chancery.meta;

import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.problem.InvalidModelException;
import org.jspecify.annotations.Nullable;

/**
 * The one description of a record class, read once from its components: names, types, {@code
 * Nullable}, Jakarta constraints, {@link Describe} and {@link Flat}.
 *
 * <p>Readers, writers, schemas and documents of every format are derived from it. The class is
 * public, its components are scalars ({@link ValueType}), records, lists of these, or maps of
 * scalars; primitives are refused, because they hide a missing value. A component is required
 * unless its type is marked {@code Nullable}.
 *
 * <pre>{@code
 * for (Field field : RecordType.of(Visit.class).fields()) {
 *   System.out.println(field.name() + ": " + field.description());
 * }
 * }</pre>
 *
 * @param <R> the record class
 * @since 0.1
 */
public final class RecordType<R extends Record> {

  private static final ClassValue<RecordType<?>> TYPES =
      new ClassValue<>() {
        @Override
        protected RecordType<?> computeValue(Class<?> type) {
          return describe(type.asSubclass(Record.class));
        }
      };

  private final Class<R> javaType;
  private final String name;
  private final String description;
  private final List<Field> fields;
  private final List<Field> properties;
  private final Map<String, Field> byName;
  private final Map<String, RecordType<?>> flat;
  private final List<Combination> forbidden;
  private final @Nullable Field otherProperties;
  private final MethodHandle constructor;
  private final MethodHandle fromArray;
  private final Shape shape = new Shape.OfRecord(this);
  private final Projection whole;

  private RecordType(
      Class<R> javaType,
      String description,
      List<Field> fields,
      Map<String, Field> byName,
      Map<String, RecordType<?>> flat,
      List<Combination> forbidden,
      MethodHandle constructor) {
    this.javaType = javaType;
    this.name = snakeCase(javaType.getSimpleName());
    this.description = description;
    this.fields = List.copyOf(fields);
    this.properties = fields.stream().filter(field -> !field.keepsOtherProperties()).toList();
    this.byName = byName;
    this.flat = flat;
    this.forbidden = List.copyOf(forbidden);
    List<Field> keeping = fields.stream().filter(Field::keepsOtherProperties).toList();
    if (keeping.size() > 1) {
      throw new InvalidModelException(
          javaType.getName() + " keeps other properties in more than one field", null);
    }
    this.otherProperties = keeping.isEmpty() ? null : keeping.get(0);
    this.constructor = constructor;
    this.fromArray = RecordReflection.spreading(constructor, fields.size());
    this.whole = new Projection(name, fields);
  }

  /**
   * Returns the description of a record class.
   *
   * @param type the class
   * @param <R> the class
   * @return the description, the same at every call
   * @throws InvalidModelException if the class cannot be described
   */
  public static <R extends Record> RecordType<R> of(Class<R> type) {
    @SuppressWarnings("unchecked") // computeValue makes a RecordType of the very class it is given
    RecordType<R> found = (RecordType<R>) TYPES.get(type);
    return found;
  }

  /**
   * Returns the description of a record's class.
   *
   * @param record the record
   * @return the description
   */
  public static RecordType<?> of(Record record) {
    return TYPES.get(record.getClass());
  }

  private static <R extends Record> RecordType<R> describe(Class<R> type) {
    RecordReflection.requireFinite(type);
    List<Field> fields = new ArrayList<>();
    Map<String, RecordType<?>> flat = new LinkedHashMap<>();
    MethodHandle constructor = RecordReflection.constructor(type);
    for (RecordReflection.Component component : RecordReflection.components(type)) {
      if (component.isFlat()) {
        RecordType<?> inner = RecordType.of(component.recordClass());
        flat.put(component.name(), inner);
        constructor = RecordReflection.slice(constructor, fields.size(), inner.constructor);
        for (Field field : inner.fields) {
          fields.add(
              field.within(
                  fields.size(), RecordReflection.through(component.getter(), field.getter())));
        }
      } else {
        fields.add(component.toField(fields.size()));
      }
    }
    Map<String, Field> byName = new LinkedHashMap<>();
    Set<String> twice = new HashSet<>();
    for (Field field : fields) {
      if (byName.put(field.name(), field) != null) {
        twice.add(field.name());
      }
    }
    if (!twice.isEmpty()) {
      throw new InvalidModelException(
          type.getName() + " has two fields of one name: " + String.join(", ", twice), null);
    }
    Describe describe = type.getAnnotation(Describe.class);
    return new RecordType<>(
        type,
        describe == null ? "" : describe.value(),
        fields,
        byName,
        flat,
        forbidden(type, byName.keySet()),
        constructor);
  }

  /** What the rules on a class and on its interfaces forbid. */
  private static List<Combination> forbidden(Class<?> type, Set<String> fields) {
    List<Rule> rules = new ArrayList<>(List.of(type.getAnnotationsByType(Rule.class)));
    for (Class<?> parent : type.getInterfaces()) {
      rules.addAll(List.of(parent.getAnnotationsByType(Rule.class)));
    }
    List<Combination> forbidden = new ArrayList<>();
    for (Rule rule : rules) {
      for (String combination : rule.forbids()) {
        List<String> present = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        for (String name : combination.split(" ", -1)) {
          boolean isAbsent = name.startsWith("!");
          String field = isAbsent ? name.substring(1) : name;
          if (!fields.contains(field)) {
            throw new InvalidModelException(
                type.getName() + " has no field " + field + ", which a rule forbids", null);
          }
          (isAbsent ? absent : present).add(field);
        }
        forbidden.add(new Combination(present, absent, rule.message()));
      }
    }
    return forbidden;
  }

  private static String snakeCase(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the record class.
   *
   * @return the class
   */
  public Class<R> javaType() {
    return javaType;
  }

  /**
   * Returns the name that formats use: the simple name of the class in snake case.
   *
   * @return the name, such as {@code visit}
   */
  public String name() {
    return name;
  }

  /**
   * Returns what a record of this type is.
   *
   * @return the text of {@link Describe}, empty where there is none
   */
  public String description() {
    return description;
  }

  /**
   * Returns the fields in the order in which formats write them, those of {@link Flat} components
   * in their place.
   *
   * @return the fields
   */
  public List<Field> fields() {
    return fields;
  }

  /**
   * Returns the combinations of fields, with and without a value, that rules on the record forbid.
   *
   * @return the combinations, in the order of the rules
   */
  public List<Combination> forbidden() {
    return forbidden;
  }

  /** Returns the shape of a record of this type. */
  Shape shape() {
    return shape;
  }

  /**
   * Returns a field by its name.
   *
   * @param field the name
   * @return the field, or null where there is none
   */
  public @Nullable Field field(String field) {
    return byName.get(field);
  }

  /**
   * Returns the field that keeps the properties which the model does not have.
   *
   * @return the field, or null where such properties cannot be kept
   */
  public @Nullable Field otherProperties() {
    return otherProperties;
  }

  /**
   * Returns the fields that a property may have where properties stand in their places: all but
   * {@link #otherProperties()}.
   *
   * @return the fields, in their order
   */
  public List<Field> properties() {
    return properties;
  }

  /**
   * Returns a field by the name of its property.
   *
   * @param property the name
   * @return the field, or null where no property of the model has this name
   */
  public @Nullable Field property(String property) {
    Field field = byName.get(property);
    return field == otherProperties ? null : field;
  }

  /**
   * Tells whether a property that the model does not have can stand in a record, or in one inside
   * it: the record is there, and the model has indeed no property of that name in it.
   *
   * @param record a record of this type
   * @param property the path of the property
   * @return true if it has its place
   */
  public boolean hasPlaceFor(Record record, FieldPath property) {
    List<Object> steps = property.steps();
    if (steps.isEmpty() || !(steps.get(steps.size() - 1) instanceof String name)) {
      return false;
    }
    FieldPath object = FieldPath.root();
    for (Object step : steps.subList(0, steps.size() - 1)) {
      object = step instanceof Integer index ? object.index(index) : object.name((String) step);
    }
    Resolved place = Resolved.follow(this, record, object);
    return place != null
        && place.value() != null
        && place.shape() instanceof Shape.OfRecord inner
        && inner.type().property(name) == null;
  }

  /**
   * Returns the record type that a {@link Flat} component groups, for those who follow the Java
   * structure, such as the paths of a Jakarta violation.
   *
   * @param component the name of the component
   * @return the inner record type, or null where no flat component has this name
   */
  public @Nullable RecordType<?> flatComponent(String component) {
    return flat.get(component);
  }

  /**
   * Makes a record from the values of its fields.
   *
   * @param values a value for each field, in the order of {@link #fields()}; absent ones are null,
   *     absent lists and maps are empty
   * @return the record
   * @throws IllegalArgumentException if there are more or fewer values than fields
   * @throws ClassCastException if a value is of another type than its field
   * @throws NullPointerException if a value is null that the record requires
   */
  public R create(@Nullable Object[] values) {
    if (values.length != fields.size()) {
      throw new IllegalArgumentException(
          name + " has " + fields.size() + " fields, got " + values.length + " values");
    }
    try {
      @SuppressWarnings("unchecked") // the constructor is that of the very class
      R record = (R) (Object) fromArray.invokeExact(values);
      return record;
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("the constructor of " + name + " failed", e);
    }
  }

  /**
   * Returns the values of all fields of a record, such as {@link #create} takes them. It is faster
   * than asking each {@link Field} by itself.
   *
   * @param record the record, of this type's Java type
   * @return a new array with a value for each field in the order of {@link #fields()}; null where
   *     there is none
   * @throws ClassCastException if the record is of another type
   */
  public @Nullable Object[] valuesOf(Record record) {
    return whole.valuesOf(record);
  }

  /**
   * Returns what reads some fields of a record at once.
   *
   * @param some the fields, in the order in which their values are wanted; one may come twice
   * @return the projection; for all fields in their order the same at every call
   * @throws IllegalArgumentException if one is no field of this type
   */
  public Projection projection(List<Field> some) {
    for (Field field : some) {
      if (field != byName.get(field.name())) {
        throw new IllegalArgumentException(field + " is no field of " + this);
      }
    }
    return some.equals(fields) ? whole : new Projection(name, some);
  }

  /**
   * Follows a path from a record of this type.
   *
   * @param record the record
   * @param path the path
   * @return what stands there, with a null value for an absent field or key, or null where the path
   *     leads to no field or index
   */
  public @Nullable Resolved resolve(Record record, FieldPath path) {
    return Resolved.follow(this, record, path);
  }

  /**
   * Returns a copy of a record with another value at a path.
   *
   * @param record a record of this type
   * @param path the path, such as {@link #resolve} follows; a record on the way is there
   * @param value the value, of the type that stands there; null leaves a field without value, and
   *     takes an element out of its list or an entry out of its map
   * @return the copy
   * @throws IllegalArgumentException if the path leads to no field, element or entry
   * @throws org.chancery.problem.InvalidValueException if a step can be no key of the map it is in
   * @throws ClassCastException if the value is of another type than the field
   * @throws NullPointerException if the value is null and the record requires one
   */
  public R with(R record, FieldPath path, @Nullable Object value) {
    return new RecordCopy(path, value).of(this, record);
  }

  /**
   * Two record types are equal when they describe one class.
   *
   * @param other the other
   * @return true if it is the same description
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RecordType<?> that && javaType == that.javaType;
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(javaType);
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
