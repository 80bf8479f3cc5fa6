package org.assay.verifier.key;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Instant;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Outcome;
import org.assay.verifier.loading.DocumentLoader;
import org.assay.verifier.loading.LoadedDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A site that redirects to wherever an address asks it to gives nobody its name. */
class RedirectedKeysTest {

  @ParameterizedTest
  @CsvSource({
    "https://school.example/out?to=evil, https://evil.example/keys",
    "https://school.example/issuers/7, https://school.example.evil.example/issuers/7",
    "https://school.example/issuers/7, https://school.example:8443/issuers/7",
    "did:web:school.example:out:evil, https://evil.example/did.json",
    "https://school.example/.well-known/../out?to=evil, https://evil.example/keys",
    "https://school.example/.well-known/x/../../out?to=evil, https://evil.example/keys",
    "https://school.example/.well-known/%2e%2e/out?to=evil, https://evil.example/keys",
    "https://school.example/.well-known/..%2fout?to=evil, https://evil.example/keys",
    "https://school.example/.well-known/..;/out?to=evil, https://evil.example/keys",
    "https://school.example/.well-known//../out?to=evil, https://evil.example/keys",
    "https://school.example/.well-known/, https://evil.example/keys"
  })
  void document_from_another_site_leaves_open_whose_keys_they_are(String issuer, URI found) {
    var failure = failure(issuer, found);

    assertThat(failure.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(failure.code()).isEqualTo("REDIRECTED_ELSEWHERE");
  }

  @ParameterizedTest
  @CsvSource({
    "https://school.example/issuers/7, https://school.example/issuers/seven.json",
    "https://school.example/issuers/7, https://www.school.example/issuers/7",
    "https://WWW.school.example/issuers/7, https://school.example/issuers/7",
    "did:web:school.example, https://cdn.example/school/did.json"
  })
  void document_that_the_site_itself_points_to_is_its_word(String issuer, URI found)
      throws CheckFailure {
    var keys = new PublishedKeys(redirecting(issuer, found));

    assertThat(keys.assertionMethod(issuer + "#k").controller()).isEqualTo(issuer);
  }

  @ParameterizedTest
  @CsvSource({
    "did:web:school.example:out:evil, https://evil.example/did.json, NOT_FOUND",
    "did:web:school.example, https://cdn.example/school/did.json, "
  })
  void dids_are_resolved_by_the_same_rule(String did, URI found, String code) throws CheckFailure {
    var dids = new DidDocuments(redirecting(did, found));
    if (code == null) {
      assertThat(dids.resolve(did).getString("id")).isEqualTo(did);
    } else {
      var failure = catchThrowableOfType(CheckFailure.class, () -> dids.resolve(did));
      assertThat(failure.code()).isEqualTo(code);
    }
  }

  private static CheckFailure failure(String issuer, URI found) {
    var keys = new PublishedKeys(redirecting(issuer, found));
    return catchThrowableOfType(CheckFailure.class, () -> keys.assertionMethod(issuer + "#k"));
  }

  private static DocumentLoader redirecting(String issuer, URI found) {
    var document =
        """
        {"id":"%1$s","assertionMethod":[{"id":"%1$s#k","type":"Multikey","controller":"%1$s",
          "publicKeyMultibase":"%2$s"}]}"""
            .formatted(issuer, Samples.MULTIKEY_ED25519);
    return (asked, accept) ->
        new LoadedDocument(found, "application/json", document.getBytes(UTF_8), Instant.EPOCH);
  }
}
