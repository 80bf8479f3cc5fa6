package org.assay.server.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** How somebody rated themselves towards a goal, once. Never changed: the history is the point. */
@Entity
@Table(name = "plan_rating")
class SelfRating {

  @Id private UUID id;
  private UUID item;
  private int rating;
  private Instant at;

  /** For JPA. */
  protected SelfRating() {}

  SelfRating(UUID id, UUID item, int rating, Instant at) {
    this.id = id;
    this.item = item;
    this.rating = rating;
    this.at = at;
  }

  UUID item() {
    return item;
  }

  Plan.Rating answer() {
    return new Plan.Rating(rating, at);
  }
}
