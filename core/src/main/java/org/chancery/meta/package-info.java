/**
 * The one description of every record, from which readers, writers, schemas and documents are
 * derived. {@link org.chancery.meta.RecordType} is the entry point.
 */
@NullMarked
package org.chancery.meta;

import org.jspecify.annotations.NullMarked;
