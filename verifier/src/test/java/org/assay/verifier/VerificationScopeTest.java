package org.assay.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where issuers may let their badges of Open Badges 2.0 be hosted. */
class VerificationScopeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'startsWith':'https://academy.example.org/assertions/'}",
        "{'startsWith':['https://x.example.org/','https://academy.example.org/a']}",
        "{'startsWith':'https://academy.example.org'}",
        "{'allowedOrigins':'academy.example.org'}",
        "{'allowedOrigins':['x.example.org','Academy.Example.ORG']}",
        "{'allowedOrigins':'https://academy.example.org'}",
        "{'allowedOrigins':'academy.example.org','startsWith':'https://academy.example.org/'}",
        "{'type':'VerificationObject','verificationProperty':'id'}",
        "{}"
      })
  void assertion_within_the_scope_is_verified(String verification) {
    SampleAssertion sample = SampleAssertion.hosted();
    sample.edit(SampleAssertion.ISSUER, i -> Edit.set(i, "/verification", Edit.json(verification)));
    assertThat(sample.verdict().isVerified()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'startsWith':'https://host.example.net/academy/'}",
        "{'allowedOrigins':['host.example.net']}"
      })
  void issuer_may_let_its_badges_be_hosted_elsewhere(String verification) {
    SampleAssertion sample = SampleAssertion.hosted();
    sample.edit(SampleAssertion.ISSUER, i -> Edit.set(i, "/verification", Edit.json(verification)));
    AssertionFlaw.moved(sample, "https://host.example.net/academy/1");
    assertThat(sample.verdict().isVerified()).isTrue();
  }
}
