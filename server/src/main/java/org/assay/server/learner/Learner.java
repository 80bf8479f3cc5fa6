package org.assay.server.learner;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.OptionalIdColumn;
import org.jspecify.annotations.Nullable;

/**
 * A person who can earn badges.
 *
 * <p>Names, address, unit and manager change over the years; the ids do not, so badges stay theirs.
 */
@Entity
@Table(name = "learner")
class Learner {

  @Id private UUID id;

  @Column(name = "employee_id")
  private String employeeId;

  private String email;

  /** What the database makes of the address: the SHA-1 by which xAPI names a mailbox. */
  @Column(name = "mailbox_hash", insertable = false, updatable = false)
  private @Nullable String mailboxHash;

  @Column(name = "given_name")
  private String givenName;

  @Column(name = "family_name")
  private String familyName;

  private @Nullable String unit;

  @Convert(converter = OptionalIdColumn.class)
  private @Nullable UUID manager;

  private @Nullable String did;

  @Column(name = "subject_id")
  private String subjectId;

  @Column(name = "made_at")
  private Instant madeAt;

  private @Nullable String role;

  @Column(name = "time_zone")
  private @Nullable String timeZone;

  @Column(name = "joined_on")
  private @Nullable LocalDate joinedOn;

  /** For JPA. */
  protected Learner() {}

  Learner(UUID id, UUID subject, NewLearner given, Instant now) {
    this.id = id;
    this.subjectId = "urn:uuid:" + subject;
    this.madeAt = now;
    set(given);
  }

  UUID id() {
    return id;
  }

  String employeeId() {
    return employeeId;
  }

  String name() {
    return givenName + " " + familyName;
  }

  Optional<UUID> manager() {
    return Optional.ofNullable(manager);
  }

  /** Takes over what is given, the employee id included; tells whether anything changed. */
  boolean change(NewLearner given) {
    boolean same =
        employeeId.equals(given.employeeId())
            && email.equals(given.email())
            && givenName.equals(given.givenName())
            && familyName.equals(given.familyName())
            && Objects.equals(unit, given.unit().orElse(null))
            && Objects.equals(did, given.did().orElse(null))
            && Objects.equals(role, given.role().orElse(null))
            && Objects.equals(timeZone, given.timeZone().orElse(null))
            && Objects.equals(joinedOn, given.joinedOn().orElse(null));
    set(given);
    return !same;
  }

  private void set(NewLearner given) {
    employeeId = given.employeeId();
    email = given.email();
    givenName = given.givenName();
    familyName = given.familyName();
    unit = given.unit().orElse(null);
    did = given.did().orElse(null);
    role = given.role().orElse(null);
    timeZone = given.timeZone().orElse(null);
    joinedOn = given.joinedOn().orElse(null);
  }

  /** Sets whom they report to; tells whether that changed. */
  boolean reportTo(Optional<UUID> other) {
    boolean same = manager().equals(other);
    manager = other.orElse(null);
    return !same;
  }

  Person person() {
    return new Person(
        id,
        employeeId,
        email,
        givenName,
        familyName,
        Optional.ofNullable(did),
        subjectId,
        manager(),
        Optional.ofNullable(unit),
        Optional.ofNullable(role),
        Optional.ofNullable(timeZone),
        Optional.ofNullable(joinedOn));
  }
}
