package org.assay.server.credential;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.assay.server.platform.Problem;

/** Finds badges as they were signed, for rooms that hand them on. */
@Singleton
public class ReadSigned {

  private final CredentialStore credentials;

  @Inject
  ReadSigned(CredentialStore credentials) {
    this.credentials = credentials;
  }

  /** Returns badges as JSON with an embedded proof, byte for byte, in the order of the ids. */
  public List<String> json(List<UUID> badges) {
    return badges.stream()
        .map(
            id ->
                credentials
                    .find(id)
                    .map(IssuedCredential::json)
                    .orElseThrow(() -> Problem.notFound("badge", id)))
        .toList();
  }
}
