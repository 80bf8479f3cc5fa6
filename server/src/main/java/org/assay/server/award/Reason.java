package org.assay.server.award;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.server.achievement.Decision;
import org.assay.server.achievement.RuleNames;

/** Says why an award is not supported: which facts changed, and what is missing now. */
final class Reason {

  private static final int MOST = 4000;

  private Reason() {}

  static String of(List<FactDifference> differences) {
    return of(differences, List.of());
  }

  static String of(List<FactDifference> differences, Decision decision, RuleNames names) {
    return of(differences, decision.missingInWords(names));
  }

  private static String of(List<FactDifference> differences, List<String> missing) {
    var text =
        Stream.concat(differences.stream().map(FactDifference::inWords), missing.stream())
            .collect(Collectors.joining(" "));
    return text.length() > MOST ? text.substring(0, MOST - 1) + "…" : text;
  }
}
