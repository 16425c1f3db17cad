package org.chancery.validation;

import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.chancery.meta.Published;
import org.chancery.meta.RecordRule;
import org.chancery.meta.RecordType;
import org.chancery.meta.Rule;
import org.chancery.meta.RuleValidator;
import org.chancery.meta.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Derives the checks of a record class from what a provider says of its constraints.
 *
 * <p>What is asked of {@link Published} data alone is left out where it is not asked for. Other
 * groups, group sequences and conversions need no care: the checks are those of all groups, and so
 * ask at least what the provider asks. For the same reason a record inside another is always
 * checked, whether or not the provider goes into it.
 */
final class RecordCheckDeriver {

  private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);

  private final Validator validator;
  private final boolean published;
  private final ConstraintChecks constraints;
  private final Function<Class<?>, ValueCheck> inner;

  RecordCheckDeriver(Validator validator, boolean published, Function<Class<?>, ValueCheck> inner) {
    this.validator = validator;
    this.published = published;
    this.constraints = ConstraintChecks.of(validator);
    this.inner = inner;
  }

  ValueCheck derive(Class<? extends Record> type) throws UnknownConstraintException {
    RecordType<?> described = RecordType.of(type);
    BeanDescriptor bean = validator.getConstraintsForClass(type);
    Map<String, PropertyDescriptor> properties = new HashMap<>();
    for (PropertyDescriptor property : bean.getConstrainedProperties()) {
      properties.put(property.getPropertyName(), property);
    }
    List<RecordCheck.Component> components = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      PropertyDescriptor property = properties.remove(component.getName());
      RecordCheck.Component checked = derive(component, shapeOf(described, component), property);
      if (checked != null) {
        components.add(checked);
      }
    }
    if (!properties.isEmpty()) {
      throw new UnknownConstraintException(properties.keySet());
    }
    return new RecordCheck(components, rules(bean));
  }

  private static Shape shapeOf(RecordType<?> type, RecordComponent component) {
    RecordType<?> flat = type.flatComponent(component.getName());
    return flat == null
        ? Objects.requireNonNull(type.field(component.getName()), "every other is a field").shape()
        : new Shape.OfRecord(flat);
  }

  private Set<RecordRule<Object>> rules(BeanDescriptor bean) throws UnknownConstraintException {
    Set<RecordRule<Object>> rules = new LinkedHashSet<>();
    for (ConstraintDescriptor<?> constraint : bean.getConstraintDescriptors()) {
      if (!(constraint.getAnnotation() instanceof Rule rule)
          || !constraint.getConstraintValidatorClasses().equals(List.of(RuleValidator.class))) {
        throw new UnknownConstraintException(constraint);
      }
      if (published || !constraint.getGroups().equals(Set.of(Published.class))) {
        rules.add(RuleValidator.instantiate(rule).screen());
      }
    }
    return rules;
  }

  /** Returns a component with its checks, or null where nothing is asked of it. */
  private RecordCheck.@Nullable Component derive(
      RecordComponent component, Shape shape, @Nullable PropertyDescriptor property)
      throws UnknownConstraintException {
    List<ValueCheck> checks = new ArrayList<>();
    boolean required = false;
    List<ValueCheck> ofElements = new ArrayList<>();
    if (property != null) {
      requireRecord(property.isCascaded(), shape, property);
      for (ConstraintDescriptor<?> constraint : property.getConstraintDescriptors()) {
        required |= ConstraintChecks.refusesNull(constraint);
        checks.addAll(constraints.checks(constraint, component.getType()));
      }
      for (ContainerElementTypeDescriptor element :
          property.getConstrainedContainerElementTypes()) {
        ofElements.addAll(derive(element, shape));
      }
    }
    checks.addAll(within(shape, ofElements));
    return required || !checks.isEmpty()
        ? new RecordCheck.Component(getter(component), required, checks)
        : null;
  }

  private List<ValueCheck> derive(ContainerElementTypeDescriptor element, Shape container)
      throws UnknownConstraintException {
    Shape shape;
    if (container instanceof Shape.OfList list && element.getTypeArgumentIndex() == 0) {
      shape = list.element();
    } else if (container instanceof Shape.OfMap map && element.getTypeArgumentIndex() == 1) {
      shape = new Shape.OfValue(map.value());
    } else {
      throw new UnknownConstraintException(element);
    }
    if (!element.getConstrainedContainerElementTypes().isEmpty()) {
      throw new UnknownConstraintException(element);
    }
    requireRecord(element.isCascaded(), shape, element);
    List<ValueCheck> checks = new ArrayList<>();
    for (ConstraintDescriptor<?> constraint : element.getConstraintDescriptors()) {
      checks.addAll(constraints.checks(constraint, element.getElementClass()));
    }
    return checks;
  }

  /** The provider may go into records alone: what else it would find there is not known. */
  private static void requireRecord(boolean cascaded, Shape shape, Object element)
      throws UnknownConstraintException {
    if (cascaded && !(shape instanceof Shape.OfRecord)) {
      throw new UnknownConstraintException(element);
    }
  }

  /** The checks that go into a value. */
  private List<ValueCheck> within(Shape shape, List<ValueCheck> ofElements)
      throws UnknownConstraintException {
    if (shape instanceof Shape.OfList list) {
      List<ValueCheck> checks = new ArrayList<>(ofElements);
      checks.addAll(within(list.element(), List.of()));
      return checks.isEmpty() ? checks : List.of(new ContentCheck.OfList(checks));
    }
    if (shape instanceof Shape.OfMap map) {
      List<ValueCheck> checks = new ArrayList<>(ofElements);
      checks.addAll(within(new Shape.OfValue(map.value()), List.of()));
      return checks.isEmpty() ? checks : List.of(new ContentCheck.OfMap(checks));
    }
    if (shape instanceof Shape.OfValue one) {
      return one.type().needsLook() ? List.of(ContentCheck.ofValue(one.type())) : List.of();
    }
    Class<?> type = ((Shape.OfRecord) shape).type().javaType();
    if (inner.apply(type) instanceof RecordCheck check) {
      return List.of(check);
    }
    throw new UnknownConstraintException(type);
  }

  private static MethodHandle getter(RecordComponent component) {
    try {
      return MethodHandles.publicLookup().unreflect(component.getAccessor()).asType(GETTER);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("described before, and so accessible", e);
    }
  }
}
