package org.chancery.io.json;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an input, unpacked where it begins as gzip does. The input is not touched before the
 * first of them is read.
 */
final class Unpacked extends InputStream {

  private static final int GZIP_FIRST = 0x1f;
  private static final int GZIP_SECOND = 0x8b;
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private @Nullable InputStream bytes;

  Unpacked(InputStream in) {
    this.in = in;
  }

  private InputStream bytes() throws IOException {
    InputStream known = bytes;
    if (known == null) {
      InputStream marked = in.markSupported() ? in : new BufferedInputStream(in, BUFFER);
      marked.mark(2);
      boolean packed = marked.read() == GZIP_FIRST && marked.read() == GZIP_SECOND;
      marked.reset();
      known = packed ? new GZIPInputStream(marked, BUFFER) : marked;
      bytes = known;
    }
    return known;
  }

  @Override
  public int read() throws IOException {
    return bytes().read();
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    return bytes().read(target, from, length);
  }

  @Override
  public int available() throws IOException {
    return bytes().available();
  }

  @Override
  public void close() throws IOException {
    try (in) {
      if (bytes != null) {
        bytes.close();
      }
    }
  }
}
