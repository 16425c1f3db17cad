/**
 * What can be wrong with data, and where: {@link org.chancery.problem.Problem} is the entry point.
 */
@NullMarked
package org.chancery.problem;

import org.jspecify.annotations.NullMarked;
