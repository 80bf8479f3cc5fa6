package org.assay.server.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.assay.server.platform.JsonText;

/**
 * An object of which the canonical form is hashed or signed, member by member.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785, JSON Canonicalization Scheme</a>
 */
final class CanonicalJson {

  /** Always six digits, as the database keeps them. */
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final Map<String, Object> members = new TreeMap<>();

  CanonicalJson add(String name, String value) {
    members.put(name, value);
    return this;
  }

  CanonicalJson add(String name, long value) {
    members.put(name, value);
    return this;
  }

  CanonicalJson add(String name, Instant value) {
    return add(name, MOMENT.format(value));
  }

  CanonicalJson add(String name, List<CanonicalJson> objects) {
    members.put(name, objects.stream().map(object -> object.members).toList());
    return this;
  }

  String end() {
    return new String(JsonText.canonical(members), UTF_8);
  }

  Hash hash() {
    return Hash.ofText(end());
  }
}
