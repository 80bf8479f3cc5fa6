package org.assay.server.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetKeyPair;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.StrictJson;
import org.assay.verifier.key.CryptoProvider;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.edec.EdECObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/**
 * Reads private keys from a JWK or a JWK Set, in the order of the file.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7517">RFC 7517, JSON Web Key</a>
 */
final class JwkFile {

  private static final int ED25519_BYTES = 32;

  private JwkFile() {}

  static List<HeldKey> read(byte[] json) throws KeyRefusal {
    var keys = new ArrayList<HeldKey>();
    for (JsonValue jwk : jwks(json)) {
      try {
        keys.add(key(JWK.parse(jwk.toString())));
      } catch (ParseException | JOSEException | GeneralSecurityException | IOException bad) {
        // The cause is not kept: a parser's message may repeat what it read.
        throw new KeyRefusal(
            "holds as key number "
                + (keys.size() + 1)
                + " something other than a sound private JWK of Ed25519 or P-256");
      }
    }
    return keys;
  }

  private static List<? extends JsonValue> jwks(byte[] json) throws KeyRefusal {
    try {
      JsonObject object = StrictJson.readObject(json);
      return object.get("keys") instanceof JsonArray set ? set : List.of(object);
    } catch (CheckFailure bad) {
      throw new KeyRefusal("is neither a JWK nor a JWK Set in JSON");
    }
  }

  private static HeldKey key(JWK jwk) throws JOSEException, GeneralSecurityException, IOException {
    var key = jwk instanceof ECKey ec ? ec(ec) : ed25519(jwk);
    if (!key.thumbprint().equals(jwk.computeThumbprint().toString())) {
      throw new GeneralSecurityException("the halves do not belong together");
    }
    return key;
  }

  private static HeldKey ec(ECKey jwk) throws JOSEException, GeneralSecurityException {
    if (!jwk.isPrivate()) {
      throw new GeneralSecurityException("no private half");
    }
    return HeldKey.of(jwk.toECPrivateKey(CryptoProvider.portable()).getEncoded(), "EC");
  }

  private static HeldKey ed25519(JWK jwk) throws GeneralSecurityException, IOException {
    if (!(jwk instanceof OctetKeyPair pair)
        || !Curve.Ed25519.equals(pair.getCurve())
        || pair.getDecodedD() == null
        || pair.getDecodedD().length != ED25519_BYTES) {
      throw new GeneralSecurityException("no private Ed25519 key");
    }
    var algorithm = new AlgorithmIdentifier(EdECObjectIdentifiers.id_Ed25519);
    var pkcs8 = new PrivateKeyInfo(algorithm, new DEROctetString(pair.getDecodedD()));
    return HeldKey.of(pkcs8.getEncoded(), "Ed25519");
  }
}
