package org.assay.verifier.check;

import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.credential.BitstringStatusListEntry;
import org.assay.verifier.loading.LoadedDocument;

/** Gathers what an answer about the status rests on, as far as the question got. */
final class StatusEvidence {

  private static final int MAX_TEXT = 500;

  private final Map<String, String> gathered = new LinkedHashMap<>();

  void put(String name, String value) {
    boolean fits = value.length() <= MAX_TEXT;
    // Half a surrogate pair would be no text at all.
    int end = !fits && Character.isHighSurrogate(value.charAt(MAX_TEXT - 1)) ? 1 : 0;
    gathered.put(name, fits ? value : value.substring(0, MAX_TEXT - end) + "…");
  }

  void entry(BitstringStatusListEntry entry) {
    put("statusListCredential", entry.statusListCredential());
    put("statusListIndex", Integer.toString(entry.statusListIndex()));
    put("statusPurpose", entry.statusPurpose());
  }

  /** When a list came, how old it is, and whence if not from the address that was asked. */
  void loaded(URI asked, LoadedDocument document, Inquiry inquiry) {
    put("listLoadedAt", document.loadedAt().toString());
    put("listAgeSeconds", Long.toString(age(document, inquiry).toSeconds()));
    if (!document.location().equals(asked)) {
      put("listLocation", document.location().toString());
    }
  }

  void list(JsonObject list) throws CheckFailure {
    Shape.idOf(list.get("issuer")).ifPresent(issuer -> put("listIssuer", issuer));
    Moments.validFrom(list).ifPresent(from -> put("listValidFrom", from.toString()));
    Moments.validUntil(list).ifPresent(until -> put("listValidUntil", until.toString()));
  }

  /** How long ago a document was loaded; one that came during the judgement is new. */
  static Duration age(LoadedDocument document, Inquiry inquiry) {
    Duration age = Duration.between(document.loadedAt(), inquiry.now());
    return age.isNegative() ? Duration.ZERO : age;
  }

  /** A list that cannot be relied on, and the code of the reason. */
  CheckFailure unusable(String cause, String why, StatusEntry entry) {
    put("cause", cause);
    return CheckFailure.undetermined(
        "STATUS_VERIFICATION_ERROR",
        "The status list cannot be relied on. " + why,
        entry.pointer());
  }

  Map<String, String> toMap() {
    return gathered;
  }
}
