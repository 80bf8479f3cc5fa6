package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assay.verifier.SampleBadge.ISSUER;
import static org.assay.verifier.SampleBadge.LIST;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.assay.verifier.key.Base64Url;
import org.junit.jupiter.api.Test;

/** No single change anywhere in a status list may make a revoked badge look good. */
class StatusMutationTest {

  private final JsonObject badge = ISSUER.sign(SampleBadge.unsigned());
  private final JsonObject list =
      Edit.set(
          SampleNetwork.list(SampleNetwork.noneSet().with(SampleBadge.INDEX)),
          "/credentialSubject/ttl",
          Json.createValue(300_000));

  @Test
  void revoked_badge_is_refuted_by_the_unchanged_lists() {
    assertThat(code(ISSUER.sign(list).toString())).isEqualTo("REVOKED");
    assertThat(code(ISSUER.jwt(list))).isEqualTo("REVOKED");
  }

  @Test
  void every_changed_leaf_of_a_signed_list() {
    JsonObject signed = ISSUER.sign(list);
    List<String> leaves = Leaves.of(signed);

    assertThat(leaves).hasSizeGreaterThan(15);
    for (String leaf : leaves) {
      for (JsonObject changed : Leaves.changes(signed, leaf)) {
        assertThat(code(changed.toString())).as(leaf).isNotEqualTo("OK");
      }
    }
  }

  @Test
  void every_changed_leaf_of_a_list_as_token() {
    String[] parts = ISSUER.jwt(list).split("\\.");

    for (int part = 0; part < 2; part++) {
      JsonObject content = Standards.json(new String(Base64Url.decode(parts[part]).get(), UTF_8));
      for (String leaf : Leaves.of(content)) {
        for (JsonObject changed : Leaves.changes(content, leaf)) {
          String[] forged = parts.clone();
          forged[part] = Base64Url.encode(changed.toString().getBytes(UTF_8));
          assertThat(code(String.join(".", forged))).as(leaf).isNotEqualTo("OK");
        }
      }
    }
  }

  @Test
  void every_changed_character_of_the_list_itself() {
    JsonObject signed = ISSUER.sign(list);
    String encoded = signed.getJsonObject("credentialSubject").getString("encodedList");

    for (int i = 0; i < encoded.length(); i++) {
      char other = encoded.charAt(i) == 'A' ? 'B' : 'A';
      String changed = encoded.substring(0, i) + other + encoded.substring(i + 1);
      assertThat(code(Edit.set(signed, "/credentialSubject/encodedList", changed).toString()))
          .as("character " + i)
          .isNotEqualTo("OK");
    }
  }

  @Test
  void every_proof_of_another_list_of_the_issuer() {
    JsonObject clear = ISSUER.sign(SampleNetwork.list(SampleNetwork.noneSet()));

    JsonObject forged = Edit.set(ISSUER.sign(list), "/proof", clear.get("proof"));

    assertThat(code(forged.toString())).isEqualTo("STATUS_VERIFICATION_ERROR");
  }

  private String code(String served) {
    Verdict verdict = new StatusNetwork().put(LIST, served).verify(badge);
    assertThat(verdict.isVerified()).isFalse();
    return verdict.findings("status").get(0).code();
  }
}
