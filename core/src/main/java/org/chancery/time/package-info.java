/**
 * Dates as sources know them, from a single day to an interval without an end. {@link
 * org.chancery.time.EventDate} is the entry point; {@link org.chancery.time.ImportStyle} makes
 * dates of what others write.
 */
@NullMarked
package org.chancery.time;

import org.jspecify.annotations.NullMarked;
