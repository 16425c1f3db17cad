/** JSON documents and streams of diplomatic event records. */
module org.chancery.io.json {
  requires transitive org.chancery.core;
  requires transitive tools.jackson.databind;
}
