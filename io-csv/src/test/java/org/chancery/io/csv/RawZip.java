package org.chancery.io.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/** A zip archive byte by byte, which may say what no honest program would write. */
final class RawZip {

  /** An entry, as it stands by itself and in the directory. */
  static final class Entry {

    byte[] name;
    @Nullable String nameInPlace;
    byte[] packed;
    int method = 8;
    int flags = 1 << 11;
    int mode = 0100644;
    long size;
    long checksum;
    int methodInPlace = -1;
    int flagsInPlace = -1;
    long sizeInPlace = -1;
    long checksumInPlace = -1;
    long header = -1;

    private long ownHeader;

    Entry(String name, byte[] content) {
      this.name = name.getBytes(StandardCharsets.UTF_8);
      Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
      deflater.setInput(content);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[1 << 12];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      deflater.end();
      packed = out.toByteArray();
      size = content.length;
      CRC32 crc = new CRC32();
      crc.update(content);
      checksum = crc.getValue();
    }
  }

  final List<Entry> entries = new ArrayList<>();
  boolean isLong;
  byte[] comment = {};

  /** The files of a folder. */
  static RawZip of(Path folder) throws IOException {
    RawZip zip = new RawZip();
    for (Map.Entry<String, String> file : Samples.files(folder).entrySet()) {
      zip.add(file.getKey(), file.getValue());
    }
    return zip;
  }

  Entry add(String name, String content) {
    Entry entry = new Entry(name, content.getBytes(StandardCharsets.UTF_8));
    entries.add(entry);
    return entry;
  }

  Entry entry(String name) {
    for (Entry entry : entries) {
      if (new String(entry.name, StandardCharsets.UTF_8).equals(name)) {
        return entry;
      }
    }
    throw new AssertionError("no entry " + name);
  }

  void write(Path file) throws IOException {
    Files.write(file, bytes());
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Entry entry : entries) {
      entry.ownHeader = out.size();
      out.writeBytes(inPlace(entry));
    }
    long start = out.size();
    entries.forEach(entry -> out.writeBytes(listed(entry)));
    long length = out.size() - start;
    if (isLong) {
      ByteBuffer end = buffer(76);
      end.putInt(0x06064b50).putLong(44).putShort((short) 45).putShort((short) 45).putLong(0);
      end.putLong(entries.size()).putLong(entries.size()).putLong(length).putLong(start);
      end.putInt(0x07064b50).putInt(0).putLong(start + length).putInt(1);
      out.writeBytes(bytes(end));
    }
    ByteBuffer end = buffer(22 + comment.length);
    short count = (short) (isLong ? 0xFFFF : entries.size());
    end.putInt(0x06054b50).putInt(0).putShort(count).putShort(count);
    end.putInt((int) (isLong ? -1 : length)).putInt((int) (isLong ? -1 : start));
    end.putShort((short) comment.length).put(comment);
    out.writeBytes(bytes(end));
    return out.toByteArray();
  }

  private byte[] inPlace(Entry entry) {
    byte[] name =
        entry.nameInPlace == null ? entry.name : entry.nameInPlace.getBytes(StandardCharsets.UTF_8);
    long size = entry.sizeInPlace < 0 ? entry.size : entry.sizeInPlace;
    ByteBuffer header = buffer(30 + name.length + (isLong ? 20 : 0) + entry.packed.length);
    header.putInt(0x04034b50).putShort((short) 20);
    header.putShort((short) (entry.flagsInPlace < 0 ? entry.flags : entry.flagsInPlace));
    header.putShort((short) (entry.methodInPlace < 0 ? entry.method : entry.methodInPlace));
    header.putInt(0x00410000); // the first of February 1980
    header.putInt((int) (entry.checksumInPlace < 0 ? entry.checksum : entry.checksumInPlace));
    header.putInt(isLong ? -1 : entry.packed.length).putInt(isLong ? -1 : (int) size);
    header.putShort((short) name.length).putShort((short) (isLong ? 20 : 0)).put(name);
    if (isLong) {
      header.putShort((short) 1).putShort((short) 16).putLong(size).putLong(entry.packed.length);
    }
    return bytes(header.put(entry.packed));
  }

  private byte[] listed(Entry entry) {
    ByteBuffer header = buffer(46 + entry.name.length + (isLong ? 28 : 0));
    long place = entry.header < 0 ? entry.ownHeader : entry.header;
    header.putInt(0x02014b50).putShort((short) (3 << 8 | 20)).putShort((short) 20);
    header.putShort((short) entry.flags).putShort((short) entry.method).putInt(0x00410000);
    header.putInt((int) entry.checksum);
    header.putInt(isLong ? -1 : entry.packed.length).putInt(isLong ? -1 : (int) entry.size);
    header.putShort((short) entry.name.length).putShort((short) (isLong ? 28 : 0));
    header.putShort((short) 0).putShort((short) 0).putShort((short) 0);
    header.putInt(entry.mode << 16).putInt(isLong ? -1 : (int) place).put(entry.name);
    if (isLong) {
      header.putShort((short) 1).putShort((short) 24);
      header.putLong(entry.size).putLong(entry.packed.length).putLong(place);
    }
    return bytes(header);
  }

  private static ByteBuffer buffer(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.flip().remaining()];
    buffer.get(bytes);
    return bytes;
  }
}
