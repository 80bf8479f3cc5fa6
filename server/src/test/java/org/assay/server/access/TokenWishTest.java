package org.assay.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.oauth2.sdk.GeneralException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenWishTest {

  private static final URI ENDPOINT = URI.create("https://badges.example.org/oauth2/token");
  private static final String BASIC =
      "Basic "
          + Base64.getEncoder().encodeToString("tool:secret".getBytes(StandardCharsets.US_ASCII));

  @Test
  void secret_is_taken_from_the_header_or_from_the_form() throws Exception {
    var header = TokenWish.read(ENDPOINT, BASIC, "grant_type=client_credentials&scope=a+b");
    var form =
        TokenWish.read(
            ENDPOINT,
            null,
            "grant_type=client_credentials&client_id=tool&client_secret=secret&scope=b+a");

    assertThat(header).isEqualTo(form);
    assertThat(header.clientId()).isEqualTo("tool");
    assertThat(header.secret().text()).isEqualTo("secret");
    assertThat(header.scopes().orElseThrow()).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void scope_that_is_left_out_or_blank_asks_for_all() throws Exception {
    assertThat(TokenWish.read(ENDPOINT, BASIC, "grant_type=client_credentials").scopes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', invalid_request",
    "scope=a, invalid_request",
    "grant_type=client_credentials&grant_type=client_credentials, invalid_request",
    "grant_type=client_credentials&scope=a&scope=b, invalid_request",
    "grant_type=client_credentials&client_id=tool&client_secret=secret, invalid_request",
    "grant_type=password&username=a&password=b, unsupported_grant_type",
    "grant_type=seance, unsupported_grant_type",
  })
  void request_that_breaks_the_rules_is_refused_in_their_words(String form, String error) {
    assertThatThrownBy(() -> TokenWish.read(ENDPOINT, BASIC, form))
        .isInstanceOfSatisfying(
            GeneralException.class, e -> assertThat(e.getErrorObject().getCode()).isEqualTo(error));
  }

  @Test
  void request_without_client_authentication_is_refused() {
    for (var header : new String[] {null, "Basic ???", "Bearer abc"}) {
      assertThatThrownBy(() -> TokenWish.read(ENDPOINT, header, "grant_type=client_credentials"))
          .isInstanceOf(GeneralException.class);
    }
  }
}
