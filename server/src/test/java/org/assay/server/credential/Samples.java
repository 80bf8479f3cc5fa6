package org.assay.server.credential;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.achievement.Category;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.FactKind;
import org.assay.server.achievement.Member;
import org.assay.server.achievement.PublishedAchievement;
import org.assay.server.award.RuleMet;
import org.assay.server.learner.Person;
import org.assay.verifier.credential.Achievement;
import org.assay.verifier.credential.BitstringStatusListEntry;
import org.assay.verifier.credential.Criteria;
import org.assay.verifier.credential.Evidence;
import org.assay.verifier.credential.Profile;

/** Parts of badges for tests. */
final class Samples {

  static final Instant ASSESSED = Instant.parse("2026-03-01T08:30:15.987654Z");
  static final String CLASS_URL = "https://badges.example/achievements/a/versions/1";

  private Samples() {}

  static Fact result(int number) {
    return new Fact(
        FactKind.RESULT,
        "result:" + new UUID(2, number),
        new UUID(3, number).toString(),
        "Lab " + number,
        ASSESSED.minusSeconds(number),
        Optional.empty(),
        true,
        Optional.of(BigDecimal.valueOf(80 + number)),
        Optional.empty(),
        Optional.of(new Fact.Voucher(new UUID(6, 6), "Grader")),
        List.of("APPLIED"),
        List.of(Evidence.at("https://example.org/lab/" + number, "Lab " + number)));
  }

  static RuleMet ruleMet(Fact... facts) {
    return new RuleMet(
        new UUID(7, 1),
        new UUID(4, 1),
        new UUID(5, 1),
        1,
        ASSESSED,
        Optional.empty(),
        List.of(facts));
  }

  static PublishedAchievement achievement(Optional<Period> validity) {
    var document =
        Achievement.of(CLASS_URL, "Cloud", "Builds things.", Criteria.ofNarrative("Do it."))
            .build();
    return new PublishedAchievement(
        new UUID(5, 1),
        1,
        Category.SKILL,
        "Cloud",
        document,
        List.of(),
        validity,
        List.of(),
        new Member("guild"),
        false);
  }

  static Person person(Optional<String> did) {
    return new Person(
        new UUID(4, 1),
        "E1",
        "Ada@Example.org",
        "Ada",
        "Lovelace",
        did,
        "urn:uuid:4d6a8b3e-0000-4000-8000-000000000001",
        Optional.empty(),
        Optional.empty());
  }

  static DraftCredential draft(Optional<Period> validity, Optional<String> did) {
    return new DraftCredential(
        "https://badges.example/credentials/c",
        Profile.of("did:web:badges.example").name("Example").build(),
        achievement(validity),
        person(did),
        List.of(result(1), result(2)),
        Optional.empty(),
        BitstringStatusListEntry.revocation("https://badges.example/status-lists/s", 7),
        "00ff");
  }
}
