package org.assay.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.assay.server.journey.support.BadgeProgramme;
import org.assay.server.journey.support.OneServer;
import org.assay.server.journey.support.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A membership, its badge, and what becomes of the badge when the membership ends or goes on. */
@ExtendWith(OneServer.class)
class MembershipIT {

  private final BadgeProgramme programme;

  MembershipIT(BadgeProgramme programme) {
    this.programme = programme;
  }

  @Test
  void badge_ends_for_verifiers_and_in_the_skill_profile_when_the_membership_ends() {
    var group = group();
    var skill = publish(group);
    var ann = programme.person("Ann", "Lee");
    var membership = member(ann, Map.of("group", group, "from", "2026-01-01"));
    var badge = programme.awaitBadge(ann);
    assertThat(verified(badge).decision()).isEqualTo("VERIFIED");
    assertThat(programme.ownProfile(ann).at("/skills/0/skill").asText()).isEqualTo(skill);

    end(membership, today());
    await(() -> verified(badge).decision().equals("REFUTED"));
    assertThat(programme.ownProfile(ann).at("/skills")).isEmpty();
    assertThat(verified(badge).refutations()).containsExactly("REVOKED");
    assertThat(programme.badges(ann).get(0).at("/revocationReason").asText())
        .isEqualTo("What this badge stands for ended on that day.");
  }

  @Test
  void membership_that_was_over_has_a_badge_that_says_so() {
    var group = group();
    publish(group);
    var bob = programme.person("Bob", "Builder");
    member(bob, Map.of("group", group, "from", "2026-01-01", "to", "2026-03-01"));
    var badge = programme.awaitBadge(bob);
    assertThat(verified(badge).refutations()).containsExactly("EXPIRED");
    assertThat(verified(badge).decision()).isEqualTo("REFUTED");
    assertThat(programme.ownProfile(bob).at("/skills")).isEmpty();
  }

  @Test
  void prolonged_membership_has_another_badge_that_lasts_as_long() {
    var group = group();
    var skill = publish(group);
    var cid = programme.person("Cid", "Cook");
    var soon = today().plusDays(1);
    var later = today().plusDays(100);
    var membership =
        member(cid, Map.of("group", group, "from", "2026-01-01", "to", soon.toString()));
    var first = programme.awaitBadge(cid);

    end(membership, later);
    var badges = programme.awaitBadges(cid, 2);
    assertThat(badges).extracting(MembershipIT::end).containsExactly(soon, later);
    assertThat(verified(first).decision()).isEqualTo("VERIFIED");
    assertThat(verified(badges.get(1).at("/id").asText()).decision()).isEqualTo("VERIFIED");
    assertThat(programme.ownProfile(cid).at("/skills/0/skill").asText()).isEqualTo(skill);
    assertThat(programme.all("/awards?learner=" + cid)).hasSize(1);
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  private static LocalDate end(JsonNode badge) {
    return LocalDate.ofInstant(Instant.parse(badge.at("/validUntil").asText()), ZoneOffset.UTC);
  }

  private String group() {
    var name = programme.unique("guild");
    var wish = Map.of("name", name, "description", "Some people.");
    programme.owner().post("/groups", wish).succeeded();
    return name;
  }

  /** Publishes a class for members of a group, and returns the skill that it proves. */
  private String publish(String group) {
    var skill = programme.skill("Guild craft");
    programme.publish(
        Map.of(
            "category", "MEMBERSHIP",
            "name", "Guild",
            "description", "Belongs.",
            "criteria", "Belong.",
            "skills", List.of(Map.of("skill", skill, "level", "member")),
            "rule", Map.of("member", Map.of("group", group))));
    return skill;
  }

  private String member(String person, Map<String, ?> more) {
    var wish = new HashMap<String, Object>(more);
    wish.put("learner", person);
    return programme.made("/memberships", wish);
  }

  private void end(String membership, LocalDate to) {
    var end = Map.of("to", to.toString(), "reason", "It was so decided.");
    programme.owner().post("/memberships/" + membership + "/end", end).succeeded();
  }

  private Seen verified(String badge) {
    var file = programme.stranger().get("/credentials/" + badge, "application/json").succeeded();
    return programme.verify(file.body(), "application/json");
  }

  private static void await(BooleanSupplier enough) {
    var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!enough.getAsBoolean()) {
      assertThat(System.nanoTime()).as("a minute is enough").isLessThan(end);
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
