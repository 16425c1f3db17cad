/** Runnable programs that show the library in use. */
module org.chancery.examples {
  requires transitive org.chancery.core;
  requires org.chancery.io.csv;
  requires org.chancery.io.json;

  exports org.chancery.examples;
  exports org.chancery.examples.kazakhstan2024;

  opens org.chancery.examples to
      tools.jackson.databind;
}
