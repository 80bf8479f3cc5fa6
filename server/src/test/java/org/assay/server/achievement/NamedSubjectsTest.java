package org.assay.server.achievement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.platform.Problem;
import org.junit.jupiter.api.Test;

class NamedSubjectsTest {

  private static final UUID SELF = new UUID(5, 1);
  private static final UUID OTHER = new UUID(5, 2);
  private static final UUID LAB = new UUID(5, 3);

  @Test
  void approval_and_endorsement_are_for_a_class_that_is_published_or_for_this_one() {
    var rules =
        List.<Rule>of(
            new Approved(Optional.empty(), Optional.of(OTHER)),
            new Endorsed(Optional.empty(), Optional.of(OTHER)));
    for (var rule : rules) {
      var deep = new AnyOf(List.of(rule, new Approved(Optional.empty(), Optional.empty())));
      assertThat(NamedSubjects.in(deep)).containsExactly(OTHER);
      assertThat(new NamedSubjects(deep, Set.of(SELF, OTHER), Set.of()).brokenRules()).isEmpty();
      assertThat(new NamedSubjects(deep, Set.of(SELF), Set.of(OTHER)).brokenRules())
          .containsExactly("These classes are not published: " + OTHER + ".");
    }
    assertThatThrownBy(() -> new NamedSubjects(rules.get(0), Set.of(), Set.of()).check())
        .isInstanceOf(Problem.class);
  }

  @Test
  void evidence_is_for_a_class_or_an_assessment_that_exists() {
    var rule = new HandedIn(Optional.empty(), Optional.of(LAB));
    assertThat(NamedSubjects.in(rule)).containsExactly(LAB);
    assertThat(new NamedSubjects(rule, Set.of(SELF), Set.of(LAB)).brokenRules()).isEmpty();
    assertThat(new NamedSubjects(rule, Set.of(SELF, LAB), Set.of()).brokenRules()).isEmpty();
    assertThat(new NamedSubjects(rule, Set.of(SELF), Set.of()).brokenRules())
        .containsExactly("There is no such class or assessment: " + LAB + ".");
  }
}
