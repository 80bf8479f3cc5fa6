package org.assay.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A sample key that is missing from a list would be taken for a real one. */
class KnownSampleKeysTest {

  private static final Path FOLDER = Path.of("../keys-sample");

  /** The members that make a key what it is, in the order of RFC 7638. */
  private static final Map<String, List<String>> ESSENTIAL =
      Map.of(
          "EC", List.of("crv", "kty", "x", "y"),
          "OKP", List.of("crv", "kty", "x"),
          "RSA", List.of("e", "kty", "n"));

  @Test
  void list_beside_the_keys_holds_their_thumbprints_and_no_other() {
    assertThat(Resources.text(FOLDER.resolve("thumbprints.txt")).lines())
        .containsExactlyElementsOf(thumbprints());
  }

  @Test
  void list_in_the_jar_is_the_list_beside_the_keys() {
    assertThat(Resources.text(Resources.MAIN.resolve("keys/known-sample-key-thumbprints.txt")))
        .isEqualTo(Resources.text(FOLDER.resolve("thumbprints.txt")));
  }

  @Test
  void warning_names_every_thumbprint_and_the_setting() {
    assertThat(Resources.text(FOLDER.resolve("README.md")))
        .contains(thumbprints())
        .contains("assay.keys.allow-known-sample-keys-that-everybody-has=true")
        .contains("NEVER USE THESE KEYS");
  }

  @Test
  void thumbprint_of_the_example_in_rfc_8037_is_the_one_it_prints() {
    JsonNode key =
        Resources.json(
            "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"}");

    assertThat(thumbprint(key)).isEqualTo("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
  }

  private static List<String> thumbprints() {
    return Resources.filesIn(FOLDER).stream()
        .filter(file -> file.toString().endsWith(".jwk"))
        .map(file -> thumbprint(Resources.json(file)))
        .toList();
  }

  private static String thumbprint(JsonNode key) {
    String essence =
        ESSENTIAL.get(key.get("kty").textValue()).stream()
            .map(name -> "\"" + name + "\":\"" + key.get(name).textValue() + "\"")
            .collect(Collectors.joining(",", "{", "}"));
    byte[] digest =
        HexFormat.of().parseHex(Resources.sha256(essence.getBytes(StandardCharsets.UTF_8)));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
  }
}
