/**
 * CSV tables of events and datasets, described by a Frictionless data package: {@link
 * org.chancery.io.csv.DatasetCsv} is the entry point.
 */
@NullMarked
package org.chancery.io.csv;

import org.jspecify.annotations.NullMarked;
