package org.assay.verifier;

import jakarta.json.JsonObject;

/** An issuer who publishes the key with did:web, and a badge of theirs. */
final class SampleDidWeb {

  static final SampleIssuer ISSUER = new SampleIssuer(4);
  static final String DID = "did:web:issuer.example.org";
  static final String DOCUMENT = "https://issuer.example.org/.well-known/did.json";
  static final String KEY = DID + "#key-1";
  static final JsonObject BADGE =
      ISSUER.sign(Edit.set(SampleBadge.withoutStatus(), "/issuer/id", DID), "eddsa-rdfc-2022", KEY);

  private SampleDidWeb() {}

  static JsonObject document() {
    return KeyLifeTest.didDocument(DID, ISSUER);
  }

  static SampleNetwork healthy() {
    return new SampleNetwork().put(DOCUMENT, document());
  }

  /** Judges the good badge where the issuer's document is this one. */
  static Verdict judge(JsonObject document) {
    return new SampleNetwork().put(DOCUMENT, document).verify(BADGE);
  }

  static Verdict judge(String document) {
    return new SampleNetwork().put(DOCUMENT, document).verify(BADGE);
  }
}
