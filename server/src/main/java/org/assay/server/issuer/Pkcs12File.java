package org.assay.server.issuer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assay.verifier.key.Multikey;

/**
 * Reads private keys from a PKCS #12 file, in the order of their aliases: the format itself keeps
 * none, and names such as {@code 2026-11-jwt} say which key is newer.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7292">RFC 7292, PKCS #12</a>
 */
final class Pkcs12File {

  private Pkcs12File() {}

  static List<HeldKey> read(byte[] file, char[] password) throws KeyRefusal {
    try {
      var store = KeyStore.getInstance("PKCS12");
      store.load(new ByteArrayInputStream(file), password);
      var aliases = Collections.list(store.aliases());
      Collections.sort(aliases);
      var keys = new ArrayList<HeldKey>();
      for (String alias : aliases) {
        if (store.isKeyEntry(alias)) {
          keys.add(key(store, alias, password));
        }
      }
      return keys;
    } catch (IOException | GeneralSecurityException bad) {
      // Not more: whether the password or the file is wrong cannot be told apart.
      throw new KeyRefusal("is not a PKCS #12 file that opens with the given password");
    }
  }

  private static HeldKey key(KeyStore store, String alias, char[] password)
      throws GeneralSecurityException, KeyRefusal {
    var key = store.getKey(alias, password);
    try {
      var held = HeldKey.of(key.getEncoded(), "EC".equals(key.getAlgorithm()) ? "EC" : "Ed25519");
      var certified = store.getCertificate(alias).getPublicKey();
      if (!Multikey.write(held.publicKey()).equals(Multikey.write(certified))) {
        throw new GeneralSecurityException("the certificate is about another key");
      }
      return held;
    } catch (GeneralSecurityException | IllegalArgumentException bad) {
      throw new KeyRefusal(
          "holds under the alias '"
              + alias
              + "' something other than a sound key of Ed25519 or P-256");
    }
  }
}
