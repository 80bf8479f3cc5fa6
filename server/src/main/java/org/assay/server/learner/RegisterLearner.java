package org.assay.server.learner;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.access.MakeAccount;
import org.assay.server.access.Role;
import org.assay.server.platform.AuditLog;
import org.assay.server.platform.Ids;
import org.assay.server.platform.Problem;

/** Registers one person, with their account, and changes what is known of one. */
@Singleton
class RegisterLearner {

  private final LearnerStore learners;
  private final MakeAccount makeAccount;
  private final SubjectIds subjectIds;
  private final AuditLog audit;
  private final Ids ids;
  private final Clock clock;

  @Inject
  RegisterLearner(
      LearnerStore learners,
      MakeAccount makeAccount,
      SubjectIds subjectIds,
      AuditLog audit,
      Ids ids,
      Clock clock) {
    this.learners = learners;
    this.makeAccount = makeAccount;
    this.subjectIds = subjectIds;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  Person register(LearnerDetails details) {
    var learner = begin(details, manager(details));
    learners.flush();
    return learner.person();
  }

  @Transactional
  Person change(UUID id, LearnerDetails details, Caller by) {
    var learner = learners.hold(id).orElseThrow(() -> Problem.notFound("learner", id));
    if (learner.take(details, manager(details))) {
      learners.flush();
      audit.write(by.account().toString(), "learner.changed", id.toString(), "");
    }
    return learner.person();
  }

  /** Makes a new person and their account, in the caller's transaction. */
  Learner begin(LearnerDetails details, Optional<UUID> manager) {
    var learner = new Learner(ids.next(), subjectIds.next(), details, manager, clock.instant());
    learners.add(learner);
    makeAccount.person(learner.id(), learner.fullName(), Set.of(Role.LEARNER));
    return learner;
  }

  private Optional<UUID> manager(LearnerDetails details) {
    return details.managerEmployeeId().map(this::managerId);
  }

  private UUID managerId(String employeeId) {
    return learners
        .byEmployeeId(employeeId)
        .orElseThrow(() -> Problem.ruleBroken("There is no manager '" + employeeId + "'."))
        .id();
  }
}
