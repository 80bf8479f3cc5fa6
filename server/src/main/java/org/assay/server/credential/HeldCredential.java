package org.assay.server.credential;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A badge in a list: whose it is, of which class, and what the issuer says of it now.
 *
 * @param id its id; the badge lies at {@code /credentials/{id}}
 * @param learner who earned it
 * @param achievement the badge class
 * @param version the version of the class
 * @param validFrom from when it holds
 * @param validUntil until when, if it ends
 * @param issuedAt when it was signed
 * @param state what the issuer says of it now
 * @param revokedAt when it was taken back, if it was
 * @param revocationReason why, if it was
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record HeldCredential(
    UUID id,
    UUID learner,
    UUID achievement,
    int version,
    Instant validFrom,
    Optional<Instant> validUntil,
    Instant issuedAt,
    CredentialState state,
    Optional<Instant> revokedAt,
    Optional<String> revocationReason) {

  static HeldCredential of(IssuedCredential credential, Instant now) {
    return new HeldCredential(
        credential.id(),
        credential.learner(),
        credential.achievement(),
        credential.achievementVersion(),
        credential.validFrom(),
        credential.validUntil(),
        credential.issuedAt(),
        credential.stateAt(now),
        credential.revokedAt(),
        credential.revocationReason());
  }
}
