package org.assay.verifier.openbadges2;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Recipient;
import org.assay.verifier.carrier.CompactJws;
import org.assay.verifier.openbadges2.OpenBadge2.Examined;

/** Asks all questions about one assertion, always in the same order. */
final class Examination {

  private final LinkedDocuments documents;
  private final Instant now;
  private final Optional<Recipient> recipient;
  private final Answers answers = new Answers();

  Examination(LinkedDocuments documents, Instant now, Optional<Recipient> recipient) {
    this.documents = documents;
    this.now = now;
    this.recipient = recipient;
  }

  Examined examine(JsonObject presented, Optional<CompactJws> signed) {
    if (HostedAssertion.isRevoked(presented) && BadgeKind.hasContext(presented)) {
      return stopped(presented, "status", RevocationList.revoked(presented));
    }
    BadgeKind kind;
    try {
      kind = BadgeKind.of(presented);
    } catch (CheckFailure failure) {
      return stopped(presented, "structure", failure);
    }
    return kind == BadgeKind.HOSTED ? hosted(presented, signed) : signed(presented, signed);
  }

  private Examined hosted(JsonObject presented, Optional<CompactJws> signed) {
    if (signed.isPresent()) {
      CheckFailure contradiction =
          Shape.malformed("The badge is signed but says that it is hosted.", "/verification/type");
      return stopped(presented, "structure", contradiction);
    }
    HostedAssertion hosted;
    try {
      hosted = HostedAssertion.fetch(presented, documents);
    } catch (CheckFailure failure) {
      return stopped(presented, failure.code().equals("REVOKED") ? "status" : "proof", failure);
    }
    if (!hosted.differing().isEmpty()) {
      answers.warning(
          "HOSTED_COPY_DIFFERS",
          "The copy that was handed in differs from the badge that its issuer hosts; judged and"
              + " shown is the latter.",
          "",
          hosted.differing());
    }
    Parties parties = Parties.of(hosted.original(), documents);
    form(parties);
    hosting(hosted, parties);
    issuer(parties, List.of());
    rest(parties);
    return examined(parties);
  }

  private Examined signed(JsonObject assertion, Optional<CompactJws> jws) {
    Parties parties = Parties.of(assertion, documents);
    form(parties);
    issuer(parties, signature(parties, jws));
    rest(parties);
    return examined(parties);
  }

  private void form(Parties parties) {
    StructureAnswer.give(parties, answers);
    answers.notApplicable("schema", "Open Badges 2.0 names no schema; see structure.");
  }

  private void hosting(HostedAssertion hosted, Parties parties) {
    String address = Shape.text(hosted.original(), "id").orElse("");
    try {
      if (parties.issuer().document().isEmpty()) {
        throw CheckFailure.undetermined(
            "NOT_CHECKED", "Without its issuer nobody can say where the badge belongs.", "/id");
      }
      Scope.examine(parties);
      answers.confirmed(
          "proof",
          "The badge lies where its issuer hosts its badges.",
          Map.of("assertion", address));
    } catch (CheckFailure failure) {
      answers.failed("proof", failure, Map.of("assertion", address));
    }
  }

  /** Returns the key with which the signature holds, if it does. */
  private List<SigningKey> signature(Parties parties, Optional<CompactJws> jws) {
    try {
      Signature signature =
          Signature.verify(
              jws.orElseThrow(
                  () ->
                      CheckFailure.refuted(
                          "PROOF_MISSING", "The badge should be signed but is not.", "")),
              parties,
              documents);
      answers.confirmed(
          "proof",
          "The signature fits the assertion.",
          Map.of("verificationMethod", signature.key().id(), "algorithm", signature.algorithm()));
      return List.of(signature.key());
    } catch (CheckFailure failure) {
      answers.failed("proof", failure);
      return List.of();
    }
  }

  private void issuer(Parties parties, List<SigningKey> keys) {
    IssuerAnswer.give(parties, keys, answers);
  }

  private void rest(Parties parties) {
    ValidityAnswer.give(parties.assertion(), now, answers);
    StatusAnswer.give(parties, documents, answers);
    RecipientAnswer.give(parties.assertion(), recipient, answers);
    EndorsementAnswer.give(parties, documents, now, answers);
  }

  private Examined examined(Parties parties) {
    return new Examined(
        answers.findings(),
        parties.assertion(),
        parties.badge().document(),
        parties.issuer().document());
  }

  private Examined stopped(JsonObject presented, String check, CheckFailure failure) {
    answers.failed(check, failure);
    return new Examined(answers.findings(), presented, Optional.empty(), Optional.empty());
  }
}
