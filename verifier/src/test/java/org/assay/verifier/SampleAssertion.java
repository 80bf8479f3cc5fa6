package org.assay.verifier;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.assay.verifier.carrier.CompactJws;
import org.assay.verifier.credential.IdentityObject;
import org.assay.verifier.key.Base64Url;

/** A good badge of Open Badges 2.0, with everything that its issuer publishes for it. */
final class SampleAssertion {

  static final String ORIGIN = "https://academy.example.org";
  static final String ID = ORIGIN + "/assertions/1";
  static final String BADGE = ORIGIN + "/badges/cloud";
  static final String ISSUER = ORIGIN + "/issuer";
  static final String KEY = ORIGIN + "/keys/1";
  static final String OTHER_KEY = ORIGIN + "/keys/2";
  static final String LIST = ORIGIN + "/revoked";
  static final KeyPair RSA = rsa();
  static final SampleIssuer ED25519 = new SampleIssuer(7);

  final SampleWeb web = new SampleWeb();
  JsonObject presented;
  String header = "{'alg':'RS256'}";
  Function<byte[], byte[]> signer = SampleAssertion::signature;

  /** Whether a hosted assertion is nevertheless handed in as the payload of a JWS. */
  boolean wrapped;

  private final boolean signed;

  private SampleAssertion(JsonObject presented, boolean signed) {
    this.presented = presented;
    this.signed = signed;
    web.put(BADGE, badge()).put(ISSUER, issuer());
    web.put(KEY, key(KEY, RSA.getPublic())).put(OTHER_KEY, key(OTHER_KEY, ED25519.publicKey()));
    web.put(LIST, list());
  }

  static SampleAssertion hosted() {
    JsonObject assertion = assertion("{'type':'HostedBadge'}");
    SampleAssertion sample = new SampleAssertion(assertion, false);
    sample.web.put(ID, assertion);
    return sample;
  }

  static SampleAssertion signed() {
    return new SampleAssertion(assertion("{'type':'SignedBadge','creator':'" + KEY + "'}"), true);
  }

  static JsonObject assertion(String verification) {
    return Edit.json(
        """
        {'@context':'https://w3id.org/openbadges/v2','type':'Assertion','id':'%s','uid':'abc-1',
         'recipient':{'type':'email','hashed':true,'salt':'Kosher','identity':'%s'},
         'badge':'%s','issuedOn':'2026-01-01T00:00:00+00:00','expires':'2028-01-01T00:00:00Z',
         'evidence':[{'id':'https://example.org/projects/9','narrative':'Project nine'}],
         'image':'https://example.org/baked.png','narrative':'Well done.',
         'verification':%s}
        """
            .formatted(ID, "sha256$" + SHA256, BADGE, verification));
  }

  /** Of ada@example.org and the salt Kosher. */
  private static final String SHA256 =
      IdentityObject.hashed("emailAddress", SampleBadge.EMAIL, "Kosher")
          .identityHash()
          .substring("sha256$".length());

  static JsonObject badge() {
    return Edit.json(
        """
        {'@context':'https://w3id.org/openbadges/v2','type':'BadgeClass','id':'%s',
         'name':'Cloud practitioner','description':'Runs services.','tags':['cloud'],
         'image':'https://example.org/cloud.png','criteria':{'narrative':'Pass the exam.'},
         'alignment':[{'targetName':'Cloud','targetUrl':'https://example.org/cloud'}],
         'issuer':'%s'}
        """
            .formatted(BADGE, ISSUER));
  }

  static JsonObject issuer() {
    return Edit.json(
        """
        {'@context':'https://w3id.org/openbadges/v2','type':'Issuer','id':'%s',
         'name':'Example Academy','url':'https://example.org','email':'badges@example.org',
         'image':'https://example.org/logo.png','publicKey':['%s','%s'],'revocationList':'%s'}
        """
            .formatted(ISSUER, KEY, OTHER_KEY, LIST));
  }

  static JsonObject list() {
    return Edit.json(
        """
        {'@context':'https://w3id.org/openbadges/v2','type':'RevocationList','id':'%s',
         'issuer':'%s','revokedAssertions':['urn:uuid:1',{'uid':'xyz','revocationReason':'Error'}]}
        """
            .formatted(LIST, ISSUER));
  }

  static JsonObject key(String id, PublicKey key) {
    return Edit.set(
        Edit.json(
            """
            {'@context':'https://w3id.org/openbadges/v2','type':'CryptographicKey','id':'%s',
             'owner':'%s'}
            """
                .formatted(id, ISSUER)),
        "/publicKeyPem",
        pem("PUBLIC KEY", key.getEncoded()));
  }

  static String pem(String label, byte[] der) {
    String body = Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII)).encodeToString(der);
    return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
  }

  /** Changes what is handed in. */
  SampleAssertion present(UnaryOperator<JsonObject> change) {
    presented = change.apply(presented);
    return this;
  }

  /** Changes the assertion everywhere: what is handed in and what its issuer hosts. */
  SampleAssertion change(UnaryOperator<JsonObject> change) {
    presented = change.apply(presented);
    if (!signed) {
      web.edit(ID, change);
    }
    return this;
  }

  SampleAssertion edit(String address, UnaryOperator<JsonObject> change) {
    web.edit(address, change);
    return this;
  }

  SampleAssertion signedBy(String jwsHeader, Function<byte[], byte[]> with) {
    header = jwsHeader;
    signer = with;
    return this;
  }

  /** The document as it is handed in. */
  String document() {
    return signed || wrapped ? jws(presented) : presented.toString();
  }

  String jws(JsonObject payload) {
    String input =
        CompactJws.signingInput(
            header.replace('\'', '"').getBytes(UTF_8), payload.toString().getBytes(UTF_8));
    return input + "." + Base64Url.encode(signer.apply(input.getBytes(US_ASCII)));
  }

  Verifier verifier() {
    return Verifier.with(web, Clock.fixed(SampleBadge.NOW, ZoneOffset.UTC));
  }

  Verdict verdict() {
    return verifier().verify(document().getBytes(UTF_8));
  }

  static byte[] signature(byte[] data) {
    return signature("SHA256withRSA", RSA, data);
  }

  static byte[] signature(String algorithm, KeyPair keys, byte[] data) {
    try {
      Signature signature = Signature.getInstance(algorithm);
      signature.initSign(keys.getPrivate());
      signature.update(data);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static KeyPair rsa() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
