package org.assay.verifier.credential;

/** The addresses of the JSON-LD contexts that a new Open Badge names, in this order. */
public final class Contexts {

  /** Verifiable Credentials 2.0; always first. */
  public static final String CREDENTIALS_V2 = "https://www.w3.org/ns/credentials/v2";

  /** Verifiable Credentials 1.1; only read, never written. */
  public static final String CREDENTIALS_V1 = "https://www.w3.org/2018/credentials/v1";

  /** Open Badges 3.0, the edition that new credentials use. */
  public static final String OPEN_BADGES =
      "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

  /** The types whose names begin with {@code 1EdTech}, which the context above does not define. */
  public static final String OPEN_BADGES_EXTENSIONS =
      "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json";

  private Contexts() {}
}
