/** Benchmarks of the library against the plain way of doing the same, in one run. */
@NullMarked
package org.chancery.benchmarks;

import org.jspecify.annotations.NullMarked;
