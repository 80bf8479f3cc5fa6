package org.assay.server.learning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a text as they are searched: small letters without accents.
 *
 * <p>The database leaves out words of less than three characters and those that it deems frequent;
 * both are lengthened by underscores, so that "AI" and "R" are found. Writing without blanks is cut
 * into overlapping pairs. What is left has letters, digits and underscores only, so nothing that
 * somebody types is an operator.
 *
 * @param words the words, in order
 */
record SearchWords(List<String> words) {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;
  private static final int MOST_ASKED = 12;

  /** What the database would not keep by itself. */
  private static final Set<String> FREQUENT =
      Set.of(
          ("a about an are as at be by com de en for from how i in is it la of on or that the this"
                  + " to was what when where who will with und www")
              .split(" "));

  /** Creates it with its own copy of the list. */
  SearchWords {
    words = List.copyOf(words);
  }

  /** Takes the words out of a text. */
  static SearchWords of(String text) {
    var plain =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replace("c++", "cplusplus ")
            .replace("c#", "csharp ")
            .replace("f#", "fsharp ");
    var composed = Normalizer.normalize(plain, Normalizer.Form.NFC);
    var words = new ArrayList<String>();
    var run = new StringBuilder();
    boolean dense = false;
    for (int c : (composed + " ").codePoints().toArray()) {
      if (!isWord(c) || (isDense(c) != dense && !run.isEmpty())) {
        end(run, dense, words);
      }
      if (isWord(c)) {
        dense = isDense(c);
        run.appendCodePoint(c);
      }
    }
    return new SearchWords(words);
  }

  /** Other planes are left out: the database does not know what is a letter there. */
  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) && Character.isBmpCodePoint(c);
  }

  private static boolean isDense(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  private static void end(StringBuilder run, boolean dense, List<String> words) {
    if (dense && run.length() > 2) {
      for (int from = 0; from + 2 <= run.length(); from++) {
        words.add(kept(run.substring(from, from + 2)));
      }
    } else if (!run.isEmpty()) {
      words.add(kept(run.substring(0, Math.min(run.length(), LONGEST))));
    }
    run.setLength(0);
  }

  private static String kept(String word) {
    var text = new StringBuilder(FREQUENT.contains(word) ? word + "_" : word);
    while (text.length() < SHORTEST) {
      text.append('_');
    }
    return text.toString();
  }

  /** Returns the words as a column keeps them. */
  String indexed() {
    return String.join(" ", words);
  }

  /** Returns the words that a question is about: frequent ones only if there are no others. */
  SearchWords asked() {
    var telling = words.stream().filter(word -> !isFrequent(word)).distinct().toList();
    var asked = telling.isEmpty() ? words.stream().distinct().toList() : telling;
    return new SearchWords(asked.subList(0, Math.min(asked.size(), MOST_ASKED)));
  }

  /**
   * Returns what to ask the database: all words have to be there, longer ones may go on; empty if
   * nothing is asked.
   */
  Optional<String> question() {
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            words.stream()
                .map(word -> "+" + word + (word.endsWith("_") ? "" : "*"))
                .collect(Collectors.joining(" ")));
  }

  private static boolean isFrequent(String word) {
    return word.endsWith("_") && FREQUENT.contains(word.replace("_", ""));
  }
}
