package org.assay.verifier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.Kind;
import org.assay.verifier.Outcome;
import org.junit.jupiter.api.Test;

/** A document inside is good for the whole only if it would be good alone. */
class JudgementTest {

  private static final List<String> NEEDED = List.of("proof", "issuer", "validity");

  @Test
  void nothing_stands_in_the_way_of_a_document_that_would_be_verified() {
    assertThat(obstacle(NEEDED)).isEmpty();
  }

  @Test
  void what_was_never_asked_stands_in_the_way() {
    for (String missing : NEEDED) {
      List<String> rest = NEEDED.stream().filter(check -> !check.equals(missing)).toList();

      assertThat(obstacle(rest).map(Finding::outcome))
          .as("without " + missing)
          .contains(Outcome.UNDETERMINED);
    }
  }

  @Test
  void the_worst_finding_is_the_one_that_is_told() {
    Finding open = Findings.of("status", CheckFailure.undetermined("OPEN", "Open.", ""));
    Finding wrong = Findings.of("proof", CheckFailure.refuted("WRONG", "Wrong.", ""));

    assertThat(judgement(Stream.of(open, wrong)).obstacle()).contains(wrong);
  }

  private static Optional<Finding> obstacle(List<String> confirmed) {
    return judgement(confirmed.stream().map(check -> Findings.confirmed(check, "Good.")))
        .obstacle();
  }

  private static Judgement judgement(Stream<Finding> findings) {
    return new Judgement(
        Optional.of(Kind.OPEN_BADGE), Optional.empty(), findings.toList(), List.of());
  }
}
