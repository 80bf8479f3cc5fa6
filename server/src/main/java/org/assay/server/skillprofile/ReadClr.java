package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.credential.SignRecord;
import org.assay.server.credential.SignedForms;
import org.assay.server.issuer.IssuerProfile;
import org.assay.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/** Answers what one person can prove, as a signed learner record that holds the badges. */
@Singleton
class ReadClr {

  private final MayRead mayRead;
  private final Asking asking;
  private final WriteClr writeClr;
  private final SignRecord signRecord;
  private final TellProfiles tellProfiles;
  private final IssuerProfile issuer;

  @Inject
  ReadClr(
      MayRead mayRead,
      Asking asking,
      WriteClr writeClr,
      SignRecord signRecord,
      TellProfiles tellProfiles,
      IssuerProfile issuer) {
    this.mayRead = mayRead;
    this.asking = asking;
    this.writeClr = writeClr;
    this.signRecord = signRecord;
    this.tellProfiles = tellProfiles;
    this.issuer = issuer;
  }

  ToldClr read(UUID person, @Nullable String wantedFor, Caller caller) {
    var purpose = mayRead.check(caller, List.of(person), wantedFor);
    var question = asking.of(purpose, Asking.Wish.NOW);
    var folded =
        tellProfiles.fold(List.of(person), question, caller).stream()
            .findFirst()
            .orElseThrow(() -> Problem.notFound("person", person));
    var clr = writeClr.of(folded, issuer.id());
    var signed = signRecord.sign(clr);
    tellProfiles.tell(Answers.CLR, List.of(folded), caller, any -> clr);
    return new ToldClr(folded.profile().read(), signed);
  }

  /**
   * A learner record that was told.
   *
   * @param read the entry in the read ledger
   * @param forms the record in both forms
   */
  record ToldClr(UUID read, SignedForms forms) {}
}
