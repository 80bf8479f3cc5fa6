package org.assay.verifier.check;

import java.net.URI;
import java.util.List;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.Kind;
import org.assay.verifier.carrier.Carried;
import org.assay.verifier.carrier.Carried.Form;
import org.assay.verifier.carrier.Carriers;

/**
 * Asks all questions about one document, each kind in its own fixed order.
 *
 * <p>A credential: parsing, structure, schema, proof, issuer, validity, refresh, status, related,
 * result, recipient, holder, challenge (these two only where there is something to ask),
 * endorsement, contained, subject, loading, issuer-profile, trust. A presentation: parsing,
 * structure, proof, holder, challenge, contained, loading. An assertion of Open Badges 2.0: the
 * same as a credential. An SD-JWT VC: parsing, structure, schema, proof, issuer, validity, status,
 * recipient, holder, loading, trust.
 */
public final class Judge {

  private Judge() {}

  /**
   * Judges a document.
   *
   * @param document the bytes as they came
   * @param inquiry what else the answers depend on
   */
  public static Judgement judge(byte[] document, Inquiry inquiry) {
    try {
      Carried carried = Carriers.read(document);
      return carried.form() == Form.URL
          ? AddressJudge.judge(carried, inquiry)
          : judge(carried, inquiry);
    } catch (CheckFailure failure) {
      return Judgement.unreadable(Parsing.failed(failure));
    }
  }

  /** Judges what was found in a document. */
  static Judgement judge(Carried carried, Inquiry inquiry) throws CheckFailure {
    SecuredDocument document;
    try {
      document = Parsing.read(carried);
    } catch (CheckFailure failure) {
      // The header of a signed assertion of version 2.0 need not keep to the rules for tokens.
      return OpenBadge2Judge.signed(carried, inquiry).orElseThrow(() -> failure);
    }
    return document.kind() == Kind.OPEN_BADGE_2
        ? OpenBadge2Judge.signed(carried, inquiry).orElseGet(() -> judge(document, inquiry))
        : judge(document, inquiry);
  }

  /**
   * Judges what lies at an address.
   *
   * @param address where the document is to be fetched
   * @param inquiry what else the answers depend on
   */
  public static Judgement judge(URI address, Inquiry inquiry) {
    return AddressJudge.judge(address, inquiry);
  }

  /** Judges a document that was read. */
  static Judgement judge(SecuredDocument document, Inquiry inquiry) {
    if (inquiry.depth() > Inquiry.MAX_DEPTH) {
      return Judgement.unreadable(tooDeep());
    }
    return switch (document.kind()) {
      case PRESENTATION -> PresentationJudge.judge(document, inquiry);
      case OPEN_BADGE_2 -> OpenBadge2Judge.judge(document, inquiry);
      case SD_JWT_VC -> SdJwtJudge.judge(document, inquiry);
      default -> CredentialJudge.judge(document, inquiry);
    };
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
