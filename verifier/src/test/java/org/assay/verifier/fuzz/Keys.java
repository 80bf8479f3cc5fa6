package org.assay.verifier.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.StrictJson;
import org.assay.verifier.key.Base58;
import org.assay.verifier.key.ControlledIdentifierDocument;
import org.assay.verifier.key.DidKey;
import org.assay.verifier.key.DidWeb;
import org.assay.verifier.key.Jwk;
import org.assay.verifier.key.JwkSet;
import org.assay.verifier.key.Multikey;
import org.assay.verifier.key.Relationship;

/** Keys and their names, and what holds for each that is accepted. */
final class Keys {

  static final String OWNER = "did:web:issuer.example.org";

  private Keys() {}

  static void base58(String text) throws CheckFailure {
    Optional<byte[]> bytes = Base58.decode(text);
    if (bytes.isEmpty()) {
      throw CheckFailure.refuted("MALFORMED_VALUE_ERROR", "No base58.", "");
    }
    Target.holds(Base58.encode(bytes.get()).equals(text), "A value has two texts");
    byte[] bare = text.getBytes(UTF_8);
    boolean same =
        Base58.decode(Base58.encode(bare)).filter(b -> Arrays.equals(b, bare)).isPresent();
    Target.holds(same || bare.length > 700, "What was encoded is decoded otherwise");
  }

  static void multikey(String text) throws CheckFailure {
    PublicKey key = Multikey.read(text);
    Target.holds(Multikey.write(key).equals(text), "A key has two texts");
  }

  static void did(String text) throws CheckFailure {
    if (text.startsWith("did:web:")) {
      var location = DidWeb.location(text);
      boolean plain =
          "https".equals(location.getScheme())
              && location.getHost() != null
              && location.getRawUserInfo() == null
              && location.getRawFragment() == null
              && location.normalize().equals(location);
      Target.holds(plain, "A did:web leads elsewhere: " + location);
      DidWeb.authority(text);
      return;
    }
    var method = DidKey.read(text);
    Target.holds(text.startsWith(method.controller()), "A did:key belongs to another");
  }

  static void document(byte[] data) throws CheckFailure {
    JsonObject json = StrictJson.readObject(data);
    var document = ControlledIdentifierDocument.read(json, OWNER);
    var method = document.method(OWNER + "#key-1", Relationship.ASSERTION_METHOD);
    Target.holds(method.controller().equals(OWNER), "A key of another controller");
  }

  static void jwk(byte[] data) throws CheckFailure {
    JsonObject json = StrictJson.readObject(data);
    if (json.containsKey("keys")) {
      JwkSet.read(json);
      return;
    }
    Jwk jwk = Jwk.read(json);
    Target.holds(jwk.thumbprint().length() == 43 && jwk.sameKey(jwk), "A key without thumbprint");
  }
}
