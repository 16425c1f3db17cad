/** Tests of CSV packages through the public API. */
@NullMarked
package org.chancery.io.csv;

import org.jspecify.annotations.NullMarked;
