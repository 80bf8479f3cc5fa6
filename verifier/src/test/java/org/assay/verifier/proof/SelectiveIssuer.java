package org.assay.verifier.proof;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.JsonRuntime;
import org.assay.verifier.key.Base64Url;
import org.assay.verifier.key.VerificationMethod;
import org.assay.verifier.linkeddata.Contexts;

/** An issuer with fixed P-256 keys, known by its did:key, whose holders can show less than all. */
public final class SelectiveIssuer {

  private static final TestKeys OWN =
      FixedP256.of("z42twTcNeSYcnqg1FLuSFs2bsGH3ZqbRHFmvS9XMsYhjxvHN");
  private static final TestKeys SCOPED =
      FixedP256.of("z42tqvNGyzyXRzotAYn43UhcFtzDUVdxJ7461fwrfhBPLmfY");
  private static final DataIntegrity PROOFS = new DataIntegrity(Contexts.bundled());

  private SelectiveIssuer() {}

  public static String id() {
    return OWN.method().controller();
  }

  public static VerificationMethod method() {
    return OWN.method();
  }

  /** Signs a credential for its holder. */
  public static JsonObject sign(JsonObject credential, List<String> mandatory) {
    try {
      return PROOFS
          .selectiveDisclosure()
          .sign(
              credential,
              ProofOptions.assertion(
                  "ecdsa-sd-2023", OWN.method().id(), Instant.parse("2026-01-02T03:04:05Z")),
              mandatory,
              new ProofScopedKeys(SCOPED.method().key(), SCOPED.signer(), new byte[32]),
              OWN.signer());
    } catch (CheckFailure e) {
      throw new AssertionError(e.getMessage() + " " + e.pointer(), e);
    }
  }

  public static JsonObject derive(JsonObject base, List<String> selective) {
    try {
      return PROOFS.selectiveDisclosure().derive(base, selective);
    } catch (CheckFailure e) {
      throw new AssertionError(e.getMessage() + " " + e.pointer(), e);
    }
  }

  public static ProofTrace verify(JsonObject derived) throws CheckFailure {
    return PROOFS.verify(derived, Signing.proof(derived), OWN.method());
  }

  /** Returns the decoded proof value. */
  public static byte[] value(JsonObject secured) {
    String text = Signing.proof(secured).getString("proofValue");
    return Base64Url.decode(text.substring(1)).orElseThrow();
  }

  /** Returns a document with the proof of another, but with this value. */
  public static JsonObject with(JsonObject document, JsonObject secured, byte[] value) {
    JsonObject proof =
        JsonMembers.with(
            Signing.proof(secured),
            "proofValue",
            JsonRuntime.provider().createValue("u" + Base64Url.encode(value)));
    return JsonMembers.with(document, "proof", JsonMembers.array(List.of(proof)));
  }
}
