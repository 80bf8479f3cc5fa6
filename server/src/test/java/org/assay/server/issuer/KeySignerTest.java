package org.assay.server.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeySignerTest {

  private static final byte[] DATA = {1, 2, 3};

  /** The JDK's own provider verifies: an implementation that is not the one which signed. */
  @ParameterizedTest
  @EnumSource
  void raw_signature_verifies_elsewhere(KeyUse use) throws Exception {
    var key = Samples.ring().active(use);

    byte[] signature = new KeySigner(key, new SecureRandom()).sign(DATA);

    boolean ec = use == KeyUse.JWT;
    var verifier = Signature.getInstance(ec ? "SHA256withECDSAinP1363Format" : "Ed25519");
    verifier.initVerify(
        KeyFactory.getInstance(ec ? "EC" : "Ed25519")
            .generatePublic(new X509EncodedKeySpec(key.publicKey().getEncoded())));
    verifier.update(DATA);
    assertThat(signature).hasSize(64);
    assertThat(verifier.verify(signature)).isTrue();
  }
}
