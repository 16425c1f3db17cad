/**
 * Dates as sources know them, from a single day to an interval without an end. {@link
 * org.chancery.time.EventDate} is the entry point.
 */
@NullMarked
package org.chancery.time;

import org.jspecify.annotations.NullMarked;
