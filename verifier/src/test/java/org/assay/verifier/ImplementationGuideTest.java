package org.assay.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The published example whose key stands in the fragment of an https address. */
class ImplementationGuideTest {

  @Test
  void key_is_never_taken_from_the_fragment_of_an_address() {
    String signed = Standards.text("vectors/ob-v3p0-implementation-guide/signed.json");
    SampleNetwork network = new SampleNetwork();

    Verdict verdict = network.verify(signed);

    assertThat(verdict.isVerified()).isFalse();
    assertThat(network.asked()).containsExactly("https://example.edu/issuers/565049");
    assertThat(verdict.findings("proof"))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.UNDETERMINED);
    assertThat(verdict.findings("structure"))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.CONFIRMED);
    assertThat(verdict.findings("schema"))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.CONFIRMED);
  }
}
