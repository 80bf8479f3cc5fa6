package org.assay.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.GeneralException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class AccountTest {

  private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
  private static final Set<Scope> ALL = EnumSet.allOf(Scope.class);

  @Test
  void person_may_what_any_of_their_roles_may() {
    var person = person(Role.ASSESSOR, Role.ADVISOR);

    assertThat(person.scopes())
        .containsExactlyInAnyOrder(
            Scope.ASSESSMENTS_WRITE,
            Scope.RESULTS_WRITE,
            Scope.LEARNERS_READ,
            Scope.SKILLPROFILES_READ,
            Scope.CONSENTS_WRITE);
  }

  @Test
  void role_that_is_taken_away_is_gone_from_tokens_that_are_out() {
    var person = person(Role.OWNER);
    var token = new AccessToken(new Secret("x"), person, ALL, NOW.plusSeconds(60));

    person.take(Set.of(Role.LEARNER));

    var caller = token.callerAt(NOW).orElseThrow();
    assertThat(caller.may(Scope.ACCESS_WRITE)).isFalse();
    assertThat(caller.scopes()).isEqualTo(Role.LEARNER.scopes());
  }

  @Test
  void token_for_fewer_scopes_does_not_give_the_others() {
    var tool = tool(Scope.SKILLS_WRITE, Scope.RESULTS_WRITE);
    var limit = Set.of(Scope.RESULTS_WRITE, Scope.ACCESS_WRITE);
    var token = new AccessToken(new Secret("x"), tool, limit, NOW.plusSeconds(60));

    assertThat(token.callerAt(NOW).orElseThrow().scopes()).containsOnly(Scope.RESULTS_WRITE);
  }

  @Test
  void token_ends_at_its_expiry_and_not_before() {
    var token = new AccessToken(new Secret("x"), person(Role.OWNER), ALL, NOW);

    assertThat(token.callerAt(NOW.minusNanos(1))).isPresent();
    assertThat(token.callerAt(NOW)).isEmpty();
  }

  @Test
  void scope_that_the_client_does_not_have_is_not_granted() throws Exception {
    var had = Set.of(Scope.SKILLS_WRITE, Scope.RESULTS_WRITE);

    assertThat(IssueToken.grant(had, Optional.empty())).isEqualTo(had);
    assertThat(IssueToken.grant(had, Optional.of(Set.of("skills:write"))))
        .containsOnly(Scope.SKILLS_WRITE);
    assertRefused(had, Set.of("skills:write", "access:write"));
    assertRefused(had, Set.of("skills:write", "unheard:of"));
  }

  private static void assertRefused(Set<Scope> had, Set<String> wished) {
    Assertions.assertThatThrownBy(() -> IssueToken.grant(had, Optional.of(wished)))
        .isInstanceOfSatisfying(
            GeneralException.class,
            e -> assertThat(e.getErrorObject().getCode()).isEqualTo("invalid_scope"));
  }

  private static Account person(Role... roles) {
    return Account.person(new UUID(0, 1), "Ada", Set.of(roles), NOW);
  }

  private static Account tool(Scope... scopes) {
    return Account.tool(new UUID(0, 2), "Tool", Set.of(scopes), Set.of(), NOW);
  }
}
