package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every fault that we know how to build, each with the verdict and the code that must come out. */
class FaultMatrixTest {

  private static final Path LIST = Path.of("..", "docs", "faults.md");

  private static final List<Fault.Chapter> CHAPTERS =
      List.of(
          CarrierFaults.chapter(),
          StructureFaults.chapter(),
          TimeFaults.chapter(),
          StatementFaults.chapter(),
          DisguiseFaults.chapter(),
          ProofFaults.chapter(),
          KeyFaults.chapter(),
          EdgeFaults.chapter(),
          TokenFaults.chapter(),
          StatusFaults.chapter(),
          NetworkFaults.chapter(),
          AddressFaults.chapter(),
          InsideFaults.chapter(),
          PretenceFaults.chapter(),
          OccasionFaults.chapter(),
          PresentationFaults.chapter(),
          BundleFaults.chapter());

  @TestFactory
  Stream<DynamicContainer> fault_is_found_and_named() {
    return CHAPTERS.stream()
        .map(
            chapter ->
                dynamicContainer(
                    chapter.title(),
                    chapter.faults().stream()
                        .map(fault -> dynamicTest(fault.name(), () -> examine(fault)))));
  }

  private static void examine(Fault fault) throws Exception {
    Verdict verdict = fault.sample().judge();

    String told = fault.name() + "\n" + new VerdictText(false).write(fault.name(), verdict);
    assertThat(verdict.findings(fault.check()))
        .as(told)
        .filteredOn(finding -> finding.outcome() == outcome(fault))
        .extracting(Finding::code)
        .contains(fault.code());
    assertThat(verdict.decision()).as(told).isEqualTo(fault.decision());
  }

  private static Outcome outcome(Fault fault) {
    return fault.decision() == Verdict.Decision.REFUTED ? Outcome.REFUTED : Outcome.UNDETERMINED;
  }

  @Test
  void faults_are_many_and_each_has_a_name_of_its_own() {
    List<String> names =
        CHAPTERS.stream().flatMap(c -> c.faults().stream()).map(Fault::name).toList();

    assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(200);
  }

  @Test
  void without_its_fault_a_sample_is_verified() throws Exception {
    byte[] badge = SampleBadge.ISSUER.sign(SampleBadge.unsigned()).toString().getBytes(UTF_8);
    assertVerified(Fault.judge(badge));
    assertVerified(Fault.judge(SamplePng.of(SamplePng.text(badge))));
    assertVerified(Fault.judge(SamplePng.of(SamplePng.zipped(badge))));
    assertVerified(SampleDidWeb.judge(SampleDidWeb.document()));
    assertVerified(SampleServer.judgePatiently(SampleServer.keys()));
    assertVerified(Fault.judge(SampleChain.signed(SampleBadge.withoutStatus())));
    String token = SampleKey.RSA.token(SampleRsa.header("RS256"), SampleRsa.payload());
    assertVerified(SampleRsa.network().verify(token));
    assertVerified(Fault.judge(TokenFaults.good()));
    assertVerified(Fault.judge(TokenFaults.goodOnCurve()));
  }

  private static void assertVerified(Verdict verdict) {
    assertThat(verdict.isVerified()).as(new VerdictText(false).write("good", verdict)).isTrue();
  }

  /** To write the list anew: {@code -Dassay.faults.write=true}. */
  @Test
  void list_in_the_documentation_is_this_matrix() throws IOException {
    String list = list();
    if (Boolean.getBoolean("assay.faults.write")) {
      Files.writeString(LIST, list);
    }

    assertThat(LIST).hasContent(list);
  }

  private static String list() {
    StringBuilder text =
        new StringBuilder(
            """
            # Faults

            What the verifier says about each fault that its tests know how to build. `FaultMatrixTest` compares this
            list with what comes out; the codes are those of W3C and 1EdTech where they have one.
            """);
    for (Fault.Chapter chapter : CHAPTERS) {
      text.append("\n## ").append(chapter.title()).append("\n\n");
      text.append("| Fault | Verdict | Check | Code |\n|---|---|---|---|\n");
      for (Fault fault : chapter.faults()) {
        text.append(
            "| %s | %s | %s | `%s` |\n"
                .formatted(fault.name(), fault.decision(), fault.check(), fault.code()));
      }
    }
    return text.toString();
  }
}
