package org.assay.server.learning;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a person is going to learn: their own goals, and what the organisation and their manager of
 * today ask for.
 *
 * @param person whose plan it is
 * @param today the day where the person is
 * @param items what is due first comes first, what has no day last
 */
public record Plan(UUID person, LocalDate today, List<Item> items) {

  /** Creates a plan with its own copy of the items. */
  public Plan {
    items = List.copyOf(items);
  }

  /**
   * An item of a person's plan.
   *
   * @param id its id
   * @param origin where it comes from
   * @param aim what it aims at
   * @param name the aim's name
   * @param state how far it is
   * @param due the last day on which they are in time
   * @param doneAt when it was reached
   * @param note what was said with it
   * @param selfRatings how the person rated themselves towards it, oldest first
   * @param setBy who set it
   * @param setAt when
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Item(
      UUID id,
      PlanOrigin origin,
      Aim aim,
      String name,
      PlanState state,
      Optional<LocalDate> due,
      Optional<Instant> doneAt,
      Optional<String> note,
      List<Rating> selfRatings,
      SetBy setBy,
      Instant setAt) {

    /** Creates an item with its own copy of the list. */
    public Item {
      selfRatings = List.copyOf(selfRatings);
    }
  }

  /**
   * How somebody rated themselves.
   *
   * @param rating from 1, a beginner, to 5, there
   * @param at when
   */
  public record Rating(int rating, Instant at) {}
}
