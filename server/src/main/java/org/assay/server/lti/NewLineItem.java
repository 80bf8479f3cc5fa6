package org.assay.server.lti;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.Optional;
import org.assay.server.platform.Given;

/**
 * A line item as a tool describes it. Extensions are passed over, as the service demands.
 *
 * @param label its name
 * @param scoreMaximum the greatest score, above 0
 * @param resourceId which assessment it is for, by its id or a name that other systems know it by
 * @param tag a word of the tool's own
 * @param resourceLinkId the tool's link
 * @param startDateTime from when on work is taken
 * @param endDateTime until when work is taken
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record NewLineItem(
    String label,
    BigDecimal scoreMaximum,
    Optional<String> resourceId,
    Optional<String> tag,
    Optional<String> resourceLinkId,
    Optional<String> startDateTime,
    Optional<String> endDateTime) {

  /** Checks the members. */
  public NewLineItem {
    label = Given.line("label", label, 200);
    scoreMaximum = Numbers.maximum("scoreMaximum", scoreMaximum);
    resourceId = Given.line("resourceId", resourceId, 500);
    tag = Given.line("tag", tag, 200);
    resourceLinkId = Given.line("resourceLinkId", resourceLinkId, 200);
    startDateTime = Given.line("startDateTime", startDateTime, 40);
    endDateTime = Given.line("endDateTime", endDateTime, 40);
  }
}
