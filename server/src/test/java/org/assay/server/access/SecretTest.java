package org.assay.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class SecretTest {

  @Test
  void secret_is_stored_as_its_sha_256_and_known_by_it() {
    var secret = new Secret("abc");

    // The figure for "abc" from FIPS 180-4, in base64url.
    assertThat(secret.hash()).isEqualTo("ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0");
    assertThat(secret.hasHash(secret.hash())).isTrue();
    assertThat(new Secret("abd").hasHash(secret.hash())).isFalse();
  }

  @Test
  void new_secrets_have_256_bits_and_differ() {
    var random = new SecureRandom();

    var one = Secret.random(random);
    var other = Secret.random(random);

    assertThat(one.text()).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(other.text());
  }

  @Test
  void secret_does_not_print_itself() {
    assertThat(new Secret("sesame").toString()).doesNotContain("sesame");
  }
}
