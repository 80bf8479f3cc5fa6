package org.assay.server.consent;

import static org.assay.server.consent.ConsentsInContainer.itself;
import static org.assay.server.consent.ProfileField.INFERRED;
import static org.assay.server.consent.ProfileField.MEMBERSHIP;
import static org.assay.server.consent.ProfileField.PERFORMANCE;
import static org.assay.server.consent.ProfileField.SKILLS;
import static org.assay.server.container.TogetherInContainer.doTogether;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.assay.server.access.ToolsInContainer;
import org.assay.server.learner.PeopleInContainer;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ConsentContainerIT {

  private static final String PAY = "compensation";

  @Inject DecideRelease decideRelease;
  @Inject GiveConsent giveConsent;
  @Inject WithdrawConsent withdrawConsent;
  @Inject ReadConsents readConsents;
  @Inject ReadWhoSees readWhoSees;
  @Inject ConsentStore store;
  @Inject ConsentsInContainer consents;
  @Inject PeopleInContainer people;
  @Inject ToolsInContainer tools;
  @Inject Clock clock;

  @Test
  void consent_is_told_from_now_on_and_not_after_it_was_withdrawn() {
    var person = people.somebody().id();
    var tool = tools.reading(PAY);
    assertThat(release(person, tool).tells(PERFORMANCE)).isFalse();

    consents.give(person, PAY, PERFORMANCE, Optional.of(tool), Optional.empty());
    var meanwhile = clock.instant();
    assertThat(release(person, tool).fields()).contains(PERFORMANCE).doesNotContain(MEMBERSHIP);
    assertThat(release(person, tools.reading(PAY)).tells(PERFORMANCE)).isFalse();

    consents.withdraw(person, 1);
    assertThat(release(person, tool).tells(PERFORMANCE)).isFalse();
    assertThat(release(person, tool).consents()).isEqualTo(2);
    assertThat(decide(person, tool, meanwhile).tells(PERFORMANCE)).isFalse();
  }

  @Test
  void decision_is_replayed_as_it_was_whatever_came_later() {
    var person = people.somebody().id();
    var tool = tools.reading(PAY);
    consents.give(person, "career", MEMBERSHIP);
    consents.give(person, PAY, PERFORMANCE);
    var at = clock.instant();
    var then = decide(person, tool, at);
    consents.withdraw(person, 2);
    consents.give(person, PAY, MEMBERSHIP);

    assertThat(then.consents()).isEqualTo(2);
    assertThat(decideRelease.replay(person, tool, PAY, then.policy(), then.consents(), at))
        .isEqualTo(then);
    assertThat(decide(person, tool, clock.instant())).isNotEqualTo(then);
  }

  @Test
  void last_number_is_told_though_the_last_entry_is_about_another_purpose() {
    var person = people.somebody().id();
    consents.give(person, PAY, PERFORMANCE);
    consents.give(person, "career", PERFORMANCE);

    var release = release(person, tools.reading(PAY));

    assertThat(release.consents()).isEqualTo(2);
    assertThat(release.tells(PERFORMANCE)).isTrue();
    assertThat(release.tells(MEMBERSHIP)).isFalse();
  }

  @Test
  void own_profile_is_told_whole_and_no_policy_is_asked() {
    var person = people.somebody().id();
    var release = release(person, person);

    assertThat(release).isEqualTo(decideRelease.everything(PAY));
    assertThat(release.fields()).containsExactly(ProfileField.values());
    assertThat(release.policy()).isZero();
    assertThat(decideRelease.replay(person, person, PAY, 0, 0, clock.instant())).isEqualTo(release);
  }

  @Test
  void numbers_follow_each_other_though_consents_come_together() throws Exception {
    var person = people.somebody().id();
    var acts = new ArrayList<Callable<?>>();
    for (var purpose : List.of(PAY, "career", "development")) {
      acts.add(() -> consents.give(person, purpose, PERFORMANCE));
      acts.add(() -> consents.give(person, purpose, MEMBERSHIP));
    }
    var refusals = doTogether(acts);
    var withdrawals =
        doTogether(
            IntStream.rangeClosed(1, 6)
                .<Callable<?>>mapToObj(number -> () -> withdraw(person, 1 + number % 3))
                .toList());

    assertThat(refusals).hasSize(6).containsOnly(Optional.empty());
    assertThat(withdrawals).hasSize(6).containsOnly(Optional.empty());
    assertThat(store.of(person).entries())
        .extracting(ConsentEntry::number)
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
  }

  private int withdraw(UUID person, int number) {
    consents.withdraw(person, number);
    return number;
  }

  @Test
  void of_two_consents_to_the_same_that_come_together_one_is_taken() throws Exception {
    var person = people.somebody().id();
    Callable<?> act = () -> consents.give(person, PAY, PERFORMANCE);

    assertThat(doTogether(List.of(act, act, act))).filteredOn(Optional::isEmpty).hasSize(1);
    assertThat(store.of(person).entries()).hasSize(1);
  }

  @Test
  void consent_ends_at_its_instant() {
    var person = people.somebody().id();
    var end = clock.instant().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MICROS);
    consents.give(person, PAY, PERFORMANCE, Optional.empty(), Optional.of(end));
    var tool = tools.reading(PAY);

    assertThat(decide(person, tool, end.minusNanos(1)).tells(PERFORMANCE)).isTrue();
    assertThat(decide(person, tool, end).tells(PERFORMANCE)).isFalse();
  }

  @Test
  void consent_that_could_mean_nothing_is_refused() {
    var person = people.somebody().id();
    var tool = tools.reading("career");

    refused(person, PAY, SKILLS, Optional.empty(), Optional.empty());
    refused(person, PAY, INFERRED, Optional.empty(), Optional.empty());
    refused(person, "self", SKILLS, Optional.empty(), Optional.empty());
    refused(person, "curiosity", SKILLS, Optional.empty(), Optional.empty());
    refused(person, PAY, PERFORMANCE, Optional.of(tool), Optional.empty());
    refused(person, PAY, PERFORMANCE, Optional.of(person), Optional.empty());
    refused(person, PAY, PERFORMANCE, Optional.of(UUID.randomUUID()), Optional.empty());
    refused(person, PAY, PERFORMANCE, Optional.empty(), Optional.of(clock.instant()));
    assertThat(store.of(person).entries()).isEmpty();
  }

  private void refused(
      UUID person,
      String purpose,
      ProfileField field,
      Optional<UUID> reader,
      Optional<Instant> until) {
    assertThatThrownBy(() -> consents.give(person, purpose, field, reader, until))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(Code.RULE_BROKEN));
  }

  @Test
  void nobody_allows_anything_in_anothers_name() {
    var person = people.somebody().id();
    var boss = people.somebody().id();
    var reader = tools.reading(PAY);
    var portal = tools.makingTokens();
    var wish = new NewConsent(PAY, PERFORMANCE, Optional.empty(), Optional.empty());

    for (var hands : List.of(Set.of(boss), Set.of(reader), Set.of(portal, boss))) {
      var caller = itself(person, hands);
      assertThatThrownBy(() -> giveConsent.give(wish, caller))
          .isInstanceOfSatisfying(
              Problem.class, problem -> assertThat(problem.code()).isEqualTo(Code.NOT_ALLOWED));
    }
    assertThatThrownBy(() -> giveConsent.give(wish, ConsentsInContainer.owner()))
        .isInstanceOf(Problem.class);
    assertThat(store.of(person).entries()).isEmpty();

    giveConsent.give(wish, itself(person, Set.of(portal)));
    assertThat(readConsents.get(1, itself(person)).hands()).containsExactly(portal);
    withdrawConsent.withdraw(1, itself(person, Set.of(boss)));
    assertThat(readConsents.get(1, itself(person)).withdrawnAt()).isPresent();
  }

  @Test
  void person_sees_what_they_allowed_and_who_is_told() {
    var person = people.somebody().id();
    var tool = tools.reading(PAY);
    consents.give(person, PAY, PERFORMANCE, Optional.of(tool), Optional.empty());
    consents.give(person, PAY, MEMBERSHIP);
    consents.withdraw(person, 2);
    var first = readConsents.list(itself(person), new Paging(1, Optional.empty()));
    var second = readConsents.list(itself(person), new Paging(1, first.next()));

    assertThat(first.items()).extracting(ConsentAnswer::number).containsExactly(1);
    assertThat(first.items().get(0).inForce()).isTrue();
    assertThat(second.items()).extracting(ConsentAnswer::number).containsExactly(2);
    assertThat(second.items().get(0).inForce()).isFalse();
    assertThat(second.next()).isEmpty();
    var told = whoSees(person, PERFORMANCE);
    assertThat(told.toEverybody()).isFalse();
    assertThat(told.to()).extracting(Reader::id).containsExactly(tool);
    assertThat(whoSees(person, MEMBERSHIP).to()).isEmpty();
    assertThat(whoSees(person, SKILLS).toEverybody()).isTrue();
    assertThat(
            readConsents
                .list(itself(people.somebody().id()), new Paging(9, Optional.empty()))
                .items())
        .isEmpty();
  }

  private WhoSees.ForField whoSees(UUID person, ProfileField field) {
    return readWhoSees.of(itself(person)).purposes().stream()
        .filter(purpose -> purpose.purpose().equals(PAY))
        .flatMap(purpose -> purpose.fields().stream())
        .filter(line -> line.field() == field)
        .findFirst()
        .orElseThrow();
  }

  private Release release(UUID person, UUID reader) {
    return decide(person, reader, clock.instant());
  }

  private Release decide(UUID person, UUID reader, Instant at) {
    return decideRelease.decide(List.of(person), reader, PAY, at).get(person);
  }
}
