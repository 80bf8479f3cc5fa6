package org.assay.verifier.check;

import java.net.URI;
import java.util.List;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.Kind;

/**
 * Asks all questions about one document, each kind in its own fixed order.
 *
 * <p>A credential: parsing, structure, schema, proof, issuer, validity, status, related, result,
 * recipient, endorsement, contained, subject, loading, issuer-profile, trust. A presentation:
 * parsing, structure, proof, holder, challenge, contained, loading.
 */
public final class Judge {

  private static final String ACCEPT =
      "application/vc, application/vc+jwt, application/ld+json, application/json, image/png,"
          + " image/svg+xml, text/plain;q=0.5";

  private Judge() {}

  /**
   * Judges a document.
   *
   * @param document the bytes as they came
   * @param inquiry what else the answers depend on
   */
  public static Judgement judge(byte[] document, Inquiry inquiry) {
    try {
      return judge(Parsing.read(document), inquiry);
    } catch (CheckFailure failure) {
      return Judgement.unreadable(Parsing.failed(failure));
    }
  }

  /**
   * Judges what lies at an address.
   *
   * @param address where the document is to be fetched
   * @param inquiry what else the answers depend on
   */
  public static Judgement judge(URI address, Inquiry inquiry) {
    try {
      return judge(inquiry.documents().load(address, ACCEPT).body(), inquiry);
    } catch (CheckFailure failure) {
      return Judgement.unreadable(Findings.of("parsing", failure));
    }
  }

  /** Judges a document that was read. */
  static Judgement judge(SecuredDocument document, Inquiry inquiry) {
    if (inquiry.depth() > Inquiry.MAX_DEPTH) {
      return Judgement.unreadable(tooDeep());
    }
    return document.kind() == Kind.PRESENTATION
        ? PresentationJudge.judge(document, inquiry)
        : CredentialJudge.judge(document, inquiry);
  }

  private static Finding tooDeep() {
    return Findings.of(
        "parsing",
        CheckFailure.undetermined(
            "NOT_CHECKED",
            "Documents are followed " + Inquiry.MAX_DEPTH + " levels deep, and no further.",
            ""));
  }

  /** What is said at the end about how documents were loaded; only once, for the outermost. */
  static List<Finding> loading(Inquiry inquiry) {
    return inquiry.depth() == 0 ? TrustNote.loading(inquiry) : List.of();
  }
}
