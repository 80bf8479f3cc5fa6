package org.assay.verifier.check;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.status.OneEdTechRevocationList;
import org.assay.verifier.status.StatusListFormat;

/**
 * Asks whether the issuer has taken the credential back, in every status entry that it has.
 *
 * <p>A list is asked only once the credential is known to be authentic: a forgery must not make the
 * verifier fetch what it likes. An entry of a kind that is not known leaves the status open,
 * whatever the others say.
 */
final class StatusCheck {

  private static final String NAME = "status";
  private static final String POINTER = "/credentialStatus";
  private static final int MAX_ENTRIES = 8;

  private StatusCheck() {}

  static List<Finding> examine(JsonObject credential, boolean authentic, Inquiry inquiry) {
    List<StatusEntry> entries = StatusEntry.in(credential);
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
    for (StatusEntry entry : entries) {
      findings.addAll(judge(entry, credential, inquiry));
    }
    return findings;
  }

  private static Finding skipped(String message) {
    return Findings.of(NAME, CheckFailure.undetermined("NOT_CHECKED", message, POINTER));
  }

  private static List<Finding> judge(StatusEntry entry, JsonObject credential, Inquiry inquiry) {
    if (StatusListFormat.ofEntry(entry.type()).isPresent()) {
      return StatusBits.judge(entry, credential, inquiry);
    }
    return entry.type().equals(OneEdTechRevocationList.TYPE)
        ? List.of(RevocationLists.judge(entry, credential, inquiry))
        : List.of(unsupported(entry));
  }

  private static Finding unsupported(StatusEntry entry) {
    CheckFailure failure =
        CheckFailure.undetermined(
            "UNSUPPORTED_STATUS",
            "The status is of a kind that is not known here, so it was not asked.",
            entry.pointer());
    var evidence = new StatusEvidence();
    evidence.put("type", entry.type());
    return Findings.of(NAME, failure, evidence.toMap());
  }
}
