package org.assay.verifier;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.Optional;
import java.util.TreeMap;
import org.assay.verifier.json.JsonRuntime;

/**
 * Writes a verdict as JSON, for programs. The members are stable:
 *
 * <pre>{@code
 * {
 *   "decision": "VERIFIED" | "REFUTED" | "UNDETERMINED",
 *   "policy": "strict",
 *   "checkedAt": "2026-01-31T12:00:00Z",
 *   "asOf": "2026-01-31T12:00:00Z",
 *   "kind": "OPEN_BADGE",
 *   "answers": {"proof", "validity", "trust": "CONFIRMED" | "REFUTED" | …},
 *   "claims": {
 *     "id", "name", "description", "issuer": {"id", "name", "image", "proven": true | false},
 *     "recipient": ["…"],
 *     "validFrom", "validUntil", "achievement": {"id", "name"}, "image"
 *   },
 *   "findings": [
 *     {"check", "outcome", "code", "message", "pointer", "evidence": {"…": "…"}}
 *   ],
 *   "contained": [{"pointer", "verdict": {…}}]
 * }
 * }</pre>
 *
 * <p>Absent claims are left out; {@code proven} tells whether the issuer says the same of itself at
 * its own address; {@code kind} and {@code claims} are absent when the document could not be read,
 * {@code contained} when there is no document inside. Every text that came out of the document is a
 * claim of whoever wrote it: escape it before showing it.
 */
public final class VerdictJson {

  private static final JsonProvider JSON = JsonRuntime.provider();

  private VerdictJson() {}

  /** Writes a verdict. */
  public static JsonObject of(Verdict verdict) {
    JsonObjectBuilder object =
        JSON.createObjectBuilder()
            .add("decision", verdict.decision().name())
            .add("policy", verdict.policy())
            .add("checkedAt", verdict.checkedAt().toString())
            .add("asOf", verdict.asOf().toString());
    verdict.kind().ifPresent(kind -> object.add("kind", kind.name()));
    object.add("answers", answers(verdict));
    verdict.claims().ifPresent(claims -> object.add("claims", claims(claims)));
    JsonArrayBuilder findings = JSON.createArrayBuilder();
    verdict.findings().forEach(finding -> findings.add(finding(finding)));
    object.add("findings", findings);
    if (!verdict.contained().isEmpty()) {
      object.add("contained", contained(verdict));
    }
    return object.build();
  }

  private static JsonObjectBuilder answers(Verdict verdict) {
    return JSON.createObjectBuilder()
        .add("proof", verdict.proof().name())
        .add("validity", verdict.validity().name())
        .add("trust", verdict.trust().name());
  }

  private static JsonArrayBuilder contained(Verdict verdict) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    verdict
        .contained()
        .forEach(
            inner ->
                array.add(
                    JSON.createObjectBuilder()
                        .add("pointer", inner.pointer())
                        .add("verdict", of(inner.verdict()))));
    return array;
  }

  private static JsonObjectBuilder claims(Claims claims) {
    JsonObjectBuilder object = JSON.createObjectBuilder();
    add(object, "id", claims.id());
    add(object, "name", claims.name());
    add(object, "description", claims.description());
    object.add("issuer", issuer(claims));
    if (!claims.recipients().isEmpty()) {
      object.add("recipient", JSON.createArrayBuilder(claims.recipients()));
    }
    add(object, "validFrom", claims.validFrom());
    add(object, "validUntil", claims.validUntil());
    add(object, "achievement", claims.achievement(), claims.achievementName());
    add(object, "image", claims.image());
    return object;
  }

  private static JsonObjectBuilder issuer(Claims claims) {
    JsonObjectBuilder object = JSON.createObjectBuilder();
    add(object, "id", claims.issuer());
    add(object, "name", claims.issuerName());
    add(object, "image", claims.issuerImage());
    return object.add("proven", claims.issuerProven());
  }

  private static JsonObject finding(Finding finding) {
    JsonObjectBuilder evidence = JSON.createObjectBuilder();
    new TreeMap<>(finding.evidence()).forEach(evidence::add);
    return JSON.createObjectBuilder()
        .add("check", finding.check())
        .add("outcome", finding.outcome().name())
        .add("code", finding.code())
        .add("message", finding.message())
        .add("pointer", finding.pointer())
        .add("evidence", evidence)
        .build();
  }

  private static void add(JsonObjectBuilder object, String name, Optional<String> value) {
    value.ifPresent(text -> object.add(name, text));
  }

  private static void add(
      JsonObjectBuilder parent, String member, Optional<String> id, Optional<String> name) {
    JsonObjectBuilder object = JSON.createObjectBuilder();
    add(object, "id", id);
    add(object, "name", name);
    JsonObject built = object.build();
    if (!built.isEmpty()) {
      parent.add(member, built);
    }
  }
}
