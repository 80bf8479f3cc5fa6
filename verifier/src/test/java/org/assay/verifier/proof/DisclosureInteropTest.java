package org.assay.verifier.proof;

import static org.assay.verifier.proof.SelectiveIssuer.derive;
import static org.assay.verifier.proof.SelectiveIssuer.verify;
import static org.assay.verifier.proof.Signing.BADGE;
import static org.assay.verifier.proof.Signing.pointer;
import static org.assay.verifier.proof.Signing.proof;
import static org.assay.verifier.proof.Signing.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.selective.MandatoryPointers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Others, who share no code with Assay, issue, derive and verify what we verify, derive, issue. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DisclosureInteropTest {

  private static final JsonObject CREDENTIAL = credential();
  private static final List<String> MANDATORY = MandatoryPointers.essential(CREDENTIAL);
  private static final List<List<String>> SELECTIONS =
      List.of(
          List.of("/name", "/credentialSubject/result/1", "/evidence", "/image"),
          List.of(
              "/credentialSubject/identifier",
              "/credentialSubject/creditsEarned",
              "/credentialSubject/result/0/value",
              "/description"));

  private final Optional<IndependentDisclosure> others = IndependentDisclosure.install();

  @BeforeEach
  void others_are_here() {
    assumeTrue(others.isPresent(), "npm is absent or cannot reach its registry");
  }

  @Test
  void what_others_issue_both_derive_alike_and_both_verify() throws CheckFailure {
    JsonObject base = others().issue(CREDENTIAL, MANDATORY);

    for (List<String> selection : SELECTIONS) {
      assertAgreed(inArray(base), selection);
    }
  }

  @Test
  void what_we_issue_both_derive_alike_and_both_verify() throws CheckFailure {
    JsonObject base = SelectiveIssuer.sign(CREDENTIAL, MANDATORY);

    for (List<String> selection : SELECTIONS) {
      assertAgreed(base, selection);
    }
  }

  @Test
  void both_refuse_a_changed_statement_and_an_added_one() {
    JsonObject derived =
        derive(SelectiveIssuer.sign(CREDENTIAL, MANDATORY), List.of("/name", "/evidence"));
    assertThat(others().refusal(derived)).isEmpty();

    for (JsonObject forged :
        List.of(
            with(derived, "/name", "\"Anything\""),
            with(derived, "/awardedDate", "\"2026-02-28T17:30:00Z\""),
            pointer("/credentialStatus").remove(derived))) {
      assertThat(others().refusal(forged)).isPresent();
      assertThat(refusedHere(forged)).isTrue();
    }
  }

  private void assertAgreed(JsonObject base, List<String> selection) throws CheckFailure {
    JsonObject theirs = inArray(others().derive(base, selection));
    JsonObject ours = derive(base, selection);

    assertThat(JsonMembers.without(ours, "proof")).isEqualTo(JsonMembers.without(theirs, "proof"));
    assertThat(verify(theirs).canonicalDocument()).isEqualTo(verify(ours).canonicalDocument());
    assertThat(proof(ours)).isEqualTo(proof(theirs));
    assertThat(others().refusal(ours)).isEmpty();
  }

  private IndependentDisclosure others() {
    return others.orElseThrow();
  }

  private static boolean refusedHere(JsonObject forged) {
    try {
      return verify(forged).signature().isEmpty();
    } catch (CheckFailure refused) {
      return true;
    }
  }

  /** Others write a single proof without array. */
  private static JsonObject inArray(JsonObject secured) {
    return JsonMembers.with(
        secured, "proof", JsonMembers.array(JsonMembers.values(secured, "proof")));
  }

  /**
   * The rich badge without what their way of naming blank nodes, which compacts the document anew,
   * cannot cope with: graphs, lists, and coordinates.
   */
  private static JsonObject credential() {
    JsonObject badge = with(BADGE, "/issuer/id", "\"" + SelectiveIssuer.id() + "\"");
    for (String member :
        List.of(
            "/endorsement",
            "/issuer/address/geo",
            "/credentialSubject/achievement/resultDescription/0/allowedValue")) {
      badge = pointer(member).remove(badge);
    }
    return badge;
  }
}
