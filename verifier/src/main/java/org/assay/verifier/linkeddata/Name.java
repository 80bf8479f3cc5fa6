package org.assay.verifier.linkeddata;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * An IRI or a blank node, and how it is written in a line, which is needed several times over.
 *
 * <p>There is one object for each blank node; two objects for one IRI are equal.
 */
final class Name implements Quad.Term {

  /** Stands for the default graph. */
  static final Name NONE = new Name("", -1, new byte[0]);

  private final String text;
  private final int blank;
  private final byte[] written;

  private Name(String text, int blank, byte[] written) {
    this.text = text;
    this.blank = blank;
    this.written = written;
  }

  /** Creates the name of an absolute IRI. */
  static Name iri(String iri) {
    byte[] plain = iri.getBytes(UTF_8);
    byte[] written = new byte[plain.length + 3];
    written[0] = '<';
    System.arraycopy(plain, 0, written, 1, plain.length);
    written[plain.length + 1] = '>';
    written[plain.length + 2] = ' ';
    return new Name(iri, -1, written);
  }

  /** Creates the name of the blank node with this number: {@code _:b0} and so on. */
  static Name blank(int number) {
    return new Name("_:b" + number, number, new byte[0]);
  }

  /** Returns the number in the text of a blank node. */
  static int number(String blank) {
    return Integer.parseInt(blank, "_:b".length(), blank.length(), 10);
  }

  /** Returns the IRI, or the blank node's name before it has its canonical label. */
  @Override
  public String text() {
    return text;
  }

  boolean isBlank() {
    return blank >= 0;
  }

  /** Returns the number of a blank node, or -1. */
  int number() {
    return blank;
  }

  /** Returns the IRI between angle brackets with a space behind it; not to be changed. */
  @Override
  public byte[] written() {
    return written;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Name name
            && blank == name.blank
            && Arrays.equals(written, name.written));
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
