/** The model of diplomatic event records. */
module org.chancery.core {
  requires transitive jakarta.validation;
  requires transitive org.jspecify;

  exports org.chancery.code;
  exports org.chancery.problem;
}
