package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HexFormat;
import java.util.Set;
import org.assay.verifier.carrier.CompactJws;
import org.assay.verifier.integrity.DigestAlgorithm;
import org.assay.verifier.json.Jcs;
import org.assay.verifier.json.JsonObjects;
import org.assay.verifier.json.StrictJson;
import org.assay.verifier.key.Jwk;
import org.assay.verifier.loading.DocumentLoader;
import org.assay.verifier.proof.JwsSignature;

/**
 * A statement that an issuer signed and that is no credential, such as the receipt that an Assay
 * server gives with a skill profile. There is no statement without a good signature: {@link
 * #verify} is the only way to one.
 *
 * <pre>{@code
 * var receipt = SignedStatement.verify(text, RECEIPT, "https://example.org/issuer/keys/", loader);
 * var told = receipt.payload();
 * boolean same = receipt.hasDigestOf("answer", answer, Set.of("receipt"));
 * }</pre>
 *
 * <p>This class is immutable.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7515">RFC 7515, JSON Web Signature</a>
 */
public final class SignedStatement {

  /** The type of the receipts that Assay servers give with skill profiles. */
  public static final String RECEIPT = "assay-receipt+jwt";

  private static final String ACCEPT = "application/jwk+json, application/json";

  private final String keyId;
  private final JsonObject payload;

  private SignedStatement(String keyId, JsonObject payload) {
    this.keyId = keyId;
    this.payload = payload;
  }

  /**
   * Reads a statement and checks its signature with the key that its header names.
   *
   * @param text a compact JWS, at most 1 MiB
   * @param type what its header must say that it is, so that something else that was signed with
   *     the same key is not taken for it
   * @param keys the address below which the keys of the issuer lie that is trusted, with the slash
   *     at its end: any other key proves nothing
   * @param documents fetches the key as a JWK
   * @throws CheckFailure refuted with {@code PARSING_ERROR} if it is malformed, {@code
   *     UNEXPECTED_TYPE} or {@code KEY_PROVENANCE_ERROR} if it is something else or somebody
   *     else's, {@code CRYPTOGRAPHIC_SECURITY_ERROR} or {@code PROOF_VERIFICATION_ERROR} if the
   *     signature does not hold; undetermined if the key cannot be had
   */
  public static SignedStatement verify(
      String text, String type, String keys, DocumentLoader documents) throws CheckFailure {
    var jws = CompactJws.read(text);
    var signature = JwsSignature.read(jws);
    var header = StrictJson.readObject(jws.header());
    if (!text(header, "typ").equals(type)) {
      throw CheckFailure.refuted("UNEXPECTED_TYPE", "The JWS is no '" + type + "'.", "/typ");
    }
    String keyId = text(header, "kid");
    var key = key(keyId, keys, documents);
    if (!key.alg().orElse(signature.algorithm()).equals(signature.algorithm())) {
      throw CheckFailure.refuted(
          "CRYPTOGRAPHIC_SECURITY_ERROR", "The key is meant for another algorithm.", "/alg");
    }
    signature.verify(key.key());
    return new SignedStatement(keyId, StrictJson.readObject(jws.payload()));
  }

  private static Jwk key(String keyId, String keys, DocumentLoader documents) throws CheckFailure {
    String name = keyId.startsWith(keys) ? keyId.substring(keys.length()) : "";
    if (!keys.endsWith("/") || !isOneWord(name)) {
      throw foreign("The key does not lie below " + keys + ".");
    }
    try {
      var found = documents.load(new URI(keyId), ACCEPT);
      if (!found.location().toString().equals(keyId)) {
        throw CheckFailure.undetermined(
            "REDIRECTED_ELSEWHERE", "The key's address leads on to " + found.location() + ".", "");
      }
      return Jwk.read(StrictJson.readObject(found.body()));
    } catch (URISyntaxException malformed) {
      throw foreign("The key's name is no address.");
    }
  }

  private static CheckFailure foreign(String why) {
    return CheckFailure.refuted("KEY_PROVENANCE_ERROR", why, "/kid");
  }

  /** Tells whether a name leads no further: base64url, as thumbprints are. */
  private static boolean isOneWord(String name) {
    return !name.isEmpty()
        && name.chars()
            .allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_'));
  }

  private static String text(JsonObject header, String name) {
    return header.get(name) instanceof JsonString text ? text.getString() : "";
  }

  /** Returns the address of the key that signed it. */
  public String keyId() {
    return keyId;
  }

  /** Returns what it says. */
  public JsonObject payload() {
    return payload;
  }

  /**
   * Tells whether a member of the statement is the digest of an answer: {@code sha-256:} and the
   * SHA-256 of the answer's canonical form in hexadecimal small letters.
   *
   * @param member the member, such as {@code answer}
   * @param answer the answer as it was got
   * @param without members that the digest does not cover, such as the statement itself
   * @throws CheckFailure refuted with {@code MALFORMED_VALUE_ERROR} if the answer has no canonical
   *     form
   * @see <a href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785, JSON Canonicalization
   *     Scheme</a>
   */
  public boolean hasDigestOf(String member, JsonObject answer, Set<String> without)
      throws CheckFailure {
    var form = Jcs.canonicalize(JsonObjects.without(answer, without)).getBytes(UTF_8);
    var digest = HexFormat.of().formatHex(DigestAlgorithm.SHA_256.digest(form));
    return text(payload, member).equals("sha-256:" + digest);
  }
}
