package org.assay.server.learner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who learns. The id and the subject id never change: the first is that of the person's
 * account as well, the second is how badges name somebody who has no DID of their own.
 */
@Entity
class Learner {

  @Id private UUID id;

  @Column(name = "employee_id")
  private String employeeId;

  private String email;

  @Column(name = "email_key")
  private String emailKey;

  @Column(name = "given_name")
  private String givenName;

  @Column(name = "family_name")
  private String familyName;

  private @Nullable String unit;
  private @Nullable UUID manager;
  private @Nullable String did;
  private UUID subject;

  @Column(name = "registered_at")
  private Instant registeredAt;

  /** For JPA. */
  protected Learner() {}

  Learner(UUID id, UUID subject, LearnerDetails details, Optional<UUID> manager, Instant now) {
    this.id = id;
    this.subject = subject;
    this.registeredAt = now;
    set(details, manager);
  }

  /**
   * Takes over what is said about the person, and tells whether that changed anything.
   *
   * @param manager the id of the person whom the details name as manager
   */
  boolean take(LearnerDetails details, Optional<UUID> manager) {
    boolean same =
        details.employeeId().equals(employeeId)
            && details.email().equals(email)
            && details.givenName().equals(givenName)
            && details.familyName().equals(familyName)
            && Objects.equals(details.unit().orElse(null), unit)
            && Objects.equals(manager.orElse(null), this.manager)
            && Objects.equals(details.did().orElse(null), did);
    set(details, manager);
    return !same;
  }

  private void set(LearnerDetails details, Optional<UUID> manager) {
    this.employeeId = details.employeeId();
    this.email = details.email();
    this.emailKey = details.emailKey();
    this.givenName = details.givenName();
    this.familyName = details.familyName();
    this.unit = details.unit().orElse(null);
    this.manager = manager.orElse(null);
    this.did = details.did().orElse(null);
  }

  UUID id() {
    return id;
  }

  String employeeId() {
    return employeeId;
  }

  String emailKey() {
    return emailKey;
  }

  String fullName() {
    return givenName + " " + familyName;
  }

  Optional<String> unit() {
    return Optional.ofNullable(unit);
  }

  Optional<UUID> manager() {
    return Optional.ofNullable(manager);
  }

  Optional<String> did() {
    return Optional.ofNullable(did);
  }

  /** Returns the person as other rooms and the API know them. */
  Person person() {
    return new Person(
        id,
        employeeId,
        email,
        givenName,
        familyName,
        did(),
        "urn:uuid:" + subject,
        manager(),
        unit());
  }
}
