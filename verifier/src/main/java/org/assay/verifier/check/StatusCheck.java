package org.assay.verifier.check;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.credential.BitstringStatusListEntry;
import org.assay.verifier.status.BitstringStatusList;

/**
 * Asks whether the issuer has taken the credential back, in every status entry that it has.
 *
 * <p>A list is asked only once the credential is known to be authentic: a forgery must not make the
 * verifier fetch what it likes.
 *
 * @see <a href="https://www.w3.org/TR/vc-bitstring-status-list/#validate-algorithm">Bitstring
 *     Status List v1.0, Validate Algorithm</a>
 */
final class StatusCheck {

  private static final String NAME = "status";
  private static final String POINTER = "/credentialStatus";
  private static final int MAX_ENTRIES = 8;

  private StatusCheck() {}

  static List<Finding> examine(JsonObject credential, boolean authentic, Inquiry inquiry) {
    List<JsonValue> entries = Shape.many(credential.get("credentialStatus"));
    if (entries.isEmpty()) {
      return List.of(Findings.notApplicable(NAME, "The credential names no status list."));
    }
    if (!authentic) {
      return List.of(
          skipped("The status was not asked because no good proof shows who issued it."));
    }
    if (entries.size() > MAX_ENTRIES) {
      return List.of(skipped("The credential has more status entries than are looked at."));
    }
    List<Finding> findings = new ArrayList<>();
    for (JsonValue entry : entries) {
      findings.add(judge(entry, credential, inquiry));
    }
    return findings;
  }

  private static Finding skipped(String message) {
    return Findings.of(NAME, CheckFailure.undetermined("NOT_CHECKED", message, POINTER));
  }

  private static Finding judge(JsonValue value, JsonObject credential, Inquiry inquiry) {
    Map<String, String> evidence = new LinkedHashMap<>();
    try {
      if (!(value instanceof JsonObject object)
          || !Shape.mentions(object, "type", BitstringStatusListEntry.TYPE)) {
        throw CheckFailure.undetermined(
            "UNSUPPORTED_STATUS", "The status is of a kind that is not known here.", POINTER);
      }
      BitstringStatusListEntry entry = BitstringStatusListEntry.read(object, POINTER);
      evidence.put("statusListCredential", entry.statusListCredential());
      evidence.put("statusListIndex", Integer.toString(entry.statusListIndex()));
      evidence.put("statusPurpose", entry.statusPurpose());
      String issuer = Shape.idOf(credential.get("issuer")).orElse("");
      int status = value(StatusLists.fetch(entry, issuer, inquiry), entry);
      evidence.put("status", "0x" + Integer.toHexString(status));
      return Findings.confirmed(NAME, StatusMeaning.of(entry, status, object), evidence);
    } catch (CheckFailure failure) {
      return Findings.of(NAME, failure, evidence);
    }
  }

  private static int value(BitstringStatusList list, BitstringStatusListEntry entry)
      throws CheckFailure {
    int length = list.length() / entry.statusSize();
    if (length < BitstringStatusList.MIN_LENGTH) {
      throw CheckFailure.undetermined(
          "STATUS_LIST_LENGTH_ERROR", "The status list has too few entries.", POINTER);
    }
    if (entry.statusListIndex() >= length) {
      throw CheckFailure.undetermined(
          "RANGE_ERROR", "The status list does not reach to this credential's entry.", POINTER);
    }
    return list.value(entry.statusListIndex(), entry.statusSize());
  }
}
