package org.assay.server.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWKSet;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JwkFileTest {

  @Test
  void keys_come_in_the_order_of_the_file() throws Exception {
    var set = JWKSet.parse(Samples.jwkSet());

    var keys = read(set.toString(false));

    assertThat(keys).extracting(HeldKey::use).containsExactly(KeyUse.DATA_INTEGRITY, KeyUse.JWT);
    assertThat(keys)
        .extracting(HeldKey::thumbprint)
        .containsExactly(set.getKeys().get(0).getKeyID(), set.getKeys().get(1).getKeyID());
  }

  @Test
  void single_jwk_is_a_key_file_too() throws Exception {
    var jwk = JWKSet.parse(Samples.jwkSet()).getKeys().get(1);

    assertThat(read(jwk.toJSONString())).extracting(HeldKey::use).containsExactly(KeyUse.JWT);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void halves_that_do_not_belong_together_are_refused(int place) throws Exception {
    var mine = JWKSet.parse(Samples.jwkSet()).getKeys().get(place).toJSONObject();
    var other = JWKSet.parse(Samples.jwkSet()).getKeys().get(place).toJSONObject();
    mine.put("d", other.get("d"));

    assertThatThrownBy(() -> read(com.nimbusds.jose.util.JSONObjectUtils.toJSONString(mine)))
        .isInstanceOf(KeyRefusal.class)
        .hasMessageContaining("key number 1");
  }

  @Test
  void public_key_alone_is_refused() throws ParseException {
    var publicOnly = JWKSet.parse(Samples.jwkSet()).toString(true);

    assertThatThrownBy(() -> read(publicOnly)).isInstanceOf(KeyRefusal.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"keys\": [1]}",
        "{\"kty\": \"OKP\", \"kty\": \"OKP\"}",
        "{\"kty\": \"oct\", \"k\": \"c2VjcmV0LXNlY3JldA\"}",
        "{\"kty\": \"OKP\", \"crv\": \"Ed25519\", \"x\": \"AAAA\", \"d\": \"c2VjcmV0LXNlY3JldA\"}",
      })
  void what_is_no_key_is_refused_without_being_repeated(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(KeyRefusal.class)
        .hasNoCause()
        .hasMessageNotContaining("c2VjcmV0");
  }

  private static List<HeldKey> read(String text) throws KeyRefusal {
    return JwkFile.read(text.getBytes(StandardCharsets.UTF_8));
  }
}
