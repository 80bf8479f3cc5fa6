package org.assay.verifier.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.security.PublicKey;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.carrier.CompactJws;
import org.assay.verifier.json.JsonRuntime;
import org.assay.verifier.json.StrictJson;

/**
 * The proof around a credential: a JWT whose payload is the credential itself, as Open Badges 3.0
 * defines it.
 *
 * <p>Read first, look at the credential, then find the key and verify: until {@link #verify}
 * returns, nothing in it is to be believed. This class is immutable.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#jwt-proof">Open Badges 3.0, JSON Web Token
 *     proof format</a>
 */
public final class JwtProof {

  private static final Set<String> SIGNING = Set.of("ES256", "EdDSA", "RS256");
  private static final Set<String> CLAIMS = Set.of("iss", "sub", "jti", "nbf", "exp", "iat", "aud");
  private static final String VC = "vc";
  private static final String FIRST_CONTEXT = "https://www.w3.org/2018/credentials/v1";

  private final JoseHeader header;
  private final JsonObject payload;
  private final JsonObject credential;
  private final CompactJws jws;

  private JwtProof(JoseHeader header, JsonObject payload, CompactJws jws) {
    this.header = header;
    this.payload = payload;
    this.jws = jws;
    this.credential = credential(payload);
  }

  /**
   * Reads a compact JWS, strictly, without verifying it.
   *
   * @throws CheckFailure refuted with {@code PARSING_ERROR} if it is malformed, with {@code
   *     CRYPTOGRAPHIC_SECURITY_ERROR} if the header asks for something unsafe, with {@code
   *     CLAIM_MISMATCH_VC} if the place of the credential does not fit its version
   */
  public static JwtProof read(String jws) throws CheckFailure {
    var compact = CompactJws.read(jws);
    var header = JoseHeader.read(compact.header());
    var proof = new JwtProof(header, StrictJson.readObject(compact.payload()), compact);
    boolean hasVc = proof.payload.get(VC) instanceof JsonObject;
    if (proof.isFirstVersion() != hasVc || hasVc != proof.payload.containsKey(VC)) {
      throw CheckFailure.refuted(
          "CLAIM_MISMATCH_VC",
          "The claim 'vc' belongs to credentials of version 1.1, and only to them.",
          "/@context");
    }
    return proof;
  }

  /**
   * Signs a credential.
   *
   * @param credential the credential with {@code id}, {@code issuer}, one {@code credentialSubject}
   *     with {@code id}, and {@code validFrom} (and {@code validUntil}) in whole seconds
   * @param alg {@code ES256}, {@code EdDSA} or {@code RS256}
   * @param kid the URL of the public key
   * @param signer makes the raw signature
   * @return the compact JWS
   * @throws IllegalArgumentException if the credential or the algorithm is not as described
   */
  public static String sign(JsonObject credential, String alg, String kid, Signer signer) {
    var algorithm = JoseAlgorithm.named(alg).filter(a -> SIGNING.contains(alg));
    String header =
        JsonRuntime.provider()
            .createObjectBuilder()
            .add("alg", alg)
            .add("kid", kid)
            .add("typ", "JWT")
            .build()
            .toString();
    String payload = payload(credential).toString();
    String input = CompactJws.signingInput(header.getBytes(UTF_8), payload.getBytes(UTF_8));
    byte[] data = input.getBytes(US_ASCII);
    byte[] raw =
        algorithm.orElseThrow(() -> new IllegalArgumentException("alg")).checked(signer.sign(data));
    return new CompactJws(new byte[0], new byte[0], raw, input).write();
  }

  /** Returns the credential, without the claims that the JWT adds; not yet verified. */
  public JsonObject credential() {
    return credential;
  }

  /** Returns the key's URL as the header gives it; not yet verified. */
  public Optional<String> kid() {
    return header.kid();
  }

  /** Returns the key as the header gives it; it may be anybody's. */
  public Optional<JsonObject> jwk() {
    return header.jwk();
  }

  /** Returns the name of the algorithm. */
  public String algorithm() {
    return header.algorithm().toString();
  }

  /** Returns the issuer's id, if the credential has one; not yet verified. */
  public Optional<String> issuer() {
    return JwtClaims.issuer(credential);
  }

  /**
   * Checks the signature and the claims.
   *
   * @param key the issuer's key
   * @throws CheckFailure refuted if the signature does not hold or a claim is missing or differs
   */
  public void verify(PublicKey key) throws CheckFailure {
    verifySignature(key);
    for (CheckFailure failure : claimFailures()) {
      throw failure;
    }
  }

  /**
   * Checks the signature alone.
   *
   * @param key the issuer's key
   * @throws CheckFailure refuted with {@code CRYPTOGRAPHIC_SECURITY_ERROR} if the key does not fit
   *     the algorithm, with {@code PROOF_VERIFICATION_ERROR} if the signature does not hold
   */
  public void verifySignature(PublicKey key) throws CheckFailure {
    if (!header.algorithm().fits(key)) {
      throw JoseHeader.insecure("The key is not of the kind that " + algorithm() + " needs.");
    }
    if (!header.algorithm().verify(key, jws.signedBytes(), jws.signature())) {
      throw CheckFailure.refuted(
          "PROOF_VERIFICATION_ERROR", "The signature of the JWT does not hold.", "");
    }
  }

  /**
   * Returns every claim that is missing or differs from the credential: codes {@code
   * CLAIM_MISSING_…} and {@code CLAIM_MISMATCH_…} with {@code ISS}, {@code SUB}, {@code JTI},
   * {@code NBF} or {@code EXP}. Empty if all is well.
   */
  public List<CheckFailure> claimFailures() {
    return JwtClaims.disagreements(payload, credential, isFirstVersion());
  }

  /**
   * Returns what is signed, step by step: the header, the payload and the signing input as they
   * were read, and the signature in lower-case hexadecimal.
   */
  public Map<String, String> explain() {
    Map<String, String> steps = new LinkedHashMap<>();
    steps.put("header", new String(jws.header(), UTF_8));
    steps.put("payload", new String(jws.payload(), UTF_8));
    steps.put("signingInput", jws.signingInput());
    steps.put("signature", HexFormat.of().formatHex(jws.signature()));
    return steps;
  }

  private boolean isFirstVersion() {
    return credential.get("@context") instanceof JsonArray contexts
        && !contexts.isEmpty()
        && contexts.get(0) instanceof JsonString first
        && first.getString().equals(FIRST_CONTEXT);
  }

  private static JsonObject credential(JsonObject payload) {
    if (payload.get(VC) instanceof JsonObject inner) {
      return inner;
    }
    var builder = JsonRuntime.provider().createObjectBuilder(payload);
    CLAIMS.forEach(builder::remove);
    return builder.build();
  }

  private static JsonObject payload(JsonObject credential) {
    for (String claim : CLAIMS) {
      if (credential.containsKey(claim)) {
        throw new IllegalArgumentException("credential: has a member '" + claim + "'");
      }
    }
    var builder =
        JsonRuntime.provider()
            .createObjectBuilder(credential)
            .add("iss", required("issuer", JwtClaims.issuer(credential)))
            .add("jti", required("id", JwtClaims.id(credential)))
            .add("sub", required("subject", JwtClaims.id(JwtClaims.subject(credential))))
            .add("nbf", seconds(credential, "validFrom"));
    if (credential.containsKey("validUntil")) {
      builder.add("exp", seconds(credential, "validUntil"));
    }
    return builder.build();
  }

  private static long seconds(JsonObject credential, String name) {
    Instant instant = required(name, JwtClaims.instant(credential.get(name)));
    if (instant.getNano() != 0) {
      throw new IllegalArgumentException("credential: '" + name + "' has parts of a second");
    }
    return instant.getEpochSecond();
  }

  private static <T> T required(String name, Optional<T> value) {
    return value.orElseThrow(() -> new IllegalArgumentException("credential: no " + name));
  }
}
