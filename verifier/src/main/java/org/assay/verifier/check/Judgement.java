package org.assay.verifier.check;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.Kind;
import org.assay.verifier.Verdict;
import org.assay.verifier.Verdict.Decision;

/**
 * What came out of judging one document.
 *
 * @param kind what it claims to be, if it could be read
 * @param credential the document without what secures it from outside; its content is a claim
 * @param findings the answers, in the order of the questions
 * @param contained what came out for the documents inside it
 */
public record Judgement(
    Optional<Kind> kind,
    Optional<JsonObject> credential,
    List<Finding> findings,
    List<Inner> contained) {

  /**
   * What came out for one document inside.
   *
   * @param pointer where it stands
   * @param judgement what came out
   */
  public record Inner(String pointer, Judgement judgement) {}

  /** Creates a judgement with its own copies of the lists. */
  public Judgement {
    findings = List.copyOf(findings);
    contained = List.copyOf(contained);
  }

  /**
   * The first finding that stands in the way of relying on the document, worst first; none only if
   * its own verdict would be good news.
   */
  Optional<Finding> obstacle() {
    if (Verdict.decision(kind, findings) == Decision.VERIFIED) {
      return Optional.empty();
    }
    return Essentials.obstacle(findings).or(() -> Optional.of(unasked()));
  }

  private static Finding unasked() {
    return Findings.of(
        "parsing",
        CheckFailure.undetermined(
            "NOT_CHECKED", "Not everything was found out that its kind demands.", ""));
  }

  /** The judgement of something in which no document was found. */
  static Judgement unreadable(Finding finding) {
    return new Judgement(Optional.empty(), Optional.empty(), List.of(finding), List.of());
  }
}
