package org.assay.server.ledger;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.access.Role;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;

/** Decides who may see what of the ledger. */
@Singleton
class MaySeeReads {

  private final ReadReceipts receipts;

  @Inject
  MaySeeReads(ReadReceipts receipts) {
    this.receipts = receipts;
  }

  /** The reads of a profile are for the person it is about, and for the owner. */
  void check(Caller caller, UUID person) {
    if (!isOwn(caller, person) && !caller.is(Role.OWNER)) {
      throw new Problem(Code.NOT_ALLOWED, "You may see who read your own profile.");
    }
  }

  /** A receipt is besides for the reader it was made for; to others it is not there. */
  KeptReceipt receipt(Caller caller, UUID person, UUID read) {
    return receipts
        .find(read)
        .filter(kept -> kept.person().equals(person))
        .filter(
            kept ->
                isOwn(caller, person)
                    || caller.is(Role.OWNER)
                    || caller.account().equals(kept.reader()))
        .orElseThrow(() -> Problem.notFound("receipt of the read", read));
  }

  /** The ledger as a whole is the owner's business. */
  void checkWhole(Caller caller) {
    if (!caller.is(Role.OWNER)) {
      throw new Problem(Code.NOT_ALLOWED, "The ledger as a whole is for owners.");
    }
  }

  private static boolean isOwn(Caller caller, UUID person) {
    return !caller.tool() && caller.account().equals(person);
  }
}
