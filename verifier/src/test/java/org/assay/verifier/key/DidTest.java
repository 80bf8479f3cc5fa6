package org.assay.verifier.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.assay.verifier.CheckFailure;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DidTest {

  @Nested
  class Key {

    private static final String DID = "did:key:" + Samples.MULTIKEY_ED25519;

    @Test
    void full_url_names_the_key() throws CheckFailure {
      var method = DidKey.read(DID + "#" + Samples.MULTIKEY_ED25519);
      assertThat(method.controller()).isEqualTo(DID);
      assertThat(Multikey.write(method.key())).isEqualTo(Samples.MULTIKEY_ED25519);
      assertThat(DidKey.write(method.key())).isEqualTo(DID);
    }

    @Test
    void bare_did_names_the_key() throws CheckFailure {
      assertThat(DidKey.read(DID).id()).isEqualTo(DID + "#" + Samples.MULTIKEY_ED25519);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          DID + "#" + Samples.MULTIKEY_P256,
          DID + "#",
          DID + "?a=b",
          DID + ":x",
          "did:key:",
          "did:web:example.org"
        })
    void anything_else_is_refused(String url) {
      assertThatThrownBy(() -> DidKey.read(url)).isInstanceOf(CheckFailure.class);
    }
  }

  @Nested
  class Web {

    @ParameterizedTest
    @CsvSource({
      "did:web:w3c-ccg.github.io, https://w3c-ccg.github.io/.well-known/did.json",
      "did:web:w3c-ccg.github.io:user:alice, https://w3c-ccg.github.io/user/alice/did.json",
      "did:web:example.com%3A3000:user:alice, https://example.com:3000/user/alice/did.json",
      "did:web:example.com%3A65535, https://example.com:65535/.well-known/did.json",
      "did:web:localhost%3a8080, https://localhost:8080/.well-known/did.json",
      "did:web:127.0.0.1%3A8080, https://127.0.0.1:8080/.well-known/did.json",
      "did:web:example.com:%C3%A9t%C3%A9, https://example.com/%C3%A9t%C3%A9/did.json"
    })
    void did_becomes_an_address(String did, URI location) throws CheckFailure {
      assertThat(DidWeb.location(did)).isEqualTo(location);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "did:web:",
          "did:web:example.com:",
          "did:web:example.com::a",
          "did:web:example.com:..",
          "did:web:example.com:.",
          "did:web:example.com:%2E%2e",
          "did:web:example.com:a/b",
          "did:web:example.com:%2",
          "did:web:example.com/x",
          "did:web:user@example.com",
          "did:web:user%40example.com",
          "did:web:example.com%2Fevil",
          "did:web:example.com%3A0",
          "did:web:example.com%3A65536",
          "did:web:example.com%3A80%3A80",
          "did:web:example.com%3A",
          "did:web:example.com?x",
          "did:web:10.0.0.1",
          "did:web:[::1]",
          "did:web:exämple.com",
          "did:web:a b",
          "did:key:z6Mk"
        })
    void did_that_could_lead_elsewhere_is_refused(String did) {
      assertThatThrownBy(() -> DidWeb.location(did)).isInstanceOf(CheckFailure.class);
    }

    @ParameterizedTest
    @CsvSource({
      "https://Example.org, did:web:example.org",
      "https://example.org/, did:web:example.org",
      "http://localhost:8080, did:web:localhost%3A8080",
      "https://example.org/issuers/7, did:web:example.org:issuers:7"
    })
    void address_becomes_a_did(URI location, String did) {
      assertThat(DidWeb.write(location)).isEqualTo(did);
    }
  }
}
