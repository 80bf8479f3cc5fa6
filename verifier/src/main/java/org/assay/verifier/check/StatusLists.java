package org.assay.verifier.check;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.credential.BitstringStatusListEntry;
import org.assay.verifier.status.BitstringStatusList;
import org.assay.verifier.status.BitstringStatusListCredential;

/**
 * Fetches a status list and believes it only after the same questions as any credential.
 *
 * <p>Whatever is wrong with a list leaves the credential's status open: it neither proves nor
 * disproves that the credential was taken back.
 */
final class StatusLists {

  private static final String POINTER = "/credentialStatus";
  private static final String ACCEPT =
      "application/vc, application/vc+jwt, application/vc+ld+json, application/ld+json,"
          + " application/json, text/plain;q=0.5";

  private StatusLists() {}

  static BitstringStatusList fetch(BitstringStatusListEntry entry, String issuer, Inquiry inquiry)
      throws CheckFailure {
    SecuredDocument document = load(entry.statusListCredential(), inquiry);
    JsonObject list = document.credential();
    if (!Versions.isStatusList(list)) {
      throw unusable("What lies at its address is no status list.");
    }
    Optional<Finding> obstacle =
        Essentials.obstacle(Essentials.examine(document, inquiry.whenFetched()));
    if (obstacle.isPresent()) {
      throw unusable(obstacle.get().message());
    }
    if (!Shape.idOf(list.get("issuer")).orElse("").equals(issuer)) {
      throw unusable("It comes from another issuer than the credential.");
    }
    String id = entry.statusListCredential();
    if (!Shape.text(list, "id").orElse(id).equals(id)) {
      throw unusable("It is another list than the one that the credential names.");
    }
    if (list.containsKey("credentialStatus")) {
      throw unusable("It has a status itself, which is not followed.");
    }
    return BitstringStatusListCredential.read(list, entry.statusPurpose());
  }

  private static SecuredDocument load(String address, Inquiry inquiry) throws CheckFailure {
    byte[] body;
    try {
      body = inquiry.documents().load(new URI(address), ACCEPT).body();
    } catch (URISyntaxException e) {
      throw CheckFailure.refuted(
          "MALFORMED_VALUE_ERROR", "The address of the status list is no URL.", POINTER);
    } catch (CheckFailure failure) {
      throw CheckFailure.undetermined(
          "STATUS_RETRIEVAL_ERROR", String.valueOf(failure.getMessage()), POINTER);
    }
    try {
      return Parsing.read(body);
    } catch (CheckFailure failure) {
      throw unusable(String.valueOf(failure.getMessage()));
    }
  }

  private static CheckFailure unusable(String why) {
    return CheckFailure.undetermined(
        "STATUS_VERIFICATION_ERROR", "The status list cannot be relied on. " + why, POINTER);
  }
}
