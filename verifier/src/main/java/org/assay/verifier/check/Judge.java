package org.assay.verifier.check;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;

/**
 * Asks all questions about one document, always in the same order: parsing, structure, schema,
 * proof, issuer, validity, status, recipient, endorsement, loading, trust.
 */
public final class Judge {

  private Judge() {}

  /**
   * What came out.
   *
   * @param credential the credential that was found, if any; its content is a claim
   * @param findings the answers, in the order of the questions
   */
  public record Judgement(Optional<JsonObject> credential, List<Finding> findings) {

    /** Creates a judgement with its own copy of the findings. */
    public Judgement {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Judges a document.
   *
   * @param document the bytes as they came
   * @param inquiry what else the answers depend on
   */
  public static Judgement judge(byte[] document, Inquiry inquiry) {
    SecuredDocument secured;
    try {
      secured = Parsing.read(document);
    } catch (CheckFailure failure) {
      return new Judgement(Optional.empty(), List.of(Parsing.failed(failure)));
    }
    JsonObject credential = secured.credential();
    List<Finding> findings = new ArrayList<>();
    findings.add(Parsing.confirmed(secured));
    findings.addAll(Essentials.examine(secured, inquiry));
    boolean authentic = Essentials.isAuthentic(findings);
    findings.addAll(StatusCheck.examine(credential, authentic, inquiry));
    findings.add(RecipientCheck.examine(credential, inquiry.recipient()));
    findings.addAll(EndorsementCheck.examine(credential, authentic, inquiry));
    findings.add(TrustNote.about(inquiry.policy()));
    findings.add(TrustNote.about(credential));
    return new Judgement(Optional.of(credential), findings);
  }
}
