package org.assay.server.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes an object in the canonical form of RFC 8785, member by member, in the order in which they
 * are given: the caller gives them sorted. Written by hand because it is done for every entry.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785, JSON Canonicalization Scheme</a>
 */
final class CanonicalJson {

  private static final int SPACE = 0x20;

  /** Always six digits, as the database keeps them. */
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final StringBuilder text = new StringBuilder(640).append('{');

  CanonicalJson add(String name, String value) {
    name(name);
    quoted(value);
    return this;
  }

  CanonicalJson add(String name, long value) {
    name(name);
    text.append(value);
    return this;
  }

  CanonicalJson add(String name, Instant value) {
    return add(name, MOMENT.format(value));
  }

  /** Adds what is JSON already. */
  CanonicalJson addJson(String name, String json) {
    name(name);
    text.append(json);
    return this;
  }

  String end() {
    return text.append('}').toString();
  }

  Hash hash() {
    return Hash.ofText(end());
  }

  private void name(String name) {
    if (text.length() > 1) {
      text.append(',');
    }
    text.append('"').append(name).append("\":");
  }

  private void quoted(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\b' -> text.append("\\b");
        case '\f' -> text.append("\\f");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        default -> {
          if (c < SPACE) {
            text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            text.append(c);
          }
        }
      }
    }
    text.append('"');
  }
}
