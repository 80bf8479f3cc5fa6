package org.assay.verifier.carrier;

/**
 * What a document carried: the credential, still unread, and what it came in.
 *
 * @param carrier what it came in
 * @param form how the bytes are to be read
 * @param credential the credential's bytes in UTF-8; not copied, treat as read-only
 */
public record Carried(Carrier carrier, Form form, byte[] credential) {

  /** What a badge travels in. */
  public enum Carrier {
    /** The JSON document itself. */
    JSON,
    /** The compact JWS itself. */
    COMPACT_JWS,
    /** A text that is nothing but an address on the web. */
    ADDRESS,
    /** The SD-JWT itself. */
    SD_JWT,
    /** A PNG image with the credential in a text chunk. */
    PNG,
    /** An SVG image with the credential in an element. */
    SVG
  }

  /** How the credential is written down, and so how it is secured. */
  public enum Form {
    /** JSON with an embedded proof; for Open Badges 1 and 2 a signed or hosted assertion. */
    JSON,
    /** A compact JWS. */
    COMPACT_JWS,
    /** A compact JWS with disclosures, perhaps bound to its holder. */
    SD_JWT,
    /** The address at which the credential lies, by http or https. */
    URL
  }
}
