package org.assay.verifier.linkeddata;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assay.verifier.linkeddata.Quad.Term;

/**
 * Lines of canonical N-Quads as UTF-8, whose bytes sort as code points do.
 *
 * @see <a href="https://www.w3.org/TR/rdf-canon/#canonical-quads">RDF Dataset Canonicalization, A
 *     Canonical form of N-Quads</a>
 */
final class Lines {

  private static final byte[] HEX = "0123456789ABCDEF".getBytes(UTF_8);
  private static final byte[] END = " .\n".getBytes(UTF_8);
  private static final byte[] DATATYPE = "\"^^<".getBytes(UTF_8);

  private final List<Line> lines = new ArrayList<>();
  private byte[] out;
  private int size;

  /** Creates a place for about so many bytes. */
  Lines(int bytes) {
    out = new byte[bytes];
  }

  private record Line(int from, int to) {}

  /** Returns all lines, sorted, one after the other. */
  byte[] sorted() {
    byte[] written = out;
    lines.sort((a, b) -> Arrays.compareUnsigned(written, a.from, a.to, written, b.from, b.to));
    byte[] sorted = new byte[size];
    int at = 0;
    for (Line line : lines) {
      System.arraycopy(out, line.from, sorted, at, line.to - line.from);
      at += line.to - line.from;
    }
    return sorted;
  }

  /**
   * Adds a line.
   *
   * @param labels gives the label of each blank node, with its {@code _:}
   */
  void add(Quad quad, UnaryOperator<String> labels) {
    int from = size;
    resource(quad.subject(), labels);
    iri(quad.predicate());
    Term object = quad.object();
    if (object.isLiteral()) {
      literal(object);
    } else {
      resource(object.text(), labels);
    }
    if (!quad.graph().isEmpty()) {
      resource(quad.graph(), labels);
    }
    size--;
    put(END);
    lines.add(new Line(from, size));
  }

  private void resource(String name, UnaryOperator<String> labels) {
    if (Quad.isBlank(name)) {
      put(labels.apply(name).getBytes(UTF_8));
      put(' ');
    } else {
      iri(name);
    }
  }

  private void iri(String iri) {
    put('<');
    put(iri.getBytes(UTF_8));
    put('>');
    put(' ');
  }

  private void literal(Term literal) {
    put('"');
    escaped(literal.text().getBytes(UTF_8));
    if (!literal.language().isEmpty()) {
      put('"');
      put('@');
      put(literal.language().getBytes(UTF_8));
    } else if (literal.datatype().equals(Rdf.STRING)) {
      put('"');
    } else {
      put(DATATYPE);
      put(literal.datatype().getBytes(UTF_8));
      put('>');
    }
    put(' ');
  }

  private void escaped(byte[] text) {
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
    put('\\');
    switch (b) {
      case '\b' -> put('b');
      case '\t' -> put('t');
      case '\n' -> put('n');
      case '\f' -> put('f');
      case '\r' -> put('r');
      case '"', '\\' -> put(b);
      default -> {
        put(new byte[] {'u', '0', '0', HEX[b >> 4], HEX[b & 0xF]});
      }
    }
  }

  private void put(int b) {
    ensure(1);
    out[size++] = (byte) b;
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
