package org.assay.verifier.selective;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.assay.verifier.key.Base64Url;

/**
 * Labels for blank nodes that say nothing about their number or order.
 *
 * @see <a href="https://www.w3.org/TR/vc-di-ecdsa/#createhmacidlabelmapfunction">ECDSA Cryptosuites
 *     1.0, createHmacIdLabelMapFunction</a>
 */
final class HmacLabels {

  private static final String ALGORITHM = "HmacSHA256";

  private HmacLabels() {}

  /** Returns the label of each canonical name, by the same key. */
  static Map<String, String> of(Map<String, String> canonical, byte[] hmacKey) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(hmacKey, ALGORITHM));
      Map<String, String> labels = new TreeMap<>();
      canonical.forEach(
          (key, name) ->
              labels.put(key, "u" + Base64Url.encode(mac.doFinal(name.getBytes(UTF_8)))));
      return labels;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM + ".", e);
    }
  }
}
