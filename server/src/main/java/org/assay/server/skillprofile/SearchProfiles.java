package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.assay.server.access.Caller;
import org.assay.server.platform.Paging;

/**
 * Goes through candidates until a page is full. Only so many are looked at for one page: it may
 * have fewer people than it could hold, or none, and still another may follow.
 */
@Singleton
class SearchProfiles {

  private static final int AT_ONCE = 250;
  private static final int MOST = 5000;

  private final CandidateStore candidates;
  private final TellProfiles tellProfiles;

  @Inject
  SearchProfiles(CandidateStore candidates, TellProfiles tellProfiles) {
    this.candidates = candidates;
    this.tellProfiles = tellProfiles;
  }

  /**
   * Looks for people. Where most candidates fit, no more of them are read than the page holds.
   *
   * @param since those who gained a skill since then, if that is asked for
   * @param fits whether somebody is looked for
   */
  Found find(Search search, Optional<Instant> since, Caller caller, Predicate<Folded> fits) {
    var found = new ArrayList<Folded>();
    var after = search.paging().after();
    int many = Math.min(AT_ONCE, search.paging().limit() + 1);
    int seen = 0;
    while (seen < MOST) {
      var people = candidates.of(search.filter(), since, after, many);
      for (var folded : tellProfiles.fold(people, search.question(), caller)) {
        if (search.filter().fits(folded) && fits.test(folded)) {
          if (found.size() == search.paging().limit()) {
            return new Found(found, lastOf(found));
          }
          found.add(folded);
        }
      }
      if (people.size() < many) {
        return new Found(found, Optional.empty());
      }
      after = Optional.of(people.get(people.size() - 1));
      seen += many;
      many = Math.min(AT_ONCE, 2 * many);
    }
    return new Found(found, after);
  }

  private static Optional<UUID> lastOf(List<Folded> found) {
    return Optional.of(found.get(found.size() - 1).profile().person());
  }

  /**
   * What is looked for.
   *
   * @param filter who
   * @param question what is asked about them
   * @param paging which page
   */
  record Search(ProfileFilter filter, Question question, Paging paging) {}

  /**
   * What was found.
   *
   * @param profiles those who fit, in the order of their ids
   * @param next where the next page begins, if there may be one
   */
  record Found(List<Folded> profiles, Optional<UUID> next) {}
}
