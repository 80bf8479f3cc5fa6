package org.assay.server.xapi;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.StrictJson;

/**
 * The parameters of a request for statements.
 *
 * @param query as they stand in the address
 */
record Parameters(Map<String, List<String>> query) {

  /** Checks that there are no others, and none twice. */
  void only(Set<String> names) {
    query.forEach(
        (name, values) -> {
          if (!names.contains(name)) {
            throw Problem.invalid("There is no parameter '" + shown(name) + "' here.");
          }
          if (values.size() != 1) {
            throw Problem.invalid("The parameter '" + name + "' is given twice.");
          }
        });
    if (truth("attachments")) {
      throw Problem.invalid("This server keeps no attachments; leave 'attachments' false.");
    }
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(query.get(name)).flatMap(values -> values.stream().findFirst());
  }

  Optional<UUID> id(String name) {
    return text(name).map(value -> Given.id(name, value));
  }

  boolean truth(String name) {
    return switch (text(name).orElse("false")) {
      case "true" -> true;
      case "false" -> false;
      default -> throw Problem.invalid("The parameter '" + name + "' is true or false.");
    };
  }

  Optional<Instant> timestamp(String name) {
    return text(name)
        .map(
            value ->
                Timestamp.read(value)
                    .orElseThrow(
                        () -> Problem.invalid("The parameter '" + name + "' is a timestamp.")));
  }

  Optional<String> iri(String name) {
    var value = text(name);
    if (value.filter(text -> !Iri.isOne(text)).isPresent()) {
      throw Problem.invalid("The parameter '" + name + "' is an absolute IRI.");
    }
    return value;
  }

  /** Returns the one who is named by an agent or an identified group, in JSON. */
  Optional<Identifier> agent(String name) {
    return text(name).map(value -> agentIn(name, value));
  }

  private static Identifier agentIn(String name, String json) {
    try {
      var read = StrictJson.readObject(json.getBytes(StandardCharsets.UTF_8), 10_000);
      return Actor.read(Place.top(read))
          .identifier()
          .orElseThrow(() -> Problem.invalid("The parameter '" + name + "' identifies nobody."));
    } catch (CheckFailure e) {
      throw Problem.invalid("The parameter '" + name + "' is no JSON object.");
    }
  }

  /** Returns how many are wanted at most; zero means as many as there may be. */
  int limit(int most) {
    var text = text("limit").orElse("0");
    if (!text.matches("[0-9]{1,9}")) {
      throw Problem.invalid("The parameter 'limit' is a number, not negative.");
    }
    int limit = Integer.parseInt(text);
    return limit == 0 ? most : Math.min(limit, most);
  }

  /** Tells whether only names are wanted. */
  boolean idsOnly() {
    return switch (text("format").orElse("exact")) {
      case "exact" -> false;
      case "ids" -> true;
      default -> throw Problem.invalid("The parameter 'format' is exact or ids.");
    };
  }

  private static String shown(String name) {
    return name.length() > 60 ? name.substring(0, 60) + "…" : name;
  }
}
