/**
 * JSON: whole datasets with {@link org.chancery.io.json.DatasetJson}, an event a line with {@link
 * org.chancery.io.json.EventsNdjson}, and records inside other classes with {@link
 * org.chancery.io.json.ChanceryModule}.
 */
@NullMarked
package org.chancery.io.json;

import org.jspecify.annotations.NullMarked;
