package org.assay.server.vcapi;

import java.util.Locale;
import java.util.Set;

/** The addresses under which the W3C defines its codes; ours are URNs. */
final class ProblemType {

  private static final String DATA_MODEL = "https://www.w3.org/TR/vc-data-model#";
  private static final String SECURITY = "https://w3id.org/security#";
  private static final String STATUS_LIST = "https://www.w3.org/ns/credentials/status-list#";
  private static final String OURS = "urn:assay:finding:";

  private static final Set<String> OF_DATA_MODEL =
      Set.of(
          "PARSING_ERROR", "CRYPTOGRAPHIC_SECURITY_ERROR", "MALFORMED_VALUE_ERROR", "RANGE_ERROR");

  private static final Set<String> OF_SECURITY =
      Set.of(
          "PROOF_GENERATION_ERROR",
          "PROOF_VERIFICATION_ERROR",
          "PROOF_TRANSFORMATION_ERROR",
          "INVALID_DOMAIN_ERROR",
          "INVALID_CHALLENGE_ERROR",
          "INVALID_VERIFICATION_METHOD_URL",
          "INVALID_CONTROLLED_IDENTIFIER_DOCUMENT_ID",
          "INVALID_CONTROLLED_IDENTIFIER_DOCUMENT",
          "INVALID_VERIFICATION_METHOD",
          "INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD");

  private static final Set<String> OF_STATUS_LIST =
      Set.of("STATUS_RETRIEVAL_ERROR", "STATUS_VERIFICATION_ERROR", "STATUS_LIST_LENGTH_ERROR");

  private ProblemType() {}

  /** Returns the type of a code. */
  static String of(String code) {
    if (OF_DATA_MODEL.contains(code)) {
      return DATA_MODEL + code;
    }
    if (OF_SECURITY.contains(code)) {
      return SECURITY + code;
    }
    return (OF_STATUS_LIST.contains(code) ? STATUS_LIST : OURS) + code;
  }

  /** Returns a code in words. */
  static String title(String code) {
    var words = code.replace('_', ' ');
    return words.substring(0, 1) + words.substring(1).toLowerCase(Locale.ROOT);
  }
}
