package org.assay.server.lti;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.assessment.AssessmentAnswer;
import org.assay.server.assessment.ReadAssessments;
import org.assay.server.platform.Ids;
import org.assay.server.platform.Problem;

/** Makes, changes and hides line items, as a tool may do in its context. */
@Singleton
class KeepLineItems {

  private final LtiStore tools;
  private final LineItemStore lineItems;
  private final ReadAssessments assessments;
  private final LtiAddresses addresses;
  private final Ids ids;
  private final Clock clock;

  @Inject
  KeepLineItems(
      LtiStore tools,
      LineItemStore lineItems,
      ReadAssessments assessments,
      LtiAddresses addresses,
      Ids ids,
      Clock clock) {
    this.tools = tools;
    this.lineItems = lineItems;
    this.assessments = assessments;
    this.addresses = addresses;
    this.ids = ids;
    this.clock = clock;
  }

  /** Makes one for an assessment that the tool was registered for. */
  @Transactional
  LineItemAnswer make(UUID context, NewLineItem given) {
    var tool = tools.get(context);
    var assessment = assessment(given);
    if (!tool.maySpeakOf(assessment)) {
      throw Problem.ruleBroken("The tool was not registered for this assessment.");
    }
    var item = new LineItem(ids.next(), tool, assessment, given, clock.instant());
    lineItems.add(item);
    return item.answer(addresses.lineItem(item));
  }

  @Transactional
  LineItemAnswer change(UUID context, UUID id, NewLineItem given) {
    var item = lineItems.get(context, id);
    if (given.resourceId().isPresent() && !assessment(given).equals(item.assessment())) {
      throw Problem.ruleBroken("A line item stays with its assessment.");
    }
    item.change(given);
    return item.answer(addresses.lineItem(item));
  }

  @Transactional
  void delete(UUID context, UUID id) {
    lineItems.get(context, id).delete();
  }

  private UUID assessment(NewLineItem given) {
    return given
        .resourceId()
        .flatMap(name -> assessments.byExternalId(name).or(() -> byId(name)))
        .map(AssessmentAnswer::id)
        .orElseThrow(
            () ->
                Problem.ruleBroken(
                    "The member 'resourceId' names an assessment, by its id or an external id."));
  }

  private Optional<AssessmentAnswer> byId(String text) {
    try {
      return assessments.find(UUID.fromString(text));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
