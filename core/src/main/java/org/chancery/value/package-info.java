/**
 * The small records and scalars that events are made of; {@link org.chancery.value.Participant} and
 * {@link org.chancery.value.Citation} are met first.
 */
@NullMarked
package org.chancery.value;

import org.jspecify.annotations.NullMarked;
