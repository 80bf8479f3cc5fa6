package org.assay.server.resolution;

import java.util.Locale;
import org.assay.verifier.key.DidDocuments;

/** Why nothing was resolved, in the words of the specifications, and the HTTP status for it. */
enum ResolutionError {
  /** No DID, or none that its method allows. */
  INVALID_DID("invalidDid", 400),
  /**
   * Nothing could be had under this name; a document that cannot be fetched is not found either.
   */
  NOT_FOUND("notFound", 404),
  /** The form that was asked for is not offered. */
  REPRESENTATION_NOT_SUPPORTED("representationNotSupported", 406),
  /** The method is not known here. */
  METHOD_NOT_SUPPORTED("methodNotSupported", 501),
  /** DID URLs with a path or a query are not followed. */
  FEATURE_NOT_SUPPORTED("featureNotSupported", 501),
  /** There is a document, and it belongs to somebody else or cannot be read: their fault. */
  INVALID_DID_DOCUMENT("invalidDidDocument", 502);

  private final String word;
  private final int status;

  ResolutionError(String word, int status) {
    this.word = word;
    this.status = status;
  }

  /** Returns the error of a code of {@link DidDocuments}. */
  static ResolutionError of(String code) {
    return switch (code) {
      case DidDocuments.INVALID_DID -> INVALID_DID;
      case DidDocuments.METHOD_NOT_SUPPORTED -> METHOD_NOT_SUPPORTED;
      case DidDocuments.INVALID_DID_DOCUMENT -> INVALID_DID_DOCUMENT;
      default -> NOT_FOUND;
    };
  }

  /** Returns the word of Decentralized Identifiers 1.0. */
  String word() {
    return word;
  }

  int status() {
    return status;
  }

  /** Returns the address under which DID Resolution defines it. */
  String type() {
    return "https://www.w3.org/ns/did#" + name();
  }

  /** Returns it in words. */
  String title() {
    var words = name().replace('_', ' ');
    return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
  }
}
