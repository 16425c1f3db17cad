/**
 * Open codelists: the known codes of the field are constants, and any other code survives a round
 * trip. {@link org.chancery.code.OpenCode} is the entry point.
 */
@NullMarked
package org.chancery.code;

import org.jspecify.annotations.NullMarked;
