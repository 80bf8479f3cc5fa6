package org.assay.verifier.check;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.json.JsonRuntime;
import org.assay.verifier.loading.LoadedDocument;

/**
 * What a refresh service sent, and what was found about it.
 *
 * @param document the copy
 * @param essentials what was found about the copy itself, its dates included
 */
record RefreshedCopy(SecuredDocument document, List<Finding> essentials) {

  private static final String UNREACHABLE = "REFRESH_RETRIEVAL_ERROR";
  private static final String UNUSABLE = "REFRESH_VERIFICATION_ERROR";

  RefreshedCopy {
    essentials = List.copyOf(essentials);
  }

  /** Fetches a copy; it is good in itself, but for its dates. */
  static RefreshedCopy fetch(String address, Inquiry inquiry, StatusEvidence evidence)
      throws CheckFailure {
    SecuredDocument document = read(load(address, inquiry, evidence), evidence);
    List<Finding> essentials = Essentials.examine(document, inquiry);
    Optional<Finding> obstacle = obstacle(essentials);
    if (obstacle.isPresent()) {
      throw unusable(obstacle.get().code(), obstacle.get().message(), evidence);
    }
    return new RefreshedCopy(document, essentials);
  }

  /** What stands in the way of relying on a document, be it in force or not. */
  static Optional<Finding> obstacle(List<Finding> essentials) {
    return Essentials.obstacle(
        essentials.stream().filter(finding -> !finding.check().equals("validity")).toList());
  }

  /** Checks that this copy takes the place of a credential now. */
  void requireSuccessor(JsonObject original, Instant now, StatusEvidence evidence)
      throws CheckFailure {
    JsonObject copy = document.credential();
    Optional<String> id = Shape.text(original, "id");
    if (id.isEmpty() || !id.equals(Shape.text(copy, "id"))) {
      throw unusable("REFRESH_ID_MISMATCH", "It is another credential.", evidence);
    }
    if (!Shape.idOf(original.get("issuer")).equals(Shape.idOf(copy.get("issuer")))) {
      throw unusable("REFRESH_ISSUER_MISMATCH", "It comes from another issuer.", evidence);
    }
    if (document.kind() != Kinds.of(original)) {
      throw unusable("REFRESH_KIND_MISMATCH", "It is of another kind.", evidence);
    }
    requireNewer(Moments.validFrom(original), Moments.validFrom(copy), now, evidence);
    Optional<Instant> until = Moments.validUntil(original);
    until.ifPresent(end -> evidence.put("presentedValidUntil", end.toString()));
  }

  /** Tells whether it says the same as a credential, whoever signed it how. */
  boolean saysTheSame(JsonObject original) {
    return unsecured(document.credential()).equals(unsecured(original));
  }

  private static JsonObject unsecured(JsonObject credential) {
    return JsonRuntime.provider().createObjectBuilder(credential).remove("proof").build();
  }

  private static void requireNewer(
      Optional<Instant> presented, Optional<Instant> copied, Instant now, StatusEvidence evidence)
      throws CheckFailure {
    presented.ifPresent(from -> evidence.put("presentedValidFrom", from.toString()));
    copied.ifPresent(from -> evidence.put("validFrom", from.toString()));
    Instant newest = copied.orElse(Instant.MIN);
    if (newest.isBefore(presented.orElse(Instant.MIN))) {
      throw unusable("REFRESH_OLDER", "It is older.", evidence);
    }
    if (newest.isAfter(now)) {
      throw unusable("NOT_YET_VALID", "It holds only from " + newest + " on.", evidence);
    }
  }

  private static LoadedDocument load(String address, Inquiry inquiry, StatusEvidence evidence)
      throws CheckFailure {
    try {
      LoadedDocument loaded = inquiry.documents().load(new URI(address), AddressJudge.ACCEPT);
      evidence.put("loadedAt", loaded.loadedAt().toString());
      evidence.put("ageSeconds", "" + StatusEvidence.age(loaded, inquiry).toSeconds());
      return loaded;
    } catch (URISyntaxException e) {
      throw failed(UNREACHABLE, "The address of the refresh service is no URL.");
    } catch (CheckFailure failure) {
      evidence.put("cause", failure.code());
      throw failed(UNREACHABLE, "No newer copy could be had. " + failure.getMessage());
    }
  }

  private static SecuredDocument read(LoadedDocument loaded, StatusEvidence evidence)
      throws CheckFailure {
    try {
      return Parsing.read(loaded.body());
    } catch (CheckFailure failure) {
      throw unusable(failure.code(), String.valueOf(failure.getMessage()), evidence);
    }
  }

  private static CheckFailure unusable(String cause, String why, StatusEvidence evidence) {
    evidence.put("cause", cause);
    return failed(UNUSABLE, "What the refresh service sent cannot take its place. " + why);
  }

  private static CheckFailure failed(String code, String message) {
    return CheckFailure.undetermined(code, message, "/refreshService");
  }
}
