package org.assay.server.lti;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.assessment.AssessmentAnswer;
import org.assay.server.assessment.ReadAssessments;
import org.assay.server.assessment.ReportedResult;
import org.assay.server.assessment.TakeInResult;
import org.assay.server.learner.Person;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.Ids;
import org.assay.server.platform.Problem;

/**
 * Takes in what a tool says of somebody's score.
 *
 * <p>Of grades the latest counts, by the tool's own time, whatever comes first. What is not fully
 * graded is word of how far somebody is: it is kept, and neither makes a result nor takes one away.
 * A grade without a score takes the result back.
 */
@Singleton
class TakeInScore {

  private final LtiStore tools;
  private final LineItemStore lineItems;
  private final ReadLearners learners;
  private final ReadAssessments assessments;
  private final TakeInResult takeInResult;
  private final Ids ids;
  private final Clock clock;

  @Inject
  TakeInScore(
      LtiStore tools,
      LineItemStore lineItems,
      ReadLearners learners,
      ReadAssessments assessments,
      TakeInResult takeInResult,
      Ids ids,
      Clock clock) {
    this.tools = tools;
    this.lineItems = lineItems;
    this.learners = learners;
    this.assessments = assessments;
    this.takeInResult = takeInResult;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  void takeIn(UUID context, UUID id, GivenScore said, Caller by) {
    var person = hold(said.userId());
    var item = lineItems.get(context, id);
    if (!tools.get(context).maySpeakOf(item.assessment())) {
      throw Problem.ruleBroken("The tool is no longer registered for this assessment.");
    }
    boolean before =
        lineItems.saidAt(item.id(), person.id(), said.timestamp()).stream()
            .anyMatch(message -> message.says(said));
    if (!before) {
      lineItems.add(new ScoreMessage(ids.next(), item, person.id(), said, clock.instant()));
    }
    if (said.isGrade()) {
      var in = assessments.find(item.assessment()).orElseThrow();
      takeInResult.takeIn(reported(item, person, in, said), by);
    }
  }

  /** The person is held before anything is read. */
  private Person hold(String userId) {
    return id(userId)
        .flatMap(learners::hold)
        .or(() -> learners.holdByEmployeeId(userId))
        .orElseThrow(() -> Problem.ruleBroken("Nobody here is the user " + userId + "."));
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private static ReportedResult reported(
      LineItem item, Person person, AssessmentAnswer in, GivenScore said) {
    var score = said.onScale(in.minimum(), in.maximum());
    return new ReportedResult(
        "lti:" + item.tool(),
        item.id() + " " + person.id(),
        in.id(),
        person.id(),
        score,
        said.timestamp(),
        said.timestamp(),
        score.isEmpty(),
        said.comment(),
        List.of());
  }
}
