package org.assay.server.credential;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.PublishedAchievement;
import org.assay.server.learner.Person;
import org.assay.verifier.credential.AchievementCredential;
import org.assay.verifier.credential.AchievementSubject;
import org.assay.verifier.credential.BitstringStatusListEntry;
import org.assay.verifier.credential.CredentialSchema;
import org.assay.verifier.credential.Evidence;
import org.assay.verifier.credential.IdentityObject;
import org.assay.verifier.credential.Profile;

/**
 * What a badge is made of, before it is signed. To draft is pure: the same parts give the same
 * credential.
 *
 * @param id the credential's address
 * @param issuer who issues
 * @param achievement the version of the class that was met
 * @param person who earned it
 * @param facts what met its rule
 * @param endsAt when what it is for ends, such as a membership, if that is known
 * @param status where its status can be read
 * @param salt fresh random text for the recipient's hash
 */
record DraftCredential(
    String id,
    Profile issuer,
    PublishedAchievement achievement,
    Person person,
    List<Fact> facts,
    Optional<Instant> endsAt,
    BitstringStatusListEntry status,
    String salt) {

  AchievementCredential draft() {
    var from = earnedAt();
    var draft =
        AchievementCredential.of(id, issuer, from, subject())
            .name(achievement.name())
            .description(achievement.document().description())
            .awardedDate(from)
            .evidence(evidence())
            .credentialStatus(status)
            .credentialSchema(List.of(CredentialSchema.ACHIEVEMENT_CREDENTIAL));
    until(from).ifPresent(draft::validUntil);
    return draft.build();
  }

  /**
   * The badge holds from the moment at which the last of its facts became true, however late it was
   * reported. A JWT counts whole seconds, and both forms must say the same.
   */
  private Instant earnedAt() {
    return facts.stream()
        .map(Fact::at)
        .max(Comparator.naturalOrder())
        .orElseThrow(() -> new IllegalStateException("an order without a fact"))
        .truncatedTo(ChronoUnit.SECONDS);
  }

  private Optional<Instant> until(Instant from) {
    return end(achievement, from, endsAt).map(end -> end.truncatedTo(ChronoUnit.SECONDS));
  }

  /**
   * Returns when a badge ends: of the end of its period and that of what it is for the first. A
   * period of years and months counts in the calendar of UTC.
   */
  static Optional<Instant> end(
      PublishedAchievement achievement, Instant from, Optional<Instant> endsAt) {
    var period =
        achievement
            .validity()
            .map(length -> from.atOffset(ZoneOffset.UTC).plus(length).toInstant());
    return Stream.concat(period.stream(), endsAt.stream()).min(Comparator.naturalOrder());
  }

  private AchievementSubject subject() {
    var results = new DraftResults(achievement.document(), facts);
    var subject =
        AchievementSubject.of(achievement.document())
            .id(person.did().orElse(person.subjectId()))
            .identifier(List.of(IdentityObject.hashed("emailAddress", person.email(), salt)))
            .result(results.results());
    results.source().ifPresent(subject::source);
    return subject.build();
  }

  private List<Evidence> evidence() {
    return facts.stream().flatMap(fact -> fact.evidence().stream()).distinct().toList();
  }
}
