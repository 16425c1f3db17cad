package org.chancery.io.json;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Lets a generator be closed without the stream that it writes to, and without flushing it: that is
 * the writer's to do, once.
 */
final class Uncloseable extends FilterOutputStream {

  Uncloseable(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
