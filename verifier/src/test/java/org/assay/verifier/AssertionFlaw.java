package org.assay.verifier;

import static org.assay.verifier.Verdict.Decision.REFUTED;
import static org.assay.verifier.Verdict.Decision.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.assay.verifier.Verdict.Decision;

/** A badge of Open Badges 2.0 with one flaw, and what must be said about it. */
record AssertionFlaw(
    String name, SampleAssertion sample, Decision decision, String check, String code) {

  static final String EVIL = "https://evil.example.net";
  static final String MALFORMED = "MALFORMED_VALUE_ERROR";

  @Override
  public String toString() {
    return name;
  }

  void requireFound() {
    Verdict verdict = sample.verdict();
    assertThat(verdict.findings(check))
        .as(new VerdictText(false).write(name, verdict))
        .extracting(Finding::code)
        .contains(code);
    assertThat(verdict.decision()).isEqualTo(decision);
  }

  static AssertionFlaw form(String name, UnaryOperator<JsonObject> change, String check) {
    return hosted(name, change, check, MALFORMED);
  }

  static AssertionFlaw hosted(
      String name, UnaryOperator<JsonObject> change, String check, String code) {
    return refuted(name, s -> s.change(change), check, code);
  }

  static AssertionFlaw refuted(
      String name, Consumer<SampleAssertion> change, String check, String code) {
    return flaw(name, SampleAssertion.hosted(), change, REFUTED, check, code);
  }

  static AssertionFlaw unknown(
      String name, Consumer<SampleAssertion> change, String check, String code) {
    return flaw(name, SampleAssertion.hosted(), change, UNDETERMINED, check, code);
  }

  static AssertionFlaw signed(
      String name, Consumer<SampleAssertion> change, Decision decision, String check, String code) {
    return flaw("signed: " + name, SampleAssertion.signed(), change, decision, check, code);
  }

  static AssertionFlaw flaw(
      String name,
      SampleAssertion sample,
      Consumer<SampleAssertion> change,
      Decision decision,
      String check,
      String code) {
    change.accept(sample);
    return new AssertionFlaw(name, sample, decision, check, code);
  }

  static UnaryOperator<JsonObject> date(String pointer, String value) {
    return badge -> Edit.set(badge, pointer, value);
  }

  static JsonValue number(String digits) {
    return Edit.json("{'n':" + digits + "}").getValue("/n");
  }

  /** The assertion lies at another address, and says so. */
  static void moved(SampleAssertion sample, String address) {
    sample.present(b -> Edit.set(b, "/id", address));
    sample.web.put(address, sample.presented);
  }
}
