package org.assay.verifier;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import org.assay.verifier.Explanation.Step;
import org.assay.verifier.json.JsonRuntime;

/** Writes explanations for people and for programs. */
final class ExplanationText {

  private static final JsonProvider JSON = JsonRuntime.provider();

  private ExplanationText() {}

  /** Writes several lines; lines of a value begin further right. */
  static String write(List<Explanation> explanations) {
    StringBuilder out = new StringBuilder();
    for (Explanation explanation : explanations) {
      String place = explanation.pointer().isEmpty() ? "the token" : explanation.pointer();
      out.append("  Explanation of ").append(SafeText.of(place)).append(":\n");
      explanation.steps().forEach(step -> step(out, step));
    }
    return out.toString();
  }

  private static void step(StringBuilder out, Step step) {
    List<String> lines = step.value().lines().toList();
    out.append("    ").append(step.name()).append(':');
    if (lines.size() == 1) {
      out.append(' ').append(SafeText.whole(lines.get(0))).append('\n');
      return;
    }
    out.append('\n');
    lines.forEach(line -> out.append("      ").append(SafeText.whole(line)).append('\n'));
  }

  /** Writes {@code {"explanations": [{"pointer", "steps": {name: value}}]}}. */
  static JsonObject json(List<Explanation> explanations) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    for (Explanation explanation : explanations) {
      JsonObjectBuilder steps = JSON.createObjectBuilder();
      explanation.steps().forEach(step -> steps.add(step.name(), step.value()));
      array.add(
          JSON.createObjectBuilder().add("pointer", explanation.pointer()).add("steps", steps));
    }
    return JSON.createObjectBuilder().add("explanations", array).build();
  }
}
