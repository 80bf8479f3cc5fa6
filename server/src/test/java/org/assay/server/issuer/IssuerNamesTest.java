package org.assay.server.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import org.assay.server.platform.ServerConfig.IdForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuerNamesTest {

  @ParameterizedTest
  @CsvSource({
    "https://badges.example.org, did:web:badges.example.org",
    "https://Badges.Example.org, did:web:badges.example.org",
    "https://badges.example.org:443, did:web:badges.example.org",
    "https://badges.example.org:8443, did:web:badges.example.org%3A8443",
    "http://localhost:8080, did:web:localhost%3A8080",
  })
  void did_follows_from_the_base_url(String baseUrl, String did) {
    assertThat(IssuerNames.of(Samples.config(baseUrl, IdForm.DID_WEB)).did()).isEqualTo(did);
  }

  @Test
  void setting_decides_which_name_stands_in_credentials() {
    var base = "https://badges.example.org";

    assertThat(IssuerNames.of(Samples.config(base, IdForm.DID_WEB)).id())
        .isEqualTo("did:web:badges.example.org");
    assertThat(IssuerNames.of(Samples.config(base, IdForm.HTTPS)).id())
        .isEqualTo("https://badges.example.org/issuer");
  }
}
