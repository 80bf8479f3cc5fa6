package org.assay.server.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyRingTest {

  @Test
  void last_key_of_a_use_is_active() throws Exception {
    var older = Samples.ring().keys();
    var newer = Samples.ring().keys();
    var keys = new ArrayList<>(older);
    keys.addAll(newer);

    var ring = KeyRing.of(keys);

    assertThat(ring.active(KeyUse.DATA_INTEGRITY)).isEqualTo(newer.get(0));
    assertThat(ring.active(KeyUse.JWT)).isEqualTo(newer.get(1));
    assertThat(ring.isActive(older.get(0))).isFalse();
    assertThat(ring.keys()).hasSize(4);
  }

  @Test
  void use_without_a_key_is_refused() {
    List<HeldKey> onlyEd25519 = Samples.ring().keys().subList(0, 1);

    assertThatThrownBy(() -> KeyRing.of(onlyEd25519))
        .isInstanceOf(KeyRefusal.class)
        .hasMessageContaining("no P-256 key");
  }

  @Test
  void key_does_not_show_itself_in_text() {
    var key = Samples.ring().keys().get(0);

    assertThat(key.toString()).isEqualTo("DATA_INTEGRITY " + key.thumbprint());
  }
}
