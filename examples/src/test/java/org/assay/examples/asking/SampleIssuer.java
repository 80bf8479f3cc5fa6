package org.assay.examples.asking;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.HexFormat;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.carrier.CompactJws;
import org.assay.verifier.json.Jcs;
import org.assay.verifier.json.JsonObjects;
import org.assay.verifier.json.JsonRuntime;
import org.assay.verifier.json.StrictJson;
import org.assay.verifier.key.Base64Url;
import org.assay.verifier.key.JwkWriter;
import org.assay.verifier.loading.LoadedDocument;

/** An issuer with a key, who signs receipts as an Assay server does; also bad ones. */
public final class SampleIssuer {

  /** The client that asks. */
  public static final String CLIENT = "01900000-0000-7000-8000-00000000000c";

  /** The person whom the sample is about. */
  public static final String PERSON = "01900000-0000-7000-8000-00000000000a";

  /** The id of the read, which is the receipt's. */
  public static final String READ = "01900000-0000-7000-8000-000000000001";

  /** When everything happens. */
  public static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

  private final KeyPair key = newKey();
  private final String base;

  /** Creates an issuer whose keys lie on a server. */
  public SampleIssuer(String base) {
    this.base = base;
  }

  /** Returns the address of its key. */
  public String keyId() {
    return base + "/issuer/keys/key-1";
  }

  /** Returns its public key as a JWK. */
  public byte[] jwk() {
    return JwkWriter.write(key.getPublic(), keyId()).toString().getBytes(UTF_8);
  }

  /** Returns its key as a document, and of any other address that there is none. */
  public LoadedDocument load(URI location) throws CheckFailure {
    if (!location.toString().equals(keyId())) {
      throw CheckFailure.undetermined("LOADING_ERROR", "There is nothing at " + location, "");
    }
    return new LoadedDocument(location, "application/jwk+json", jwk(), NOW);
  }

  /** Returns an answer with a receipt that is good for it. */
  public JsonObject told(JsonObject answer) {
    return told(answer, receipt(answer));
  }

  /** Returns an answer with a receipt that says this. */
  public JsonObject told(JsonObject answer, JsonObject receipt) {
    return JsonObjects.with(answer, "receipt", text(sign(receipt)));
  }

  /** Returns what the receipt of an answer says. */
  public JsonObject receipt(JsonObject answer) {
    var members =
        """
        {"v": 1, "iss": "%s", "jti": "urn:uuid:%s", "iat": "%s", "aud": "%s", "reader": "Planner",
         "sub": "%s", "base": "%s", "kind": "%s",
         "question": {"purpose": "%s", "asOf": "%s", "knownAt": "%s", "since": "%s"},
         "policy": 1, "answer": "%s"}"""
            .formatted(
                base + "/issuer",
                answer.getString("read"),
                NOW,
                CLIENT,
                answer.getString("person"),
                base,
                kind(answer),
                answer.getString("purpose"),
                answer.getString("asOf"),
                answer.getString("knownAt"),
                answer.getString("since", "2026-01-01T00:00:00Z"),
                digest(answer));
    var receipt = JsonObjects.with(json(members), "withheld", answer.get("withheld"));
    return answer.containsKey("score")
        ? JsonObjects.with(receipt, "score", answer.get("score"))
        : receipt;
  }

  private static String kind(JsonObject answer) {
    if (answer.containsKey("role")) {
      return "match";
    }
    return answer.containsKey("roles") ? "roles" : "new-skills";
  }

  /** Signs a payload with its key. */
  public String sign(JsonObject payload) {
    return sign(payload, keyId());
  }

  /** Signs a payload with its key, under any name of a key. */
  public String sign(JsonObject payload, String keyName) {
    var header =
        "{\"alg\":\"ES256\",\"kid\":\"%s\",\"typ\":\"assay-receipt+jwt\"}".formatted(keyName);
    var input = CompactJws.signingInput(header.getBytes(UTF_8), payload.toString().getBytes(UTF_8));
    try {
      var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
      signature.initSign(key.getPrivate());
      signature.update(input.getBytes(US_ASCII));
      return input + "." + Base64Url.encode(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  /** Reads JSON that is written here. */
  public static JsonObject json(String text) {
    try {
      return StrictJson.readObject(text.getBytes(UTF_8));
    } catch (CheckFailure e) {
      throw new AssertionError(text, e);
    }
  }

  /** Returns a text as JSON. */
  public static JsonValue text(String text) {
    return JsonRuntime.provider().createValue(text);
  }

  private static String digest(JsonObject answer) {
    try {
      var form = Jcs.canonicalize(answer).getBytes(UTF_8);
      var hash = MessageDigest.getInstance("SHA-256").digest(form);
      return "sha-256:" + HexFormat.of().formatHex(hash);
    } catch (CheckFailure | GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static KeyPair newKey() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
