package org.assay.server.learner;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.UUID;

/**
 * A person, as other rooms and the API know them.
 *
 * @param id the id, also of their account
 * @param employeeId the id in the personnel system
 * @param email the address that badges are bound to
 * @param givenName the given name
 * @param familyName the family name
 * @param did a decentralized identifier of their own
 * @param subjectId a random {@code urn:uuid:}, by which badges name them when they have no DID
 * @param manager the id of the person who leads them
 * @param unit the part of the organisation they work in
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Person(
    UUID id,
    String employeeId,
    String email,
    String givenName,
    String familyName,
    Optional<String> did,
    String subjectId,
    Optional<UUID> manager,
    Optional<String> unit) {}
