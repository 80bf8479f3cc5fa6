package org.assay.verifier.check;

import java.util.Map;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;

/** What a status value means for the credential, by the purpose of its list. */
final class StatusMeaning {

  private static final String NAME = "status";

  private StatusMeaning() {}

  /**
   * Returns the finding, or throws if the credential must not be relied on.
   *
   * @param text what the issuer says the value means
   */
  static Finding of(
      StatusEntry entry,
      String purpose,
      int status,
      Optional<String> text,
      Map<String, String> evidence)
      throws CheckFailure {
    boolean set = status != 0;
    return switch (purpose) {
      case "revocation" -> {
        requireUnset(set, "REVOKED", "The issuer has revoked the credential.", entry);
        yield Findings.confirmed(NAME, "The credential is not revoked.", evidence);
      }
      case "suspension" -> {
        requireUnset(set, "SUSPENDED", "The issuer has suspended the credential.", entry);
        yield Findings.confirmed(NAME, "The credential is not suspended.", evidence);
      }
      case "refresh" ->
          set
              ? Findings.notice(
                  NAME,
                  "REFRESH_AVAILABLE",
                  "A newer form of the credential can be had.",
                  entry.pointer(),
                  evidence)
              : Findings.confirmed(NAME, "There is no newer form of the credential.", evidence);
      case "message" ->
          Findings.confirmed(
              NAME, "The issuer's message: " + text.orElse("none for this value") + ".", evidence);
      default -> {
        if (set) {
          throw CheckFailure.undetermined(
              "UNKNOWN_PURPOSE",
              "The status is set, but its meaning is not known here.",
              entry.pointer());
        }
        yield Findings.confirmed(NAME, "The status is not set.", evidence);
      }
    };
  }

  private static void requireUnset(boolean set, String code, String message, StatusEntry entry)
      throws CheckFailure {
    if (set) {
      throw CheckFailure.refuted(code, message, entry.pointer());
    }
  }
}
