package org.assay.server.ledger;

import java.security.PublicKey;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.assay.verifier.key.SignatureAlgorithm;

/** Checks the signatures of heads; each key is looked for once. */
final class HeadSignatures {

  private final Function<String, Optional<PublicKey>> published;
  private final Map<String, Optional<PublicKey>> known = new HashMap<>();

  /**
   * Creates it.
   *
   * @param published finds a key of the issuer by its name
   */
  HeadSignatures(Function<String, Optional<PublicKey>> published) {
    this.published = published;
  }

  /** Returns what is wrong with a head, if anything. */
  Optional<LedgerFinding> trouble(Head head) {
    var key = known.computeIfAbsent(head.key(), published);
    if (key.isEmpty()) {
      return Optional.of(
          LedgerFinding.at(
              Flaw.KEY_UNKNOWN,
              head.lane(),
              head.number(),
              "The head with number "
                  + head.number()
                  + " names a key that the issuer did not publish."));
    }
    var signature = HexFormat.of().parseHex(head.signature());
    return SignatureAlgorithm.ED25519.verify(key.get(), head.signed(), signature)
        ? Optional.empty()
        : Optional.of(altered(head));
  }

  private static LedgerFinding altered(Head head) {
    return LedgerFinding.at(
        Flaw.HEAD_ALTERED,
        head.lane(),
        head.number(),
        "The head with number " + head.number() + " is not what was signed.");
  }
}
