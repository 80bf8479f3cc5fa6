package org.assay.server.assessment;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells whether a file is text in UTF-8, and nothing that a browser would take for a page. */
final class TextContent {

  /** As far as browsers look to guess what something is, and then some. */
  private static final int LOOKED_AT = 4096;

  private TextContent() {}

  static boolean isText(byte[] content) {
    return text(content).filter(text -> !looksLikeMarkup(text)).isPresent();
  }

  /** One JSON value and nothing behind it. */
  static boolean isJson(byte[] content) {
    return isText(content) && parses(content);
  }

  private static boolean parses(byte[] content) {
    try (var parser = new JsonFactory().createParser(content)) {
      int depth = 0;
      int values = 0;
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (depth == 0) {
          values++;
        }
      }
      return depth == 0 && values == 1;
    } catch (IOException malformed) {
      return false;
    }
  }

  private static Optional<String> text(byte[] content) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.chars().anyMatch(TextContent::unfit) ? Optional.empty() : Optional.of(text);
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }

  private static boolean unfit(int c) {
    return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
  }

  private static boolean looksLikeMarkup(String text) {
    var start = text.substring(0, Math.min(LOOKED_AT, text.length())).toLowerCase(Locale.ROOT);
    var first = start.replace("\uFEFF", "").strip();
    return first.startsWith("<")
        || first.startsWith("%pdf-")
        || Stream.of("<!doctype", "<html", "<svg", "<script", "<?xml", "<iframe", "<body", "<head")
            .anyMatch(start::contains);
  }
}
