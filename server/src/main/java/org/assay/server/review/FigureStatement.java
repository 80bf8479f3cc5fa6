package org.assay.server.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.achievement.Fact.Voucher;
import org.jspecify.annotations.Nullable;

/** Something that was said about a figure: written once, kept for ever, also when it was wrong. */
@Entity
@Table(name = "figure_statement")
class FigureStatement {

  @Id private UUID id;
  private UUID learner;
  private String source;

  @Column(name = "source_key")
  private String key;

  private String metric;

  @Column(name = "period_from")
  private LocalDate from;

  @Column(name = "period_to")
  private LocalDate to;

  private @Nullable BigDecimal target;
  private @Nullable BigDecimal actual;

  @Column(name = "stated_at")
  private Instant statedAt;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "stated_by")
  private UUID statedBy;

  @Column(name = "stated_by_name")
  private String statedByName;

  /** For JPA. */
  protected FigureStatement() {}

  FigureStatement(UUID id, UUID learner, NewFigure given, Caller by, Instant now) {
    this.id = id;
    this.learner = learner;
    this.source = given.source();
    this.key = given.key();
    this.metric = given.metric();
    this.from = given.periodFrom();
    this.to = given.periodTo();
    this.target = given.target().orElse(null);
    this.actual = given.actual().orElse(null);
    this.statedAt = given.statedAt();
    this.recordedAt = now;
    this.statedBy = by.account();
    this.statedByName = by.name();
  }

  UUID id() {
    return id;
  }

  UUID learner() {
    return learner;
  }

  Figure figure() {
    return new Figure(
        source,
        key,
        metric,
        from,
        to,
        Optional.ofNullable(target).map(Figure::plain),
        Optional.ofNullable(actual).map(Figure::plain),
        statedAt,
        new Voucher(statedBy, statedByName));
  }
}
