/**
 * The diplomatic events: the sealed {@link org.chancery.event.DiplomaticEvent}, its entry point,
 * and its record types.
 */
@NullMarked
package org.chancery.event;

import org.jspecify.annotations.NullMarked;
