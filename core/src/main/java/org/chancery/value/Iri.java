package org.chancery.value;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import org.chancery.internal.WellFormed;
import org.chancery.meta.Scalar;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.Message;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * An absolute address: a URI (RFC 3986), or an IRI (RFC 3987), which may have characters beyond
 * ASCII, of at most 8,192 characters.
 *
 * <p>It is what {@link URI} reads, and keeps the text as it is. Two are equal if their texts are:
 * {@code https://example.org} and {@code https://EXAMPLE.org} are addresses of one page, and two
 * texts that somebody cited.
 *
 * @since 0.1
 */
@Scalar(
    name = "iri",
    description = "an absolute URI or IRI",
    pattern = Iri.PATTERN,
    longest = Iri.LONGEST,
    examples = "https://example.org/")
public final class Iri implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  static final int LONGEST = 8192;
  static final String PATTERN = IriPattern.TEXT;

  private final String text;

  private Iri(String text) {
    this.text = text;
  }

  /**
   * Returns the address with this text.
   *
   * @param text the text
   * @return the address
   * @throws InvalidValueException if the text is no absolute address, or too long
   */
  public static Iri of(String text) {
    if (text.length() > LONGEST) {
      throw invalid(
          Message.of("expected an absolute URI of at most {0} characters", LONGEST), text);
    }
    if (WebAddress.isPlain(text)) {
      return new Iri(text);
    }
    if (!WellFormed.isWellFormed(text)) {
      throw invalid(Message.of("expected Unicode characters, not an unpaired surrogate"), text);
    }
    try {
      if (new URI(text).isAbsolute()) {
        return new Iri(text);
      }
    } catch (URISyntaxException e) {
      throw invalid(Message.of("expected an absolute URI ({0})", e.getReason()), text);
    }
    throw invalid(Message.of("expected an absolute URI, such as https://example.org/"), text);
  }

  private static InvalidValueException invalid(Message expected, String text) {
    return new InvalidValueException(ProblemCode.INVALID_VALUE, expected, text);
  }

  /**
   * Returns the address with this text.
   *
   * @param text the text
   * @return the address
   * @throws InvalidValueException if the text is no absolute address, or too long
   */
  public static Iri parse(String text) {
    return of(text);
  }

  /**
   * Returns the address in the class of the JDK, which tells its parts apart.
   *
   * @return a new one at each call
   */
  public URI toUri() {
    return URI.create(text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Iri that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /**
   * Returns the text.
   *
   * @return the text
   */
  @Override
  public String toString() {
    return text;
  }

  /**
   * Replaces what was read.
   *
   * @return the address, read anew from its text
   * @throws InvalidObjectException if the text is none
   */
  @Serial
  private Object readResolve() throws InvalidObjectException {
    if (text == null) {
      throw new InvalidObjectException("expected the text of an address");
    }
    try {
      return of(text);
    } catch (InvalidValueException e) {
      throw e.inStream();
    }
  }

  /**
   * Knows most addresses of pages at a look. {@link URI} accepts all that this accepts, and takes
   * many times as long: it finds the parts, which are rarely asked for.
   */
  private static final class WebAddress {

    private static final String START = "http://";
    private static final String SECURE_START = "https://";
    private static final int AUTHORITY = 1;
    private static final int PATH = 2;
    private static final int AFTER_PATH = 4;

    /** Which part of an address may have each character of ASCII as itself. */
    private static final byte[] PLACES = new byte[128];

    static {
      allow(
          "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
          AUTHORITY | PATH | AFTER_PATH);
      allow("-.", AUTHORITY | PATH | AFTER_PATH);
      allow("_~!$&'()*+,;=:@/", PATH | AFTER_PATH);
      allow("?", AFTER_PATH);
    }

    private WebAddress() {}

    private static void allow(String characters, int places) {
      for (int i = 0; i < characters.length(); i++) {
        PLACES[characters.charAt(i)] = (byte) places;
      }
    }

    /** Tells whether a text is surely an address; otherwise it may be one. */
    static boolean isPlain(String text) {
      int start =
          text.startsWith(SECURE_START)
              ? SECURE_START.length()
              : text.startsWith(START) ? START.length() : text.length();
      int at = past(text, start, AUTHORITY);
      if (at == start) {
        return false;
      }
      if (at < text.length() && text.charAt(at) == '/') {
        at = past(text, at, PATH);
      }
      if (at < text.length() && text.charAt(at) == '?') {
        at = past(text, at, AFTER_PATH);
      }
      if (at < text.length() && text.charAt(at) == '#') {
        at = past(text, at + 1, AFTER_PATH);
      }
      return at == text.length();
    }

    /** Returns the place of the first character from there on that a part may not have. */
    private static int past(String text, int from, int part) {
      int at = from;
      while (at < text.length()) {
        char c = text.charAt(at);
        if (c < PLACES.length && (PLACES[c] & part) != 0) {
          at++;
        } else if (c == '%' && part != AUTHORITY && isEscape(text, at)) {
          at += 3;
        } else {
          break;
        }
      }
      return at;
    }

    private static boolean isEscape(String text, int at) {
      return at + 2 < text.length() && isHex(text.charAt(at + 1)) && isHex(text.charAt(at + 2));
    }

    private static boolean isHex(char c) {
      return c < PLACES.length && Character.digit(c, 16) >= 0;
    }
  }
}
