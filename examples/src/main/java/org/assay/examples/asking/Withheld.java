package org.assay.examples.asking;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.assay.verifier.CheckFailure;

/**
 * A part of a profile that is not told.
 *
 * @param field the part
 * @param why why not, as the API says it
 */
public record Withheld(String field, String why) {

  static List<Withheld> of(JsonObject answer) throws CheckFailure {
    var withheld = new ArrayList<Withheld>();
    for (var one : Members.objects(answer, "withheld")) {
      withheld.add(new Withheld(Members.text(one, "field"), Members.text(one, "why")));
    }
    return List.copyOf(withheld);
  }

  /** Returns why not, in words. */
  public String reason() {
    return switch (why) {
      case "consent" -> "it is the person's to allow, and not allowed";
      case "never" -> "it is never told for this purpose";
      default -> why;
    };
  }
}
