package org.assay.server.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Evidence of a nomination as the API shows it. Who accepted it is not told: it may be a reviewer.
 *
 * @param id its id
 * @param url where it lies
 * @param name its title
 * @param description what it is
 * @param sha256 the digest of what lay there, in hexadecimal
 * @param givenBy who handed it in
 * @param givenAt when
 * @param acceptedAt when it was accepted; absent while it was not
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record EvidenceAnswer(
    UUID id,
    String url,
    String name,
    Optional<String> description,
    Optional<String> sha256,
    String givenBy,
    Instant givenAt,
    Optional<Instant> acceptedAt) {}
