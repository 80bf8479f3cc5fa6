package org.assay.server.skill;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/** Makes texts of other people's files into texts of ours, or refuses them with a sentence. */
final class SourceText {

  private static final int MOST_WORDS = 50;

  private SourceText() {}

  /** Returns a name: on one line, and cut where it is too long for one. */
  static String name(String text) {
    var line = Given.prose("name", text, 20_000).replaceAll("\\s+", " ");
    if (line.length() <= 200) {
      return line;
    }
    int end = line.lastIndexOf(' ', 199);
    return line.substring(0, end < 100 ? 199 : end).stripTrailing() + "…";
  }

  /** Returns a text if there is any. */
  static Optional<String> some(String text) {
    return Optional.of(text.strip()).filter(stripped -> !stripped.isEmpty());
  }

  /** Returns an address if it is one that a badge can name. */
  static Optional<String> address(Optional<String> text) {
    try {
      return text.map(url -> Given.url("url", url));
    } catch (Problem notOne) {
      return Optional.empty();
    }
  }

  /** Returns the items of a list that is written with semicolons. */
  static List<String> list(String cell) {
    return Stream.of(cell.split(";", -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .distinct()
        .limit(MOST_WORDS)
        .map(word -> Given.line("keyword", word, 500))
        .toList();
  }

  /** Returns those details that are not empty, in a fixed order. */
  static Map<String, List<String>> details(Map<String, List<String>> all) {
    var some = new TreeMap<String, List<String>>();
    all.forEach(
        (name, words) -> {
          if (!words.isEmpty()) {
            some.put(name, Objects.requireNonNull(words));
          }
        });
    return some;
  }
}
