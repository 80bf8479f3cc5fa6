package org.assay.verifier.key;

import static org.assay.verifier.key.RawKey.fixed;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Optional;
import org.assay.verifier.CheckFailure;

/**
 * Reads and writes {@code publicKeyMultibase}: the letter {@code z}, then in base58btc two bytes
 * that name the kind of key, then the key: {@code z6Mk…} is an Ed25519 key.
 *
 * @see <a href="https://www.w3.org/TR/cid-1.0/#Multikey">Controlled Identifiers 1.0, Multikey</a>
 */
public final class Multikey {

  private static final int HEADER = 2;

  /** The longest text that can be a key: P-384, {@code z} included; checked before decoding. */
  private static final int MAX_LENGTH = 72;

  private Multikey() {}

  /**
   * Reads a key.
   *
   * @param multibase the text, such as {@code z6Mk…}
   * @return the key, as an object of the signature provider
   * @throws CheckFailure refuted if it is not exactly one Ed25519, P-256 or P-384 key
   */
  public static PublicKey read(String multibase) throws CheckFailure {
    if (!multibase.startsWith("z") || multibase.length() > MAX_LENGTH) {
      throw refused("does not start with 'z' or is too long");
    }
    byte[] bytes =
        Base58.decode(multibase.substring(1)).orElseThrow(() -> refused("is not base58btc"));
    int code = bytes.length < HEADER ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    byte[] raw = Arrays.copyOfRange(bytes, Math.min(HEADER, bytes.length), bytes.length);
    Optional<PublicKey> key =
        switch (code) {
          case 0xed01 -> RawKey.ed25519(raw);
          case 0x8024 -> raw.length == 33 ? RawKey.ec(KeyType.P256, raw) : Optional.empty();
          case 0x8124 -> raw.length == 49 ? RawKey.ec(KeyType.P384, raw) : Optional.empty();
          default -> throw refused("names a kind of key other than Ed25519, P-256 and P-384");
        };
    return key.orElseThrow(() -> refused("has the wrong length or is no point of its curve"));
  }

  /**
   * Writes a key.
   *
   * @throws IllegalArgumentException if the key is not Ed25519, P-256 or P-384
   */
  public static String write(PublicKey key) {
    var type = KeyType.of(key).orElseThrow(() -> new IllegalArgumentException("key"));
    byte[] bytes =
        switch (type) {
          case ED25519 -> join(0xed01, RawKey.ed25519Bytes(key));
          case P256 -> join(0x8024, compressed((ECPublicKey) key, 32));
          case P384 -> join(0x8124, compressed((ECPublicKey) key, 48));
          case RSA -> throw new IllegalArgumentException("key: RSA has no Multikey form here");
        };
    return "z" + Base58.encode(bytes);
  }

  private static byte[] compressed(ECPublicKey key, int size) {
    byte[] point = new byte[1 + size];
    point[0] = (byte) (key.getW().getAffineY().testBit(0) ? 3 : 2);
    System.arraycopy(fixed(key.getW().getAffineX(), size), 0, point, 1, size);
    return point;
  }

  private static byte[] join(int code, byte[] raw) {
    byte[] bytes = new byte[HEADER + raw.length];
    bytes[0] = (byte) (code >>> 8);
    bytes[1] = (byte) code;
    System.arraycopy(raw, 0, bytes, HEADER, raw.length);
    return bytes;
  }

  private static CheckFailure refused(String why) {
    return CheckFailure.refuted("INVALID_VERIFICATION_METHOD", "The Multikey " + why + ".", "");
  }
}
