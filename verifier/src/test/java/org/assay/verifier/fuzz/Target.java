package org.assay.verifier.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.assay.verifier.Bundle;
import org.assay.verifier.CheckFailure;

/** What is fuzzed; the name in lower case is the folder of the seeds. */
enum Target {
  PNG(Carriage::png),
  SVG(Carriage::svg),
  JWS(data -> Carriage.jws(text(data))),
  SDJWT(data -> Selections.sdJwt(text(data))),
  ENVELOPE(Selections::envelope),
  JSON(Texts::json),
  QUADS(Texts::quads),
  DATE(data -> Texts.date(text(data))),
  BITSTRING(data -> Texts.bitstring(text(data))),
  BASE58(data -> Keys.base58(text(data))),
  MULTIKEY(data -> Keys.multikey(text(data))),
  DID(data -> Keys.did(text(data))),
  DOCUMENT(Keys::document),
  JWK(Keys::jwk),
  BUNDLE(data -> Judging.offline(Bundle.read(data))),
  VERIFIER(Judging::badge),
  NETWORK(Judging::answer);

  private final Parser parser;

  Target(Parser parser) {
    this.parser = parser;
  }

  /** What is fed: it may refuse, in the one way that is promised. */
  @FunctionalInterface
  interface Parser {
    void parse(byte[] data) throws CheckFailure;
  }

  /** Feeds the parser, and tells whether it accepted. */
  boolean accepts(byte[] data) {
    try {
      parser.parse(data);
      return true;
    } catch (CheckFailure refused) {
      boolean complete =
          !refused.code().isBlank()
              && !String.valueOf(refused.getMessage()).isBlank()
              && (refused.pointer().isEmpty() || refused.pointer().startsWith("/"));
      if (!complete) {
        throw new AssertionError("A refusal that says too little", refused);
      }
      return false;
    }
  }

  /** Fails unless something holds that holds for whatever the parser accepts. */
  static void holds(boolean property, String what) {
    if (!property) {
      throw new AssertionError(what);
    }
  }

  private static String text(byte[] data) {
    return new String(data, UTF_8);
  }
}
