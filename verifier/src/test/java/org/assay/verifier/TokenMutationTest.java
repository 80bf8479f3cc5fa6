package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.assay.verifier.json.StrictJson;
import org.assay.verifier.key.Base64Url;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No single change in any part of a token may leave it verified. */
class TokenMutationTest {

  private final SampleNetwork network = SampleNetwork.healthy();

  @ParameterizedTest
  @ValueSource(strings = {"vc+jwt", "dc+sd-jwt", "vc+sd-jwt", "vp+jwt"})
  void every_changed_leaf_of_every_part_is_refused(String kind) throws CheckFailure {
    List<String> parts = parts(token(kind));
    assertThat(isVerified(String.join("", parts))).isTrue();
    int changes = 0;
    for (int i = 0; i < parts.size(); i++) {
      for (String changed : changes(parts.get(i))) {
        List<String> forged = new ArrayList<>(parts);
        forged.set(i, changed);
        assertThat(isVerified(String.join("", forged))).as("part %d: %s", i, changed).isFalse();
        changes++;
      }
    }
    assertThat(changes).isGreaterThan(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vc+jwt", "dc+sd-jwt", "vc+sd-jwt", "vp+jwt"})
  void changed_characters_are_refused(String kind) {
    byte[] token = token(kind).getBytes(UTF_8);
    for (int i = 0; i < token.length; i += 7) {
      byte[] forged = token.clone();
      forged[i] ^= i % 2 == 0 ? 1 : 4;
      assertThat(isVerified(new String(forged, UTF_8))).as("byte " + i).isFalse();
    }
  }

  @Test
  void every_missing_or_doubled_part_of_an_sd_jwt_is_refused() {
    String token = token("dc+sd-jwt");
    String[] parts = token.split("~");
    for (int i = 0; i < parts.length; i++) {
      List<String> fewer = new ArrayList<>(List.of(parts));
      fewer.remove(i);
      assertThat(isVerified(String.join("~", fewer))).as("without " + i).isFalse();
      List<String> more = new ArrayList<>(List.of(parts));
      more.add(i, parts[i]);
      assertThat(isVerified(String.join("~", more))).as("twice " + i).isFalse();
    }
  }

  @Test
  void exchanged_disclosures_are_another_choice_which_the_holder_did_not_sign() {
    String[] parts = token("dc+sd-jwt").split("~");
    String first = parts[1];
    parts[1] = parts[2];
    parts[2] = first;
    assertThat(isVerified(String.join("~", parts))).isFalse();
  }

  @Test
  void damaged_tokens_are_never_verified_and_never_break_the_verifier() {
    List<byte[]> seeds =
        List.of(
            token("vc+jwt").getBytes(UTF_8),
            token("dc+sd-jwt").getBytes(UTF_8),
            token("vp+jwt").getBytes(UTF_8));
    List<String> good = seeds.stream().map(seed -> new String(seed, UTF_8)).toList();
    Mutations.feed(
        41,
        1_000,
        seeds,
        sample -> {
          Verdict verdict = network.verifier().verify(sample, SampleTokens.ASKED);
          assertThat(verdict.findings("verifier")).isEmpty();
          if (isVerified(new String(sample, UTF_8))) {
            assertThat(good).contains(new String(sample, UTF_8).strip());
          }
        });
  }

  // A credential alone is good for no occasion, what its holder shows is good for one only.
  private boolean isVerified(String token) {
    byte[] bytes = token.getBytes(UTF_8);
    Verifier verifier = network.verifier();
    return verifier.verify(bytes).isVerified()
        || verifier.verify(bytes, SampleTokens.ASKED).isVerified();
  }

  private static String token(String kind) {
    return switch (kind) {
      case "vc+jwt" -> SampleTokens.vcJwt(SampleBadge.withoutStatus());
      case "dc+sd-jwt" -> SampleTokens.bound(SampleTokens.card());
      case "vc+sd-jwt" ->
          SampleTokens.bound(
              SampleTokens.vcSdJwt(
                  Edit.set(
                      SampleBadge.withoutStatus(), "/cnf", SampleTokens.cardClaims().get("cnf")),
                  "/name",
                  "/evidence/1",
                  "/description"));
      default -> SampleTokens.vpJwt(SampleTokens.presentation(SampleBadge.withoutStatus()));
    };
  }

  /** The parts, with the characters between them, so that joined they are the token again. */
  private static List<String> parts(String token) {
    return List.of(token.split("(?<=[.~])|(?=[.~])"));
  }

  /** Every part with one leaf changed or taken away; parts that are no JSON have none. */
  private static List<String> changes(String part) throws CheckFailure {
    JsonValue content;
    try {
      content = StrictJson.read(Base64Url.decode(part).orElse(new byte[0]), 1 << 20);
    } catch (CheckFailure noJson) {
      return List.of();
    }
    List<String> changes = new ArrayList<>();
    for (String leaf : Leaves.of(content)) {
      var pointer = Json.createPointer(leaf);
      JsonValue old = ((JsonStructure) content).getValue(leaf);
      changes.add(encoded(pointer.replace((JsonStructure) content, Leaves.other(old))));
      changes.add(encoded(pointer.remove((JsonStructure) content)));
    }
    return changes;
  }

  private static String encoded(JsonValue value) {
    return Base64Url.encode(value.toString().getBytes(UTF_8));
  }
}
