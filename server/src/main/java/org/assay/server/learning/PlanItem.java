package org.assay.server.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.learner.Person;
import org.assay.server.platform.OptionalIdColumn;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands in plans: of one person, of everybody who reports to a manager, or of
 * everybody with a role or in a unit. Whose plans these are is asked when a plan is read, so it
 * follows people who move.
 */
@Entity
@Table(name = "plan_item")
class PlanItem {

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private PlanOrigin origin;

  @Enumerated(EnumType.STRING)
  @Column(name = "aim_kind")
  private AimKind aimKind;

  @Column(name = "aim_id")
  private UUID aimId;

  @Column(name = "aim_level")
  private @Nullable String aimLevel;

  @Convert(converter = OptionalIdColumn.class)
  private @Nullable UUID learner;

  /** The manager for whose reports it is. */
  @Convert(converter = OptionalIdColumn.class)
  private @Nullable UUID team;

  private @Nullable String role;
  private @Nullable String unit;
  private @Nullable LocalDate due;

  @Column(name = "due_after")
  private @Nullable String dueAfter;

  private @Nullable String note;

  @Column(name = "set_by")
  private UUID setBy;

  @Column(name = "set_by_name")
  private String setByName;

  @Column(name = "set_at")
  private Instant setAt;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  /** For JPA. */
  protected PlanItem() {}

  private PlanItem(UUID id, PlanOrigin origin, Aim aim, Caller by, Instant now) {
    this.id = id;
    this.origin = origin;
    this.aimKind = aim.kind();
    this.aimId = aim.id();
    this.aimLevel = aim.level().orElse(null);
    this.setBy = by.account();
    this.setByName = by.name();
    this.setAt = now;
  }

  static PlanItem goal(UUID id, UUID person, NewGoal given, Caller by, Instant now) {
    var item = new PlanItem(id, PlanOrigin.OWN_GOAL, given.aim(), by, now);
    item.learner = person;
    item.due = given.due().orElse(null);
    item.note = given.note().orElse(null);
    return item;
  }

  static PlanItem requirement(UUID id, NewRequirement given, Caller by, Instant now) {
    var origin = given.required().orElse(true) ? PlanOrigin.REQUIRED : PlanOrigin.RECOMMENDED;
    var item = new PlanItem(id, origin, given.aim(), by, now);
    item.role = given.role().orElse(null);
    item.unit = given.unit().orElse(null);
    item.due = given.due().orElse(null);
    item.dueAfter = given.dueAfterJoining().map(Period::toString).orElse(null);
    item.note = given.note().orElse(null);
    return item;
  }

  static PlanItem forTeam(UUID id, NewTeamItem given, Caller manager, Instant now) {
    var item = new PlanItem(id, PlanOrigin.MANAGER, given.aim(), manager, now);
    item.team = manager.account();
    item.learner = given.learner().orElse(null);
    item.due = given.due().orElse(null);
    item.note = given.note().orElse(null);
    return item;
  }

  /** Tells whether it stands in a person's plan today. */
  boolean appliesTo(Person person) {
    return withdrawnAt == null
        && (learner == null || learner.equals(person.id()))
        && (team == null || person.manager().filter(team::equals).isPresent())
        && (role == null || person.role().filter(role::equals).isPresent())
        && (unit == null || person.unit().filter(unit::equals).isPresent());
  }

  /** Returns the last day on which a person is in time. */
  Optional<LocalDate> due(Person person) {
    return Optional.ofNullable(due)
        .or(
            () ->
                Optional.ofNullable(dueAfter)
                    .flatMap(after -> person.joinedOn().map(day -> day.plus(Period.parse(after)))));
  }

  /** Takes it out of plans; a second time changes nothing. */
  void withdraw(Instant now) {
    withdrawnAt = Objects.requireNonNullElse(withdrawnAt, now);
  }

  UUID id() {
    return id;
  }

  PlanOrigin origin() {
    return origin;
  }

  Aim aim() {
    return new Aim(aimKind, aimId, Optional.ofNullable(aimLevel));
  }

  boolean isGoalOf(UUID person) {
    return origin == PlanOrigin.OWN_GOAL && person.equals(learner) && withdrawnAt == null;
  }

  boolean isForTeamOf(UUID manager) {
    return origin == PlanOrigin.MANAGER && manager.equals(team) && withdrawnAt == null;
  }

  boolean isOfOrganisation() {
    boolean ours = origin == PlanOrigin.REQUIRED || origin == PlanOrigin.RECOMMENDED;
    return ours && withdrawnAt == null;
  }

  PlanItemAnswer answer(String name) {
    return new PlanItemAnswer(
        id,
        origin,
        aim(),
        name,
        Optional.ofNullable(learner),
        Optional.ofNullable(role),
        Optional.ofNullable(unit),
        Optional.ofNullable(due),
        Optional.ofNullable(dueAfter),
        Optional.ofNullable(note),
        new SetBy(setBy, setByName),
        setAt);
  }
}
