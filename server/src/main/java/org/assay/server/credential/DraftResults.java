package org.assay.server.credential;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.FactKind;
import org.assay.server.achievement.ResultAddress;
import org.assay.verifier.credential.Achievement;
import org.assay.verifier.credential.Profile;
import org.assay.verifier.credential.Result;

/**
 * The results in a badge, and who assessed.
 *
 * @param achievement the class's document, which describes what can be reached
 * @param facts what met the rule
 */
record DraftResults(Achievement achievement, List<Fact> facts) {

  /** Returns a result for each of the facts that is one. */
  List<Result> results() {
    return assessed().map(this::result).toList();
  }

  /**
   * Returns who assessed, if it was one. Open Badges has a place for one only; to name one of
   * several would be wrong.
   */
  Optional<Profile> source() {
    var vouchers = assessed().flatMap(fact -> fact.by().stream()).distinct().toList();
    return vouchers.size() == 1
        ? Optional.of(
            Profile.of("urn:uuid:" + vouchers.get(0).account())
                .name(vouchers.get(0).name())
                .build())
        : Optional.empty();
  }

  private Stream<Fact> assessed() {
    return facts.stream().filter(fact -> fact.kind() == FactKind.RESULT);
  }

  private Result result(Fact fact) {
    return new Result(
        Optional.of(address(fact).description()),
        fact.value().map(BigDecimal::toPlainString),
        Optional.empty(),
        fact.level().flatMap(level -> described(fact, level)),
        List.of());
  }

  private ResultAddress address(Fact fact) {
    return new ResultAddress(achievement.id(), fact.about());
  }

  /** A level is named only when the class describes it. */
  private Optional<String> described(Fact fact, String level) {
    var id = address(fact).level(level);
    return achievement.resultDescription().stream()
        .flatMap(description -> description.rubricCriterionLevel().stream())
        .map(described -> described.id())
        .filter(id::equals)
        .findFirst();
  }
}
