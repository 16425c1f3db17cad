/**
 * Builds the dataset of Kazakhstan's diplomacy in 2024; {@link
 * org.chancery.examples.kazakhstan2024.Kazakhstan2024Dataset} is the entry point.
 */
@NullMarked
package org.chancery.examples.kazakhstan2024;

import org.jspecify.annotations.NullMarked;
