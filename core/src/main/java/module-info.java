/**
 * The model of diplomatic event records: types, codelists, dates, validation.
 *
 * <p>The packages whose records carry constraints are open to Hibernate Validator, which reads
 * their fields by reflection.
 */
@SuppressWarnings("module") // org.hibernate.validator is the user's choice at run time
module org.chancery.core {
  requires transitive jakarta.validation;
  requires transitive org.jspecify;

  exports org.chancery.change;
  exports org.chancery.code;
  exports org.chancery.dataset;
  exports org.chancery.event;
  exports org.chancery.io;
  exports org.chancery.meta;
  exports org.chancery.problem;
  exports org.chancery.query;
  exports org.chancery.reference;
  exports org.chancery.time;
  exports org.chancery.validation;
  exports org.chancery.value;

  opens org.chancery.dataset to
      org.hibernate.validator;
  opens org.chancery.event to
      org.hibernate.validator;
  opens org.chancery.value to
      org.hibernate.validator;
}
