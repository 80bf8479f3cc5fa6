package org.assay.verifier.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * The doors for guided fuzzing; docs/CONTRIBUTING.md says how. The build does not run this class,
 * because Jazzer's agent would change all classes beside it: {@link SeedsTest} replays the seeds.
 */
class ParsersFuzz {

  @FuzzTest(maxDuration = "2m")
  void png(byte[] data) {
    Target.PNG.accepts(data);
  }

  @FuzzTest(maxDuration = "2m")
  void svg(byte[] data) {
    Target.SVG.accepts(data);
  }

  @FuzzTest(maxDuration = "2m")
  void jws(byte[] data) {
    Target.JWS.accepts(data);
  }

  @FuzzTest(maxDuration = "2m")
  void sdjwt(byte[] data) {
    Target.SDJWT.accepts(data);
  }

  @FuzzTest(maxDuration = "2m")
  void envelope(byte[] data) {
    Target.ENVELOPE.accepts(data);
  }

  @FuzzTest(maxDuration = "2m")
  void json(byte[] data) {
    Target.JSON.accepts(data);
  }

  @FuzzTest(maxDuration = "2m")
  void quads(byte[] data) {
    Target.QUADS.accepts(data);
  }

  @FuzzTest(maxDuration = "2m")
  void date(byte[] data) {
    Target.DATE.accepts(data);
  }

  @FuzzTest(maxDuration = "2m")
  void bitstring(byte[] data) {
    Target.BITSTRING.accepts(data);
  }

  @FuzzTest(maxDuration = "2m")
  void base58(byte[] data) {
    Target.BASE58.accepts(data);
  }

  @FuzzTest(maxDuration = "2m")
  void multikey(byte[] data) {
    Target.MULTIKEY.accepts(data);
  }

  @FuzzTest(maxDuration = "2m")
  void did(byte[] data) {
    Target.DID.accepts(data);
  }

  @FuzzTest(maxDuration = "2m")
  void document(byte[] data) {
    Target.DOCUMENT.accepts(data);
  }

  @FuzzTest(maxDuration = "2m")
  void jwk(byte[] data) {
    Target.JWK.accepts(data);
  }

  @FuzzTest(maxDuration = "2m")
  void bundle(byte[] data) {
    Target.BUNDLE.accepts(data);
  }

  @FuzzTest(maxDuration = "2m")
  void verifier(byte[] data) {
    Target.VERIFIER.accepts(data);
  }

  @FuzzTest(maxDuration = "2m")
  void network(byte[] data) {
    Target.NETWORK.accepts(data);
  }
}
