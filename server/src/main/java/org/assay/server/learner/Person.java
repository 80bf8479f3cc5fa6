package org.assay.server.learner;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.UUID;

/**
 * A person, as other rooms and the API see them.
 *
 * @param id their id here, and that of their account
 * @param employeeId the id that the organisation gave them
 * @param email where mail reaches them
 * @param givenName their given name
 * @param familyName their family name
 * @param did their DID, if they have one
 * @param subjectId a random URN that names them in badges
 * @param manager whom they report to, if anybody
 * @param unit the unit they work in, if any
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
