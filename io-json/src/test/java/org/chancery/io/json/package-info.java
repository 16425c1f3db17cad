/** Tests of the JSON format. */
@NullMarked
package org.chancery.io.json;

import org.jspecify.annotations.NullMarked;
