package org.assay.verifier.selective;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.linkeddata.CanonicalForm;
import org.assay.verifier.linkeddata.PlacedStatements;

/**
 * The statements of a derived credential as its issuer signed them.
 *
 * @param lines all that are shown, in N-Quads and canonical order, each ended by a line feed
 * @param mandatory those that the issuer signed together
 * @param selective those that the issuer signed one by one
 * @see <a href="https://www.w3.org/TR/vc-di-ecdsa/#createverifydata">ECDSA Cryptosuites 1.0,
 *     createVerifyData</a>
 */
public record ShownStatements(List<String> lines, List<String> mandatory, List<String> selective) {

  /**
   * Reads the statements of a document.
   *
   * @param document the credential without its derived proof
   * @throws CheckFailure refuted if a part of the document would be lost, if blank nodes and labels
   *     are not equally many, if an index lies outside, or if there is not exactly one signature
   *     for each statement that is not mandatory
   */
  public static ShownStatements read(
      CanonicalForm canonicalForm, JsonObject document, DerivedProofValue value)
      throws CheckFailure {
    PlacedStatements statements = canonicalForm.statements(document);
    List<String> lines =
        statements.nquads(value.labels().labels(statements.canonicalNames(IssuedStatements.HASH)));
    requireWithin(lines, value.mandatoryIndexes());
    Set<Integer> indexes = new HashSet<>(value.mandatoryIndexes());
    List<String> mandatory = new ArrayList<>();
    List<String> selective = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      (indexes.contains(i) ? mandatory : selective).add(lines.get(i));
    }
    if (selective.size() != value.signatures().size()) {
      throw CheckFailure.refuted(
          "PROOF_VERIFICATION_ERROR",
          "The proof has "
              + value.signatures().size()
              + " signatures for "
              + selective.size()
              + " statements that are not mandatory.",
          "");
    }
    return new ShownStatements(lines, List.copyOf(mandatory), List.copyOf(selective));
  }

  private static void requireWithin(List<String> lines, List<Integer> indexes) throws CheckFailure {
    if (!indexes.isEmpty() && indexes.get(indexes.size() - 1) >= lines.size()) {
      throw ProofValues.malformed("A mandatory index lies behind the last statement.");
    }
  }
}
