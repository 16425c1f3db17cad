package org.chancery.reference;

import java.text.Normalizer;

/**
 * Makes the spellings of one name alike, so that they can be looked up: {@code Côte d'Ivoire},
 * {@code COTE D’IVOIRE} and {@code cote-divoire} all become {@code cote divoire}.
 *
 * <ol>
 *   <li>The text is decomposed by NFKD and the marks are dropped: {@code é} becomes {@code e},
 *       {@code й} becomes {@code и}, a full-width letter becomes a plain one.
 *   <li>Letters become small, without regard to a locale; {@code ß} becomes {@code ss}, {@code ø}
 *       {@code o}, {@code ł} {@code l}, {@code đ} {@code d}, {@code æ} {@code ae}, {@code œ} {@code
 *       oe}, the dotless {@code ı} {@code i}.
 *   <li>Apostrophes and full stops are dropped: {@code U.S.S.R.} becomes {@code ussr}. An ampersand
 *       becomes {@code and}, a plus sign {@code plus}: {@code OPEC+} is not OPEC. Signs of
 *       currencies stay. Whatever else is neither letter nor digit parts words.
 *   <li>The English article {@code the} is dropped wherever it stands, and {@code st} as the first
 *       word becomes {@code saint}.
 * </ol>
 *
 * <p>The script stays, and nothing is transliterated; so does the order of words. The tables have a
 * name for each order in use.
 *
 * <p>A text of more than {@value #MAX_LENGTH} characters is no name, and nothing is left of it.
 *
 * @since 0.1
 */
public final class NameFolding {

  /** The longest text that may be a name, in characters. */
  public static final int MAX_LENGTH = 200;

  private static final char LATIN = 'À';

  /** The letters from À to ſ without their marks; ? where one makes two, or is none. */
  private static final String WITHOUT_MARKS =
      "aaaaaa?ceeeeiiiiðnooooo?ouuuuyþ?aaaaaa?ceeeeiiiiðnooooo?ouuuuyþy"
          + "aaaaaaccccccccddddeeeeeeeeeegggggggghhħħiiiiiiiiii??jjkkĸllllll?"
          + "?llnnnnnn?ŋŋoooooo??rrrrrrssssssssttttŧŧuuuuuuuuuuuuwwyyyzzzzzzs";

  private NameFolding() {}

  /**
   * Folds a name.
   *
   * @param name the name
   * @return the folded form, of words of letters, digits and signs of currencies with one blank
   *     between; it may be empty, and is where the name is longer than {@value #MAX_LENGTH}
   *     characters
   */
  public static String fold(String name) {
    // The normalizer takes quadratic time on marks, and makes eighteen characters of some.
    if (name.length() > MAX_LENGTH) {
      return "";
    }
    // The normalizer would make a blank and a mark of the accent that stands for an apostrophe.
    String plain = name.replace('´', '\'');
    String text = isPlain(plain) ? plain : Normalizer.normalize(plain, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(text.length() + 8);
    int wordStart = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c >= 'a' && c <= 'z') {
        folded.append((char) c);
      } else if (c == '&' || c == '+') {
        wordStart = endWord(folded, wordStart);
        folded.append(c == '&' ? "and" : "plus");
        wordStart = endWord(folded, wordStart);
      } else if (Character.isLetterOrDigit(c)) {
        appendSmall(folded, c);
      } else if (Character.getType(c) == Character.CURRENCY_SYMBOL) {
        folded.appendCodePoint(c);
      } else if (!isDropped(c)) {
        wordStart = endWord(folded, wordStart);
      }
    }
    endWord(folded, wordStart);
    int length = folded.length();
    if (length > 0) {
      folded.setLength(length - 1);
    }
    return folded.toString();
  }

  /** Tells whether a text is known to need no normalizer, which takes long to load; most do. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && withoutMarks(c) == 0 && !isPlain(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(char c) {
    return (c >= 0x0410 && c <= 0x044f) // Cyrillic; withoutMarks has its letters with marks
        || (c >= 0x0490 && c <= 0x04bf)
        || (c >= 0x0621 && c <= 0x0652) // Arabic; likewise
        || (c >= 0x4e00 && c <= 0x9fff) // Chinese
        || "ßæœіӘәӨө’—،（），".indexOf(c) >= 0;
  }

  /** Returns a letter without its marks, or 0 where the normalizer knows better. */
  private static char withoutMarks(int c) {
    if (c >= LATIN && c < LATIN + WITHOUT_MARKS.length()) {
      char plain = WITHOUT_MARKS.charAt(c - LATIN);
      return plain == '?' ? 0 : plain;
    }
    return switch (c) {
      case 'Й', 'й' -> 'и';
      case 'Ё', 'ё' -> 'е';
      case 'Ї', 'ї' -> 'і';
      case 'Ў', 'ў' -> 'у';
      case 'آ', 'أ', 'إ' -> 'ا';
      case 'ؤ' -> 'و';
      case 'ئ' -> 'ي';
      default -> 0;
    };
  }

  /** Ends the word that begins at a place, if there is one; returns where the next begins. */
  private static int endWord(StringBuilder folded, int start) {
    int length = folded.length() - start;
    if (length == 0) {
      return start;
    }
    if (length == 3 && isAt(folded, start, "the")) {
      folded.setLength(start);
      return start;
    }
    if (start == 0 && length == 2 && isAt(folded, 0, "st")) {
      folded.setLength(0);
      folded.append("saint");
    }
    folded.append(' ');
    return folded.length();
  }

  private static boolean isAt(StringBuilder folded, int start, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (folded.charAt(start + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDropped(int c) {
    return switch (c) {
      case '.', '\'', '`', '´', '’', '‘', 'ʼ', 'ʻ', 'ʹ' -> true;
      default ->
          switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                Character.ENCLOSING_MARK,
                Character.COMBINING_SPACING_MARK,
                Character.FORMAT ->
                true;
            default -> false;
          };
    };
  }

  private static void appendSmall(StringBuilder folded, int c) {
    char plain = withoutMarks(c);
    int small = plain != 0 ? plain : Character.toLowerCase(c);
    switch (small) {
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case 'ʼ', 'ʻ', 'ʹ' -> {} // letters by their category, apostrophes by their use
      default -> folded.appendCodePoint(small);
    }
  }
}
