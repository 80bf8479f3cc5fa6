package org.assay.verifier;

import jakarta.json.JsonObject;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.assay.verifier.key.CryptoProvider;
import org.assay.verifier.key.DidKey;
import org.assay.verifier.linkeddata.Contexts;
import org.assay.verifier.proof.DataIntegrity;
import org.assay.verifier.proof.JwtProof;
import org.assay.verifier.proof.ProofOptions;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** An issuer with a fixed Ed25519 key, known by its did:key. */
final class SampleIssuer {

  static final Instant SIGNED_AT = Instant.parse("2026-01-02T03:04:05Z");

  private static final DataIntegrity PROOFS = new DataIntegrity(Contexts.bundled());
  private static final byte[] SPKI = HexFormat.of().parseHex("302a300506032b6570032100");

  private final Ed25519PrivateKeyParameters key;
  private final String id;

  SampleIssuer(int seed) {
    byte[] bytes = new byte[32];
    bytes[0] = (byte) seed;
    key = new Ed25519PrivateKeyParameters(bytes);
    id = DidKey.write(publicKey());
  }

  String id() {
    return id;
  }

  String keyId() {
    return id + "#" + id.substring("did:key:".length());
  }

  JsonObject sign(JsonObject credential) {
    return sign(credential, "eddsa-rdfc-2022", keyId());
  }

  JsonObject sign(JsonObject credential, String suite, String verificationMethod) {
    return sign(credential, ProofOptions.assertion(suite, verificationMethod, SIGNED_AT));
  }

  JsonObject sign(JsonObject document, ProofOptions options) {
    try {
      return PROOFS.sign(document, options, this::signature);
    } catch (CheckFailure e) {
      throw new AssertionError(e.code() + " " + e.getMessage() + " " + e.pointer(), e);
    }
  }

  String jwt(JsonObject credential) {
    return JwtProof.sign(credential, "EdDSA", keyId(), this::signature);
  }

  PublicKey publicKey() {
    byte[] raw = key.generatePublicKey().getEncoded();
    byte[] spki = Arrays.copyOf(SPKI, SPKI.length + raw.length);
    System.arraycopy(raw, 0, spki, SPKI.length, raw.length);
    try {
      return KeyFactory.getInstance("Ed25519", CryptoProvider.get())
          .generatePublic(new X509EncodedKeySpec(spki));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  byte[] signature(byte[] data) {
    var signer = new Ed25519Signer();
    signer.init(true, key);
    signer.update(data, 0, data.length);
    return signer.generateSignature();
  }
}
