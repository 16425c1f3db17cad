package org.chancery.io;

/**
 * How much a reader takes from an input of several files that nobody has vouched for: a folder of
 * tables, or a zip archive of them. Every limit is positive; the constructor throws {@link
 * IllegalArgumentException} otherwise.
 *
 * @param files the most entries of an archive
 * @param fileSize the greatest size of one file of an archive, in bytes when unpacked
 * @param totalSize the greatest size of all files of an archive together, in bytes when unpacked
 * @param ratio how many bytes, at most, one byte of an archive becomes; files below a MiB may be
 *     packed more tightly
 * @param copySize the most bytes of a stream that are copied to a temporary file, because an
 *     archive is read from several places at once
 * @param heldLength the most rows that are held to put them in order, in UTF-16 units of their
 *     texts and what comes with them in memory; a table that is in order is not held
 * @since 0.1
 */
public record PackageLimits(
    int files, long fileSize, long totalSize, int ratio, long copySize, long heldLength) {

  private static final PackageLimits DEFAULTS =
      new PackageLimits(1_000, 1L << 34, 1L << 35, 500, 1L << 31, 1L << 27);

  public PackageLimits {
    if (files < 1 || fileSize < 1 || totalSize < 1 || ratio < 1 || copySize < 1 || heldLength < 1) {
      throw new IllegalArgumentException("limits are positive");
    }
  }

  /**
   * Returns the limits that hold where a user sets none: 1,000 files, 16 GiB a file, 32 GiB
   * together, 500 bytes of one, 2 GiB of a stream, and 128 Mi units of rows that are put in order.
   *
   * @return the limits
   */
  public static PackageLimits defaults() {
    return DEFAULTS;
  }

  /**
   * Returns these limits with another for the number of files.
   *
   * @param count the most entries of an archive
   * @return the limits
   */
  public PackageLimits withFiles(int count) {
    return new PackageLimits(count, fileSize, totalSize, ratio, copySize, heldLength);
  }

  /**
   * Returns these limits with another for the size of one file.
   *
   * @param bytes the greatest size, unpacked
   * @return the limits
   */
  public PackageLimits withFileSize(long bytes) {
    return new PackageLimits(files, bytes, totalSize, ratio, copySize, heldLength);
  }

  /**
   * Returns these limits with another for the size of all files together.
   *
   * @param bytes the greatest size, unpacked
   * @return the limits
   */
  public PackageLimits withTotalSize(long bytes) {
    return new PackageLimits(files, fileSize, bytes, ratio, copySize, heldLength);
  }

  /**
   * Returns these limits with another for how tightly files are packed.
   *
   * @param most how many bytes, at most, one byte of an archive becomes
   * @return the limits
   */
  public PackageLimits withRatio(int most) {
    return new PackageLimits(files, fileSize, totalSize, most, copySize, heldLength);
  }

  /**
   * Returns these limits with another for what is copied of a stream.
   *
   * @param bytes the most bytes
   * @return the limits
   */
  public PackageLimits withCopySize(long bytes) {
    return new PackageLimits(files, fileSize, totalSize, ratio, bytes, heldLength);
  }

  /**
   * Returns these limits with another for the rows that are put in order.
   *
   * @param length the most of them, in UTF-16 units
   * @return the limits
   */
  public PackageLimits withHeldLength(long length) {
    return new PackageLimits(files, fileSize, totalSize, ratio, copySize, length);
  }
}
