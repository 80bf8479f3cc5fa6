package org.assay.server.lti;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.assay.server.assessment.Score;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/**
 * A score as a tool gives it. Extensions are passed over, as the service demands.
 *
 * @param userId who reached it: a person's id here, or their employee id
 * @param timestamp when the tool said this
 * @param activityProgress how far the person is
 * @param gradingProgress how far the grading is; only what is {@code FullyGraded} counts
 * @param scoreGiven what they reached; may exceed the maximum
 * @param scoreMaximum what could be reached
 * @param comment what the tool says to the person
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#score-service-media-type-and-schema">
 *     AGS 2.0, score service</a>
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record GivenScore(
    String userId,
    Instant timestamp,
    String activityProgress,
    String gradingProgress,
    Optional<BigDecimal> scoreGiven,
    Optional<BigDecimal> scoreMaximum,
    Optional<String> comment) {

  private static final Set<String> ACTIVITY =
      Set.of("Initialized", "Started", "InProgress", "Submitted", "Completed");
  private static final String FULLY_GRADED = "FullyGraded";
  private static final Set<String> GRADING =
      Set.of(FULLY_GRADED, "Pending", "PendingManual", "Failed", "NotReady");
  private static final int DIGITS_AFTER_THE_POINT = 4;

  /** Checks the members. */
  public GivenScore {
    userId = Given.line("userId", userId, 100);
    timestamp = Given.present("timestamp", timestamp).truncatedTo(ChronoUnit.MICROS);
    activityProgress = oneOf("activityProgress", activityProgress, ACTIVITY);
    gradingProgress = oneOf("gradingProgress", gradingProgress, GRADING);
    scoreGiven = Given.optional(scoreGiven).map(value -> Numbers.score("scoreGiven", value));
    scoreMaximum = Given.optional(scoreMaximum).map(max -> Numbers.maximum("scoreMaximum", max));
    comment = Given.prose("comment", comment, 5000);
    if (scoreGiven.isPresent() && scoreMaximum.isEmpty()) {
      throw Problem.invalid("The member 'scoreMaximum' is missing.");
    }
  }

  private static String oneOf(String member, String value, Set<String> words) {
    if (!words.contains(Given.present(member, value))) {
      throw Problem.invalid(
          "The member '" + member + "' is one of " + words.stream().sorted().toList() + ".");
    }
    return value;
  }

  /** Tells whether this is a grade, and not word of how far it is. */
  boolean isGrade() {
    return gradingProgress.equals(FULLY_GRADED);
  }

  /**
   * Brings the score onto the scale of an assessment, exactly to the last digit that is kept and
   * never upwards. What exceeds the maximum is the maximum. Empty if no score is given.
   */
  Optional<Score> onScale(Score least, Score most) {
    var width = most.value().subtract(least.value());
    return scoreGiven.map(
        given -> {
          var maximum = scoreMaximum.orElseThrow();
          var share =
              given
                  .min(maximum)
                  .multiply(width)
                  .divide(maximum, DIGITS_AFTER_THE_POINT, RoundingMode.FLOOR);
          return new Score(least.value().add(share));
        });
  }
}
