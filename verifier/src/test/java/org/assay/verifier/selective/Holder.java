package org.assay.verifier.selective;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.BiFunction;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.key.Base64Url;
import org.assay.verifier.linkeddata.CanonicalForm;
import org.assay.verifier.linkeddata.Contexts;
import org.assay.verifier.linkeddata.PlacedStatements;

/** A dishonest holder: shows what it likes, with every signature that the issuer ever gave it. */
public final class Holder {

  private final CanonicalForm form = new CanonicalForm(Contexts.bundled());
  private final BaseProofValue base;
  private final Map<String, String> labels;
  private final Map<String, byte[]> signatures = new HashMap<>();
  private final List<String> mandatory = new ArrayList<>();

  public Holder(JsonObject credential, byte[] baseProofValue) {
    try {
      base = BaseProofValue.read(baseProofValue);
      labels = HmacLabels.of(form.statements(credential).canonicalNames("SHA-256"), base.hmacKey());
      IssuedStatements issued = IssuedStatements.of(form, credential, base.hmacKey());
      var selected = issued.selectedBy(base.mandatoryPointers());
      for (int i = 0; i < issued.lines().size(); i++) {
        String line = issued.lines().get(i);
        if (selected.contains(i)) {
          mandatory.add(line);
        } else {
          signatures.put(line, base.signatures().get(i - before(selected, i)));
        }
      }
    } catch (CheckFailure e) {
      throw new AssertionError(e);
    }
  }

  private static int before(SortedSet<Integer> selected, int i) {
    return selected.headSet(i).size();
  }

  /** Returns the label that the issuer gave to the blank node at a place of its credential. */
  public String label(String place) {
    return labels.get(place);
  }

  /** Returns the places of the blank nodes of any document. */
  public Set<String> places(JsonObject document) {
    try {
      return form.statements(document).places();
    } catch (CheckFailure e) {
      throw new AssertionError(e.getMessage() + " " + e.pointer(), e);
    }
  }

  /**
   * Returns a proof value for any document.
   *
   * @param naming the issuer's label for each place of a blank node in that document
   * @param missing what to show where the issuer signed no such statement
   */
  public byte[] proofValue(
      JsonObject shown, Map<String, String> naming, BiFunction<Holder, String, byte[]> missing) {
    try {
      PlacedStatements statements = form.statements(shown);
      List<byte[]> found = new ArrayList<>();
      List<Integer> indexes = new ArrayList<>();
      List<String> lines = statements.nquads(naming);
      for (int i = 0; i < lines.size(); i++) {
        if (mandatory.contains(lines.get(i))) {
          indexes.add(i);
        } else {
          byte[] signature = signatures.get(lines.get(i));
          found.add(signature == null ? missing.apply(this, lines.get(i)) : signature);
        }
      }
      List<Map.Entry<Integer, byte[]>> numbered = new ArrayList<>();
      statements
          .canonicalNames("SHA-256")
          .forEach((place, name) -> numbered.add(entry(name, naming.get(place))));
      numbered.sort(Map.Entry.comparingByKey());
      return new Parts(base.baseSignature(), base.publicKey(), found, numbered, indexes).write();
    } catch (CheckFailure e) {
      throw new AssertionError(e.getMessage() + " " + e.pointer(), e);
    }
  }

  /** Any signature of the issuer's proof-scoped key, over some other statement. */
  public byte[] anySignature() {
    return signatures.values().iterator().next();
  }

  private static Map.Entry<Integer, byte[]> entry(String name, String label) {
    return Map.entry(
        Integer.valueOf(name.substring("c14n".length())),
        Base64Url.decode(label.substring(1)).orElseThrow());
  }
}
