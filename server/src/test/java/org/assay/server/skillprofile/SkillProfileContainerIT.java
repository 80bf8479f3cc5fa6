package org.assay.server.skillprofile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Set;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.access.Role;
import org.assay.server.access.Scope;
import org.assay.server.learner.PeopleInContainer;
import org.assay.server.learner.Person;
import org.assay.server.ledger.ReadAnswer;
import org.assay.server.ledger.ReadsInContainer;
import org.assay.server.platform.Problem;
import org.assay.server.skillprofile.Asking.Wish;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SkillProfileContainerIT {

  @Inject ReadSkillProfile readSkillProfile;
  @Inject ReadsInContainer reads;
  @Inject PeopleInContainer people;
  @Inject UserTransaction transaction;

  @Test
  void every_answer_has_its_entry_in_the_ledger() {
    var person = people.somebody();
    var first = readSkillProfile.read(person.id(), "compensation", Wish.NOW, tool("compensation"));
    var second = readSkillProfile.read(person.id(), "self", Wish.NOW, itself(person));

    assertThat(reads.of(person.id()))
        .extracting(ReadAnswer::id, ReadAnswer::purpose)
        .containsExactly(
            tuple(first.profile().read(), "compensation"), tuple(second.profile().read(), "self"));
  }

  @Test
  void entry_outlives_the_transaction_around_it() throws Exception {
    var person = people.somebody();
    transaction.begin();
    readSkillProfile.read(person.id(), "compensation", Wish.NOW, tool("compensation"));
    transaction.rollback();

    assertThat(reads.of(person.id())).hasSize(1);
  }

  @Test
  void refused_read_is_no_read() {
    var person = people.somebody();

    assertThatThrownBy(
            () -> readSkillProfile.read(person.id(), "career", Wish.NOW, tool("compensation")))
        .isInstanceOf(Problem.class);
    assertThatThrownBy(
            () -> readSkillProfile.read(person.id(), null, Wish.NOW, tool("compensation")))
        .isInstanceOf(Problem.class);
    assertThatThrownBy(
            () -> readSkillProfile.read(person.id(), "self", Wish.NOW, itself(people.somebody())))
        .isInstanceOf(Problem.class);

    assertThat(reads.of(person.id())).isEmpty();
  }

  private static Caller tool(String purpose) {
    return new Caller(
        new UUID(0, 9),
        "Pay tool",
        true,
        Set.of(),
        Set.of(Scope.SKILLPROFILES_READ),
        Set.of(purpose));
  }

  private static Caller itself(Person person) {
    return new Caller(
        person.id(),
        person.givenName(),
        false,
        Set.of(Role.LEARNER),
        Role.LEARNER.scopes(),
        Set.of());
  }
}
