/**
 * What readers and writers of every format have in common; {@link org.chancery.io.EventReader} and
 * {@link org.chancery.io.EventWriter} are the entry points.
 */
@NullMarked
package org.chancery.io;

import org.jspecify.annotations.NullMarked;
