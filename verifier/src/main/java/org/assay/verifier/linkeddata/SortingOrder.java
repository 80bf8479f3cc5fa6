package org.assay.verifier.linkeddata;

import static java.nio.charset.StandardCharsets.UTF_8;

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
    Map<Name, List<String>> lines = new HashMap<>();
    for (Quad quad : quads) {
      for (Name node : blanks(quad)) {
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

  private static Set<Name> blanks(Quad quad) {
    Name object = quad.object() instanceof Name name ? name : Name.NONE;
    return Stream.of(quad.subject(), object, quad.graph())
        .filter(Name::isBlank)
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

  /** Writes a statement as the first-degree hash sees it. */
  private static String line(Quad quad, Name node) throws CheckFailure {
    return new String(BlankNodes.lines(List.of(quad), node.number()), UTF_8);
  }
}
