package org.assay.verifier.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.util.Locale;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.junit.jupiter.api.Test;

class IdentityObjectTest {

  private static final String KNOWN =
      "sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399";

  @Test
  void known_answer_of_the_specification_is_met() {
    var identity = IdentityObject.hashed("emailAddress", "a@example.com", "Kosher");

    assertThat(identity.identityHash()).isEqualTo(KNOWN);
    assertThat(identity.standsFor("a@example.com")).contains(true);
    assertThat(identity.standsFor("b@example.com")).contains(false);
  }

  @Test
  void hexadecimal_digits_may_be_large() {
    assertThat(withHash(KNOWN.toUpperCase(Locale.ROOT)).standsFor("a@example.com")).contains(true);
  }

  @Test
  void md5_of_old_badges_is_read() {
    // printf a@example.comKosher | md5sum
    assertThat(withHash("md5$ddd142639a792e74751ee7e129237efa").standsFor("a@example.com"))
        .contains(true);
  }

  @Test
  void unknown_algorithm_says_nothing() {
    assertThat(withHash("sha1$00").standsFor("a@example.com")).isEmpty();
  }

  @Test
  void type_is_a_plain_string() {
    assertThat(IdentityObject.plain("sourcedId", "E-1").toJson())
        .hasToString(
            "{\"type\":\"IdentityObject\",\"hashed\":false,\"identityHash\":\"E-1\","
                + "\"identityType\":\"sourcedId\"}");
  }

  @Test
  void what_is_written_is_read_again() throws CheckFailure {
    var identity = IdentityObject.hashed("emailAddress", "a@example.com", "Kosher");

    assertThat(IdentityObject.read(identity.toJson(), "")).isEqualTo(identity);
  }

  @Test
  void identity_without_hash_is_malformed() {
    var broken = Json.createObjectBuilder().add("type", "IdentityObject").build();

    assertThatThrownBy(() -> IdentityObject.read(broken, "/x"))
        .isInstanceOfSatisfying(
            CheckFailure.class,
            failure -> assertThat(failure.code()).isEqualTo("MALFORMED_VALUE_ERROR"));
  }

  private static IdentityObject withHash(String hash) {
    return new IdentityObject("emailAddress", true, hash, Optional.of("Kosher"));
  }
}
