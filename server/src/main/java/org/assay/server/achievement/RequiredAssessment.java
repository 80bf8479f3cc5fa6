package org.assay.server.achievement;

import java.math.BigDecimal;
import java.util.UUID;

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
 */
public record RequiredAssessment(
    UUID id,
    String name,
    boolean applied,
    boolean review,
    BigDecimal minimum,
    BigDecimal maximum,
    BigDecimal threshold) {

  /** Returns what Open Badges calls results of this kind. */
  String resultType() {
    boolean percent = minimum.signum() == 0 && maximum.compareTo(BigDecimal.valueOf(100)) == 0;
    return percent ? "Percent" : "RawScore";
  }
}
