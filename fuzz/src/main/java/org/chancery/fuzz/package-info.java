/** What a fuzzer runs against the readers. */
@NullMarked
package org.chancery.fuzz;

import org.jspecify.annotations.NullMarked;
