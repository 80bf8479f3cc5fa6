package org.assay.server.achievement;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The names of what rules speak of, and other words that rules are said in.
 *
 * @param byId names by ids; what has none is called by its id
 */
public record RuleNames(Map<String, String> byId) {

  /** Names nothing. */
  public static final RuleNames NONE = new RuleNames(Map.of());

  /** Creates it with its own copy. */
  public RuleNames {
    byId = Map.copyOf(byId);
  }

  String quoted(String id) {
    return "“" + byId.getOrDefault(id, id) + "”";
  }

  String quoted(UUID id) {
    return quoted(id.toString());
  }

  /** Says parts one after the other; a part that has parts stands in brackets. */
  String join(List<Rule> parts, String glue) {
    return parts.stream()
        .map(part -> part.parts().size() > 1 ? "(" + part.inWords(this) + ")" : part.inWords(this))
        .collect(Collectors.joining(glue));
  }

  static String count(int number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }

  /** Says a period, such as "1 year, 6 months". */
  static String period(Period period) {
    var words = new StringBuilder();
    part(words, period.getYears(), "year");
    part(words, period.getMonths(), "month");
    part(words, period.getDays(), "day");
    return words.toString();
  }

  private static void part(StringBuilder words, int number, String unit) {
    if (number != 0) {
      words.append(words.isEmpty() ? "" : ", ").append(count(number, unit));
    }
  }
}
