/** How versions of a dataset differ; {@link org.chancery.change.DatasetDiff} is the entry point. */
@NullMarked
package org.chancery.change;

import org.jspecify.annotations.NullMarked;
