package org.chancery.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.chancery.problem.Message;
import org.chancery.problem.ProblemCode;

/**
 * The bytes of an entry of an archive. That they are as many as the directory says, and have the
 * checksum that it says, is certain when all are read.
 */
final class ZipEntryStream extends InputStream {

  private final FileChannel file;
  private final ZipDirectory.Entry entry;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final ByteBuffer packed = ByteBuffer.allocate(1 << 13);
  private long position;
  private long left;
  private boolean ended;
  private boolean closed;

  ZipEntryStream(FileChannel file, ZipDirectory.Entry entry) {
    this.file = file;
    this.entry = entry;
    position = entry.start();
    left = entry.size();
    packed.limit(0);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (closed) {
      throw new IOException("the entry is closed");
    }
    if (length == 0 || ended) {
      return length == 0 ? 0 : -1;
    }
    int count = entry.isDeflated() ? inflate(target, offset, length) : copy(target, offset, length);
    if (count <= 0) {
      ended = true;
      requireWhole();
      return -1;
    }
    left -= count;
    if (left < 0) {
      throw otherSize();
    }
    checksum.update(target, offset, count);
    return count;
  }

  private int copy(byte[] target, int offset, int length) throws IOException {
    if (!packed.hasRemaining() && !fill()) {
      return 0;
    }
    int count = Math.min(length, packed.remaining());
    packed.get(target, offset, count);
    return count;
  }

  private int inflate(byte[] target, int offset, int length) throws IOException {
    try {
      int count = inflater.inflate(target, offset, length);
      while (count == 0 && !inflater.finished()) {
        if (inflater.needsDictionary() || (inflater.needsInput() && !fill())) {
          throw malformed();
        }
        if (packed.hasRemaining()) {
          inflater.setInput(packed.array(), 0, packed.limit());
          packed.position(packed.limit());
        }
        count = inflater.inflate(target, offset, length);
      }
      return count;
    } catch (DataFormatException e) {
      TableFault fault = malformed();
      fault.initCause(e);
      throw fault;
    }
  }

  /** Reads more of the packed bytes; false where there are no more. */
  private boolean fill() throws IOException {
    long rest = entry.start() + entry.packed() - position;
    packed.clear().limit((int) Math.min(rest, packed.capacity()));
    int count = rest == 0 ? 0 : file.read(packed, position);
    if (count < 0) {
      throw otherSize(); // the file has become shorter
    }
    position += count;
    packed.flip();
    return count > 0;
  }

  private void requireWhole() throws IOException {
    long unread = entry.start() + entry.packed() - position;
    if (left != 0 || unread != 0 || inflater.getRemaining() != 0) {
      throw otherSize();
    }
    if (checksum.getValue() != entry.checksum()) {
      throw ZipDirectory.fault(
          ProblemCode.MALFORMED_ARCHIVE,
          Message.of("expected the bytes whose checksum the archive has; the entry is damaged"),
          entry.name());
    }
  }

  private TableFault otherSize() {
    return ZipDirectory.fault(
        ProblemCode.MALFORMED_ARCHIVE,
        Message.of("expected {0} bytes, as the directory of the archive says", entry.size()),
        entry.name());
  }

  private TableFault malformed() {
    return ZipDirectory.fault(
        ProblemCode.MALFORMED_ARCHIVE,
        Message.of("expected an entry that can be unpacked; it is damaged"),
        entry.name());
  }

  @Override
  public void close() {
    closed = true;
    inflater.end();
  }
}
