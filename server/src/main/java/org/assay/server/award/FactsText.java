package org.assay.server.award;

import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.assay.server.achievement.Fact;
import org.assay.server.platform.JsonText;

/**
 * Facts exactly as they are kept with an award.
 *
 * @param json the facts as JSON
 */
record FactsText(String json) {

  private static final TypeReference<List<Fact>> TYPE = new TypeReference<>() {};

  static FactsText of(List<Fact> facts) {
    return new FactsText(JsonText.write(facts));
  }

  List<Fact> facts() {
    return JsonText.read(json, TYPE);
  }

  /** Returns the SHA-256 of the text, in hexadecimal. */
  String digest() {
    try {
      var hash = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(hash.digest(json.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
