/**
 * What tests of records and formats share: {@link org.chancery.testkit.RecordContract}, {@link
 * org.chancery.testkit.FormatContract}, {@link org.chancery.testkit.EventGenerator}, {@link
 * org.chancery.testkit.Mutations}, {@link org.chancery.testkit.Corpus}; {@link
 * org.chancery.testkit.ChanceryAssertions} is the entry point of assertions.
 */
@NullMarked
package org.chancery.testkit;

import org.jspecify.annotations.NullMarked;
