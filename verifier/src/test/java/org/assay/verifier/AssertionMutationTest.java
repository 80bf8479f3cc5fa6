package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assay.verifier.json.JsonPointers;
import org.assay.verifier.key.Base64Url;
import org.junit.jupiter.api.Test;

/** What happens to a badge of Open Badges 2.0 when any part of it is changed. */
class AssertionMutationTest {

  @Test
  void every_changed_member_of_a_signed_badge_is_refused() {
    SampleAssertion sample = SampleAssertion.signed();
    sample.change(b -> Edit.set(b, "/badge", whole()));
    String[] parts = sample.document().split("\\.");
    assertThat(sample.verdict().isVerified()).isTrue();

    for (JsonObject changed : changes(sample.presented)) {
      parts[1] = Base64Url.encode(changed.toString().getBytes(UTF_8));
      byte[] forged = String.join(".", parts).getBytes(UTF_8);
      assertThat(sample.verifier().verify(forged).decision())
          .as(changed.toString())
          .isNotEqualTo(Verdict.Decision.VERIFIED);
    }
  }

  @Test
  void every_changed_member_of_a_hosted_badge_is_overruled_by_the_original() {
    SampleAssertion sample = SampleAssertion.hosted();
    sample.change(b -> Edit.set(b, "/badge", whole()));
    Verdict good = sample.verdict();
    assertThat(good.isVerified()).isTrue();
    List<JsonObject> changes = changes(sample.presented);

    assertThat(changes).hasSizeGreaterThan(80);
    int overruled = 0;
    for (JsonObject changed : changes) {
      Verdict verdict = sample.verifier().verify(changed.toString().getBytes(UTF_8));
      if (verdict.isVerified()) {
        overruled++;
        assertThat(verdict.claims()).isEqualTo(good.claims());
        assertThat(verdict.findings("structure"))
            .as(changed.toString())
            .extracting(Finding::code)
            .contains("HOSTED_COPY_DIFFERS");
      }
    }
    assertThat(overruled).isGreaterThan(20);
  }

  @Test
  void no_change_of_what_an_issuer_publishes_helps_a_forger() {
    for (String address :
        List.of(SampleAssertion.ISSUER, SampleAssertion.KEY, SampleAssertion.LIST)) {
      SampleAssertion forged = SampleAssertion.signed();
      forged.signedBy("{'alg':'EdDSA'}", new SampleIssuer(66)::signature);
      JsonObject original =
          address.equals(SampleAssertion.ISSUER)
              ? SampleAssertion.issuer()
              : address.equals(SampleAssertion.LIST)
                  ? SampleAssertion.list()
                  : SampleAssertion.key(address, SampleAssertion.RSA.getPublic());
      for (JsonObject changed : changes(original)) {
        forged.web.put(address, changed);
        assertThat(forged.verdict().isVerified()).as(changed.toString()).isFalse();
      }
    }
  }

  @Test
  void whatever_lies_at_the_addresses_only_a_verdict_comes_out() {
    byte[] seed = SampleAssertion.hosted().presented.toString().getBytes(UTF_8);
    Random random = new Random(20);
    for (int round = 0; round < 600; round++) {
      SampleAssertion sample = round % 2 == 0 ? SampleAssertion.hosted() : SampleAssertion.signed();
      for (String address :
          List.of(SampleAssertion.ID, SampleAssertion.BADGE, SampleAssertion.ISSUER)) {
        sample.web.put(address, "", shuffled(seed, random));
      }
      Verdict verdict = sample.verdict();
      assertThat(verdict.isVerified()).isFalse();
      assertThat(verdict.findings("verifier")).isEmpty();
    }
  }

  @Test
  void whatever_is_handed_in_only_a_verdict_comes_out() {
    SampleAssertion sample = SampleAssertion.hosted();
    JsonObject badge = sample.presented;
    List<JsonValue> odd =
        List.of(
            JsonValue.NULL,
            JsonValue.TRUE,
            JsonValue.EMPTY_JSON_ARRAY,
            JsonValue.EMPTY_JSON_OBJECT,
            Edit.array("", "https://", "https://[", "data:,", "\u202Eevil"),
            Edit.json("{'id':{'id':1}}"));
    for (String pointer : pointers(badge)) {
      for (JsonValue value : odd) {
        JsonObject changed = Edit.set(Edit.remove(badge, pointer), pointer, value);
        SampleAssertion hostile = SampleAssertion.hosted().change(b -> changed);
        hostile.web.put(SampleAssertion.ID, changed);
        assertThat(hostile.verdict().findings("verifier")).as(changed.toString()).isEmpty();
        SampleAssertion signed = SampleAssertion.signed();
        signed.present(b -> Edit.set(changed, "/verification", b.getValue("/verification")));
        assertThat(signed.verdict().findings("verifier")).as(changed.toString()).isEmpty();
      }
    }
  }

  private static JsonObject whole() {
    return Edit.set(SampleAssertion.badge(), "/issuer", SampleAssertion.issuer());
  }

  /** Every member once with another value, and once left out. */
  private static List<JsonObject> changes(JsonObject document) {
    List<JsonObject> changes = new ArrayList<>();
    for (String pointer : pointers(document)) {
      changes.add(Edit.set(Edit.remove(document, pointer), pointer, "x"));
      changes.add(Edit.remove(document, pointer));
    }
    return changes;
  }

  private static List<String> pointers(JsonObject document) {
    List<String> found = new ArrayList<>();
    collect(document, "", found);
    return found;
  }

  private static void collect(JsonValue value, String pointer, List<String> found) {
    if (!pointer.isEmpty()) {
      found.add(pointer);
    }
    if (value instanceof JsonObject object) {
      object.forEach((name, member) -> collect(member, JsonPointers.child(pointer, name), found));
    } else if (value instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        collect(array.get(i), JsonPointers.child(pointer, i), found);
      }
    }
  }

  private static byte[] shuffled(byte[] seed, Random random) {
    byte[] bytes = seed.clone();
    for (int i = random.nextInt(6); i >= 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(128);
    }
    return bytes;
  }
}
