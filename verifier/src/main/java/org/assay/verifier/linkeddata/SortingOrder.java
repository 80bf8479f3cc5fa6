package org.assay.verifier.linkeddata;

import com.apicatalog.rdf.nquads.NQuadsWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.Unicode;

/**
 * Watches over the sorting inside the canonicalisation library, which is by UTF-16 unit where the
 * specification says code point. They differ only where a character beyond U+FFFF meets one from
 * U+E000 on.
 */
final class SortingOrder {

  private SortingOrder() {}

  /** Checks that the statements about each blank node sort alike either way. */
  static void requireSafeInside(List<Quad> quads) throws CheckFailure {
    boolean beyond = false;
    for (Quad quad : quads) {
      beyond |= isBeyond(quad.object().text());
    }
    if (!beyond) {
      return;
    }
    Map<String, List<String>> lines = new HashMap<>();
    for (Quad quad : quads) {
      for (String node : blanks(quad)) {
        lines.computeIfAbsent(node, n -> new ArrayList<>()).add(line(quad, node));
      }
    }
    for (List<String> about : lines.values()) {
      List<String> byUnit = about.stream().sorted().toList();
      about.sort(Unicode.CODE_POINT_ORDER);
      if (!about.equals(byUnit)) {
        throw CheckFailure.undetermined(
            "PROOF_TRANSFORMATION_ERROR",
            "The document has characters whose order implementations do not agree on.",
            "");
      }
    }
  }

  private static Set<String> blanks(Quad quad) {
    String object = quad.object().isLiteral() ? "" : quad.object().text();
    return Stream.of(quad.subject(), object, quad.graph())
        .filter(name -> name.startsWith("_:"))
        .collect(Collectors.toSet());
  }

  private static boolean isBeyond(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Writes a statement as the first-degree hash sees it: this node as a, all others as z. */
  private static String line(Quad quad, String node) {
    Quad.Term object = quad.object();
    String name = object.isLiteral() ? object.text() : masked(object.text(), node);
    return NQuadsWriter.nquad(
        masked(quad.subject(), node),
        quad.predicate(),
        name,
        object.isLiteral() ? object.datatype() : null,
        object.language().isEmpty() ? null : object.language(),
        null,
        quad.graph().isEmpty() ? null : masked(quad.graph(), node));
  }

  private static String masked(String name, String node) {
    if (!name.startsWith("_:")) {
      return name;
    }
    return name.equals(node) ? "_:a" : "_:z";
  }
}
