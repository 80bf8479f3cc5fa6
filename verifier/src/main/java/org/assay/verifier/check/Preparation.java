package org.assay.verifier.check;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.StrictJson;
import org.assay.verifier.schema.JsonSchemas;

/**
 * Does in the background, side by side, what takes long the first time: for programs that judge one
 * document and end. Nothing depends on it.
 */
public final class Preparation {

  private static final String SCHEMA =
      "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";

  /** A badge with a proof that proves nothing, by a key that is only an example. */
  private static final String BADGE =
      """
      {"@context": ["https://www.w3.org/ns/credentials/v2",
                    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
       "type": ["VerifiableCredential", "OpenBadgeCredential"],
       "issuer": {"id": "urn:example:issuer", "type": ["Profile"], "name": "Example"},
       "credentialSubject": {"type": ["AchievementSubject"], "achievement": {
         "id": "urn:example:achievement", "type": ["Achievement"], "name": "Example",
         "criteria": {"narrative": "None."}}},
       "proof": {"type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022",
         "proofPurpose": "assertionMethod", "created": "2026-01-01T00:00:00Z",
         "verificationMethod": "KEY#ID",
         "proofValue": "z1111111111111111111111111111111111111111111111111111111111111111"}}
      """;

  private Preparation() {}

  /** Begins, and returns at once. */
  public static void begin() {
    inBackground(() -> JsonSchemas.bundled().validate(SCHEMA, JsonValue.EMPTY_JSON_OBJECT));
    inBackground(Preparation::proofs);
  }

  private static void proofs() {
    String id = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";
    String text = BADGE.replace("KEY", "did:key:" + id).replace("ID", id);
    try {
      JsonObject badge = StrictJson.readObject(text.getBytes(StandardCharsets.UTF_8));
      EmbeddedProofs.rehearse(badge, badge.getJsonObject("proof"));
    } catch (CheckFailure expected) {
      // The signature cannot be right.
    }
  }

  private static void inBackground(Runnable task) {
    Thread thread =
        new Thread(
            () -> {
              try {
                task.run();
              } catch (RuntimeException | LinkageError later) {
                // Whoever needs it will meet it again, where it can be told.
              }
            },
            "preparation");
    thread.setDaemon(true);
    thread.start();
  }
}
