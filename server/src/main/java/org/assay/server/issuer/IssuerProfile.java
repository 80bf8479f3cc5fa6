package org.assay.server.issuer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.assay.server.platform.ServerConfig;
import org.assay.verifier.credential.Profile;

/** Who issues, as it stands in every badge. */
@Singleton
public class IssuerProfile {

  private final ServerConfig config;
  private final IssuerNames names;

  @Inject
  IssuerProfile(ServerConfig config) {
    this.config = config;
    this.names = IssuerNames.of(config);
  }

  /** Returns the issuer's id: its did:web or the https address of its Profile, as configured. */
  public String id() {
    return names.id();
  }

  /** Returns the Profile as it stands in credentials, under {@link #id()}. */
  public Profile profile() {
    return named(names.id());
  }

  /** Returns the Profile under one of the issuer's two names. */
  Profile named(String name) {
    var issuer = config.issuer();
    var profile =
        Profile.of(name)
            .name(issuer.name())
            .description(issuer.description())
            .url(config.baseUrl().toString());
    issuer.email().ifPresent(profile::email);
    return profile.build();
  }
}
