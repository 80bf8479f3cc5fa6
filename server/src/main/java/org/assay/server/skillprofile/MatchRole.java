package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/** Answers how well a person fits a role, and which badges would close the gap. */
@Singleton
class MatchRole {

  private final MayRead mayRead;
  private final Asking asking;
  private final ReadWanted readWanted;
  private final FindClosing findClosing;
  private final TellProfiles tellProfiles;

  @Inject
  MatchRole(
      MayRead mayRead,
      Asking asking,
      ReadWanted readWanted,
      FindClosing findClosing,
      TellProfiles tellProfiles) {
    this.mayRead = mayRead;
    this.asking = asking;
    this.readWanted = readWanted;
    this.findClosing = findClosing;
    this.tellProfiles = tellProfiles;
  }

  ToldMatch match(
      UUID person,
      @Nullable String wantedFor,
      @Nullable String role,
      Asking.Wish wish,
      Caller caller) {
    var purpose = mayRead.check(caller, List.of(person), wantedFor);
    if (role == null) {
      throw Problem.invalid("Say which role: add &role=, such as Cloud engineer.");
    }
    var name = Given.line("role", role, 100);
    var wanted = readWanted.find(name).orElseThrow(() -> Problem.notFound("role", name));
    var folded =
        tellProfiles.fold(List.of(person), asking.of(purpose, wish), caller).stream()
            .map(one -> one.with(Career.of(wanted, findClosing.of(wanted, one))))
            .toList();
    return tellProfiles.tell(Answers.MATCH, folded, caller, RoleMatch::of).stream()
        .map(told -> new ToldMatch(told.content(), told.receipt()))
        .findFirst()
        .orElseThrow(() -> Problem.notFound("person", person));
  }
}
