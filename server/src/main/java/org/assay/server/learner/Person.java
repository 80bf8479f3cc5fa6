package org.assay.server.learner;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
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
 * @param role what they do in the organisation, if that is known
 * @param timeZone where their days begin, if that is known, such as Europe/Berlin
 * @param joinedOn their first day in the organisation, if that is known
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
    Optional<String> unit,
    Optional<String> role,
    Optional<String> timeZone,
    Optional<LocalDate> joinedOn) {

  /** Creates a person of whose work nothing is known. */
  public Person(
      UUID id,
      String employeeId,
      String email,
      String givenName,
      String familyName,
      Optional<String> did,
      String subjectId,
      Optional<UUID> manager,
      Optional<String> unit) {
    this(
        id,
        employeeId,
        email,
        givenName,
        familyName,
        did,
        subjectId,
        manager,
        unit,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Tells whether two entries speak of one human being: the address or the DID is the same. */
  public boolean isAlso(Person other) {
    return id.equals(other.id)
        || email.equalsIgnoreCase(other.email)
        || did.filter(name -> other.did.filter(name::equals).isPresent()).isPresent();
  }
}
