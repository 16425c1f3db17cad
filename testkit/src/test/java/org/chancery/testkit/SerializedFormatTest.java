package org.chancery.testkit;

/** A format without a fault passes the contract. */
class SerializedFormatTest extends SerializedFormat {}
