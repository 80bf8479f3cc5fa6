package org.assay.server.award;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.achievement.Decision;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.FactKind;
import org.assay.server.achievement.PublishedAchievement;
import org.assay.server.platform.OptionalIdColumn;
import org.assay.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Somebody earned a badge class, and these are the facts that met its rule. The facts never change;
 * only how the award stands to what is known later.
 */
@Entity
@Table(name = "award")
class Award {

  @Id private UUID id;
  private UUID learner;
  private UUID achievement;

  @Column(name = "achievement_version")
  private int version;

  /** Which award of this class to this person it is, from 1, in the order of deciding. */
  private int earning;

  @Column(name = "met_at")
  private Instant metAt;

  @Column(name = "ends_at")
  private @Nullable Instant endsAt;

  @Column(name = "decided_at")
  private Instant decidedAt;

  private String facts;
  private String digest;

  @Enumerated(EnumType.STRING)
  private AwardState state;

  @Column(name = "state_since")
  private Instant stateSince;

  private @Nullable String reason;

  @Column(name = "settled_by")
  @Convert(converter = OptionalIdColumn.class)
  private @Nullable UUID settledBy;

  /** For JPA. */
  protected Award() {}

  Award(UUID id, UUID learner, PublishedAchievement of, int earning, Decision met, Instant now) {
    var text = FactsText.of(met.facts());
    this.id = id;
    this.learner = learner;
    this.achievement = of.id();
    this.version = of.version();
    this.earning = earning;
    this.metAt = met.metAt().orElseThrow();
    this.decidedAt = now;
    this.facts = text.json();
    this.digest = text.digest();
    this.state = AwardState.SUPPORTED;
    this.stateSince = now;
  }

  UUID id() {
    return id;
  }

  UUID learner() {
    return learner;
  }

  UUID achievement() {
    return achievement;
  }

  int version() {
    return version;
  }

  Instant metAt() {
    return metAt;
  }

  AwardState state() {
    return state;
  }

  List<Fact> facts() {
    return new FactsText(facts).facts();
  }

  /** Tells whether the facts are still those that were written. */
  boolean isIntact() {
    return new FactsText(facts).digest().equals(digest);
  }

  boolean isOf(PublishedAchievement published) {
    return achievement.equals(published.id());
  }

  /** Returns after which moment facts have to become true to earn the class anew. */
  Instant newerThan() {
    return state == AwardState.WITHDRAWN && stateSince.isAfter(metAt) ? stateSince : metAt;
  }

  /** Tells whether a decision is about the same earning: at the same moment, or by a same fact. */
  boolean isBy(Decision decision) {
    return decision.metAt().filter(metAt::equals).isPresent()
        || facts().stream()
            .anyMatch(
                mine ->
                    decision.facts().stream()
                        .anyMatch(fact -> fact.origin().equals(mine.origin())));
  }

  /** Tells whether facts of these kinds may change how the award stands. */
  boolean restsOn(Set<FactKind> kinds) {
    return state == AwardState.UNSUPPORTED
        || state == AwardState.KEPT
        || (state == AwardState.SUPPORTED
            && facts().stream().anyMatch(fact -> kinds.contains(fact.kind())));
  }

  /** Takes in that today's facts meet the rule; tells whether that is news. */
  boolean support(Instant now) {
    boolean news = state == AwardState.UNSUPPORTED || state == AwardState.KEPT;
    if (news) {
      become(AwardState.SUPPORTED, null, now);
    }
    return news;
  }

  /** Takes in that today's facts do not meet the rule; tells whether that is news. */
  boolean lose(String why, Instant now) {
    boolean news = state == AwardState.SUPPORTED;
    if (news || state == AwardState.UNSUPPORTED) {
      become(AwardState.UNSUPPORTED, why, news ? now : stateSince);
    }
    return news;
  }

  /** Takes in what an owner decided about an award that lost its support. */
  void settle(Settlement settlement, UUID by, Instant now) {
    if (state != AwardState.UNSUPPORTED) {
      throw Problem.conflict("This award is " + state + "; only an UNSUPPORTED one is decided on.");
    }
    become(settlement.decision().state(), settlement.reason(), now);
    settledBy = by;
  }

  /** Takes in that its badge was revoked, for whatever reason. */
  void withdraw(String why, UUID by, Instant now) {
    if (state != AwardState.WITHDRAWN) {
      become(AwardState.WITHDRAWN, why, now);
      settledBy = by;
    }
  }

  /** Takes in when what the award is for ends; tells whether that is news. */
  boolean endAt(Optional<Instant> end) {
    boolean news = !Objects.equals(endsAt, end.orElse(null));
    endsAt = end.orElse(null);
    return news;
  }

  private void become(AwardState next, @Nullable String why, Instant now) {
    state = next;
    reason = why;
    stateSince = now;
    settledBy = null;
  }

  RuleMet ruleMet() {
    return new RuleMet(
        id, learner, achievement, version, metAt, Optional.ofNullable(endsAt), facts());
  }

  AwardAnswer answer() {
    return new AwardAnswer(
        id,
        learner,
        achievement,
        version,
        state,
        stateSince,
        Optional.ofNullable(reason),
        Optional.ofNullable(settledBy),
        metAt,
        Optional.ofNullable(endsAt),
        decidedAt,
        digest,
        facts());
  }
}
