/**
 * Validation through the Jakarta API, with the problems of the model: {@link
 * org.chancery.validation.EventValidator} is the entry point.
 */
@NullMarked
package org.chancery.validation;

import org.jspecify.annotations.NullMarked;
