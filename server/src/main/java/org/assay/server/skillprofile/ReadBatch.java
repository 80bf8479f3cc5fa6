package org.assay.server.skillprofile;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
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
    var items =
        tellProfiles.tell("batch", request.people(), question, caller, Optional::of).stream()
            .map(told -> new ToldProfile(told.content(), told.receipt()))
            .toList();
    var known = items.stream().map(item -> item.profile().person()).collect(toSet());
    return new BatchAnswer(
        items, request.people().stream().filter(person -> !known.contains(person)).toList());
  }
}
