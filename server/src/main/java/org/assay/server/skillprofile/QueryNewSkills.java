package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.assay.server.access.Caller;
import org.assay.server.platform.Page;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;
import org.assay.server.skillprofile.SearchProfiles.Search;
import org.jspecify.annotations.Nullable;

/** Answers who gained which skills since a day: the question of compensation. */
@Singleton
class QueryNewSkills {

  private final MayRead mayRead;
  private final Asking asking;
  private final SearchProfiles searchProfiles;
  private final TellProfiles tellProfiles;

  @Inject
  QueryNewSkills(
      MayRead mayRead, Asking asking, SearchProfiles searchProfiles, TellProfiles tellProfiles) {
    this.mayRead = mayRead;
    this.asking = asking;
    this.searchProfiles = searchProfiles;
    this.tellProfiles = tellProfiles;
  }

  Page<ToldNewSkills> query(
      @Nullable String wantedFor,
      Asking.Wish wish,
      ProfileFilter filter,
      Paging paging,
      Caller caller) {
    var purpose = mayRead.purpose(caller, wantedFor);
    var reportsOf = mayRead.checkMany(caller, purpose);
    var question = asking.of(purpose, wish);
    if (question.since().isEmpty()) {
      throw Problem.invalid("Say since when: add &since=, such as 2026-01-01.");
    }
    var search = new Search(filter.of(reportsOf), question, paging);
    var found =
        searchProfiles.find(
            search, question.since(), caller, folded -> gainedAnything(folded, filter));
    var items =
        tellProfiles.tell(Answers.NEW_SKILLS, found.profiles(), caller, NewSkills::of).stream()
            .map(told -> new ToldNewSkills(told.content(), told.receipt()))
            .toList();
    return new Page<>(items, found.next());
  }

  /** Who is asked for by a skill must have gained that skill, not just any. */
  private static boolean gainedAnything(Folded folded, ProfileFilter filter) {
    var since = folded.question().since().orElseThrow();
    return folded.profile().skills().stream()
        .filter(filter::fits)
        .anyMatch(skill -> NewSkills.isGained(skill, since));
  }
}
