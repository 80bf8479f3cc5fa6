package org.assay.verifier.linkeddata;

import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.canon.RdfCanonTicker;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.Unicode;

/**
 * The one way to write down what a JSON-LD document says: sorted N-Quads, whatever the order and
 * layout of the document, and never less than all of it.
 *
 * <p>This class is thread-safe; keep one, since it remembers how contexts work out.
 *
 * @see <a href="https://www.w3.org/TR/rdf-canon/">RDF Dataset Canonicalization, RDFC-1.0</a>
 */
public final class CanonicalForm {

  /** A badge needs about a hundred steps; graphs made to poison the algorithm need millions. */
  private static final int MOST_STEPS = 20_000;

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
    Collection<Quad> quads = Reading.read(scopes, document);
    SortingOrder.requireSafeInside(quads);
    List<String> lines = canonical(quads, hash);
    lines.sort(Unicode.CODE_POINT_ORDER);
    return String.join("", lines);
  }

  /**
   * Checks that verifiers which sort by UTF-16 unit, as many do, see the same canonical form.
   *
   * @param canonical what {@link #of} returned
   * @throws CheckFailure refuted if they would not: such a document must not be issued
   */
  public static void requireSortedAlike(String canonical) throws CheckFailure {
    List<String> lines = canonical.lines().toList();
    if (!lines.stream().sorted().toList().equals(lines)) {
      throw Loss.refused("The statements sort differently by UTF-16 unit and code point.", "");
    }
  }

  /**
   * Returns the statements of a document with the places of its blank nodes.
   *
   * @param document a compacted JSON-LD document without the members that are not to be covered
   * @throws CheckFailure as {@link #of} does
   */
  public PlacedStatements statements(JsonObject document) throws CheckFailure {
    PlacedStatements statements = new PlacedStatements(Reading.statements(scopes, document));
    SortingOrder.requireSafeInside(statements.quads());
    return statements;
  }

  private static List<String> canonical(Collection<Quad> quads, String hash) throws CheckFailure {
    RdfCanon canon = RdfCanon.create(hash, limited());
    List<String> lines = new ArrayList<>(quads.size());
    try {
      quads.forEach(quad -> feed(canon, quad));
      canon.provide(
          (subject, predicate, object, datatype, language, direction, graph) -> {
            lines.add(
                NQuadsWriter.nquad(
                    subject, predicate, object, datatype, language, direction, graph));
            return canon;
          });
    } catch (RdfConsumerException | IllegalStateException e) {
      throw entangled();
    }
    return lines;
  }

  static RdfCanonTicker limited() {
    AtomicInteger steps = new AtomicInteger();
    return () -> {
      if (steps.incrementAndGet() > MOST_STEPS) {
        throw new IllegalStateException("too many steps");
      }
    };
  }

  static void feed(RdfCanon canon, Quad quad) {
    Quad.Term object = quad.object();
    canon.quad(
        quad.subject(),
        quad.predicate(),
        object.text(),
        object.isLiteral() ? object.datatype() : null,
        object.language().isEmpty() ? null : object.language(),
        null,
        quad.graph().isEmpty() ? null : quad.graph());
  }

  static CheckFailure entangled() {
    return Loss.refused("The document is too entangled to be brought into canonical form.", "");
  }
}
