package org.assay.server.journey.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody else who issues and presents, with nothing of ours: a did:key of Ed25519 and {@code
 * eddsa-jcs-2022}, in plain Java. Texts only, no numbers, so that sorting is all there is to JCS.
 *
 * @see <a href="https://www.w3.org/TR/vc-di-eddsa/#eddsa-jcs-2022">EdDSA Cryptosuites 1.0,
 *     eddsa-jcs-2022</a>
 */
public final class OtherIssuer {

  /** The context of every credential. */
  public static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";

  private static final String BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
  private static final String FROM = "2026-01-01T00:00:00Z";
  private static final String BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  private static final ObjectMapper JCS =
      new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  private final KeyPair keys;
  private final String multikey;

  private OtherIssuer(KeyPair keys) {
    this.keys = keys;
    byte[] spki = keys.getPublic().getEncoded();
    byte[] raw = new byte[34];
    raw[0] = (byte) 0xed;
    raw[1] = 0x01;
    System.arraycopy(spki, spki.length - 32, raw, 2, 32);
    this.multikey = "z" + base58(raw);
  }

  /** Makes one with a new key. */
  public static OtherIssuer anew() {
    try {
      return new OtherIssuer(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the name of this issuer. */
  public String did() {
    return "did:key:" + multikey;
  }

  /** Returns the name of its key. */
  public String method() {
    return did() + "#" + multikey;
  }

  /** Drafts a plain credential in which this issuer says something about somebody. */
  public Map<String, Object> credential(Map<String, ?> more) {
    var credential = new HashMap<String, Object>();
    credential.put("@context", List.of(CREDENTIALS));
    credential.put("type", List.of("VerifiableCredential"));
    credential.put("issuer", did());
    credential.put("validFrom", FROM);
    credential.put("credentialSubject", Map.of("id", "did:example:learner"));
    credential.putAll(more);
    return credential;
  }

  /** Drafts an Open Badge. */
  public Map<String, Object> badge(String name, String issuerName, Map<String, ?> more) {
    var achievement =
        Map.of(
            "id",
            "https://elsewhere.example/achievements/1",
            "type",
            List.of("Achievement"),
            "name",
            name,
            "description",
            "About " + name,
            "criteria",
            Map.of("narrative", "Do it."));
    var badge = credential(Map.of());
    badge.put("@context", List.of(CREDENTIALS, BADGES));
    badge.put("id", "urn:uuid:6c5cd05b-7b2c-4f2c-9d0e-9c2c5f0a8f7e");
    badge.put("type", List.of("VerifiableCredential", "OpenBadgeCredential"));
    badge.put("name", name);
    badge.put("issuer", Map.of("id", did(), "type", List.of("Profile"), "name", issuerName));
    badge.put(
        "credentialSubject",
        Map.of(
            "id",
            "did:example:learner",
            "type",
            List.of("AchievementSubject"),
            "achievement",
            achievement));
    badge.putAll(more);
    return badge;
  }

  /** Drafts an endorsement of something. */
  public Map<String, Object> endorsement(String of, String comment) {
    var endorsement = credential(Map.of());
    endorsement.put("@context", List.of(CREDENTIALS, BADGES));
    endorsement.put("id", "urn:uuid:0c9e0c3e-51c9-4c5c-8c44-9c5d5b7d0b55");
    endorsement.put("type", List.of("VerifiableCredential", "EndorsementCredential"));
    endorsement.put("issuer", Map.of("id", did(), "type", List.of("Profile"), "name", "Endorser"));
    endorsement.put("name", "Endorsement: " + comment);
    endorsement.put(
        "credentialSubject",
        Map.of("id", of, "type", List.of("EndorsementSubject"), "endorsementComment", comment));
    return endorsement;
  }

  /** Drafts a presentation of credentials by this holder. */
  public Map<String, Object> presentation(List<?> credentials) {
    return Map.of(
        "@context", List.of(CREDENTIALS),
        "type", List.of("VerifiablePresentation"),
        "holder", did(),
        "verifiableCredential", credentials);
  }

  /** Signs a credential. */
  public Map<String, Object> sign(Map<String, ?> document) {
    return sign(document, Map.of("proofPurpose", "assertionMethod"));
  }

  /**
   * Signs a credential that will stand inside an Open Badge, whose schema wants proofs in a list.
   */
  public Map<String, Object> signInside(Map<String, ?> document) {
    var signed = sign(document);
    signed.put("proof", List.of(signed.get("proof")));
    return signed;
  }

  /** Signs a presentation for an occasion. */
  public Map<String, Object> present(Map<String, ?> document, String challenge, String domain) {
    return sign(
        document,
        Map.of("proofPurpose", "authentication", "challenge", challenge, "domain", domain));
  }

  private Map<String, Object> sign(Map<String, ?> document, Map<String, String> more) {
    var proof = new HashMap<String, Object>(more);
    proof.put("type", "DataIntegrityProof");
    proof.put("cryptosuite", "eddsa-jcs-2022");
    proof.put("created", "2026-01-02T00:00:00Z");
    proof.put("verificationMethod", method());
    proof.put("@context", document.get("@context"));
    try {
      var signature = Signature.getInstance("Ed25519");
      signature.initSign(keys.getPrivate());
      signature.update(digest(proof));
      signature.update(digest(document));
      proof.put("proofValue", "z" + base58(signature.sign()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    var signed = new HashMap<String, Object>(document);
    signed.put("proof", proof);
    return signed;
  }

  private static byte[] digest(Map<String, ?> json) throws GeneralSecurityException {
    return MessageDigest.getInstance("SHA-256").digest(text(json).getBytes(UTF_8));
  }

  /** Writes JSON. */
  public static String text(Map<String, ?> json) {
    try {
      return JCS.writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String base58(byte[] bytes) {
    var digits = new StringBuilder();
    var rest = new BigInteger(1, bytes);
    var base = BigInteger.valueOf(BASE58.length());
    while (rest.signum() > 0) {
      digits.append(BASE58.charAt(rest.mod(base).intValue()));
      rest = rest.divide(base);
    }
    int zeros = 0;
    while (zeros < bytes.length && bytes[zeros] == 0) {
      zeros++;
    }
    return BASE58.substring(0, 1).repeat(zeros) + digits.reverse();
  }
}
