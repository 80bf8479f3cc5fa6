package org.assay.verifier.linkeddata;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.Unicode;
import org.jspecify.annotations.Nullable;

/** Statements whose blank nodes can only be told apart by those around them: rare, and costly. */
final class Entangled {

  /** A badge needs about a hundred steps; graphs made to poison the algorithm need millions. */
  private static final int MOST_STEPS = 20_000;

  private Entangled() {}

  /** Returns the canonical form as the library makes it. */
  static byte[] canonical(List<Quad> quads, String hash) throws CheckFailure {
    List<String> lines = new ArrayList<>(quads.size());
    run(
        quads,
        hash,
        (subject, predicate, object, datatype, language, direction, graph) ->
            lines.add(
                NQuadsWriter.nquad(
                    subject, predicate, object, datatype, language, direction, graph)));
    lines.sort(Unicode.CODE_POINT_ORDER);
    return String.join("", lines).getBytes(UTF_8);
  }

  /** Returns the label of each blank node by its number: {@code _:c14n0} and so on. */
  static Map<Integer, String> labels(List<Quad> quads, String hash) throws CheckFailure {
    Map<Integer, String> labels = new HashMap<>();
    run(quads, hash, (s, p, o, datatype, language, direction, graph) -> true)
        .mapping()
        .forEach((name, label) -> labels.put(Name.number(name), label));
    return labels;
  }

  private static RdfCanon run(List<Quad> quads, String hash, Reader reader) throws CheckFailure {
    AtomicInteger steps = new AtomicInteger();
    RdfCanon canon =
        RdfCanon.create(
            hash,
            () -> {
              if (steps.incrementAndGet() > MOST_STEPS) {
                throw new IllegalStateException("too many steps");
              }
            });
    try {
      quads.forEach(quad -> feed(canon, quad));
      canon.provide(
          (subject, predicate, object, datatype, language, direction, graph) -> {
            reader.read(subject, predicate, object, datatype, language, direction, graph);
            return canon;
          });
      return canon;
    } catch (RdfConsumerException | IllegalStateException e) {
      throw Loss.refused(
          "The document is too entangled to be brought into canonical form.", Place.DOCUMENT);
    }
  }

  private static void feed(RdfCanon canon, Quad quad) {
    Literal literal = quad.object() instanceof Literal value ? value : null;
    canon.quad(
        quad.subject().text(),
        quad.predicate().text(),
        quad.object().text(),
        literal == null ? null : literal.datatype(),
        literal == null || literal.language().isEmpty() ? null : literal.language(),
        null,
        quad.graph() == Name.NONE ? null : quad.graph().text());
  }

  /** Takes the statements one by one. */
  private interface Reader {
    boolean read(
        String subject,
        String predicate,
        String object,
        @Nullable String datatype,
        @Nullable String language,
        @Nullable String direction,
        @Nullable String graph);
  }
}
