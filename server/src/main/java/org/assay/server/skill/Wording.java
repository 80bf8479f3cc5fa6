package org.assay.server.skill;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A skill's name, reduced to what tells names apart: its words in lower case without accents, in no
 * order, without those that only join others; and the groups of three letters in them.
 *
 * <p>Two names are nearly the same if, of all words or of all groups in either, at least three
 * quarters stand in both: words find another order, groups find another ending or a slip of the
 * pen. Names that have different numbers in them are never nearly the same: Java 8 is not Java 17.
 *
 * @param words the words
 * @param groups the groups of three letters
 * @param numbers those of the words that have a digit in them
 */
record Wording(Set<String> words, Set<String> groups, Set<String> numbers) {

  /** How much of two names has to be shared, by words or by groups. */
  static final double NEARLY = 0.75;

  private static final int LONGEST_WORD = 60;
  private static final Set<String> JOINING =
      Set.of("a", "an", "and", "for", "in", "of", "on", "or", "the", "to", "with");
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}+#]+");

  /** Rare letters last: a group of rare letters tells more than one of frequent ones. */
  private static final String BY_FREQUENCY = " etaoinsrhldcumfpgwybvkxjqz";

  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder());
  private static final Comparator<String> RAREST_FIRST =
      Comparator.comparing(Wording::rarity).reversed().thenComparing(Comparator.naturalOrder());

  /** Reads a name. */
  static Wording of(String name) {
    var plain = ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    var all = new TreeSet<String>();
    BETWEEN
        .splitAsStream(plain.toLowerCase(Locale.ROOT).replace("&", " and "))
        .filter(word -> !word.isEmpty())
        .map(word -> word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word)
        .forEach(all::add);
    var telling = all.stream().filter(word -> !JOINING.contains(word)).toList();
    var words = telling.isEmpty() ? List.copyOf(all) : telling;
    return new Wording(Set.copyOf(words), groups(words), numbers(words));
  }

  private static Set<String> groups(List<String> words) {
    var groups = new HashSet<String>();
    for (var word : words) {
      var padded = "  " + word + " ";
      IntStream.rangeClosed(0, padded.length() - 3)
          .forEach(at -> groups.add(padded.substring(at, at + 3)));
    }
    return groups;
  }

  /** Tells whether two names are nearly the same. */
  boolean nearly(Wording other) {
    return similarity(other) >= NEARLY;
  }

  /** Returns how much two names share, from 0 to 1. */
  double similarity(Wording other) {
    if (!numbers.isEmpty() && !other.numbers.isEmpty() && !numbers.equals(other.numbers)) {
      return 0;
    }
    return Math.max(shared(words, other.words), shared(groups, other.groups));
  }

  private static Set<String> numbers(List<String> words) {
    return words.stream()
        .filter(word -> word.chars().anyMatch(Character::isDigit))
        .collect(Collectors.toSet());
  }

  private static double shared(Set<String> these, Set<String> those) {
    int both = 0;
    for (var part : these) {
      both += those.contains(part) ? 1 : 0;
    }
    int either = these.size() + those.size() - both;
    return either == 0 ? 0 : (double) both / either;
  }

  /**
   * Returns parts of the name under which it is filed: names that are nearly the same have at least
   * one in common.
   *
   * <p>Of two sets that share so much, either cannot have more than a quarter that the other lacks;
   * so among the first of each, in an order that all sets are sorted by, one is common.
   */
  Set<String> keys() {
    return Stream.concat(
            first(words, LONGEST_FIRST).map(word -> "w" + word),
            first(groups, RAREST_FIRST).map(group -> "g" + group.replace(' ', '_')))
        .collect(Collectors.toSet());
  }

  private static Stream<String> first(Set<String> parts, Comparator<String> order) {
    int needed = (int) Math.ceil(NEARLY * parts.size());
    return parts.stream().sorted(order).limit(parts.isEmpty() ? 0 : parts.size() - needed + 1L);
  }

  private static int rarity(String group) {
    return group.chars().map(Wording::letterRarity).sum();
  }

  private static int letterRarity(int letter) {
    int at = BY_FREQUENCY.indexOf(letter);
    return at < 0 ? BY_FREQUENCY.length() : at;
  }
}
