/**
 * States, organisations, offices and currencies with their codes, names and dates. {@link
 * org.chancery.reference.Actor} is the entry point.
 */
@NullMarked
package org.chancery.reference;

import org.jspecify.annotations.NullMarked;
