package org.assay.verifier.carrier;

/**
 * What is baked into an image, and the names by which it is found there.
 *
 * <p>Badges of Open Badges 1 and 2 have names of their own; they are read, not written.
 */
public enum Baking {
  /** An Open Badge 3.0. */
  OPEN_BADGE("openbadgecredential", "https://purl.imsglobal.org/ob/v3p0", "openbadges"),
  /** A Comprehensive Learner Record 2.0. */
  LEARNER_RECORD("clrcredential", "https://purl.imsglobal.org/clr/v2p0", "clr");

  static final String LEGACY_KEYWORD = "openbadges";
  static final String LEGACY_NAMESPACE = "http://openbadges.org";

  private final String keyword;
  private final String namespace;
  private final String prefix;

  Baking(String keyword, String namespace, String prefix) {
    this.keyword = keyword;
    this.namespace = namespace;
    this.prefix = prefix;
  }

  /** The keyword of the text chunk in a PNG. */
  String keyword() {
    return keyword;
  }

  /** The namespace of the element in an SVG. */
  String namespace() {
    return namespace;
  }

  /** The prefix that is written for the namespace. */
  String prefix() {
    return prefix;
  }
}
