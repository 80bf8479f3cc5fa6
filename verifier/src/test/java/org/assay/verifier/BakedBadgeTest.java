package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.assay.verifier.Verdict.Decision;
import org.assay.verifier.carrier.BakedPng;
import org.assay.verifier.carrier.BakedSvg;
import org.junit.jupiter.api.Test;

/** The same badge, whatever it travels in. */
class BakedBadgeTest {

  private static final byte[] SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\"><circle r=\"1\"/></svg>".getBytes(UTF_8);

  private final Verifier verifier = SampleNetwork.healthy().verifier();
  private final String json = SampleBadge.ISSUER.sign(SampleBadge.unsigned()).toString();
  private final String token = SampleBadge.ISSUER.jwt(SampleBadge.unsigned());

  @Test
  void badge_in_a_png_is_verified() throws Exception {
    verified(BakedPng.write(png(), json), "PNG");
    verified(BakedPng.write(png(), token), "PNG");
  }

  @Test
  void badge_in_an_svg_is_verified() throws Exception {
    verified(BakedSvg.write(SVG, json), "SVG");
    verified(BakedSvg.write(SVG, token), "SVG");
  }

  @Test
  void image_without_badge_is_refuted() throws Exception {
    assertThat(verifier.verify(png()).decision()).isEqualTo(Decision.REFUTED);
    assertThat(verifier.verify(SVG).findings())
        .extracting(Finding::check, Finding::code)
        .containsExactly(tuple("parsing", "PARSING_ERROR"));
  }

  @Test
  void nonsense_is_refuted_and_never_thrown() {
    for (String nonsense :
        new String[] {"", "{", "{}", "[]", "null", "a.b.c", "{\"a\":1,\"a\":2}"}) {
      assertThat(verifier.verify(nonsense.getBytes(UTF_8)).decision())
          .as(nonsense)
          .isEqualTo(Decision.REFUTED);
    }
  }

  private void verified(byte[] image, String carrier) {
    Verdict verdict = verifier.verify(image);
    assertThat(verdict.isVerified()).as(new VerdictText(false).write(carrier, verdict)).isTrue();
    assertThat(verdict.findings("parsing").get(0).evidence()).containsEntry("carrier", carrier);
  }

  private static byte[] png() throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }
}
