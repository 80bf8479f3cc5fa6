package org.assay.verifier.check;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.Outcome;
import org.assay.verifier.proof.TokenTimes;

/** Says what no proof can tell: whether to trust an issuer is for people to decide. */
final class TrustNote {

  private static final String NAME = "trust";

  private static final String LOADING = "loading";

  private TrustNote() {}

  static Finding about(JsonObject credential, boolean proven, Inquiry inquiry) {
    String issuer = Shape.idOf(credential.get("issuer")).orElse("");
    Map<String, String> evidence = Map.of("issuer", issuer);
    if (proven && inquiry.knownIssuers().filter(known -> known.contains(issuer)).isPresent()) {
      return Findings.confirmed(NAME, "The issuer is on the list of known issuers.", evidence);
    }
    boolean asked = inquiry.knownIssuers().isPresent();
    if (inquiry.policy().requireTrust()) {
      CheckFailure unknown =
          CheckFailure.undetermined(
              "ISSUER_UNKNOWN", "That a known issuer issued this was not shown.", "/issuer");
      return Findings.of(NAME, unknown, evidence);
    }
    return new Finding(
        NAME,
        Outcome.NOT_APPLICABLE,
        asked ? "ISSUER_UNKNOWN" : "ISSUER_NOT_ASSESSED",
        asked
            ? "That a known issuer issued this was not shown: name and logo are claims."
            : "Whether to trust this issuer was not asked: that is for people to say.",
        "/issuer",
        evidence);
  }

  static List<Finding> loading(Inquiry inquiry) {
    List<Finding> findings = new ArrayList<>();
    inquiry.bundledAt().ifPresent(at -> findings.add(offline(at, inquiry.now())));
    if (inquiry.policy().allowLocal()) {
      findings.add(local());
    }
    return findings.isEmpty()
        ? List.of(Findings.notApplicable(LOADING, "Only public addresses were allowed, by https."))
        : findings;
  }

  private static Finding local() {
    return new Finding(
        LOADING,
        Outcome.CONFIRMED,
        "LOCAL_ALLOWED",
        "Documents of this machine were allowed, also over plain HTTP: elsewhere this verdict may"
            + " differ.",
        "",
        Map.of());
  }

  private static Finding offline(Instant at, Instant now) {
    if (at.isAfter(now.plus(TokenTimes.SKEW))) {
      return Findings.of(
          LOADING,
          CheckFailure.undetermined(
              "NOT_CHECKED",
              "The bundle says that it was made at "
                  + at
                  + ", which is still to come: as of when its documents speak is not known.",
              ""));
    }
    return new Finding(
        LOADING,
        Outcome.CONFIRMED,
        "OFFLINE",
        "Judged without network, as of "
            + at
            + ": keys and status are what the bundle says, and as good as whoever made it.",
        "",
        Map.of("asOf", at.toString()));
  }
}
