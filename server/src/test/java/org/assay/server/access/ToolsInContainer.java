package org.assay.server.access;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Lets tools in for the tests of other rooms. */
@Singleton
public class ToolsInContainer {

  private final MakeClient makeClient;

  @Inject
  ToolsInContainer(MakeClient makeClient) {
    this.makeClient = makeClient;
  }

  /** Lets a tool in that reads skill profiles for purposes, and returns its account. */
  public UUID reading(String... purposes) {
    return make(Scope.SKILLPROFILES_READ, List.of(purposes));
  }

  /** Lets a tool in that makes accounts and tokens, and returns its account. */
  public UUID makingTokens() {
    return make(Scope.ACCESS_WRITE, List.of());
  }

  private UUID make(Scope scope, List<String> purposes) {
    var owner =
        new Caller(
            new UUID(0, 1), "Setting up", true, Set.of(Role.OWNER), Role.OWNER.scopes(), Set.of());
    var wish = new ClientRequest("Tool", List.of(scope), Optional.of(purposes));
    return makeClient.make(wish, owner).account();
  }
}
