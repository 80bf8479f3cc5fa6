package org.assay.server.skillprofile;

import static org.assay.server.container.TogetherInContainer.doTogether;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.assay.server.access.Caller;
import org.assay.server.access.Role;
import org.assay.server.consent.Basis;
import org.assay.server.consent.ProfileField;
import org.assay.server.consent.SaidInContainer;
import org.assay.server.learner.PeopleInContainer;
import org.assay.server.learner.Person;
import org.assay.server.learning.ReportedLearning;
import org.assay.server.learning.ResourcesInContainer;
import org.assay.server.learning.TakeInLearning;
import org.assay.server.skillprofile.Asking.Wish;
import org.assay.server.skillprofile.CurrencyRule.Kind;
import org.assay.server.skillprofile.Replay.Sameness;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whatever happens after an answer was given, it comes out the same when it is worked out again.
 */
@ExtendWith(ArquillianExtension.class)
class ReplayedLaterContainerIT {

  private static final Wish WISH = new Wish(null, null, "skill-value", "2025-01-01");
  private static final Caller OWNER =
      new Caller(new UUID(0, 9), "Owner", true, Set.of(Role.OWNER), Role.OWNER.scopes(), Set.of());
  private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

  @Inject ReadSkillProfile readSkillProfile;
  @Inject ReplayReceipt replayReceipt;
  @Inject KnownInContainer known;
  @Inject SaidInContainer said;
  @Inject SaySetting saySetting;
  @Inject PeopleInContainer people;
  @Inject TakeInLearning takeInLearning;
  @Inject ResourcesInContainer resources;

  private final UUID skill = UUID.randomUUID();
  private Person ann;
  private UUID badge = new UUID(0, 0);

  @BeforeEach
  void give_somebody_a_badge() {
    ann = people.somebody();
    badge = known.badge(ann.id(), skill);
  }

  @Test
  void badges_given_revoked_and_ended_since_change_nothing() {
    var other = known.badge(ann.id(), skill);
    var receipt = read(said.purpose(Basis.RIGHT));
    known.revoke(ann.id(), badge);
    known.end(ann.id(), other);
    known.badge(ann.id(), UUID.randomUUID());

    assertSame(receipt);
  }

  @Test
  void people_who_moved_since_change_nothing() {
    var receipt = read(said.purpose(Basis.RIGHT));
    people.move(ann, people.somebody());

    assertSame(receipt);
  }

  @Test
  void designations_currencies_and_formulas_said_since_change_nothing() {
    var from = LocalDate.parse("2026-01-01");
    var designation = UUID.randomUUID();
    say(new DesignationSaid(designation, skill, "Cloud", from, Optional.empty(), false));
    say(new CurrencyRule(skill, Kind.HALF_LIFE, Optional.of(Period.ofYears(2))));
    say(new ScoreFormula("replayed", 1, Map.of("skill", 100), 0, 3000));
    var purpose = said.purpose(Basis.RIGHT);
    var latest = new Wish(null, null, "replayed", null);
    var told = readSkillProfile.read(ann.id(), purpose, latest, OWNER);

    say(new DesignationSaid(designation, skill, "Cloud", from, Optional.empty(), true));
    say(new CurrencyRule(skill, Kind.RENEWAL, Optional.of(Period.ofDays(1))));
    say(new ScoreFormula("replayed", 2, Map.of("skill", 7), 9, 1000));
    assertSame(told.receipt());
    var now = readSkillProfile.read(ann.id(), purpose, latest, OWNER).profile();
    assertThat(now.score()).isNotEqualTo(told.profile().score());
    assertThat(now.skills()).isNotEqualTo(told.profile().skills());
  }

  @Test
  void consents_given_and_withdrawn_since_change_nothing() {
    var purpose = said.purpose(Basis.CONSENT);
    var none = read(purpose);
    said.give(ann.id(), 1, purpose, ProfileField.SKILLS);
    said.give(ann.id(), 2, said.purpose(Basis.CONSENT), ProfileField.SKILLS);
    said.give(ann.id(), 3, purpose, ProfileField.BADGES);
    var some = read(purpose);
    said.withdraw(ann.id(), 1, 4);
    said.withdraw(ann.id(), 3, 5);
    var noneAgain = read(purpose);

    for (var receipt : List.of(none, some, noneAgain)) {
      assertSame(receipt);
    }
  }

  @Test
  void policies_published_since_change_nothing() {
    var purpose = said.purpose(Basis.RIGHT);
    var before = read(purpose);
    said.publish(purpose, 2, Basis.NEVER);
    var after = read(purpose);

    assertSame(before);
    assertSame(after);
  }

  @Test
  void learning_corrected_withdrawn_and_moved_since_changes_nothing() {
    var purpose = said.purpose(Basis.RIGHT);
    var nothing = read(purpose);
    var course = resources.resource("Bread").id();
    learn("a", ann.id(), course, 60, 1, false);
    learn("b", ann.id(), course, 30, 1, false);
    var first = read(purpose);
    learn("a", ann.id(), course, 600, 2, false);
    learn("b", people.somebody().id(), course, 30, 2, false);
    var second = read(purpose);
    learn("a", ann.id(), course, 600, 3, true);

    for (var receipt : List.of(nothing, first, second, read(purpose))) {
      assertSame(receipt);
    }
  }

  @Test
  void reads_while_badges_come_and_go_all_come_out_the_same_again() throws Exception {
    var purpose = said.purpose(Basis.RIGHT);
    Queue<String> receipts = new ConcurrentLinkedQueue<>();
    var acts = new ArrayList<Callable<?>>();
    for (int i = 0; i < 4; i++) {
      acts.add(() -> comeAndGo(10));
      acts.add(() -> read(purpose, 25, receipts));
    }

    assertThat(doTogether(acts)).containsOnly(Optional.empty());
    assertThat(receipts).hasSize(100);
    receipts.forEach(this::assertSame);
  }

  private boolean comeAndGo(int times) {
    for (int i = 0; i < times; i++) {
      var one = known.badge(ann.id(), skill);
      say(new CurrencyRule(skill, Kind.HALF_LIFE, Optional.of(Period.ofDays(100 + i))));
      known.revoke(ann.id(), one);
    }
    return true;
  }

  private boolean read(String purpose, int times, Queue<String> into) {
    for (int i = 0; i < times; i++) {
      into.add(read(purpose));
    }
    return true;
  }

  private String read(String purpose) {
    return readSkillProfile.read(ann.id(), purpose, WISH, OWNER).receipt();
  }

  private void assertSame(String receipt) {
    assertThat(replayReceipt.replay(receipt, OWNER))
        .isEqualTo(Replay.of(Sameness.SAME, Sameness.SAME, List.of()));
  }

  private void say(Setting.Content content) {
    saySetting.say(content, "test");
  }

  private void learn(
      String key, UUID person, UUID course, int minutes, int edition, boolean withdrawn) {
    var to = NINE.plus(Duration.ofMinutes(minutes));
    takeInLearning.takeIn(
        new ReportedLearning(
            "test",
            key + badge,
            person,
            course,
            Optional.of(NINE),
            Optional.of(to),
            Optional.empty(),
            Optional.empty(),
            true,
            to,
            to.plusSeconds(edition),
            withdrawn),
        new Caller(new UUID(3, 3), "Campus", true, Set.of(), Set.of(), Set.of()));
  }
}
