package org.assay.server.assessment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/**
 * The name of a file, which is a name only: it leads into no directory and hides nothing.
 *
 * @param text the name, in Unicode's composed form
 */
record FileName(String text) {

  FileName {
    text = Normalizer.normalize(Given.line("name", text, 150), Normalizer.Form.NFC);
    if (!text.matches("[\\p{L}\\p{N}_(][\\p{L}\\p{M}\\p{N} ._()+-]*")) {
      throw Problem.invalid(
          "The name of a file consists of letters, digits, blanks and . _ - + ( ).");
    }
  }

  /**
   * Returns what makes browsers save the file and not show it.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc6266">RFC 6266, Content-Disposition</a>
   */
  String disposition() {
    var plain = text.replaceAll("[^A-Za-z0-9 ._()+-]", "_");
    var encoded = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\""
        + plain
        + "\"; filename*=UTF-8''"
        + encoded.replace("*", "%2A");
  }
}
