package org.assay.server.credential;

import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.assay.server.assessment.MetResult;
import org.assay.server.platform.JsonText;

/** The results that met a rule, as they are kept with the order: the reason for the badge. */
final class Facts {

  private static final TypeReference<List<MetResult>> TYPE = new TypeReference<>() {};

  private Facts() {}

  static String write(List<MetResult> results) {
    return JsonText.write(results);
  }

  static List<MetResult> read(String text) {
    return JsonText.read(text, TYPE);
  }

  /** Names the set of results, whatever their order. */
  static String digest(List<MetResult> results) {
    var names =
        results.stream()
            .map(result -> result.result().toString())
            .sorted()
            .collect(Collectors.joining(" "));
    try {
      var hash = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(hash.digest(names.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
