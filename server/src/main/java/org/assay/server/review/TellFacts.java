package org.assay.server.review;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.FactSource;
import org.assay.server.achievement.ReadAchievements;
import org.assay.server.achievement.SkillLevel;

/** Tells the facts that this room knows of a person. */
@Singleton
class TellFacts implements FactSource {

  private final NominationStore nominations;
  private final EndorsementStore endorsements;
  private final FigureStore figures;
  private final MembershipStore memberships;
  private final ReadAchievements achievements;

  @Inject
  TellFacts(
      NominationStore nominations,
      EndorsementStore endorsements,
      FigureStore figures,
      MembershipStore memberships,
      ReadAchievements achievements) {
    this.nominations = nominations;
    this.endorsements = endorsements;
    this.figures = figures;
    this.memberships = memberships;
    this.achievements = achievements;
  }

  @Override
  public List<Fact> factsOf(UUID learner) {
    return Stream.of(
            nominations(learner),
            endorsements.standing(learner).stream().map(this::endorsement),
            Figure.current(figures.saidOf(learner)).stream()
                .flatMap(figure -> figure.facts().stream()),
            Span.merged(memberships.of(learner).stream().map(Membership::span).toList()).stream()
                .map(Span::fact))
        .flatMap(facts -> facts)
        .toList();
  }

  private Stream<Fact> nominations(UUID learner) {
    var alive = nominations.of(learner).stream().filter(Nomination::isAlive).toList();
    var ids = alive.stream().map(Nomination::id).toList();
    var reviewers = nominations.reviewers(ids).stream().collect(groupingBy(Reviewer::nomination));
    var evidence =
        nominations.evidence(ids).stream().collect(groupingBy(NominationEvidence::nomination));
    return alive.stream()
        .flatMap(
            one ->
                new NominationFacts(
                        one,
                        reviewers.getOrDefault(one.id(), List.of()),
                        evidence.getOrDefault(one.id(), List.of()))
                    .all());
  }

  private Fact endorsement(Endorsement endorsement) {
    var skills =
        achievements
            .version(endorsement.achievement(), endorsement.version())
            .map(version -> version.skills().stream().map(SkillLevel::skill).toList())
            .orElse(List.of());
    return endorsement.fact(skills.stream().map(UUID::toString).toList());
  }
}
