/**
 * States, organisations and currencies with their codes, names and dates of existence. {@link
 * org.chancery.reference.Actor} is the entry point.
 */
@NullMarked
package org.chancery.reference;

import org.jspecify.annotations.NullMarked;
