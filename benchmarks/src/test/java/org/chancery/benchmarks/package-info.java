@NullMarked
package org.chancery.benchmarks;

import org.jspecify.annotations.NullMarked;
