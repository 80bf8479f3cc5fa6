package org.assay.server.consent;

import static org.assay.server.consent.Basis.CONSENT;
import static org.assay.server.consent.Basis.NEVER;
import static org.assay.server.consent.Basis.RIGHT;
import static org.assay.server.consent.ProfileField.ASSESSMENT;
import static org.assay.server.consent.ProfileField.BADGES;
import static org.assay.server.consent.ProfileField.INFERRED;
import static org.assay.server.consent.ProfileField.LEARNING;
import static org.assay.server.consent.ProfileField.MEMBERSHIP;
import static org.assay.server.consent.ProfileField.PERFORMANCE;
import static org.assay.server.consent.ProfileField.SKILLS;
import static org.assay.server.container.TogetherInContainer.doTogether;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.assay.server.learner.PeopleInContainer;
import org.assay.server.platform.Problem;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PolicyContainerIT {

  private static final UUID TOOL = new UUID(0, 9);

  @Inject DecideRelease decideRelease;
  @Inject ReadPolicies readPolicies;
  @Inject ReadPurposes readPurposes;
  @Inject PolicyStore policies;
  @Inject ConsentsInContainer consents;
  @Inject PeopleInContainer people;
  @Inject EntityManager entityManager;
  @Inject UserTransaction transaction;
  @Inject Clock clock;

  private final String purpose = name();

  @Test
  void server_starts_with_these_policies() {
    assertThat(first("development", RIGHT)).containsExactly(SKILLS, BADGES, ASSESSMENT, LEARNING);
    assertThat(first("development", NEVER)).isEmpty();
    assertThat(first("career", RIGHT)).containsExactly(SKILLS, BADGES);
    assertThat(first("career", NEVER)).isEmpty();
    assertThat(first("compensation", RIGHT)).containsExactly(SKILLS, BADGES, ASSESSMENT);
    assertThat(first("compensation", CONSENT)).containsExactly(PERFORMANCE, MEMBERSHIP, LEARNING);
    assertThat(first("compensation", NEVER)).containsExactly(INFERRED);
    assertThat(first("self", RIGHT)).containsExactly(ProfileField.values());
  }

  private List<ProfileField> first(String of, Basis basis) {
    return readPolicies.version(of, 1).terms().stream()
        .filter(line -> line.basis() == basis)
        .map(PolicyAnswer.Line::field)
        .toList();
  }

  @Test
  void purpose_that_is_added_asks_for_everything() {
    assertThat(readPurposes.isKnown(purpose)).isFalse();
    consents.add(purpose);

    assertThat(readPurposes.isKnown(purpose)).isTrue();
    assertThat(first(purpose, CONSENT)).containsExactly(ProfileField.values());
    assertThat(release(people.somebody().id()).fields()).isEmpty();
    assertThatThrownBy(() -> consents.add(purpose)).hasStackTraceContaining("already");
  }

  @Test
  void new_version_decides_from_now_on_and_the_old_one_stays_readable() {
    consents.add(purpose);
    var person = people.somebody().id();
    consents.give(person, purpose, PERFORMANCE);
    var at = clock.instant();
    var before = release(person);
    int second = consents.publish(purpose, Map.of(SKILLS, RIGHT, PERFORMANCE, NEVER));

    assertThat(second).isEqualTo(2);
    assertThat(release(person).fields()).containsExactly(SKILLS);
    assertThat(release(person).withheld()).contains(new Withheld(PERFORMANCE, "never"));
    assertThat(before.fields()).containsExactly(PERFORMANCE);
    assertThat(decideRelease.replay(person, TOOL, purpose, 1, 1, at)).isEqualTo(before);
    assertThat(readPolicies.version(purpose, 1).newest()).isEqualTo(2);
    assertThat(first(purpose, CONSENT)).hasSize(7);
  }

  @Test
  void policy_that_says_the_same_is_no_new_version() {
    consents.add(purpose);

    assertThat(consents.publish(purpose, Map.of(SKILLS, RIGHT))).isEqualTo(2);
    assertThat(consents.publish(purpose, Map.of(SKILLS, RIGHT))).isEqualTo(2);
    assertThat(consents.publish(purpose, Map.of(SKILLS, NEVER))).isEqualTo(3);
    assertThat(consents.publish(purpose, Map.of(SKILLS, RIGHT))).isEqualTo(4);
  }

  @Test
  void versions_follow_each_other_though_policies_come_together() throws Exception {
    consents.add(purpose);
    var acts = new ArrayList<Callable<?>>();
    for (var field : List.of(SKILLS, BADGES, ASSESSMENT, LEARNING)) {
      acts.add(() -> consents.publish(purpose, Map.of(field, RIGHT)));
    }

    assertThat(doTogether(acts)).hasSize(4).containsOnly(Optional.empty());
    assertThat(readPolicies.newest(purpose).version()).isEqualTo(5);
  }

  @Test
  void ones_own_profile_is_under_no_policy() {
    assertThatThrownBy(() -> consents.publish("self", Map.of(SKILLS, NEVER)))
        .hasStackTraceContaining("own");
    assertThatThrownBy(() -> consents.publish(purpose, Map.of())).hasStackTraceContaining(purpose);
  }

  @Test
  void version_that_was_never_published_cannot_be_replayed() {
    var person = people.somebody().id();

    assertThatThrownBy(() -> decideRelease.replay(person, TOOL, "career", 4711, 0, clock.instant()))
        .isInstanceOf(Problem.class);
  }

  @Test
  void thousand_people_cost_two_queries() throws Exception {
    var all = new ArrayList<UUID>();
    for (int i = 0; i < 990; i++) {
      all.add(UUID.randomUUID());
    }
    for (int i = 0; i < 10; i++) {
      var person = people.somebody().id();
      consents.give(person, "career", PERFORMANCE);
      all.add(person);
    }
    transaction.begin();
    long before = questions();
    var releases = decideRelease.decide(all, TOOL, "career", clock.instant());
    long after = questions();
    transaction.rollback();

    assertThat(after - before - 1).isLessThanOrEqualTo(2);
    assertThat(releases.keySet()).containsExactlyElementsOf(all);
    assertThat(releases.values().stream().collect(Collectors.groupingBy(Release::consents)))
        .satisfies(byLength -> assertThat(byLength.get(0)).hasSize(990))
        .satisfies(
            byLength ->
                assertThat(byLength.get(1))
                    .hasSize(10)
                    .allMatch(release -> release.tells(PERFORMANCE)));
  }

  private long questions() {
    var row =
        (Object[])
            entityManager
                .createNativeQuery("SHOW SESSION STATUS LIKE 'Com_select'")
                .getSingleResult();
    return Long.parseLong(String.valueOf(row[1]));
  }

  private Release release(UUID person) {
    return decideRelease.decide(List.of(person), TOOL, purpose, clock.instant()).get(person);
  }

  private static String name() {
    return "p-" + UUID.randomUUID().toString().replaceAll("[^a-f]", "x") + "q";
  }
}
