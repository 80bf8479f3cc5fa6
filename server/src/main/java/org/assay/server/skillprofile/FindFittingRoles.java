package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/** Answers which roles fit a person, the best first. */
@Singleton
class FindFittingRoles {

  private static final int USUAL = 20;
  private static final int MOST = 50;

  private final MayRead mayRead;
  private final Asking asking;
  private final ReadWanted readWanted;
  private final TellProfiles tellProfiles;

  @Inject
  FindFittingRoles(
      MayRead mayRead, Asking asking, ReadWanted readWanted, TellProfiles tellProfiles) {
    this.mayRead = mayRead;
    this.asking = asking;
    this.readWanted = readWanted;
    this.tellProfiles = tellProfiles;
  }

  ToldRoles find(
      UUID person, @Nullable String wantedFor, Asking.Wish wish, Page page, Caller caller) {
    var purpose = mayRead.check(caller, List.of(person), wantedFor);
    var folded =
        tellProfiles.fold(List.of(person), asking.of(purpose, wish), caller).stream()
            .map(one -> one.with(best(one, page)))
            .toList();
    return tellProfiles.tell(Answers.ROLES, folded, caller, FittingRoles::of).stream()
        .map(told -> new ToldRoles(told.content(), told.receipt()))
        .findFirst()
        .orElseThrow(() -> Problem.notFound("person", person));
  }

  private Career best(Folded folded, Page page) {
    var best = new BestRoles(folded, page.after(), page.limit());
    readWanted.each(best::add);
    return best.page();
  }

  /**
   * Which page is asked for; it is a short one, since its receipt repeats what the roles ask for.
   *
   * @param limit how many roles at most
   * @param after the place after which it begins
   */
  record Page(int limit, Optional<RolePlace> after) {

    static Page of(@Nullable String limit, @Nullable String after) {
      int most = limit == null ? USUAL : limit.matches("[0-9]{1,2}") ? Integer.parseInt(limit) : 0;
      if (most < 1 || most > MOST) {
        throw Problem.invalid("The parameter 'limit' is a number from 1 to " + MOST + ".");
      }
      return new Page(most, Optional.ofNullable(after).map(RolePlace::read));
    }
  }
}
