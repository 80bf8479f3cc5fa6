package org.assay.verifier.linkeddata;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A value, and how it is written in a line, which is needed several times over.
 *
 * @see <a href="https://www.w3.org/TR/rdf-canon/#canonical-quads">RDF Dataset Canonicalization, A
 *     Canonical form of N-Quads</a>
 */
final class Literal implements Quad.Term {

  private static final byte[] HEX = "0123456789ABCDEF".getBytes(UTF_8);
  private static final byte[] STRING = "\" ".getBytes(UTF_8);
  private static final byte[] NOT_YET = new byte[0];
  private static final boolean[] ESCAPED = escaped();
  private static final int LONGEST_ESCAPE = 6;

  private final String text;
  private final String datatype;
  private final String language;
  // One walk has it to itself, so that it is written once.
  private byte[] written = NOT_YET;

  private Literal(String text, String datatype, String language) {
    this.text = text;
    this.datatype = datatype;
    this.language = language;
  }

  static Literal of(String text, String datatype) {
    return new Literal(text, datatype, "");
  }

  static Literal inLanguage(String text, String language) {
    return new Literal(text, Rdf.LANG_STRING, language);
  }

  /** Returns the lexical form. */
  @Override
  public String text() {
    return text;
  }

  /** Returns the datatype's IRI. */
  String datatype() {
    return datatype;
  }

  /** Returns the language tag, or nothing. */
  String language() {
    return language;
  }

  /** Returns the literal in UTF-8 with a space behind it; not to be changed. */
  @Override
  public byte[] written() {
    if (written == NOT_YET) {
      byte[] plain = text.getBytes(UTF_8);
      byte[] end = end();
      int first = plainUntil(plain);
      written = first == plain.length ? plain(plain, end) : escaped(plain, end);
    }
    return written;
  }

  private byte[] end() {
    if (!language.isEmpty()) {
      return ("\"@" + language + " ").getBytes(UTF_8);
    }
    return datatype.equals(Rdf.STRING) ? STRING : ("\"^^<" + datatype + "> ").getBytes(UTF_8);
  }

  private static int plainUntil(byte[] text) {
    int i = 0;
    while (i < text.length && (text[i] < 0 || !ESCAPED[text[i]])) {
      i++;
    }
    return i;
  }

  private static byte[] plain(byte[] text, byte[] end) {
    byte[] written = new byte[1 + text.length + end.length];
    written[0] = '"';
    System.arraycopy(text, 0, written, 1, text.length);
    System.arraycopy(end, 0, written, 1 + text.length, end.length);
    return written;
  }

  private static byte[] escaped(byte[] text, byte[] end) {
    byte[] longest = new byte[text.length * LONGEST_ESCAPE];
    int size = 0;
    for (byte b : text) {
      if (b < 0 || !ESCAPED[b]) {
        longest[size++] = b;
      } else {
        for (byte part : escape(b)) {
          longest[size++] = part;
        }
      }
    }
    return plain(Arrays.copyOf(longest, size), end);
  }

  private static byte[] escape(byte b) {
    return switch (b) {
      case '\b' -> new byte[] {'\\', 'b'};
      case '\t' -> new byte[] {'\\', 't'};
      case '\n' -> new byte[] {'\\', 'n'};
      case '\f' -> new byte[] {'\\', 'f'};
      case '\r' -> new byte[] {'\\', 'r'};
      case '"', '\\' -> new byte[] {'\\', b};
      default -> new byte[] {'\\', 'u', '0', '0', HEX[b >> 4], HEX[b & 0xF]};
    };
  }

  private static boolean[] escaped() {
    boolean[] escaped = new boolean[0x80];
    for (int b = 0; b < escaped.length; b++) {
      escaped[b] = b < 0x20 || b == '"' || b == '\\' || b == 0x7F;
    }
    return escaped;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Literal literal
        && text.equals(literal.text)
        && datatype.equals(literal.datatype)
        && language.equals(literal.language);
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
