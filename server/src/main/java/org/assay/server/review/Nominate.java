package org.assay.server.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.server.access.Caller;
import org.assay.server.achievement.Approved;
import org.assay.server.achievement.Category;
import org.assay.server.achievement.PublishedAchievement;
import org.assay.server.achievement.ReadAchievements;
import org.assay.server.learner.Person;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.Ids;
import org.assay.server.platform.Problem;
import org.assay.server.platform.ServerConfig;

/** Nominates somebody for a badge; one nomination of a person for a class is open at a time. */
@Singleton
class Nominate {

  private static final Set<Category> NOMINATED =
      EnumSet.of(Category.CONTRIBUTION, Category.PERFORMANCE);

  private final NominationStore nominations;
  private final ReadAchievements achievements;
  private final ReadLearners learners;
  private final ReadNominations read;
  private final WhoActs who;
  private final ServerConfig config;
  private final Ids ids;
  private final Clock clock;

  @Inject
  Nominate(
      NominationStore nominations,
      ReadAchievements achievements,
      ReadLearners learners,
      ReadNominations read,
      WhoActs who,
      ServerConfig config,
      Ids ids,
      Clock clock) {
    this.nominations = nominations;
    this.achievements = achievements;
    this.learners = learners;
    this.read = read;
    this.who = who;
    this.config = config;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  NominationAnswer nominate(NewNomination given, Caller by) {
    var nominee = hold(given);
    var nominator = who.personBeside(nominee, by, "Nobody nominates themselves.");
    var achievement = earnable(given.achievement());
    var open =
        nominations.of(nominee.id()).stream()
            .filter(other -> other.state() == NominationState.OPEN)
            .anyMatch(other -> other.achievement().equals(achievement.id()));
    if (open) {
      throw Problem.conflict("There is an open nomination of this person for this class.");
    }
    var nomination =
        new Nomination(
            ids.next(),
            achievement,
            nominee,
            nominator,
            given.reason(),
            quorum(achievement),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    nominations.add(nomination);
    given
        .evidence()
        .forEach(
            link ->
                nominations.add(
                    new NominationEvidence(
                        ids.next(), nomination.id(), link, nominator, nomination.madeAt())));
    return read.show(nomination, by);
  }

  private Person hold(NewNomination given) {
    return given
        .nominee()
        .flatMap(learners::hold)
        .or(() -> given.employeeId().flatMap(learners::holdByEmployeeId))
        .orElseThrow(() -> Problem.ruleBroken("There is no such person."));
  }

  private PublishedAchievement earnable(UUID id) {
    var achievement =
        achievements
            .latest(id)
            .filter(found -> !found.retired())
            .orElseThrow(() -> Problem.ruleBroken("There is no such class that can be earned."));
    if (!NOMINATED.contains(achievement.category()) && asked(achievement).findAny().isEmpty()) {
      throw Problem.ruleBroken(
          "One is nominated for classes of contribution and performance, and for those whose rule"
              + " asks for an approval; this one is neither.");
    }
    return achievement;
  }

  /** Nobody decides alone, so a class can ask for more than the setting, and not for less. */
  private Quorum quorum(PublishedAchievement achievement) {
    int wanted =
        asked(achievement)
            .flatMap(condition -> condition.reviewers().stream())
            .reduce(config.reviewQuorum(), Math::max);
    if (wanted > Quorum.MOST) {
      throw Problem.ruleBroken(
          "The class asks for "
              + wanted
              + " reviewers; a nomination has at most "
              + Quorum.MOST
              + ".");
    }
    return new Quorum(wanted);
  }

  /** Returns where the rule of a class asks for an approval of a nomination for that class. */
  private static Stream<Approved> asked(PublishedAchievement achievement) {
    return achievement
        .rule()
        .conditions()
        .filter(Approved.class::isInstance)
        .map(Approved.class::cast)
        .filter(condition -> condition.about().map(achievement.id()::equals).orElse(true));
  }
}
