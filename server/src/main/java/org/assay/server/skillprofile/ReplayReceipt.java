package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.access.Role;
import org.assay.server.issuer.OwnDocuments;
import org.assay.server.ledger.KeptReceipt;
import org.assay.server.ledger.ReadReceipts;
import org.assay.server.platform.JsonText;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;
import org.assay.server.platform.ServerConfig;
import org.assay.server.skillprofile.Replay.Sameness;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.SignedStatement;
import org.assay.verifier.json.StrictJson;

/**
 * Looks at a receipt again, years later perhaps: is the signature ours, does the ledger keep the
 * same, and does the same answer come out when it is worked out anew of what was known then?
 */
@Singleton
class ReplayReceipt {

  private final OwnDocuments documents;
  private final ReadReceipts receipts;
  private final GatherKnown gather;
  private final WriteClr writeClr;
  private final KnownSecret knownSecret;
  private final ServerConfig config;

  @Inject
  ReplayReceipt(
      OwnDocuments documents,
      ReadReceipts receipts,
      GatherKnown gather,
      WriteClr writeClr,
      KnownSecret knownSecret,
      ServerConfig config) {
    this.documents = documents;
    this.receipts = receipts;
    this.gather = gather;
    this.writeClr = writeClr;
    this.knownSecret = knownSecret;
    this.config = config;
  }

  /**
   * Replays.
   *
   * @param signed the receipt as the reader got it
   * @throws Problem not allowed, unless the caller is the reader, the person, or an owner
   */
  Replay replay(String signed, Caller caller) {
    try {
      var told =
          SignedStatement.verify(
              signed,
              SignReceipt.TYPE,
              config.at("/issuer/keys/").toString(),
              (location, accept) ->
                  documents.find(location).orElseThrow(() -> unknownKey(location.toString())));
      return replay(signed, told.payload(), caller);
    } catch (CheckFailure failure) {
      return Replay.refuted(failure.code());
    }
  }

  private static CheckFailure unknownKey(String kid) {
    return CheckFailure.refuted("KEY_PROVENANCE_ERROR", "No key of ours: " + kid, "/kid");
  }

  private Replay replay(String signed, JsonObject told, Caller caller) {
    var receipt = JsonText.read(told.toString(), Receipt.class);
    check(caller, receipt);
    var kept = kept(signed, receipt.read());
    if (receipt.v() != Receipt.VERSION) {
      return Replay.of(kept, Sameness.MISSING, List.of("/v"));
    }
    var again = again(receipt);
    if (again.isEmpty()) {
      return Replay.of(kept, Sameness.MISSING, List.of("/kind"));
    }
    var differs = JsonDifference.of(told, again.get());
    return Replay.of(kept, Sameness.of(differs.isEmpty()), differs);
  }

  private static void check(Caller caller, Receipt receipt) {
    boolean itself = !caller.tool() && caller.account().equals(receipt.sub());
    if (!itself && !caller.account().equals(receipt.aud()) && !caller.is(Role.OWNER)) {
      throw new Problem(
          Code.NOT_ALLOWED, "A receipt is replayed for its reader, the person, and owners.");
    }
  }

  private Sameness kept(String signed, UUID read) {
    return receipts
        .find(read)
        .map(KeptReceipt::receipt)
        .map(signed::equals)
        .map(Sameness::of)
        .orElse(Sameness.MISSING);
  }

  /** Writes the receipt anew, of what had been known when it was written first. */
  private Optional<JsonObject> again(Receipt receipt) {
    var question = receipt.question().question();
    var mask = knownSecret.mask(receipt.read());
    var folded = Folded.of(gather.again(receipt, mask), question, receipt.iat(), receipt.read());
    var telling =
        new WriteReceipt.Telling(
            receipt.iss(), receipt.aud(), receipt.reader(), receipt.kind(), mask);
    return answer(receipt, folded)
        .map(answer -> json(Canonical.form(WriteReceipt.of(folded, answer, telling))));
  }

  private Optional<Object> answer(Receipt receipt, Folded folded) {
    return receipt.kind().equals(Answers.CLR)
        ? Optional.of(writeClr.of(folded, receipt.iss()))
        : Answers.of(receipt.kind(), folded).map(answer -> answer);
  }

  private static JsonObject json(byte[] form) {
    try {
      return StrictJson.readObject(form, Math.max(form.length, 1));
    } catch (CheckFailure e) {
      throw new IllegalStateException("a receipt of ours is not strict JSON", e);
    }
  }
}
