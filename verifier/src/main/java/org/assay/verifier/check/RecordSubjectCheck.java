package org.assay.verifier.check;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.Kind;

/**
 * Asks whether the credentials inside a learner record are about the same learner. Somebody may
 * have several ids, so a different one proves nothing, but nor does the record then.
 */
final class RecordSubjectCheck {

  private static final String NAME = "subject";
  private static final Set<Kind> ABOUT_A_LEARNER = Set.of(Kind.OPEN_BADGE, Kind.CLR);

  private RecordSubjectCheck() {}

  static List<Finding> examine(JsonObject credential, List<Judgement.Inner> contained) {
    Optional<JsonObject> learner = subject(credential);
    List<Finding> findings = new ArrayList<>();
    for (Judgement.Inner inner : contained) {
      boolean asked =
          inner.judgement().kind().filter(ABOUT_A_LEARNER::contains).isPresent()
              && inner.pointer().startsWith("/credentialSubject/verifiableCredential/");
      Optional<JsonObject> other =
          inner.judgement().credential().flatMap(RecordSubjectCheck::subject);
      if (asked && learner.isPresent() && other.isPresent()) {
        compare(learner.get(), other.get(), inner.pointer()).ifPresent(findings::add);
      }
    }
    if (findings.isEmpty()) {
      findings.add(Findings.notApplicable(NAME, "No credential inside names another learner."));
    }
    return findings;
  }

  private static Optional<Finding> compare(JsonObject learner, JsonObject other, String pointer) {
    Optional<String> id = Shape.text(learner, "id");
    Optional<String> otherId = Shape.text(other, "id");
    boolean different =
        id.isPresent() && otherId.isPresent() && !id.equals(otherId) && !shareOne(learner, other);
    return different
        ? Optional.of(
            Findings.of(
                NAME,
                CheckFailure.undetermined(
                    "SUBJECT_MISMATCH",
                    "A credential inside names another learner than the record.",
                    pointer + "/credentialSubject/id")))
        : Optional.empty();
  }

  private static boolean shareOne(JsonObject learner, JsonObject other) {
    Set<JsonValue> identifiers = new HashSet<>(Shape.many(learner.get("identifier")));
    return Shape.many(other.get("identifier")).stream().anyMatch(identifiers::contains);
  }

  private static Optional<JsonObject> subject(JsonObject credential) {
    return Shape.many(credential.get("credentialSubject")).stream()
        .filter(JsonObject.class::isInstance)
        .map(JsonValue::asJsonObject)
        .findFirst();
  }
}
