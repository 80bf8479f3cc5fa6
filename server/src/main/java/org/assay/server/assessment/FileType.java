package org.assay.server.assessment;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;

/**
 * The types of files that can be handed in. A file is of a type when its content is, from the first
 * byte to the last, and its name says so too; what anybody else says of it does not count. Types
 * that browsers execute, such as HTML and SVG, are none of these.
 */
public enum FileType {
  /** A document. */
  PDF("application/pdf", Set.of("pdf"), PageDocument::is),
  /** An image. */
  PNG("image/png", Set.of("png"), ImageContent::isPng),
  /** A photograph. */
  JPEG("image/jpeg", Set.of("jpg", "jpeg"), ImageContent::isJpeg),
  /** An archive. */
  ZIP("application/zip", Set.of("zip"), ZipContent::is),
  /** Text. */
  TEXT("text/plain", Set.of("txt"), TextContent::isText),
  /** Text in Markdown. */
  MARKDOWN("text/markdown", Set.of("md", "markdown"), TextContent::isText),
  /** A table. */
  CSV("text/csv", Set.of("csv"), TextContent::isText),
  /** Data. */
  JSON("application/json", Set.of("json"), TextContent::isJson);

  private final String mediaType;
  private final Set<String> endings;
  private final Predicate<byte[]> content;

  FileType(String mediaType, Set<String> endings, Predicate<byte[]> content) {
    this.mediaType = mediaType;
    this.endings = endings;
    this.content = content;
  }

  /** Returns the media type; texts are in UTF-8. */
  String mediaType() {
    return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
  }

  /**
   * Tells the type of a file.
   *
   * @throws Problem unsupported media type, if the content is not of the type that the name says
   */
  static FileType of(String name, byte[] content) {
    int dot = name.lastIndexOf('.');
    var ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(type -> type.endings.contains(ending))
        .findFirst()
        .filter(type -> type.content.test(content))
        .orElseThrow(
            () ->
                new Problem(
                    Code.UNSUPPORTED_MEDIA_TYPE,
                    "A file is PDF, PNG, JPEG, ZIP, plain text, Markdown, CSV or JSON in UTF-8,"
                        + " and its name ends accordingly."));
  }
}
