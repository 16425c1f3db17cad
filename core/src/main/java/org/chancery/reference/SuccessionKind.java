package org.chancery.reference;

/**
 * How one entry of the table of states follows another. The words are meant without judgement.
 *
 * @since 0.1
 */
public enum SuccessionKind {
  /** The same state under another name and code: Burma and Myanmar. */
  RENAMED,
  /** The successor goes on in the place of the predecessor: Russia for the Soviet Union. */
  CONTINUED,
  /** The predecessor ended, and the successor is one of several: Czechia. */
  DISSOLVED,
  /** The successor is a state of its own, and the predecessor went on: South Sudan. */
  SEPARATED,
  /** The predecessor became a part of the successor: the German Democratic Republic. */
  MERGED,
  /** A state that was there before is there again: Estonia in 1991. */
  RESTORED,
  /** A territory with a code of its own became a state: the New Hebrides and Vanuatu. */
  INDEPENDENCE
}
