package org.assay.server.learning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.assay.server.access.Caller;

/**
 * Takes in what is said about somebody's learning.
 *
 * <p>Of the statements about a key the one that was made last counts, in whatever order they come;
 * all are kept. A statement may take a piece from somebody else: whose the pieces are is looked up
 * before the transaction, in which everybody is held before anything is read.
 */
@Singleton
public class TakeInLearning {

  private final HearLearning hearLearning;
  private final FindOwners findOwners;

  @Inject
  TakeInLearning(HearLearning hearLearning, FindOwners findOwners) {
    this.hearLearning = hearLearning;
    this.findOwners = findOwners;
  }

  /**
   * Takes in a statement.
   *
   * @throws org.assay.server.platform.Problem not allowed, if people report for themselves or
   *     without being asked to; a broken rule, if it is about nobody, about no resource or about
   *     the future
   */
  public Taken takeIn(ReportedLearning said, Caller by) {
    return takeIn(List.of(said), by).get(0);
  }

  /**
   * Takes in what one source says about one person, all of it or nothing.
   *
   * @throws org.assay.server.platform.Problem as above
   */
  List<Taken> takeIn(List<ReportedLearning> all, Caller by) {
    return hearLearning.hear(all, findOwners.of(all), by);
  }
}
