package org.chancery.validation;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.chancery.meta.RecordRule;
import org.jspecify.annotations.Nullable;

/** All that is asked of a record of one class: of its components, then across them. */
final class RecordCheck implements ValueCheck {

  private static final Component NOTHING =
      new Component(
          MethodHandles.dropArguments(MethodHandles.constant(Object.class, null), 0, Object.class),
          false,
          List.of());

  private final MethodHandle[] quads;
  private final RecordRule<Object>[] rules;

  @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of a generic type
  RecordCheck(List<Component> components, Collection<RecordRule<Object>> rules) {
    List<MethodHandle> handles = new ArrayList<>();
    for (int i = 0; i < components.size(); i += Quad.SIZE) {
      List<Component> four =
          new ArrayList<>(components.subList(i, Math.min(i + Quad.SIZE, components.size())));
      while (four.size() < Quad.SIZE) {
        four.add(NOTHING);
      }
      handles.add(Quad.handle(four));
    }
    this.quads = handles.toArray(MethodHandle[]::new);
    this.rules = rules.toArray(RecordRule[]::new);
  }

  /** A component, and what is asked of it. */
  static final class Component {

    private final MethodHandle getter;
    private final boolean required;
    private final ValueCheck[] checks;

    /** Takes a getter of objects, which gives an object. */
    Component(MethodHandle getter, boolean required, List<ValueCheck> checks) {
      this.getter = getter;
      this.required = required;
      this.checks = checks.toArray(ValueCheck[]::new);
    }

    boolean passes(@Nullable Object value, Screening screening) {
      return value == null ? !required : ValueCheck.all(checks, value, screening);
    }
  }

  /**
   * Four components in one method handle: the JVM compiles their getters together, and calling a
   * handle for each costs more than they do.
   */
  private static final class Quad {

    static final int SIZE = 4;

    private static final MethodHandle PASSES;

    static {
      try {
        PASSES =
            MethodHandles.lookup()
                .findStatic(
                    Quad.class,
                    "passes",
                    MethodType.methodType(
                        boolean.class,
                        Component[].class,
                        Object.class,
                        Object.class,
                        Object.class,
                        Object.class,
                        Screening.class));
      } catch (ReflectiveOperationException e) {
        throw new ExceptionInInitializerError(e);
      }
    }

    private Quad() {}

    @SuppressWarnings("unused") // by its handle
    private static boolean passes(
        Component[] four,
        @Nullable Object a,
        @Nullable Object b,
        @Nullable Object c,
        @Nullable Object d,
        Screening screening) {
      boolean passes = four[0].passes(a, screening);
      passes &= four[1].passes(b, screening);
      passes &= four[2].passes(c, screening);
      passes &= four[3].passes(d, screening);
      return passes;
    }

    /** Returns a handle that takes the record and the screening. */
    static MethodHandle handle(List<Component> four) {
      MethodHandle ofValues =
          MethodHandles.filterArguments(
              PASSES.bindTo(four.toArray(Component[]::new)),
              0,
              four.stream().map(each -> each.getter).toArray(MethodHandle[]::new));
      return MethodHandles.permuteArguments(
          ofValues,
          MethodType.methodType(boolean.class, Object.class, Screening.class),
          0,
          0,
          0,
          0,
          1);
    }
  }

  @Override
  public boolean passes(Object record, Screening screening) {
    boolean passes = true;
    for (MethodHandle quad : quads) {
      passes &= passes(quad, record, screening);
    }
    if (!passes || screening.isBroken()) {
      return false; // the provider asks the rules
    }
    for (RecordRule<Object> rule : rules) {
      rule.check(record, screening);
      if (screening.isBroken()) {
        return false;
      }
    }
    return true;
  }

  private static boolean passes(MethodHandle quad, Object record, Screening screening) {
    try {
      return (boolean) quad.invokeExact(record, screening);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("an accessor throws what is not declared", e);
    }
  }
}
