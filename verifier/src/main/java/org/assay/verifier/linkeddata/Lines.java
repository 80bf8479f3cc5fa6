package org.assay.verifier.linkeddata;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.assay.verifier.linkeddata.Quad.Literal;
import org.assay.verifier.linkeddata.Quad.Term;

/**
 * Lines of canonical N-Quads as UTF-8, whose bytes sort as code points do.
 *
 * @see <a href="https://www.w3.org/TR/rdf-canon/#canonical-quads">RDF Dataset Canonicalization, A
 *     Canonical form of N-Quads</a>
 */
final class Lines {

  private static final byte[] HEX = "0123456789ABCDEF".getBytes(UTF_8);
  private static final byte[] END = ".\n".getBytes(UTF_8);
  private static final byte[] STRING = "\" ".getBytes(UTF_8);
  private static final byte[] LANGUAGE = "\"@".getBytes(UTF_8);
  private static final byte[] DATATYPE = "\"^^".getBytes(UTF_8);
  private static final int LONGEST_ESCAPE = 6;

  private final List<Line> lines = new ArrayList<>(64);
  private final Function<Name, byte[]> labels;
  private byte[] out;
  private int size;
  private boolean twins;

  /**
   * Creates a place for lines.
   *
   * @param bytes how long they may become together; a guess
   * @param labels gives the label of a blank node with {@code _:} before and a space behind it
   */
  Lines(int bytes, Function<Name, byte[]> labels) {
    this.out = new byte[bytes];
    this.labels = labels;
  }

  /** Where a line begins and ends, and what it is about. */
  private record Line(Name subject, int from, int rest, int to) {}

  /** Returns all lines, sorted, one after the other. */
  byte[] sorted() {
    lines.sort(this::compare);
    byte[] sorted = new byte[size];
    int at = 0;
    for (Line line : lines) {
      System.arraycopy(out, line.from, sorted, at, line.to - line.from);
      at += line.to - line.from;
    }
    return sorted;
  }

  /** Tells whether two lines that were sorted are the same. */
  boolean hasTwins() {
    return twins;
  }

  private int compare(Line a, Line b) {
    // Most neighbours speak of the same thing.
    boolean same = a.subject == b.subject;
    int order =
        Arrays.compareUnsigned(
            out, same ? a.rest : a.from, a.to, out, same ? b.rest : b.from, b.to);
    twins |= order == 0;
    return order;
  }

  /** Adds a line. */
  void add(Quad quad) {
    int from = size;
    resource(quad.subject());
    int rest = size;
    put(quad.predicate().written());
    Term object = quad.object();
    if (object instanceof Literal literal) {
      literal(literal);
    } else {
      resource((Name) object);
    }
    if (quad.graph() != Name.NONE) {
      resource(quad.graph());
    }
    put(END);
    lines.add(new Line(quad.subject(), from, rest, size));
  }

  private void resource(Name name) {
    put(name.isBlank() ? labels.apply(name) : name.written());
  }

  private void literal(Literal literal) {
    escaped(literal.text().getBytes(UTF_8));
    if (!literal.language().isEmpty()) {
      put(LANGUAGE);
      put((literal.language() + " ").getBytes(UTF_8));
    } else if (literal.datatype().equals(Rdf.STRING)) {
      put(STRING);
    } else {
      put(DATATYPE);
      put(Name.iri(literal.datatype()).written());
    }
  }

  private void escaped(byte[] text) {
    ensure(1 + text.length);
    out[size++] = '"';
    int plain = 0;
    for (int i = 0; i < text.length; i++) {
      byte b = text[i];
      if ((b >= 0 && b < 0x20) || b == '"' || b == '\\' || b == 0x7F) {
        put(text, plain, i);
        escape(b);
        plain = i + 1;
      }
    }
    put(text, plain, text.length);
  }

  private void escape(byte b) {
    ensure(LONGEST_ESCAPE);
    out[size++] = '\\';
    switch (b) {
      case '\b' -> out[size++] = 'b';
      case '\t' -> out[size++] = 't';
      case '\n' -> out[size++] = 'n';
      case '\f' -> out[size++] = 'f';
      case '\r' -> out[size++] = 'r';
      case '"', '\\' -> out[size++] = b;
      default -> put(new byte[] {'u', '0', '0', HEX[b >> 4], HEX[b & 0xF]});
    }
  }

  private void put(byte[] bytes) {
    put(bytes, 0, bytes.length);
  }

  private void put(byte[] bytes, int from, int to) {
    ensure(to - from);
    System.arraycopy(bytes, from, out, size, to - from);
    size += to - from;
  }

  private void ensure(int more) {
    if (size + more > out.length) {
      out = Arrays.copyOf(out, Math.max(2 * out.length, size + more));
    }
  }
}
