package org.assay.verifier.check;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.credential.BitstringStatusListEntry;
import org.assay.verifier.loading.LoadedDocument;
import org.assay.verifier.status.PublishedStatusList;
import org.assay.verifier.status.StatusListFormat;

/**
 * Fetches a status list and believes it only after the same questions as any credential.
 *
 * <p>Whatever is wrong with a list leaves the credential's status open: it neither proves nor
 * disproves that the credential was taken back. The code is the W3C's; the evidence {@code cause}
 * says more precisely why.
 */
final class StatusLists {

  private static final String ACCEPT =
      "application/vc, application/vc+jwt, application/vc+ld+json, application/ld+json,"
          + " application/json, text/plain;q=0.5";

  private StatusLists() {}

  /**
   * A list that may be believed.
   *
   * @param content what it says
   * @param validUntil until when it holds, if it says so
   * @param document the document as it was loaded
   */
  record Trusted(
      PublishedStatusList content, Optional<Instant> validUntil, LoadedDocument document) {}

  static Trusted fetch(
      StatusEntry place,
      BitstringStatusListEntry entry,
      String issuer,
      Inquiry inquiry,
      StatusEvidence evidence)
      throws CheckFailure {
    StatusListFormat format = StatusListFormat.ofEntry(place.type()).orElseThrow();
    LoadedDocument loaded =
        load(
            entry.statusListCredential(), ACCEPT, place, "statusListCredential", inquiry, evidence);
    SecuredDocument document = read(loaded, place, evidence);
    JsonObject list = document.credential();
    if (!Shape.mentions(list, "type", format.credentialType())) {
      throw evidence.unusable(
          "NOT_A_STATUS_LIST", "What lies at its address is no status list.", place);
    }
    Optional<Finding> obstacle =
        Essentials.obstacle(Essentials.examine(document, inquiry.whenFetched()));
    if (obstacle.isPresent()) {
      throw evidence.unusable(obstacle.get().code(), obstacle.get().message(), place);
    }
    evidence.list(list);
    requireBelonging(list, entry.statusListCredential(), issuer, place, evidence);
    PublishedStatusList content = content(list, format, place, evidence);
    if (!content.serves(entry.statusPurpose())) {
      throw evidence.unusable(
          "STATUS_PURPOSE_MISMATCH",
          "It does not serve the purpose \"" + entry.statusPurpose() + "\".",
          place);
    }
    return new Trusted(content, Moments.validUntil(list), loaded);
  }

  /** Loads what lies at an address that the credential names. */
  static LoadedDocument load(
      String address,
      String accept,
      StatusEntry place,
      String member,
      Inquiry inquiry,
      StatusEvidence evidence)
      throws CheckFailure {
    URI location = address(address, place.at(member));
    try {
      LoadedDocument document = inquiry.documents().load(location, accept);
      evidence.loaded(location, document, inquiry);
      return document;
    } catch (CheckFailure failure) {
      evidence.put("cause", failure.code());
      throw CheckFailure.undetermined(
          "STATUS_RETRIEVAL_ERROR", String.valueOf(failure.getMessage()), place.pointer());
    }
  }

  private static URI address(String text, String pointer) throws CheckFailure {
    try {
      int fragment = text.indexOf('#');
      URI address = new URI(fragment < 0 ? text : text.substring(0, fragment));
      if (address.isAbsolute()) {
        return address;
      }
    } catch (URISyntaxException e) {
      // It is said below.
    }
    throw Shape.malformed("The address of the status list is no URL.", pointer);
  }

  private static SecuredDocument read(
      LoadedDocument loaded, StatusEntry place, StatusEvidence evidence) throws CheckFailure {
    try {
      return Parsing.read(loaded.body());
    } catch (CheckFailure failure) {
      throw evidence.unusable(failure.code(), String.valueOf(failure.getMessage()), place);
    }
  }

  private static void requireBelonging(
      JsonObject list, String address, String issuer, StatusEntry place, StatusEvidence evidence)
      throws CheckFailure {
    if (!Shape.idOf(list.get("issuer")).orElse("").equals(issuer)) {
      throw evidence.unusable(
          "STATUS_LIST_ISSUER_MISMATCH",
          "It comes from another issuer than the credential.",
          place);
    }
    if (!Shape.text(list, "id").orElse(address).equals(address)) {
      throw evidence.unusable(
          "STATUS_LIST_ID_MISMATCH",
          "It is another list than the one that the credential names.",
          place);
    }
    if (list.containsKey("credentialStatus") || list.containsKey("status")) {
      throw evidence.unusable(
          "STATUS_LIST_HAS_STATUS", "It has a status itself, which is not followed.", place);
    }
  }

  // Its pointers point into the list, which is not the document that is judged.
  private static PublishedStatusList content(
      JsonObject list, StatusListFormat format, StatusEntry place, StatusEvidence evidence)
      throws CheckFailure {
    try {
      return PublishedStatusList.read(list, format);
    } catch (CheckFailure failure) {
      evidence.put("listPointer", failure.pointer());
      throw CheckFailure.undetermined(
          failure.code(), String.valueOf(failure.getMessage()), place.pointer());
    }
  }
}
