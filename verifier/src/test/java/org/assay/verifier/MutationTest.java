package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.assay.verifier.json.JsonPointers;
import org.assay.verifier.key.Base64Url;
import org.junit.jupiter.api.Test;

/** No single change anywhere in a signed badge may leave it verified. */
class MutationTest {

  private final SampleNetwork network = SampleNetwork.healthy();

  @Test
  void every_changed_leaf_of_an_embedded_proof_badge_is_refused() {
    JsonObject badge = SampleBadge.ISSUER.sign(SampleBadge.unsigned());
    assertThat(network.verify(badge).isVerified()).isTrue();

    List<String> leaves = leaves(badge);

    assertThat(leaves).hasSizeGreaterThan(80);
    assertThat(leaves)
        .allSatisfy(
            leaf ->
                assertThat(changes(badge, leaf))
                    .noneMatch(changed -> network.verify(changed).isVerified()));
  }

  @Test
  void every_changed_leaf_of_a_token_is_refused() {
    String token = SampleBadge.ISSUER.jwt(SampleBadge.unsigned());
    assertThat(network.verify(token).isVerified()).isTrue();
    String[] parts = token.split("\\.");

    for (int part = 0; part < 2; part++) {
      JsonObject content = Standards.json(new String(Base64Url.decode(parts[part]).get(), UTF_8));
      for (String leaf : leaves(content)) {
        for (JsonObject changed : changes(content, leaf)) {
          String[] forged = parts.clone();
          forged[part] = Base64Url.encode(changed.toString().getBytes(UTF_8));
          assertThat(network.verify(String.join(".", forged)).isVerified()).as(leaf).isFalse();
        }
      }
    }
  }

  @Test
  void every_flipped_bit_of_a_token_is_refused() {
    byte[] token = SampleBadge.ISSUER.jwt(SampleBadge.withoutStatus()).getBytes(UTF_8);
    Verifier verifier = network.verifier();

    for (int i = 0; i < token.length; i += 7) {
      byte[] forged = token.clone();
      forged[i] ^= 1;
      assertThat(verifier.verify(forged).isVerified()).as("byte " + i).isFalse();
    }
  }

  /** The leaf with another value, and the document without it. */
  static List<JsonObject> changes(JsonObject document, String leaf) {
    JsonValue old = document.getValue(leaf);
    return List.of(
        Edit.set(Edit.remove(document, leaf), leaf, other(old)), Edit.remove(document, leaf));
  }

  private static JsonValue other(JsonValue value) {
    if (value instanceof JsonString text) {
      return Json.createValue(text.getString() + "x");
    }
    if (value instanceof JsonNumber number) {
      return Json.createValue(number.longValue() + 1);
    }
    return value == JsonValue.TRUE ? JsonValue.FALSE : JsonValue.TRUE;
  }

  static List<String> leaves(JsonValue document) {
    List<String> found = new ArrayList<>();
    collect(document, "", found);
    return found;
  }

  private static void collect(JsonValue value, String pointer, List<String> found) {
    if (value instanceof JsonObject object) {
      object.forEach((name, member) -> collect(member, JsonPointers.child(pointer, name), found));
    } else if (value instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        collect(array.get(i), JsonPointers.child(pointer, i), found);
      }
    } else {
      found.add(pointer);
    }
  }
}
