package org.assay.verifier.check;

import jakarta.json.JsonObject;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.loading.LoadedDocument;
import org.assay.verifier.status.OneEdTechRevocationList;

/**
 * Answers an entry of type {@code 1EdTechRevocationList}.
 *
 * <p>Nobody signs such a list, so all that speaks for it is where it lies: the credential, which
 * the issuer signed, names the address. That a credential is in the list is believed from there at
 * once. That it is not in the list is the dangerous answer, and believed only of a host that is the
 * issuer's own; of an issuer without a host, such as a did:key, it is believed of the host that the
 * credential names, with a warning. A redirect to another host is not followed that far.
 */
final class RevocationLists {

  private static final String NAME = "status";
  private static final String ACCEPT = "application/json, application/ld+json;q=0.9";

  private RevocationLists() {}

  static Finding judge(StatusEntry place, JsonObject credential, Inquiry inquiry) {
    StatusEvidence evidence = new StatusEvidence();
    try {
      return ask(place, credential, inquiry, evidence);
    } catch (CheckFailure failure) {
      return Findings.of(NAME, failure, evidence.toMap());
    }
  }

  private static Finding ask(
      StatusEntry place, JsonObject credential, Inquiry inquiry, StatusEvidence evidence)
      throws CheckFailure {
    String address =
        Shape.text(place.object(), "id")
            .orElseThrow(() -> Shape.malformed("The status has no id.", place.at("id")));
    evidence.put("revocationList", address);
    LoadedDocument document = StatusLists.load(address, ACCEPT, place, "id", inquiry, evidence);
    String issuer = Shape.idOf(credential.get("issuer")).orElse("");
    Optional<String> id = Shape.text(credential, "id");
    if (id.isEmpty()) {
      throw evidence.unusable(
          "CREDENTIAL_WITHOUT_ID", "The credential has no id to look for in it.", place);
    }
    Optional<OneEdTechRevocationList.Revoked> revoked =
        find(document, address, issuer, id.get(), place, evidence);
    if (revoked.isPresent()) {
      revoked.get().reason().ifPresent(reason -> evidence.put("revocationReason", reason));
      throw CheckFailure.refuted("REVOKED", sentence(evidence), place.pointer());
    }
    return notListed(document, address, issuer, place, evidence);
  }

  private static Optional<OneEdTechRevocationList.Revoked> find(
      LoadedDocument document,
      String address,
      String issuer,
      String id,
      StatusEntry place,
      StatusEvidence evidence)
      throws CheckFailure {
    try {
      OneEdTechRevocationList list = OneEdTechRevocationList.read(document.body());
      list.issuer().ifPresent(stated -> evidence.put("listIssuer", stated));
      if (!list.issuer().orElse(issuer).equals(issuer)) {
        throw CheckFailure.undetermined(
            "STATUS_LIST_ISSUER_MISMATCH", "It comes from another issuer than the credential.", "");
      }
      if (!list.id().orElse(address).equals(address)) {
        throw CheckFailure.undetermined(
            "STATUS_LIST_ID_MISMATCH",
            "It is another list than the one that the credential names.",
            "");
      }
      return list.find(id);
    } catch (CheckFailure failure) {
      throw evidence.unusable(failure.code(), String.valueOf(failure.getMessage()), place);
    }
  }

  private static String sentence(StatusEvidence evidence) {
    String reason = evidence.toMap().get("revocationReason");
    return reason == null
        ? "The issuer has revoked the credential."
        : "The issuer has revoked the credential, and says: “" + reason + "”.";
  }

  private static Finding notListed(
      LoadedDocument document,
      String address,
      String issuer,
      StatusEntry place,
      StatusEvidence evidence)
      throws CheckFailure {
    Optional<String> named = Hosts.ofUrl(address);
    Optional<String> own = Hosts.ofIssuer(issuer);
    boolean moved = !named.equals(Hosts.ofUrl(document.location().toString()));
    if (named.isEmpty() || moved || !own.orElse(named.get()).equals(named.get())) {
      throw evidence.unusable(
          "STATUS_LIST_FOREIGN_HOST",
          "It does not name the credential, but it is not signed and comes from a host that is not"
              + " the issuer's.",
          place);
    }
    return own.isPresent()
        ? Findings.confirmed(NAME, "The credential is not revoked.", evidence.toMap())
        : Findings.notice(
            NAME,
            "UNSIGNED_STATUS_LIST",
            "The credential is not revoked, says a list that is not signed and lies where the"
                + " credential names it.",
            place.pointer(),
            evidence.toMap());
  }
}
