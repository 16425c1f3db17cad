package org.chancery.query;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Numbers of events in ascending order, each once. */
final class Numbers implements Selection {

  static final Numbers NONE = new Numbers();

  private int[] numbers = {};
  private int size;

  /** Adds a number that is not smaller than those before. */
  void add(int number) {
    if (size > 0 && numbers[size - 1] == number) {
      return;
    }
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(2, size + (size >> 1) + 1));
    }
    numbers[size++] = number;
  }

  void trim() {
    numbers = Arrays.copyOf(numbers, size);
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public IntStream numbers() {
    return Arrays.stream(numbers, 0, size);
  }
}
