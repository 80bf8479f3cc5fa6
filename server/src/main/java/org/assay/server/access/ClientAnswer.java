package org.assay.server.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A client as the API shows it; the identifier and the secret are named as OAuth names them.
 *
 * @param clientId how the tool calls itself at the token endpoint
 * @param clientSecret its secret; only in the answer that makes it
 * @param account the account as which it acts
 * @param name how people call it
 * @param scopes what it may do
 * @param purposes what it may read skill profiles for
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ClientAnswer(
    @JsonProperty("client_id") String clientId,
    @JsonProperty("client_secret") Optional<String> clientSecret,
    UUID account,
    String name,
    List<Scope> scopes,
    List<String> purposes) {

  static ClientAnswer of(OAuthClient client) {
    return of(client, Optional.empty());
  }

  static ClientAnswer of(OAuthClient client, Secret fresh) {
    return of(client, Optional.of(fresh.text()));
  }

  private static ClientAnswer of(OAuthClient client, Optional<String> secret) {
    var account = client.account();
    return new ClientAnswer(
        client.clientId(),
        secret,
        account.id(),
        account.name(),
        account.scopes().stream().sorted().toList(),
        account.purposes().stream().sorted().toList());
  }
}
