package org.assay.server.xapi;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assay.server.platform.Problem;

/**
 * Where a page of statements ended.
 *
 * @param stored when its last statement was stored
 * @param id the id of that statement
 */
record Cursor(Instant stored, UUID id) {

  private static final Pattern FORM = Pattern.compile("([0-9TZ:.-]{20,30}) ([0-9a-f-]{36})");

  static Cursor read(String text) {
    try {
      var bytes = Base64.getUrlDecoder().decode(text);
      var parts = FORM.matcher(new String(bytes, StandardCharsets.UTF_8));
      if (parts.matches()) {
        var stored = Timestamp.read(parts.group(1));
        if (stored.isPresent()) {
          return new Cursor(stored.get(), UUID.fromString(parts.group(2)));
        }
      }
    } catch (IllegalArgumentException e) {
      // Worded below.
    }
    throw Problem.invalid("The parameter 'cursor' is not one that this server made.");
  }

  String text() {
    var plain = (stored + " " + id).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
  }
}
