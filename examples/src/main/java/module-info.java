/** Runnable programs that show the library in use. */
module org.chancery.examples {
  requires org.chancery.io.json;
  requires transitive org.chancery.core;

  exports org.chancery.examples;
  exports org.chancery.examples.kazakhstan2024;
}
