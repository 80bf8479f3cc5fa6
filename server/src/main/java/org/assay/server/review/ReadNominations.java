package org.assay.server.review;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.access.Role;
import org.assay.server.platform.Page;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;

/** Shows nominations, to each reader what is theirs to see. */
@Singleton
class ReadNominations {

  private final NominationStore nominations;
  private final WhoActs who;

  @Inject
  ReadNominations(NominationStore nominations, WhoActs who) {
    this.nominations = nominations;
    this.who = who;
  }

  /**
   * Returns the part that a caller has in a nomination.
   *
   * @throws Problem not found, if they have none: they do not learn that there is one
   */
  Part part(Nomination nomination, List<Reviewer> reviewers, Caller caller) {
    var part = find(nomination, reviewers, caller);
    if (part == Part.NONE) {
      throw Problem.notFound("nomination", nomination.id());
    }
    return part;
  }

  private Part find(Nomination nomination, List<Reviewer> reviewers, Caller caller) {
    if (who.is(caller, nomination.nominee())) {
      return Part.NOMINEE;
    }
    if (caller.is(Role.OWNER)) {
      return Part.OWNER;
    }
    if (caller.tool()) {
      return Part.NONE;
    }
    var me = caller.account();
    if (me.equals(nomination.nominator())) {
      return Part.NOMINATOR;
    }
    if (reviewers.stream().anyMatch(reviewer -> reviewer.person().equals(me))) {
      return Part.REVIEWER;
    }
    return who.leads(caller, nomination.nominee()) ? Part.MANAGER : Part.NONE;
  }

  NominationAnswer get(UUID id, Caller caller) {
    return show(nominations.get(id), caller);
  }

  /** Shows a nomination that is at hand. */
  NominationAnswer show(Nomination nomination, Caller caller) {
    var ids = List.of(nomination.id());
    var reviewers = nominations.reviewers(ids);
    return NominationAnswer.of(
        nomination,
        reviewers,
        nominations.evidence(ids),
        part(nomination, reviewers, caller),
        caller.account());
  }

  /** Lists nominations in which the caller has a part; owners see all. */
  Page<NominationAnswer> list(NominationFilter wanted, Paging paging, Caller caller) {
    boolean all =
        caller.is(Role.OWNER)
            || wanted.nominee().filter(nominee -> who.leads(caller, nominee)).isPresent();
    var filter = all ? wanted : wanted.involving(caller.account());
    var rows = nominations.list(filter, paging);
    var ids = rows.stream().map(Nomination::id).toList();
    var reviewers = nominations.reviewers(ids).stream().collect(groupingBy(Reviewer::nomination));
    var evidence =
        nominations.evidence(ids).stream().collect(groupingBy(NominationEvidence::nomination));
    return paging.page(
        rows,
        Nomination::id,
        row -> {
          var asked = reviewers.getOrDefault(row.id(), List.of());
          var handedIn = evidence.getOrDefault(row.id(), List.of());
          var part = part(row, asked, caller);
          return NominationAnswer.of(row, asked, handedIn, part, caller.account());
        });
  }
}
