package org.assay.server.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnAddressesTest {

  @ParameterizedTest
  @CsvSource({
    "http://localhost:8080, https://localhost:8080/.well-known/did.json",
    "https://badges.example.org, https://BADGES.example.org:443/.well-known/did.json",
    "https://badges.example.org:443, https://badges.example.org/.well-known/did.json",
  })
  void own_address_is_known_under_every_spelling(String base, String address) {
    assertThat(new OwnAddresses(URI.create(base)).path(URI.create(address)))
        .contains("/.well-known/did.json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://badges.example.org.evil.example/issuer",
        "https://badges.example.org:8443/issuer",
        "https://badges.example.org@evil.example/issuer",
        "https://user@badges.example.org/issuer",
        "https://badges.example.org/issuer?as=other",
        "urn:uuid:0190b8a0-0000-7000-8000-000000000000",
      })
  void foreign_address_is_not_ours(String address) {
    var own = new OwnAddresses(URI.create("https://badges.example.org"));

    assertThat(own.path(URI.create(address))).isEmpty();
  }
}
