package org.assay.server.skillprofile;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.assay.server.access.Caller;

/** Answers what each of several people can prove: all of it, or nothing of it. */
@Singleton
class ReadBatch {

  private final MayRead mayRead;
  private final Asking asking;
  private final TellProfiles tellProfiles;

  @Inject
  ReadBatch(MayRead mayRead, Asking asking, TellProfiles tellProfiles) {
    this.mayRead = mayRead;
    this.asking = asking;
    this.tellProfiles = tellProfiles;
  }

  BatchAnswer read(BatchRequest request, Caller caller) {
    var purpose = mayRead.check(caller, request.people(), request.purpose());
    var question = asking.of(purpose, request.wish());
    var folded = tellProfiles.fold(request.people(), question, caller);
    var items =
        tellProfiles.tell(Answers.BATCH, folded, caller, Folded::profile).stream()
            .map(ToldProfile::of)
            .toList();
    var known = items.stream().map(item -> item.profile().person()).collect(toSet());
    return new BatchAnswer(
        items, request.people().stream().filter(person -> !known.contains(person)).toList());
  }
}
