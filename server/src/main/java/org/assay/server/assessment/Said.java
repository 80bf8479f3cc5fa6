package org.assay.server.assessment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.platform.JsonText;
import org.assay.verifier.credential.Evidence;

/**
 * One thing that was said of a result. It says nothing of when it was heard, so that what counts
 * does not depend on the order of hearing.
 *
 * @param statedAt when it was said
 * @param withdrawn whether it takes the result away
 * @param score what the person reached; absent only when the result is withdrawn
 * @param assessedAt when the person was assessed
 * @param evidence what the assessor saw
 * @param feedback what the assessor says to the person
 * @param by the account of who said it
 * @param byName that account's name
 */
record Said(
    Instant statedAt,
    boolean withdrawn,
    Optional<Score> score,
    Instant assessedAt,
    List<Evidence> evidence,
    Optional<String> feedback,
    UUID by,
    String byName)
    implements Comparable<Said> {

  /** Later counts; at the same time what gives less, so that nobody gains by a doubt. */
  private static final Comparator<Said> ORDER =
      Comparator.comparing(Said::statedAt)
          .thenComparing(Said::withdrawn)
          .thenComparing(said -> said.score().orElse(Score.LEAST), Comparator.reverseOrder())
          .thenComparing(Said::digest);

  Said {
    statedAt = statedAt.truncatedTo(ChronoUnit.MICROS);
    assessedAt = assessedAt.truncatedTo(ChronoUnit.MICROS);
    evidence = List.copyOf(evidence);
    score = withdrawn ? Optional.empty() : score;
  }

  static Said of(NewResult given, Caller by, Instant now) {
    return new Said(
        now,
        false,
        Optional.of(given.score()),
        given.assessedAt().orElse(now),
        given.evidence().stream().map(EvidenceLink::evidence).toList(),
        given.feedback(),
        by.account(),
        by.name());
  }

  static Said of(ReportedResult given, Caller by) {
    return new Said(
        given.statedAt(),
        given.withdrawn(),
        given.score(),
        given.assessedAt(),
        given.evidence(),
        given.feedback(),
        by.account(),
        by.name());
  }

  /** Tells whether a report says just this of the result. */
  boolean says(NewResult given) {
    return score.filter(given.score()::equals).isPresent()
        && given.assessedAt().map(assessedAt::equals).orElse(true)
        && evidence.equals(given.evidence().stream().map(EvidenceLink::evidence).toList())
        && feedback.equals(given.feedback());
  }

  /** Returns the same with another score, as somebody says it at another time. */
  Said corrected(Score other, Instant at, Caller corrector) {
    return new Said(
        at,
        false,
        Optional.of(other),
        assessedAt,
        evidence,
        feedback,
        corrector.account(),
        corrector.name());
  }

  /**
   * Returns the moment at which something said now counts rather than this. The clock of who said
   * this may be ahead of ours, and whoever corrects it has seen it.
   */
  Instant overtakenAt(Instant now) {
    var next = statedAt.plus(1, ChronoUnit.MICROS);
    return next.isAfter(now) ? next : now;
  }

  /** Returns that there is no such result, as somebody says it at another time. */
  Said takenBack(Instant at, Caller corrector) {
    return new Said(
        at,
        true,
        Optional.empty(),
        assessedAt,
        evidence,
        feedback,
        corrector.account(),
        corrector.name());
  }

  /** Returns a name for the content: the same for the same content, and for no other. */
  String digest() {
    try {
      var hash = MessageDigest.getInstance("SHA-256");
      var text = JsonText.write(this).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(hash.digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public int compareTo(Said other) {
    return ORDER.compare(this, other);
  }
}
