package org.assay.verifier.linkeddata;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.List;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.linkeddata.Quad.Term;

/**
 * Lines of canonical N-Quads as UTF-8, whose bytes sort as code points do.
 *
 * <p>No part of a line is the beginning of another one that may stand in its place, so lines sort
 * as their parts do.
 *
 * @see <a href="https://www.w3.org/TR/rdf-canon/#canonical-quads">RDF Dataset Canonicalization, A
 *     Canonical form of N-Quads</a>
 */
final class Lines {

  private static final byte[] END = ".\n".getBytes(US_ASCII);

  private static final int FEW = 8;
  private static final int MOST_BYTES = 64 * 1024 * 1024;

  private final Quad[] quads;
  private final Labels labels;
  private byte[] out = END;
  private int size;
  private boolean twins;

  /**
   * Creates the lines of statements.
   *
   * @param labels the labels of the blank nodes
   */
  Lines(List<Quad> quads, Labels labels) {
    this.quads = quads.toArray(Quad[]::new);
    this.labels = labels;
  }

  /** The labels of blank nodes. */
  interface Labels {
    /** Returns the label of a blank node with {@code _:} before and a space behind it. */
    byte[] of(Name blank);
  }

  /**
   * Returns all lines, sorted, one after the other.
   *
   * @throws CheckFailure refuted if they are too long: a long name may stand in each of them
   */
  byte[] sorted() throws CheckFailure {
    long length = 0;
    for (Quad quad : quads) {
      length += length(quad);
    }
    if (length > MOST_BYTES) {
      throw Loss.refused(
          "The statements are longer than " + MOST_BYTES + " bytes.", Place.DOCUMENT);
    }
    sort(quads.clone(), quads, 0, quads.length);
    out = new byte[(int) length];
    size = 0;
    for (Quad quad : quads) {
      put(written(quad.subject()));
      put(quad.predicate().written());
      put(written(quad.object()));
      put(written(quad.graph()));
      put(END);
    }
    return out;
  }

  /** Tells whether two lines that were sorted are the same. */
  boolean hasTwins() {
    return twins;
  }

  /**
   * Sorts a range by merging. The library's sorting takes twice as long for so few, most of it for
   * calling back.
   *
   * @param source a copy of the target
   */
  private void sort(Quad[] source, Quad[] target, int from, int to) {
    if (to - from < FEW) {
      insert(target, from, to);
      return;
    }
    int middle = (from + to) >>> 1;
    sort(target, source, from, middle);
    sort(target, source, middle, to);
    int left = from;
    int right = middle;
    for (int i = from; i < to; i++) {
      boolean isLeft = right == to || (left < middle && compare(source[left], source[right]) <= 0);
      target[i] = source[isLeft ? left++ : right++];
    }
  }

  private void insert(Quad[] target, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Quad quad = target[i];
      int at = i;
      for (; at > from && compare(target[at - 1], quad) > 0; at--) {
        target[at] = target[at - 1];
      }
      target[at] = quad;
    }
  }

  private int compare(Quad a, Quad b) {
    int order = compare(a.subject(), b.subject());
    if (order == 0) {
      order = compare(a.predicate(), b.predicate());
    }
    if (order == 0) {
      order = compare(a.object(), b.object());
    }
    if (order == 0) {
      order = compare(a.graph(), b.graph());
    }
    twins |= order == 0;
    return order;
  }

  private int compare(Term a, Term b) {
    // Most neighbours speak of the same thing.
    return a == b ? 0 : Arrays.compareUnsigned(written(a), written(b));
  }

  private byte[] written(Term term) {
    return term instanceof Name name && name.isBlank() ? labels.of(name) : term.written();
  }

  private int length(Quad quad) {
    return written(quad.subject()).length
        + quad.predicate().written().length
        + written(quad.object()).length
        + written(quad.graph()).length
        + END.length;
  }

  private void put(byte[] bytes) {
    System.arraycopy(bytes, 0, out, size, bytes.length);
    size += bytes.length;
  }
}
