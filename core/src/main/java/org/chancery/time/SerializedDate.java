package org.chancery.time;

import java.io.InvalidObjectException;
import java.io.Serializable;
import org.chancery.problem.InvalidValueException;

/**
 * The serialized form of a date: its text, which is read anew, so that no stream makes a date that
 * {@link EventDate#parse} would refuse.
 *
 * @param text the EDTF text
 */
record SerializedDate(String text) implements Serializable {

  private Object readResolve() throws InvalidObjectException {
    try {
      return EventDate.parse(text);
    } catch (InvalidValueException e) {
      throw e.inStream();
    }
  }
}
