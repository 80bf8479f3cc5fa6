package org.assay.server.skillprofile;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.assay.server.achievement.Category;
import org.assay.server.consent.Basis;
import org.assay.server.consent.ConsentsInContainer;
import org.assay.server.consent.ProfileField;
import org.assay.server.learner.PeopleInContainer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A tool that keeps up to date learns of all that is told of less or more; and of nothing else. */
@ExtendWith(ArquillianExtension.class)
class ChangesContainerIT {

  private static final Map<ProfileField, Basis> TERMS =
      Map.of(ProfileField.SKILLS, Basis.RIGHT, ProfileField.BADGES, Basis.RIGHT);

  @Inject PeopleInContainer people;
  @Inject KnownInContainer known;
  @Inject ConsentsInContainer consents;
  @Inject QueryChanges queryChanges;
  @Inject Clock clock;

  @Resource(lookup = "java:app/jdbc/assay")
  private DataSource dataSource;

  private String purpose = "";
  private UUID person = new UUID(0, 0);

  @BeforeEach
  void somebody_proves_something() {
    purpose = word();
    consents.add(purpose);
    consents.publish(purpose, TERMS);
    person = people.somebody().id();
    known.badge(person, UUID.randomUUID(), Category.PERFORMANCE);
  }

  @Test
  void consent_that_ends_by_itself_is_a_change() throws InterruptedException {
    var end = allow(person, Duration.ofSeconds(3));
    var told = new Follower();
    assertThat(told.upToDate()).containsEntry(person, 1);
    assertThat(clock.instant()).as("it must not have ended yet").isBefore(end);
    sleepUntil(end);

    assertThat(told.upToDate()).containsEntry(person, 0);
    assertThat(told.upToDate()).as("told once").doesNotContainKey(person);
  }

  @Test
  void consents_that_end_at_the_same_instant_are_told_page_by_page() throws InterruptedException {
    var all = new ArrayList<UUID>();
    var end = clock.instant().plusSeconds(4);
    for (int i = 0; i < 5; i++) {
      var one = people.somebody().id();
      known.badge(one, UUID.randomUUID(), Category.PERFORMANCE);
      consents.give(one, purpose, ProfileField.PERFORMANCE, Optional.empty(), Optional.of(end));
      all.add(one);
    }
    var told = new Follower();
    told.upToDate();
    sleepUntil(end);
    told.limit = 2;

    assertThat(told.upToDate()).containsOnlyKeys(all);
  }

  @Test
  void consent_that_is_taken_back_is_told_then_and_not_at_its_end() throws InterruptedException {
    var end = clock.instant().plusSeconds(3);
    int number =
        consents.give(
            person, purpose, ProfileField.PERFORMANCE, Optional.empty(), Optional.of(end));
    var told = new Follower();
    told.upToDate();
    consents.withdraw(person, number);

    assertThat(told.upToDate()).containsEntry(person, 0);
    sleepUntil(end);
    assertThat(told.upToDate()).doesNotContainKey(person);
  }

  @Test
  void what_is_allowed_to_others_or_not_told_at_all_is_no_change() {
    var other = word();
    consents.add(other);
    var told = new Follower();
    told.upToDate();
    consents.give(person, other, ProfileField.PERFORMANCE);
    var badge = known.badge(person, UUID.randomUUID(), Category.MEMBERSHIP);
    known.revoke(person, badge);

    assertThat(told.upToDate()).doesNotContainKey(person);
    known.badge(person, UUID.randomUUID(), Category.SKILL);
    assertThat(told.upToDate()).containsEntry(person, 1);
  }

  @Test
  void all_are_told_anew_when_the_policy_changes() {
    var told = new Follower();
    assertThat(told.upToDate()).containsEntry(person, 0);
    consents.publish(purpose, Map.of(ProfileField.PERFORMANCE, Basis.RIGHT));

    assertThat(told.upToDate()).containsEntry(person, 1);
    assertThat(told.upToDate()).doesNotContainKey(person);
  }

  /** Another server's clock is ahead: what it wrote must not be passed over. */
  @Test
  void event_of_a_moment_that_has_not_come_here_is_told() throws SQLException {
    var told = new Follower();
    told.upToDate();
    known.badge(person, UUID.randomUUID(), Category.SKILL);
    try (var connection = dataSource.getConnection();
        var update =
            connection.prepareStatement(
                "UPDATE profile_event SET known_at = known_at + INTERVAL 30 SECOND"
                    + " WHERE person = ? ORDER BY number DESC LIMIT 1")) {
      update.setString(1, person.toString());
      update.executeUpdate();
    }

    assertThat(told.upToDate()).containsEntry(person, 1);
  }

  private static String word() {
    return UUID.randomUUID()
        .toString()
        .replace("-", "")
        .chars()
        .mapToObj(digit -> String.valueOf((char) ('a' + Character.digit(digit, 16))))
        .collect(Collectors.joining());
  }

  private Instant allow(UUID who, Duration howLong) {
    var end = clock.instant().plus(howLong);
    consents.give(who, purpose, ProfileField.PERFORMANCE, Optional.empty(), Optional.of(end));
    return end;
  }

  private void sleepUntil(Instant end) throws InterruptedException {
    MILLISECONDS.sleep(Math.max(0, Duration.between(clock.instant(), end).toMillis()) + 50);
  }

  /** Somebody who asks for all that came since the last time. */
  private final class Follower {

    private String place = upTo();
    private int limit = 200;

    private String upTo() {
      var begin = queryChanges.query(purpose, null, 1, KnownInContainer.ownersTool()).next();
      return begin.replaceFirst("^[0-9]+", Long.toString(lastPlace()));
    }

    /** Returns how many skills are told of each who changed. */
    Map<UUID, Integer> upToDate() {
      var skills = new HashMap<UUID, Integer>();
      boolean more = true;
      while (more) {
        var changes = queryChanges.query(purpose, place, limit, KnownInContainer.ownersTool());
        for (var item : changes.items()) {
          skills.put(item.profile().person(), item.profile().skills().size());
        }
        place = changes.next();
        more = changes.more();
      }
      return skills;
    }
  }

  /** All people of all tests stand in the feed; these begin with their own. */
  private long lastPlace() {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "SELECT COALESCE(MIN(feed), 0) - 1 FROM profile_event WHERE person = '"
                    + person
                    + "'")) {
      row.next();
      return Math.max(0, row.getLong(1));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
