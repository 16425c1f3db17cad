/**
 * Events together with what they set out to cover; {@link org.chancery.dataset.Dataset} is the
 * entry point.
 */
@NullMarked
package org.chancery.dataset;

import org.jspecify.annotations.NullMarked;
