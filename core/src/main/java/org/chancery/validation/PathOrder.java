package org.chancery.validation;

import java.util.Comparator;

/** Orders paths by their text, but indexes by number: {@code a[2]} comes before {@code a[10]}. */
enum PathOrder implements Comparator<String> {
  INSTANCE;

  @Override
  public int compare(String a, String b) {
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      if (isDigit(a, i) && isDigit(b, j)) {
        int endA = endOfDigits(a, i);
        int endB = endOfDigits(b, j);
        int order = Integer.compare(endA - i, endB - j);
        if (order == 0) {
          order = a.substring(i, endA).compareTo(b.substring(j, endB));
        }
        if (order != 0) {
          return order;
        }
        i = endA;
        j = endB;
      } else {
        if (a.charAt(i) != b.charAt(j)) {
          return Character.compare(a.charAt(i), b.charAt(j));
        }
        i++;
        j++;
      }
    }
    return Integer.compare(a.length() - i, b.length() - j);
  }

  private static boolean isDigit(String text, int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static int endOfDigits(String text, int from) {
    int end = from;
    while (end < text.length() && isDigit(text, end)) {
      end++;
    }
    return end;
  }
}
