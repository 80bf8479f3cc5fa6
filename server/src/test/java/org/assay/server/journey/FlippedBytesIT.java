package org.assay.server.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import org.assay.server.journey.support.BadgeProgramme;
import org.assay.server.journey.support.OneServer;
import org.assay.server.journey.support.VerifierProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each badge is changed in one bit of one byte; the places are chance, but the same every time. */
@ExtendWith(OneServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FlippedBytesIT {

  private static final int CHANGES = 150;
  private static final long SEED = 20260101;

  private final BadgeProgramme programme;
  private final String badge;

  @TempDir Path folder;

  FlippedBytesIT(BadgeProgramme programme) {
    this.programme = programme;
    var course = programme.course("Integrity", "P2Y");
    var ida = programme.person("Ida", "Rhodes");
    programme.record(course, ida, 88, programme.unique("exam")).succeeded();
    this.badge = programme.awaitBadge(ida);
  }

  @ParameterizedTest
  @CsvSource({"json, application/json", "jws, text/plain", "png, image/png"})
  void any_flipped_bit_is_refused(String form, String mediaType) {
    var genuine = badge(form);
    assertThat(programme.verify(genuine, mediaType).decision()).isEqualTo("VERIFIED");
    var chance = new Random(SEED);
    var survivors = new ArrayList<String>();

    for (int i = 0; i < CHANGES; i++) {
      int place = chance.nextInt(genuine.length);
      int bit = chance.nextInt(8);
      var decision = programme.verify(flipped(genuine, place, bit), mediaType).decision();
      if (decision.equals("VERIFIED")) {
        survivors.add("byte " + place + " bit " + bit);
      }
    }

    assertThat(survivors).as("changes of %d bytes of %s", genuine.length, form).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"json, application/json", "jws, text/plain", "png, image/png"})
  void truncated_badge_is_refused(String form, String mediaType) {
    var genuine = badge(form);

    for (int length : new int[] {1, genuine.length / 2, genuine.length - 1}) {
      var cut = Arrays.copyOf(genuine, length);
      assertThat(programme.verify(cut, mediaType).decision())
          .as("the first %d bytes of %s", length, form)
          .isNotEqualTo("VERIFIED");
    }
  }

  @ParameterizedTest
  @CsvSource({"json", "jws", "png"})
  void command_line_refuses_a_changed_badge_with_code_1(String form) {
    var genuine = badge(form);
    int late = genuine.length * 3 / 4;

    var run = VerifierProgram.verify(folder, "changed." + form, flipped(genuine, late, 0));

    assertThat(run.exitCode()).as(run.output()).isEqualTo(1);
  }

  @Test
  void raised_score_is_refused() {
    var genuine = new String(badge("json"), UTF_8);
    var raised = genuine.replace("\"88\"", "\"99\"");
    assertThat(raised).isNotEqualTo(genuine);

    var seen = programme.verify(raised.getBytes(UTF_8), "application/json");

    assertThat(seen.decision()).isEqualTo("REFUTED");
  }

  private byte[] badge(String form) {
    return programme.stranger().get("/credentials/" + badge + "/badge." + form).succeeded().body();
  }

  private static byte[] flipped(byte[] genuine, int place, int bit) {
    var changed = genuine.clone();
    changed[place] ^= (byte) (1 << bit);
    return changed;
  }
}
