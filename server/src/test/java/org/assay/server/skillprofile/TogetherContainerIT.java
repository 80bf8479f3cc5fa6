package org.assay.server.skillprofile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.assay.server.access.Caller;
import org.assay.server.access.Scope;
import org.assay.server.container.TogetherInContainer;
import org.assay.server.learner.PeopleInContainer;
import org.assay.server.learner.Person;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.Ids;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;
import org.assay.server.skillprofile.Asking.Wish;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happens to the logs that profiles rest on when many write at once, or nobody can. */
@ExtendWith(ArquillianExtension.class)
class TogetherContainerIT {

  private static final int MANY = 8;

  @Inject PeopleInContainer people;
  @Inject QueryChanges queryChanges;
  @Inject ReadSkillProfile readSkillProfile;
  @Inject HistoryStore histories;
  @Inject EventStore events;
  @Inject NoteEvent note;
  @Inject Ids ids;
  @Inject UserTransaction transaction;

  @Inject ReadLearners learners;

  @Resource(lookup = "java:app/jdbc/assay")
  private DataSource dataSource;

  @Test
  void people_are_registered_and_moved_and_changes_read_at_the_same_moment() throws Exception {
    var first = people.somebody();
    var second = people.somebody();
    var moved = people.somebody();
    var acts = new ArrayList<Callable<?>>();
    for (int i = 0; i < MANY; i++) {
      var manager = i % 2 == 0 ? first : second;
      acts.add(() -> people.workingIn("together"));
      acts.add(() -> moved(moved, manager));
      acts.add(() -> queryChanges.query("career", null, 200, tool()));
    }

    assertThat(TogetherInContainer.doTogether(acts)).allMatch(Optional::isEmpty);

    var numbers = history(moved).events().stream().map(KnownEvent::number).toList();
    assertThat(numbers).hasSizeGreaterThan(1).isSorted().doesNotHaveDuplicates();
    assertThat(numbers.get(numbers.size() - 1)).isEqualTo(numbers.size());
    assertThat(history(moved).events())
        .extracting(KnownEvent::content)
        .as("what is said twice in a row is written once")
        .satisfies(TogetherContainerIT::hasNoRepetition);
  }

  /**
   * The file waits for the other change, or it would tell that somebody still reports to the first.
   */
  @Test
  void person_who_is_moved_while_a_file_is_taken_in_is_told_where_they_are() throws Exception {
    var first = people.somebody();
    var second = people.somebody();
    var person = people.reportingTo(first);
    ManagedExecutorService threads =
        InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
    transaction.begin();
    people.move(person, second);
    var file = threads.submit(() -> people.takeIn(person, first, "together"));
    TimeUnit.SECONDS.sleep(2);
    transaction.commit();
    file.get(30, TimeUnit.SECONDS);

    var told = history(person).lastOf(EventKind.PLACED).orElseThrow().content(PlaceSaid.class);
    assertThat(told.unit()).contains("together");
    assertThat(told.manager()).isEqualTo(learners.find(person.id()).orElseThrow().manager());
  }

  /** Each has looked before any of them writes: whoever locks where nothing is blocks the other. */
  @Test
  void first_events_of_several_people_are_written_at_the_same_moment() throws Exception {
    var looked = new CyclicBarrier(2);
    var acts = List.of(first(looked), first(looked));

    assertThat(TogetherInContainer.doTogether(acts)).allMatch(Optional::isEmpty);
  }

  private Callable<?> first(CyclicBarrier looked) {
    var person = ids.next();
    return () -> {
      transaction.begin();
      assertThat(events.lastPlaces(List.of(person))).isEmpty();
      assertThat(events.last(person)).isEmpty();
      looked.await(30, TimeUnit.SECONDS);
      note.first(person, EventKind.PLACED, PlaceSaid.UNKNOWN);
      transaction.commit();
      return person;
    };
  }

  @Test
  void everybody_stands_in_the_changes_once_they_are_committed() {
    var somebody = people.somebody();
    var place = "0";
    var seen = false;
    boolean more = true;
    while (more && !seen) {
      var changes = queryChanges.query("career", place, 200, tool());
      seen =
          changes.items().stream().anyMatch(item -> item.profile().person().equals(somebody.id()));
      place = changes.next();
      more = changes.more();
    }

    assertThat(seen).isTrue();
  }

  @Test
  void nothing_is_answered_while_the_ledger_cannot_be_written() throws SQLException {
    var somebody = people.somebody();
    execute("RENAME TABLE ledger_receipt TO ledger_receipt_away");
    try {
      assertThatThrownBy(() -> readSkillProfile.read(somebody.id(), "career", Wish.NOW, tool()))
          .isInstanceOfSatisfying(
              Problem.class,
              problem -> {
                assertThat(problem.code()).isEqualTo(Code.UNAVAILABLE);
                assertThat(problem.code().status()).isEqualTo(503);
              });
    } finally {
      execute("RENAME TABLE ledger_receipt_away TO ledger_receipt");
    }

    assertThat(readSkillProfile.read(somebody.id(), "career", Wish.NOW, tool()).receipt())
        .isNotEmpty();
  }

  private Person moved(Person person, Person manager) {
    people.move(person, manager);
    return person;
  }

  private History history(Person person) {
    return Optional.ofNullable(histories.of(List.of(person.id())).get(person.id())).orElseThrow();
  }

  private static void hasNoRepetition(List<? extends String> contents) {
    for (int i = 1; i < contents.size(); i++) {
      assertThat(contents.get(i)).isNotEqualTo(contents.get(i - 1));
    }
  }

  private void execute(String sql) throws SQLException {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Caller tool() {
    return new Caller(
        new UUID(0, 9),
        "Career tool",
        true,
        Set.of(),
        Set.of(Scope.SKILLPROFILES_READ),
        Set.of("career"));
  }
}
