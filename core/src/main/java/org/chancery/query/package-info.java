/**
 * Questions to many events at once: criteria that are answered with yes, no or possibly, an index
 * that answers them fast, and counts that keep what is imprecise apart.
 */
@NullMarked
package org.chancery.query;

import org.jspecify.annotations.NullMarked;
