package org.assay.verifier.key;

import java.io.IOException;
import java.security.PublicKey;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.verifier.CheckFailure;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/**
 * Reads a public key in PEM form, as Open Badges 2.0 publishes it: a {@code PUBLIC KEY}, or the
 * older {@code RSA PUBLIC KEY}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7468#section-13">RFC 7468, section 13</a>
 */
public final class PemKey {

  /** The longest text read, in characters. */
  private static final int MAX_LENGTH = 16 * 1024;

  private static final Pattern PEM =
      Pattern.compile(
          "\\s*+-----BEGIN ([A-Z ]{1,40}+)-----([A-Za-z0-9+/=\\s]++)-----END \\1-----\\s*+");
  private static final Pattern SPACE = Pattern.compile("\\s");

  /** RFC 8410, section 3. */
  private static final ASN1ObjectIdentifier ED25519 = new ASN1ObjectIdentifier("1.3.101.112");

  private PemKey() {}

  /**
   * Reads a key.
   *
   * @param pem the text with its two boundary lines
   * @return the key, as an object of the signature provider
   * @throws CheckFailure refuted with {@code CRYPTOGRAPHIC_SECURITY_ERROR} if it is a private key,
   *     with {@code INVALID_VERIFICATION_METHOD} if it is malformed, unsound, too weak or of a kind
   *     that is not verified with
   */
  public static PublicKey read(String pem) throws CheckFailure {
    Matcher matcher = PEM.matcher(pem);
    if (pem.length() > MAX_LENGTH || !matcher.matches()) {
      throw refused("is not in PEM form");
    }
    String label = matcher.group(1);
    if (label.contains("PRIVATE")) {
      throw CheckFailure.refuted(
          "CRYPTOGRAPHIC_SECURITY_ERROR", "The published key is a private one.", "");
    }
    try {
      byte[] der = Base64.getDecoder().decode(SPACE.matcher(matcher.group(2)).replaceAll(""));
      return key(label, der)
          .orElseThrow(() -> refused("is unsound, too weak, or of a kind that is not used here"));
    } catch (IOException | RuntimeException malformed) {
      // The ASN.1 reader lets several unchecked exceptions out on damaged input.
      throw refused("is malformed");
    }
  }

  private static Optional<PublicKey> key(String label, byte[] der) throws IOException {
    return switch (label) {
      case "RSA PUBLIC KEY" -> rsa(RSAPublicKey.getInstance(der));
      case "PUBLIC KEY" -> key(SubjectPublicKeyInfo.getInstance(der));
      default -> Optional.empty();
    };
  }

  private static Optional<PublicKey> key(SubjectPublicKeyInfo info) throws IOException {
    ASN1ObjectIdentifier kind = info.getAlgorithm().getAlgorithm();
    if (kind.equals(PKCSObjectIdentifiers.rsaEncryption)) {
      return rsa(RSAPublicKey.getInstance(info.parsePublicKey()));
    }
    byte[] point = info.getPublicKeyData().getOctets();
    if (kind.equals(ED25519)) {
      return RawKey.ed25519(point);
    }
    if (!kind.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
      return Optional.empty();
    }
    Object curve = info.getAlgorithm().getParameters();
    if (SECObjectIdentifiers.secp256r1.equals(curve)) {
      return RawKey.ec(KeyType.P256, point);
    }
    return SECObjectIdentifiers.secp384r1.equals(curve)
        ? RawKey.ec(KeyType.P384, point)
        : Optional.empty();
  }

  private static Optional<PublicKey> rsa(RSAPublicKey numbers) {
    return RawKey.rsa(numbers.getModulus(), numbers.getPublicExponent());
  }

  private static CheckFailure refused(String why) {
    return CheckFailure.refuted("INVALID_VERIFICATION_METHOD", "The key " + why + ".", "");
  }
}
