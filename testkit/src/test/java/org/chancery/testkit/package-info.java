/** Tests of the testkit. */
@NullMarked
package org.chancery.testkit;

import org.jspecify.annotations.NullMarked;
