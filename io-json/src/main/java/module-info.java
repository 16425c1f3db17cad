/** JSON documents and streams of diplomatic event records, and a Jackson module for them. */
module org.chancery.io.json {
  requires transitive org.chancery.core;
  requires transitive tools.jackson.databind;

  exports org.chancery.io.json;

  provides tools.jackson.databind.JacksonModule with
      org.chancery.io.json.ChanceryModule;
}
