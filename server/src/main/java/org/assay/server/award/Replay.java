package org.assay.server.award;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.FactKind;
import org.assay.server.achievement.PublishedAchievement;
import org.assay.server.achievement.ReadAchievements;
import org.assay.server.achievement.ReadRuleNames;
import org.assay.server.platform.Ids;

/** Compares what one person's facts give today with the awards that were made. */
final class Replay {

  private final UUID learner;
  private final List<Fact> facts;
  private final List<Award> awards;
  private final ReadAchievements achievements;
  private final ReadRuleNames names;
  private final Ids ids;
  private final List<AuditFinding> findings = new ArrayList<>();

  Replay(
      UUID learner,
      List<Fact> facts,
      List<Award> awards,
      ReadAchievements achievements,
      ReadRuleNames names,
      Ids ids) {
    this.learner = learner;
    this.facts = facts;
    this.awards = awards;
    this.achievements = achievements;
    this.names = names;
    this.ids = ids;
  }

  /** Replays, once. */
  List<AuditFinding> findings() {
    var byClass = awards.stream().collect(Collectors.groupingBy(Award::achievement));
    byClass.values().forEach(this::compare);
    for (var achievement : achievements.concernedBy(facts)) {
      owed(achievement, byClass);
    }
    badges();
    return List.copyOf(findings);
  }

  private void compare(List<Award> own) {
    var earnings = new Earnings(facts, own);
    for (var award : own) {
      if (!award.isIntact()) {
        add(AuditFinding.Kind.TAMPERED, award, "The facts were changed where they are stored.");
      }
      if (award.state() != AwardState.WITHDRAWN && award.state() != AwardState.KEPT) {
        compare(award, earnings);
      }
    }
  }

  private void compare(Award award, Earnings earnings) {
    var version = achievements.version(award.achievement(), award.version());
    var differences = FactDifference.between(award.facts(), facts);
    var unsupported =
        version.flatMap(
            of ->
                Optional.of(earnings.again(award, of))
                    .filter(decision -> !decision.met())
                    .map(decision -> Reason.of(differences, decision, names.of(of.rule()))));
    unsupported.ifPresent(words -> add(AuditFinding.Kind.UNSUPPORTED, award, words));
    if (unsupported.isEmpty() && !differences.isEmpty()) {
      add(AuditFinding.Kind.FACTS_DIFFER, award, Reason.of(differences));
    }
  }

  private void owed(PublishedAchievement achievement, Map<UUID, List<Award>> byClass) {
    var own = byClass.getOrDefault(achievement.id(), List.of());
    new Earnings(facts, own)
        .owed(achievement)
        .ifPresent(
            decision ->
                findings.add(
                    new AuditFinding(
                        ids.next(),
                        AuditFinding.Kind.OWED,
                        learner,
                        achievement.id(),
                        Optional.empty(),
                        "The rule was met at " + decision.metAt().orElseThrow() + ".")));
  }

  private void badges() {
    var known = new HashSet<String>();
    awards.forEach(award -> known.add(BadgeTag.of(award.id())));
    facts.stream()
        .filter(fact -> fact.kind() == FactKind.BADGE)
        .filter(fact -> fact.tags().stream().noneMatch(known::contains))
        .forEach(
            fact ->
                findings.add(
                    new AuditFinding(
                        ids.next(),
                        AuditFinding.Kind.BADGE_WITHOUT_AWARD,
                        learner,
                        UUID.fromString(fact.about()),
                        Optional.empty(),
                        "There is no award for " + fact.origin() + ".")));
  }

  private void add(AuditFinding.Kind kind, Award award, String words) {
    findings.add(
        new AuditFinding(
            ids.next(), kind, learner, award.achievement(), Optional.of(award.id()), words));
  }
}
