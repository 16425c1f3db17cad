/** CSV tables and Frictionless data packages of diplomatic event records. */
module org.chancery.io.csv {
  requires transitive org.chancery.core;
  requires de.siegmar.fastcsv;

  exports org.chancery.io.csv;
}
