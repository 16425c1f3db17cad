/**
 * The documents that are derived from the code; {@link org.chancery.docs.GeneratedDocs} is the
 * entry point.
 */
@NullMarked
package org.chancery.docs;

import org.jspecify.annotations.NullMarked;
