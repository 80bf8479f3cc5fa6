package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.assay.server.access.Caller;
import org.assay.server.platform.Page;
import org.assay.server.platform.Paging;
import org.assay.server.skillprofile.SearchProfiles.Search;
import org.jspecify.annotations.Nullable;

/** Answers who can prove what. */
@Singleton
class QueryProfiles {

  private final MayRead mayRead;
  private final Asking asking;
  private final SearchProfiles searchProfiles;
  private final TellProfiles tellProfiles;

  @Inject
  QueryProfiles(
      MayRead mayRead, Asking asking, SearchProfiles searchProfiles, TellProfiles tellProfiles) {
    this.mayRead = mayRead;
    this.asking = asking;
    this.searchProfiles = searchProfiles;
    this.tellProfiles = tellProfiles;
  }

  Page<ToldProfile> query(
      @Nullable String wantedFor,
      Asking.Wish wish,
      ProfileFilter filter,
      Paging paging,
      Caller caller) {
    var purpose = mayRead.purpose(caller, wantedFor);
    var search =
        new Search(filter.of(mayRead.checkMany(caller, purpose)), asking.of(purpose, wish), paging);
    var found = searchProfiles.find(search, Optional.empty(), caller, any -> true);
    var items =
        tellProfiles.tell(Answers.QUERY, found.profiles(), caller, Folded::profile).stream()
            .map(ToldProfile::of)
            .toList();
    return new Page<>(items, found.next());
  }
}
