package org.assay.verifier.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostsTest {

  @ParameterizedTest
  @CsvSource({
    "https://Example.org/issuer, example.org:443",
    "https://example.org:443, example.org:443",
    "https://example.org:8443/, example.org:8443",
    "https://example.org:0/, example.org:0",
    "http://example.org/, example.org:80",
    "did:web:Example.org, example.org:443",
    "did:web:example.org%3A8443:issuers:7, example.org:8443"
  })
  void issuer_is_known_at_a_host_and_a_port(String issuer, String host) {
    assertThat(Hosts.ofIssuer(issuer)).contains(host);
  }

  @ParameterizedTest
  @ValueSource(strings = {"did:key:z6Mk", "did:web:..", "urn:uuid:1", "https:///x", "a b", ""})
  void issuer_known_by_its_key_alone_has_no_host(String issuer) {
    assertThat(Hosts.ofIssuer(issuer)).isEmpty();
  }
}
