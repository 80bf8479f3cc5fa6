package org.assay.verifier.selective;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.linkeddata.CanonicalForm;
import org.assay.verifier.linkeddata.PlacedStatements;

/**
 * All statements of a credential as its issuer signs them: in canonical order, with blank nodes
 * named by an HMAC.
 *
 * @see <a href="https://www.w3.org/TR/vc-di-ecdsa/#canonicalizeandgroup">ECDSA Cryptosuites 1.0,
 *     canonicalizeAndGroup</a>
 */
public final class IssuedStatements {

  static final String HASH = "SHA-256";

  private final CanonicalForm canonicalForm;
  private final JsonObject document;
  private final Map<String, String> labels;
  private final List<String> lines;
  private final Map<String, Integer> indexes = new HashMap<>();

  private IssuedStatements(
      CanonicalForm canonicalForm,
      JsonObject document,
      Map<String, String> labels,
      List<String> lines) {
    this.canonicalForm = canonicalForm;
    this.document = document;
    this.labels = labels;
    this.lines = lines;
    for (int i = 0; i < lines.size(); i++) {
      indexes.put(lines.get(i), i);
    }
  }

  /**
   * Creates the statements of a document.
   *
   * @param document the credential without proof
   * @param hmacKey the key of the labels, 32 bytes
   * @throws CheckFailure refuted if a part of the document would be lost, or if there are more
   *     statements than a verifier takes
   */
  public static IssuedStatements of(
      CanonicalForm canonicalForm, JsonObject document, byte[] hmacKey) throws CheckFailure {
    PlacedStatements statements = canonicalForm.statements(document);
    Map<String, String> labels = HmacLabels.of(statements.canonicalNames(HASH), hmacKey);
    List<String> lines = statements.nquads(labels);
    if (lines.size() > ProofValues.MOST_STATEMENTS) {
      throw Refusal.of("The document makes more statements than can be disclosed one by one.");
    }
    return new IssuedStatements(canonicalForm, document, labels, lines);
  }

  /** Returns the statements in N-Quads, each line ended by a line feed, in canonical order. */
  public List<String> lines() {
    return lines;
  }

  /**
   * Returns the positions of the statements that JSON pointers select; none for no pointer.
   *
   * @throws CheckFailure refuted, {@code PROOF_GENERATION_ERROR}, if a pointer points at nothing or
   *     takes apart what only a whole can say, as a list
   */
  public SortedSet<Integer> selectedBy(List<String> pointers) throws CheckFailure {
    return pointers.isEmpty()
        ? new TreeSet<>()
        : positions(JsonPointerSelection.of(document, pointers));
  }

  SortedSet<Integer> positions(JsonPointerSelection selection) throws CheckFailure {
    PlacedStatements part = canonicalForm.statements(selection.document());
    SortedSet<Integer> positions = new TreeSet<>();
    for (String line : part.nquads(labelsIn(selection, part))) {
      Integer position = indexes.get(line);
      if (position == null) {
        throw Refusal.of("Taken alone, the selected parts say something else: " + line.strip());
      }
      positions.add(position);
    }
    return positions;
  }

  /** Returns, by the canonical names in a part of the document, the labels in the whole. */
  LabelMap labelMap(JsonPointerSelection selection) throws CheckFailure {
    PlacedStatements part = canonicalForm.statements(selection.document());
    Map<String, String> issued = labelsIn(selection, part);
    Map<String, String> byName = new TreeMap<>();
    part.canonicalNames(HASH).forEach((place, name) -> byName.put(name, issued.get(place)));
    return LabelMap.of(byName);
  }

  private Map<String, String> labelsIn(JsonPointerSelection selection, PlacedStatements part)
      throws CheckFailure {
    Map<String, String> found = new TreeMap<>();
    for (String place : part.places()) {
      String label = labels.get(selection.origin(place));
      if (label == null) {
        throw Refusal.of("Taken alone, the selected parts say something else at " + place + ".");
      }
      found.put(place, label);
    }
    return found;
  }
}
