package org.assay.server.lti;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.assay.server.access.TokenAnswer;
import org.assay.server.access.ToolAccounts;
import org.assay.server.platform.ServerConfig;

/** Issues a token to a tool that proves by its key who it is. */
@Singleton
class IssueAssertedToken {

  private final LtiStore tools;
  private final ToolKeys keys;
  private final UseAssertion useAssertion;
  private final ToolAccounts accounts;
  private final Clock clock;
  private final List<String> audience;

  @Inject
  IssueAssertedToken(
      LtiStore tools,
      ToolKeys keys,
      UseAssertion useAssertion,
      ToolAccounts accounts,
      Clock clock,
      LtiAddresses addresses,
      ServerConfig config) {
    this.tools = tools;
    this.keys = keys;
    this.useAssertion = useAssertion;
    this.accounts = accounts;
    this.clock = clock;
    this.audience = List.of(addresses.token().toString(), config.baseUrl().toString());
  }

  /**
   * Issues it.
   *
   * @throws GeneralException invalid_client, without saying what of the proof is wrong
   */
  TokenAnswer issue(AssertedWish wish) throws GeneralException {
    var assertion = wish.assertion();
    var tool =
        assertion
            .clientId()
            .flatMap(tools::byClientId)
            .filter(found -> assertion.isFor(found, audience, clock.instant()))
            .filter(found -> keys.of(found).filter(assertion::isSignedBy).isPresent())
            .orElseThrow(() -> AssertedWish.refusal(OAuth2Error.INVALID_CLIENT));
    if (!useAssertion.use(tool, assertion)) {
      throw AssertedWish.refusal(OAuth2Error.INVALID_CLIENT);
    }
    return accounts.issueToken(tool.id(), wish.scopes());
  }
}
