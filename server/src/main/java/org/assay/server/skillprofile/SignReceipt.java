package org.assay.server.skillprofile;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.assay.server.issuer.IssuerKeys;
import org.assay.server.issuer.KeyUse;
import org.assay.server.platform.JsonText;
import org.assay.verifier.SignedStatement;
import org.assay.verifier.carrier.CompactJws;

/** Signs receipts: a compact JWS whose payload is in canonical form. */
@Singleton
class SignReceipt {

  /** What the signed text says that it is. */
  static final String TYPE = SignedStatement.RECEIPT;

  private final IssuerKeys keys;

  @Inject
  SignReceipt(IssuerKeys keys) {
    this.keys = keys;
  }

  String sign(Receipt receipt) {
    var key = keys.active(KeyUse.JWT);
    var header = JsonText.write(new Header(key.alg(), key.verificationMethod(), TYPE));
    var input = CompactJws.signingInput(header.getBytes(UTF_8), Canonical.form(receipt));
    var signature = key.signer().sign(input.getBytes(US_ASCII));
    return new CompactJws(new byte[0], new byte[0], signature, input).write();
  }

  private record Header(String alg, String kid, String typ) {}
}
