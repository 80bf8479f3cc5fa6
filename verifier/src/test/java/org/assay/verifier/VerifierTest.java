package org.assay.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.assay.verifier.Verdict.Decision;
import org.junit.jupiter.api.Test;

class VerifierTest {

  private final SampleNetwork network = SampleNetwork.healthy();

  @Test
  void badge_with_everything_in_it_is_verified() {
    Verdict verdict = network.verify(SampleBadge.ISSUER.sign(SampleBadge.unsigned()));

    assertThat(verdict.decision())
        .as(new VerdictText(false).write("badge", verdict))
        .isEqualTo(Decision.VERIFIED);
  }
}
