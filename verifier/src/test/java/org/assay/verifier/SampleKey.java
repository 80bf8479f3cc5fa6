package org.assay.verifier;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assay.verifier.json.JsonRuntime;
import org.assay.verifier.key.Base58;
import org.assay.verifier.key.Base64Url;
import org.assay.verifier.key.CryptoProvider;
import org.assay.verifier.key.DidKey;
import org.assay.verifier.key.Relationship;
import org.assay.verifier.key.SignatureAlgorithm;
import org.assay.verifier.key.VerificationMethod;
import org.assay.verifier.linkeddata.Contexts;
import org.assay.verifier.proof.DataIntegrity;
import org.assay.verifier.proof.ProofTrace;

/**
 * A key pair of any kind that signs whatever it is given, also what an issuer would refuse: for
 * proofs and tokens that only a foreign or a hostile program makes.
 */
record SampleKey(PublicKey publicKey, UnaryOperator<byte[]> signer) {

  private static final DataIntegrity PROOFS = new DataIntegrity(Contexts.bundled());

  static final SampleKey P256 = ec("secp256r1", SignatureAlgorithm.ES256);
  static final SampleKey P384 = ec("secp384r1", SignatureAlgorithm.ES384);
  static final KeyPair RSA_PAIR = pair("RSA", "");
  static final SampleKey RSA = of(RSA_PAIR, SignatureAlgorithm.RS256);
  static final SampleKey RSA_PSS = of(RSA_PAIR, SignatureAlgorithm.PS256);
  static final SampleKey ED25519 =
      new SampleKey(SampleBadge.ISSUER.publicKey(), SampleBadge.ISSUER::signature);

  /** The key as its own name; not for RSA. */
  String did() {
    return DidKey.write(publicKey);
  }

  String didUrl() {
    return did() + "#" + did().substring("did:key:".length());
  }

  /** Adds a proof with these members to those that are there. */
  JsonObject prove(JsonObject document, JsonObject options) {
    String method = options.getString("verificationMethod");
    String blank = "z" + Base58.encode(new byte[this == P384 ? 96 : 64]);
    JsonObject draft =
        Edit.set(
            document.containsKey("proof") ? document : Edit.set(document, "/proof", Edit.NONE),
            "/proof/-",
            Edit.set(options, "/proofValue", blank));
    int last = draft.getJsonArray("proof").size() - 1;
    var key = new VerificationMethod(method, "", publicKey, Optional.empty(), Optional.empty());
    try {
      ProofTrace trace =
          PROOFS.trace(
              draft,
              draft.getJsonArray("proof").getJsonObject(last),
              key,
              Relationship.ASSERTION_METHOD);
      byte[] signature = signer.apply(HexFormat.of().parseHex(trace.signedData()));
      String pointer = "/proof/" + last + "/proofValue";
      return Edit.set(Edit.remove(draft, pointer), pointer, "z" + Base58.encode(signature));
    } catch (CheckFailure e) {
      throw new AssertionError(e.code() + " " + e.getMessage(), e);
    }
  }

  /** The members of a proof, to be changed at will. */
  static JsonObject options(String suite, String method) {
    return JsonRuntime.provider()
        .createObjectBuilder()
        .add("type", "DataIntegrityProof")
        .add("cryptosuite", suite)
        .add("created", SampleIssuer.SIGNED_AT.toString())
        .add("verificationMethod", method)
        .add("proofPurpose", "assertionMethod")
        .build();
  }

  /** Signs a token with this header and payload. */
  String token(JsonObject header, JsonObject payload) {
    return token(header.toString(), payload.toString());
  }

  String token(String header, String payload) {
    String input =
        Base64Url.encode(header.getBytes(UTF_8)) + "." + Base64Url.encode(payload.getBytes(UTF_8));
    return input + "." + Base64Url.encode(signer.apply(input.getBytes(US_ASCII)));
  }

  /** The payload of a token for a credential: its members and the claims that repeat them. */
  static JsonObject payload(JsonObject credential) {
    String good = SampleBadge.ISSUER.jwt(credential).split("\\.")[1];
    return Standards.json(new String(Base64Url.decode(good).orElseThrow(), UTF_8));
  }

  private static SampleKey ec(String curve, SignatureAlgorithm algorithm) {
    return of(pair("EC", curve), algorithm);
  }

  private static SampleKey of(KeyPair pair, SignatureAlgorithm algorithm) {
    return new SampleKey(
        pair.getPublic(),
        data -> {
          try {
            Signature signature = algorithm.newSignature();
            signature.initSign(pair.getPrivate());
            signature.update(data);
            return signature.sign();
          } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
          }
        });
  }

  private static KeyPair pair(String kind, String curve) {
    try {
      var generator = KeyPairGenerator.getInstance(kind, CryptoProvider.get());
      if (curve.isEmpty()) {
        generator.initialize(2048);
      } else {
        generator.initialize(new ECGenParameterSpec(curve));
      }
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
