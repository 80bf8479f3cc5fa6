package org.assay.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.platform.Ids;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AccessContainerIT {

  @Inject Ids ids;
  @Inject MakeAccount makeAccount;
  @Inject ReadAccounts readAccounts;
  @Inject ChangeRoles changeRoles;
  @Inject IssuePersonToken issuePersonToken;
  @Inject IdentifyCaller identifyCaller;
  @Inject MakeClient makeClient;
  @Inject RenewSecret renewSecret;
  @Inject DeleteClient deleteClient;
  @Inject IssueToken issueToken;
  @Inject MakeOwnerClient makeOwnerClient;
  @Inject OwnerClientFile ownerClientFile;
  @Inject ClientStore clients;
  @Inject AccountStore accounts;
  @Inject TokenStore tokens;
  @Inject ClearExpiredTokens clearExpiredTokens;
  @Inject SecureRandom random;
  @Inject Clock clock;
  @Inject UserTransaction transaction;

  @Test
  void role_change_takes_effect_on_a_token_that_is_out() {
    var person = ids.next();
    makeAccount.person(person, "Ada", Set.of(Role.ASSESSOR));
    var wish = new PersonTokenRequest(Optional.empty());
    var token = new Secret(issuePersonToken.issue(person, wish, by()).accessToken());
    assertThat(identifyCaller.by(token).orElseThrow().may(Scope.RESULTS_WRITE)).isTrue();

    changeRoles.change(person, Set.of(Role.LEARNER), by());

    var caller = identifyCaller.by(token).orElseThrow();
    assertThat(caller.scopes()).isEqualTo(Role.LEARNER.scopes());
    assertThat(caller.roles()).containsOnly(Role.LEARNER);
  }

  @Test
  void account_is_gone_when_the_transaction_of_its_maker_fails() throws Exception {
    var person = ids.next();

    transaction.begin();
    makeAccount.person(person, "Ada", Set.of(Role.LEARNER));
    transaction.rollback();

    assertThatThrownBy(() -> readAccounts.get(person)).hasMessageContaining("There is no account");
  }

  @Test
  void client_gets_tokens_until_its_secret_is_renewed_or_it_is_deleted() throws Exception {
    var request = new ClientRequest("Tool", List.of(Scope.SKILLS_WRITE), Optional.empty());
    var made = makeClient.make(request, by());
    var first = issueToken.issue(wish(made));
    assertThat(identifyCaller.by(new Secret(first.accessToken()))).isPresent();

    var renewed = renewSecret.renew(made.clientId(), by());

    assertThat(identifyCaller.by(new Secret(first.accessToken()))).isEmpty();
    assertThatThrownBy(() -> issueToken.issue(wish(made))).hasMessageContaining("authentication");
    var second = issueToken.issue(wish(renewed));

    deleteClient.delete(made.clientId(), by());

    assertThat(identifyCaller.by(new Secret(second.accessToken()))).isEmpty();
    assertThatThrownBy(() -> issueToken.issue(wish(renewed))).isNotNull();
  }

  @Test
  void owner_client_is_made_once_even_if_two_servers_try() throws Exception {
    var file = ownerClientFile.path();
    var before = Files.readString(file);

    transaction.begin();
    boolean made = makeOwnerClient.make();
    transaction.commit();

    assertThat(made).isFalse();
    assertThat(file).hasContent(before);
    assertThat(clients.list(new UUID(0, 0), 200)).filteredOn(OAuthClient::isOwner).hasSize(1);
  }

  @Test
  void expired_tokens_are_cleared_and_others_stay() throws Exception {
    var person = ids.next();
    makeAccount.person(person, "Ada", Set.of(Role.LEARNER));
    var old = Secret.random(random);
    var fresh = Secret.random(random);
    transaction.begin();
    var account = accounts.get(person);
    tokens.add(new AccessToken(old, account, Set.of(), clock.instant().minusSeconds(1)));
    tokens.add(new AccessToken(fresh, account, Set.of(), clock.instant().plusSeconds(60)));
    transaction.commit();

    clearExpiredTokens.clear();

    assertThat(tokens.find(old)).isEmpty();
    assertThat(tokens.find(fresh)).isPresent();
  }

  private Caller by() {
    return new Caller(
        new UUID(0, 1), "Test", true, Set.of(Role.OWNER), Set.of(Scope.values()), Set.of());
  }

  private static TokenWish wish(ClientAnswer client) {
    var secret = new Secret(client.clientSecret().orElseThrow());
    return new TokenWish(client.clientId(), secret, Optional.empty());
  }
}
