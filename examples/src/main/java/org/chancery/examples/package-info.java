/** Short programs, each of which shows one use of the library. */
@NullMarked
package org.chancery.examples;

import org.jspecify.annotations.NullMarked;
