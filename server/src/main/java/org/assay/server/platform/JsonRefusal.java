package org.assay.server.platform;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.stream.Collectors;
import org.assay.server.platform.Problem.Code;

/** Words a refusal of JSON for a person, without the names of our classes. */
final class JsonRefusal {

  private JsonRefusal() {}

  static RuntimeException of(JacksonException bad) {
    if (bad.getCause() instanceof Problem problem) {
      return problem;
    }
    if (bad instanceof StreamReadException) {
      return new Problem(Code.INVALID_JSON, "The body is not JSON: " + firstLine(bad) + place(bad));
    }
    if (bad instanceof JsonMappingException mapping && bad.getCause() instanceof RuntimeException) {
      return Problem.invalid(
          "The member '" + path(mapping) + "' is not acceptable: " + bad.getCause().getMessage());
    }
    if (bad instanceof JsonMappingException mapping && mapping.getPath().isEmpty()) {
      return new Problem(Code.INVALID_JSON, "The body is not a JSON object, or is empty.");
    }
    if (bad instanceof JsonMappingException mapping) {
      return Problem.invalid("The member '" + path(mapping) + "' has the wrong form.");
    }
    return new Problem(Code.INVALID_JSON, "The body is not JSON.");
  }

  private static String path(JsonMappingException mapping) {
    return mapping.getPath().stream()
        .map(step -> step.getFieldName() != null ? step.getFieldName() : "" + step.getIndex())
        .collect(Collectors.joining("/"));
  }

  private static String firstLine(JacksonException bad) {
    var message = String.valueOf(bad.getOriginalMessage());
    var line = message.lines().findFirst().orElse("");
    return line.length() > 160 ? line.substring(0, 160) + "…" : line;
  }

  private static String place(JacksonException bad) {
    var location = bad.getLocation();
    return location == null
        ? "."
        : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ").";
  }
}
