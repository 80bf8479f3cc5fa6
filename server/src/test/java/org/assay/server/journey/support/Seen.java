package org.assay.server.journey.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A verdict as a reader sees it.
 *
 * @param decision VERIFIED, REFUTED or UNDETERMINED
 * @param refutations the codes of what speaks against the badge
 * @param json the whole of it
 */
public record Seen(String decision, List<String> refutations, JsonNode json) {

  /** Reads a verdict. */
  public static Seen of(JsonNode json) {
    var codes = new ArrayList<String>();
    for (var finding : json.get("findings")) {
      if (finding.get("outcome").asText().equalsIgnoreCase("refuted")) {
        codes.add(finding.get("code").asText());
      }
    }
    return new Seen(json.get("decision").asText(), List.copyOf(codes), json);
  }
}
