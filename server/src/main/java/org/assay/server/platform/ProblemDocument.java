package org.assay.server.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A problem as it is sent.
 *
 * @param type a stable URN that names the code
 * @param title the code in words
 * @param status the HTTP status
 * @param detail what happened, for a person
 * @param instance the id of a bug, only with status 500
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemDocument(
    String type, String title, int status, String detail, @Nullable String instance) {

  /** The media type of problems. */
  public static final String MEDIA_TYPE = "application/problem+json";

  static String type(String wireName) {
    return "urn:assay:problem:" + wireName;
  }

  /** Returns the document of a problem. */
  public static ProblemDocument of(Problem.Code code, String detail) {
    var words = code.wireName().replace('-', ' ');
    var title = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    return new ProblemDocument(type(code.wireName()), title, code.status(), detail, null);
  }
}
