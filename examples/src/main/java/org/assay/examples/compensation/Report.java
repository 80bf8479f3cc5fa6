package org.assay.examples.compensation;

import java.util.List;
import java.util.Optional;
import org.assay.examples.asking.Score;
import org.assay.examples.asking.Told;

/**
 * What one member of the team gained.
 *
 * @param told the answer with its receipt, which is good
 * @param gains the skills
 * @param score the score, if one was asked for
 */
record Report(Told told, List<Gain> gains, Optional<Score> score) {

  int strategic() {
    return (int) gains.stream().filter(Gain::strategic).count();
  }

  /** Returns what a gain adds to the score, in thousandths of a point. */
  Optional<Long> points(Gain gain) {
    return score.stream()
        .flatMap(all -> all.contributions().stream())
        .filter(one -> gain.proof().badge().filter(one.badge()::equals).isPresent())
        .flatMap(one -> one.parts().stream())
        .filter(part -> part.skill().equals(gain.id()))
        .map(Score.Part::points)
        .findFirst();
  }
}
