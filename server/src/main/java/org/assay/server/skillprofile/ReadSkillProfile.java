package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/** Answers what one person can prove. */
@Singleton
class ReadSkillProfile {

  private final MayRead mayRead;
  private final Asking asking;
  private final TellProfiles tellProfiles;

  @Inject
  ReadSkillProfile(MayRead mayRead, Asking asking, TellProfiles tellProfiles) {
    this.mayRead = mayRead;
    this.asking = asking;
    this.tellProfiles = tellProfiles;
  }

  ToldProfile read(UUID person, @Nullable String wantedFor, Asking.Wish wish, Caller caller) {
    var purpose = mayRead.check(caller, List.of(person), wantedFor);
    var question = asking.of(purpose, wish);
    var folded = tellProfiles.fold(List.of(person), question, caller);
    return tellProfiles.tell(Answers.PROFILE, folded, caller, Folded::profile).stream()
        .map(ToldProfile::of)
        .findFirst()
        .orElseThrow(() -> Problem.notFound("person", person));
  }
}
