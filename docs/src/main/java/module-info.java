/** Generates the model reference, the codelists and the schema from the code. */
module org.chancery.docs {
  requires org.chancery.io.json;

  exports org.chancery.docs;
}
