package org.assay.verifier.linkeddata;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.assay.verifier.CheckFailure;

/**
 * The one way to write down what a JSON-LD document says: sorted N-Quads, whatever the order and
 * layout of the document, and never less than all of it.
 *
 * <p>This class is thread-safe; keep one, since it remembers how contexts work out.
 *
 * @see <a href="https://www.w3.org/TR/rdf-canon/">RDF Dataset Canonicalization, RDFC-1.0</a>
 */
public final class CanonicalForm {

  private final Scopes scopes;

  /** Creates the canonical form over a set of contexts: no others are ever used. */
  public CanonicalForm(Contexts contexts) {
    this.scopes = new Scopes(contexts);
  }

  /**
   * Returns the canonical N-Quads of a document, each line ended by a line feed.
   *
   * @param document a compacted JSON-LD document without the members that are not to be covered
   * @param hash the hash inside the algorithm, {@code SHA-256} or {@code SHA-384}
   * @throws CheckFailure refuted: {@code PROOF_TRANSFORMATION_ERROR} with the place of whatever
   *     would be lost; undetermined: {@code UNKNOWN_CONTEXT}, and where strings sort differently by
   *     UTF-16 unit and by code point inside a blank node
   */
  public String of(JsonObject document, String hash) throws CheckFailure {
    return new String(bytes(document, hash), UTF_8);
  }

  /**
   * Returns the canonical N-Quads of a document as UTF-8; see {@link #of}.
   *
   * @throws CheckFailure as {@link #of} says
   */
  public byte[] bytes(JsonObject document, String hash) throws CheckFailure {
    Statements statements = Reading.read(scopes, document, false);
    Optional<byte[]> quick = distinct(statements, hash);
    return quick.isPresent() ? quick.get() : careful(document, hash);
  }

  /** The way for documents that say a thing twice, or whose blank nodes are hard to tell apart. */
  private byte[] careful(JsonObject document, String hash) throws CheckFailure {
    Statements statements = Reading.read(scopes, document, true);
    Optional<byte[]> lines = distinct(statements, hash);
    return lines.isPresent() ? lines.get() : Entangled.canonical(statements.all(), hash);
  }

  private static Optional<byte[]> distinct(Statements statements, String hash) throws CheckFailure {
    List<Quad> quads = statements.all();
    SortingOrder.requireSafeInside(quads);
    Optional<byte[][]> labels = BlankNodes.labels(quads, statements.blanks(), hash);
    if (labels.isEmpty()) {
      return Optional.empty();
    }
    byte[][] label = labels.get();
    Lines lines = new Lines(quads, name -> label[name.number()]);
    byte[] sorted = lines.sorted();
    return lines.hasTwins() ? Optional.empty() : Optional.of(sorted);
  }

  /**
   * Checks that verifiers which sort by UTF-16 unit, as many do, see the same canonical form.
   *
   * @param canonical sorted statements as UTF-8, such as {@link #bytes} returns
   * @throws CheckFailure refuted if they would not: such a document must not be issued
   */
  public static void requireSortedAlike(byte[] canonical) throws CheckFailure {
    int every = 0;
    for (byte b : canonical) {
      every |= b;
    }
    if (every < 0) {
      requireSortedAlike(new String(canonical, UTF_8));
    }
  }

  /**
   * Returns the statements of a document with the places of its blank nodes.
   *
   * @param document a compacted JSON-LD document without the members that are not to be covered
   * @throws CheckFailure as {@link #of} does
   */
  public PlacedStatements statements(JsonObject document) throws CheckFailure {
    PlacedStatements statements = new PlacedStatements(Reading.read(scopes, document, true));
    SortingOrder.requireSafeInside(statements.quads());
    return statements;
  }

  private static void requireSortedAlike(String canonical) throws CheckFailure {
    List<String> lines = canonical.lines().toList();
    if (!lines.stream().sorted().toList().equals(lines)) {
      throw Loss.refused(
          "The statements sort differently by UTF-16 unit and code point.", Place.DOCUMENT);
    }
  }
}
