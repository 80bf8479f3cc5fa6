package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assay.verifier.carrier.BakedPng;
import org.assay.verifier.carrier.BakedSvg;
import org.assay.verifier.carrier.Carriers;
import org.assay.verifier.key.Base64Url;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No single change anywhere in a signed document of any format may leave it verified. */
class MutationTest {

  private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect/></svg>";

  @TestFactory
  Stream<DynamicTest> no_changed_document_is_verified() {
    return SignedSamples.embedded().stream()
        .map(sample -> dynamicTest(sample.name(), () -> examine(sample)));
  }

  private static void examine(SignedSamples.Sample sample) {
    assertVerified(sample.judge().apply(sample.document()));

    List<Change> changes = Change.all(sample.document());
    List<Change> wrong =
        changes.parallelStream().filter(c -> isVerified(sample, c) != sample.isSame(c)).toList();

    assertThat(changes).hasSizeGreaterThan(400);
    assertThat(wrong).as("changes that were taken for the other kind").isEmpty();
    assertThat(sample.same())
        .as("reasons that were never needed")
        .allMatch(reason -> changes.stream().anyMatch(reason));
  }

  private static boolean isVerified(SignedSamples.Sample sample, Change change) {
    return sample.judge().apply(change.document()).isVerified();
  }

  @TestFactory
  Stream<DynamicTest> no_changed_token_is_verified() {
    return SignedSamples.tokens().stream()
        .map(token -> dynamicTest(token.name(), () -> examine(token)));
  }

  private static void examine(SignedSamples.Token token) {
    assertVerified(token.network().verify(token.text()));
    Verifier verifier = token.network().verifier();
    String[] parts = token.text().split("\\.");

    for (int part = 0; part < 2; part++) {
      String json = new String(Base64Url.decode(parts[part]).orElseThrow(), UTF_8);
      for (Change change : Change.all(Standards.json(json))) {
        String[] forged = parts.clone();
        forged[part] = Base64Url.encode(change.document().toString().getBytes(UTF_8));
        byte[] document = String.join(".", forged).getBytes(UTF_8);
        assertThat(verifier.verify(document).isVerified()).as(change.toString()).isFalse();
      }
    }
  }

  @Test
  void no_flipped_bit_of_a_token_leaves_it_verified() {
    byte[] token = SampleBadge.ISSUER.jwt(SampleBadge.withoutStatus()).getBytes(UTF_8);

    assertThat(verifiedAfterFlips(token, 3)).isZero();
  }

  @Test
  void no_flipped_bit_of_a_picture_leaves_it_verified() throws CheckFailure {
    byte[] png = BakedPng.write(SamplePng.of(), badge().toString());

    assertThat(verifiedAfterFlips(png, 1)).isZero();
  }

  @Test
  void no_flipped_bit_of_a_drawing_leaves_it_verified_but_outside_the_badge() throws CheckFailure {
    byte[] svg = BakedSvg.write(SVG.getBytes(UTF_8), badge().toString());
    byte[] text = Carriers.read(svg).credential();
    int inside = new String(svg, UTF_8).indexOf(new String(text, UTF_8));
    assertThat(inside).isPositive();

    byte[] badgeOnly = Arrays.copyOfRange(svg, inside, inside + text.length);
    assertThat(badgeOnly).isEqualTo(text);
    for (int i = 0; i < svg.length; i += 3) {
      boolean verified = isVerifiedAfterFlip(svg, i);
      boolean within = i >= inside && i < inside + text.length;
      assertThat(verified && within).as("byte " + i).isFalse();
    }
  }

  private static long verifiedAfterFlips(byte[] document, int step) {
    assertVerified(Fault.judge(document));
    long verified = 0;
    for (int i = 0; i < document.length; i += step) {
      verified += isVerifiedAfterFlip(document, i) ? 1 : 0;
    }
    return verified;
  }

  private static boolean isVerifiedAfterFlip(byte[] document, int at) {
    byte[] flipped = document.clone();
    flipped[at] ^= (byte) (1 << at % 8);
    return Judge.ALL_IS_WELL.verify(flipped).isVerified();
  }

  /** Made once: the network is the same for all. */
  private static final class Judge {
    static final Verifier ALL_IS_WELL = SampleNetwork.healthy().verifier();
  }

  private static JsonObject badge() {
    return SampleBadge.ISSUER.sign(SampleBadge.withoutStatus());
  }

  private static void assertVerified(Verdict verdict) {
    assertThat(verdict.isVerified()).as(new VerdictText(false).write("good", verdict)).isTrue();
  }
}
