package org.assay.examples.showing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import org.assay.examples.asking.Withheld;

/** How the same things are said everywhere. */
public final class Words {

  /** How what is shown is meant. */
  public static final String NOTE = "Guidance for a person who decides, never a decision.";

  private Words() {}

  /** Returns thousandths as points: 1500 is 1.5. */
  public static String points(long thousandths) {
    var points = BigDecimal.valueOf(thousandths, 3).stripTrailingZeros();
    return points.scale() < 0 ? points.setScale(0).toPlainString() : points.toPlainString();
  }

  /** Returns what is withheld and why, such as: performance, learning (it is …). */
  public static String withheld(List<Withheld> withheld) {
    return withheld.stream()
        .collect(
            groupingBy(
                Withheld::reason, LinkedHashMap::new, mapping(Withheld::field, joining(", "))))
        .entrySet()
        .stream()
        .map(why -> why.getValue() + " (" + why.getKey() + ")")
        .collect(joining("; "));
  }
}
