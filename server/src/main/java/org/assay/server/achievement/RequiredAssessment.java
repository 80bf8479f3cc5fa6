package org.assay.server.achievement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assay.verifier.credential.ResultDescription;
import org.assay.verifier.credential.RubricCriterionLevel;

/**
 * What a badge class has to know of an assessment that it requires.
 *
 * @param id the assessment's id
 * @param name its name
 * @param applied whether something is done in it, rather than asked
 * @param review whether others judge in it what was there already: a form of approval
 * @param minimum the lowest score
 * @param maximum the highest score
 * @param threshold the lowest score that passes
 * @param levels the levels that can be reached, from low to high; none where there is no rubric
 * @param passLevel the id of the lowest level that passes
 */
public record RequiredAssessment(
    UUID id,
    String name,
    boolean applied,
    boolean review,
    BigDecimal minimum,
    BigDecimal maximum,
    BigDecimal threshold,
    List<RequiredLevel> levels,
    Optional<String> passLevel) {

  /** Creates it with its own copy of the list. */
  public RequiredAssessment {
    levels = List.copyOf(levels);
  }

  /** Returns what Open Badges calls results of this kind. */
  String resultType() {
    if (!levels.isEmpty()) {
      return "RubricScore";
    }
    boolean percent = minimum.signum() == 0 && maximum.compareTo(BigDecimal.valueOf(100)) == 0;
    return percent ? "Percent" : "RawScore";
  }

  /** Returns how results are described in a badge class. */
  ResultDescription description(String achievement) {
    var address = new ResultAddress(achievement, id.toString());
    var description =
        ResultDescription.of(address.description(), name, resultType())
            .rubricCriterionLevel(documents(address))
            .valueMin(minimum.toPlainString())
            .valueMax(maximum.toPlainString())
            .requiredValue(threshold.toPlainString());
    passLevel.map(address::level).ifPresent(description::requiredLevel);
    return description.build();
  }

  private List<RubricCriterionLevel> documents(ResultAddress address) {
    return IntStream.range(0, levels.size())
        .mapToObj(place -> levels.get(place).document(address, place + 1))
        .toList();
  }
}
