package org.assay.server.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.server.access.Caller;
import org.assay.server.access.Role;
import org.assay.server.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaySeeLearningTest {

  private static final UUID PERSON = new UUID(1, 1);
  private static final UUID OTHER = new UUID(2, 2);

  /** who, whose learning, does the person report to the caller; see, set goals, add items. */
  @ParameterizedTest
  @CsvSource({
    "LEARNER,          own,   false, true,  true,  false",
    "LEARNER,          other, false, false, false, false",
    "LEARNER,          other, true,  false, false, false",
    "MANAGER,          own,   false, true,  true,  false",
    "MANAGER,          other, true,  true,  false, true",
    "MANAGER,          other, false, false, false, false",
    "LEARNER MANAGER,  other, true,  true,  false, true",
    "LEARNER MANAGER,  other, false, false, false, false",
    "OWNER,            other, false, true,  false, false",
    "OWNER,            own,   false, true,  true,  false",
    "OWNER MANAGER,    other, true,  true,  false, true",
    "OWNER MANAGER,    other, false, true,  false, false",
    "ASSESSOR,         other, false, false, false, false",
    "ASSESSOR,         other, true,  false, false, false",
    "ADVISOR,          other, false, false, false, false",
    "ADVISOR,          other, true,  false, false, false",
    "tool,             other, false, true,  false, false",
    "tool,             own,   false, true,  false, false",
    "tool OWNER,       other, false, true,  false, false"
  })
  void table(String who, String whose, boolean reports, boolean see, boolean set, boolean add) {
    var may = MaySeeLearning.of(caller(who, whose), PERSON, reports);

    assertThat(may.see()).isEqualTo(see);
    assertThat(may.setGoals()).isEqualTo(set);
    assertThat(may.addItems()).isEqualTo(add);
  }

  @Test
  void refusals_are_all_alike() {
    var may = MaySeeLearning.of(caller("LEARNER", "other"), PERSON, false);
    assertThatThrownBy(may::checkSee).isInstanceOf(Problem.class);
    assertThatThrownBy(may::checkSetGoals).isInstanceOf(Problem.class);
    assertThatThrownBy(may::checkAddItems).isInstanceOf(Problem.class);
    assertThatCode(MaySeeLearning.of(caller("LEARNER", "own"), PERSON, false)::checkSee)
        .doesNotThrowAnyException();
  }

  private static Caller caller(String who, String whose) {
    var words = Set.of(who.split(" "));
    var roles =
        Arrays.stream(Role.values())
            .filter(role -> words.contains(role.name()))
            .collect(Collectors.toSet());
    var account = whose.equals("own") ? PERSON : OTHER;
    return new Caller(account, "Somebody", words.contains("tool"), roles, Set.of(), Set.of());
  }
}
