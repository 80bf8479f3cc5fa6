package org.assay.server.skillprofile;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.verifier.credential.Contexts;
import org.assay.verifier.json.JsonRuntime;

/**
 * A Comprehensive Learner Record (CLR 2.0) that is not signed yet. To write it is pure.
 *
 * @param issuer who tells
 * @param read the entry in the read ledger
 * @param at when
 * @param subject the id of the person in badges
 * @param badges the badges as they were signed
 */
record ClrRecord(String issuer, UUID read, Instant at, String subject, List<JsonObject> badges) {

  private static final JsonProvider JSON = JsonRuntime.provider();
  private static final List<String> CONTEXTS =
      List.of(
          Contexts.CREDENTIALS_V2,
          "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json",
          Contexts.OPEN_BADGES);

  JsonObject json() {
    return JSON.createObjectBuilder()
        .add("@context", JSON.createArrayBuilder(CONTEXTS))
        .add("id", Receipt.jti(read))
        .add("type", JSON.createArrayBuilder(List.of("VerifiableCredential", "ClrCredential")))
        .add("name", "Learner record")
        .add(
            "issuer",
            JSON.createObjectBuilder()
                .add("id", issuer)
                .add("type", JSON.createArrayBuilder(List.of("Profile"))))
        .add("validFrom", at.truncatedTo(ChronoUnit.SECONDS).toString())
        .add("credentialSubject", learner())
        .build();
  }

  private JsonObject learner() {
    var inside = JSON.createArrayBuilder();
    badges.forEach(inside::add);
    var learner =
        JSON.createObjectBuilder()
            .add("id", subject)
            .add("type", JSON.createArrayBuilder(List.of("ClrSubject")));
    var identifiers = JSON.createArrayBuilder();
    var others = identifiersOfOthers();
    others.forEach(identifiers::add);
    if (!others.isEmpty()) {
      learner.add("identifier", identifiers);
    }
    return learner.add("verifiableCredential", inside).build();
  }

  /** A badge may name the same person by another id, and then says by which hash they are known. */
  private Set<JsonValue> identifiersOfOthers() {
    var identifiers = new LinkedHashSet<JsonValue>();
    for (var badge : badges) {
      var learner = badge.getJsonObject("credentialSubject");
      boolean same = learner.get("id") instanceof JsonString id && id.getString().equals(subject);
      if (!same && learner.get("identifier") instanceof JsonArray many) {
        identifiers.addAll(many);
      }
    }
    return identifiers;
  }
}
