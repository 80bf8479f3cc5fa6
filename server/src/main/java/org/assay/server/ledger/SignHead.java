package org.assay.server.ledger;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.assay.server.issuer.IssuerKeys;
import org.assay.server.issuer.KeyUse;

/** Signs the end of a lane with the issuer's Ed25519 key. */
@Singleton
class SignHead {

  private final IssuerKeys keys;
  private final Clock clock;

  @Inject
  SignHead(IssuerKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  Head sign(LaneEnd end, long since) {
    var key = keys.active(KeyUse.DATA_INTEGRITY);
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var head =
        new Head(end.lane(), end.number(), since, end.hash(), now, key.verificationMethod(), "");
    return head.withSignature(HexFormat.of().formatHex(key.signer().sign(head.signed())));
  }
}
