/** Plumbing that no other module sees; {@link org.chancery.internal.Copies} is its entry point. */
@NullMarked
package org.chancery.internal;

import org.jspecify.annotations.NullMarked;
