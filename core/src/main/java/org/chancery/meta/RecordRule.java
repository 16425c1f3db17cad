package org.chancery.meta;

/**
 * Checks one {@link Rule} on a record.
 *
 * @param <T> the record, or an interface of several records
 * @since 0.1
 */
@FunctionalInterface
public interface RecordRule<T> {

  /**
   * Looks at a record and reports each place where it breaks the rule.
   *
   * @param record the record
   * @param findings takes the places
   */
  void check(T record, Findings findings);

  /**
   * Returns what may be asked instead where it only matters whether a record keeps the rule. Rules
   * that look at the same things return one and the same instance, which is then asked once. It
   * holds no state, since validators and threads share it. A class that extends a rule, and reports
   * more than that, overrides this too.
   *
   * @return a rule that reports something, or fails, wherever this does; it may report more; this
   *     rule itself unless it is overridden
   */
  default RecordRule<T> screen() {
    return this;
  }

  /** Takes the places where a record breaks a rule. */
  @FunctionalInterface
  interface Findings {

    /**
     * Reports one place.
     *
     * @param at the path from the record
     */
    void report(FieldPath at);

    /**
     * Reports one place, with what could stand there.
     *
     * @param at the path from the record
     * @param advice what follows the message of the rule in brackets; made of codes, dates and
     *     names of the library's own tables alone, because a Jakarta provider reads it as a
     *     template
     */
    default void report(FieldPath at, String advice) {
      report(at);
    }

    /**
     * Reports a field of the record.
     *
     * @param field the name of the field
     */
    default void report(String field) {
      report(FieldPath.root().name(field));
    }
  }
}
