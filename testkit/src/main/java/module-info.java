/** Contracts, generators, assertions and a golden corpus to test records and formats with. */
module org.chancery.testkit {
  requires transitive org.assertj.core;
  requires transitive org.chancery.core;
  requires transitive org.junit.jupiter.api;

  exports org.chancery.testkit;
}
