package org.assay.server.lti;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.assessment.AssessmentAnswer;
import org.jspecify.annotations.Nullable;

/** An assessment as one tool gives scores in it. The tool and the assessment never change. */
@Entity
@Table(name = "lti_line_item")
class LineItem {

  @Id private UUID id;
  private UUID tool;
  private UUID assessment;
  private String label;

  @Column(name = "score_maximum")
  private BigDecimal scoreMaximum;

  @Column(name = "resource_id")
  private @Nullable String resourceId;

  private @Nullable String tag;

  @Column(name = "resource_link_id")
  private @Nullable String resourceLinkId;

  @Column(name = "start_date_time")
  private @Nullable String startDateTime;

  @Column(name = "end_date_time")
  private @Nullable String endDateTime;

  private boolean deleted;

  @Column(name = "made_at")
  private Instant madeAt;

  /** For JPA. */
  protected LineItem() {}

  LineItem(UUID id, LtiTool tool, UUID assessment, NewLineItem given, Instant now) {
    this.id = id;
    this.tool = tool.id();
    this.assessment = assessment;
    this.madeAt = now;
    change(given);
  }

  /** Makes the one that an assessment has from the start. */
  static LineItem of(UUID id, LtiTool tool, AssessmentAnswer in, Instant now) {
    var given =
        new NewLineItem(
            in.name(),
            in.maximum().value(),
            Optional.of(in.id().toString()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new LineItem(id, tool, in.id(), given, now);
  }

  /** Takes over what is given. */
  final void change(NewLineItem given) {
    label = given.label();
    scoreMaximum = given.scoreMaximum();
    resourceId = given.resourceId().orElse(null);
    tag = given.tag().orElse(null);
    resourceLinkId = given.resourceLinkId().orElse(null);
    startDateTime = given.startDateTime().orElse(null);
    endDateTime = given.endDateTime().orElse(null);
  }

  /** Hides it. What was said in it stays said. */
  void delete() {
    deleted = true;
  }

  UUID id() {
    return id;
  }

  UUID tool() {
    return tool;
  }

  UUID assessment() {
    return assessment;
  }

  boolean isDeleted() {
    return deleted;
  }

  LineItemAnswer answer(URI at) {
    return new LineItemAnswer(
        at,
        label,
        Numbers.plain(scoreMaximum),
        Optional.ofNullable(resourceId),
        Optional.ofNullable(tag),
        Optional.ofNullable(resourceLinkId),
        Optional.ofNullable(startDateTime),
        Optional.ofNullable(endDateTime));
  }
}
