package org.assay.schemas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** Spoils documents: every spot in every way, or several spots at random from a seed. */
final class Mutations {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Words that some rule of some schema wants, nearly wants, or must not have. */
  private static final List<String> WORDS =
      List.of(
          "",
          "x",
          "ext:x",
          "ext:-",
          "ext:|",
          "ext:",
          "not ext:a-b here",
          "emailAddress",
          "Badge",
          "CTDL",
          "Status",
          "Completed",
          "VerifiableCredential",
          "AchievementCredential",
          "EndorsementCredential",
          "Profile",
          "Image",
          "en-Latn-US",
          "EN",
          "2026-02-30T00:00:00Z",
          "2026-03-01T09:00:00",
          "2026-03-01T24:00:00Z",
          "2026-03-01",
          "2026-13-01",
          "a..b",
          "a.b.c\n",
          "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1-3.0.2.json",
          "https://purl.imsglobal.org/spec/ob/v3p0/context-4.json",
          "https://www.w3.org/2018/credentials/v1");

  private Mutations() {}

  /** A member of an object or an item of an array, that can be replaced or dropped. */
  private record Spot(JsonNode holder, String name, int index) {

    JsonNode value() {
      return holder.isObject() ? holder.get(name) : holder.get(index);
    }

    void put(JsonNode value) {
      if (holder instanceof ObjectNode object) {
        object.set(name, value);
      } else {
        ((ArrayNode) holder).set(index, value);
      }
    }

    void drop() {
      if (holder instanceof ObjectNode object) {
        object.remove(name);
      } else {
        ((ArrayNode) holder).remove(index);
      }
    }
  }

  /** Returns the document with one spot spoiled, for every spot and every way to spoil it. */
  static Stream<JsonNode> each(JsonNode document) {
    int spots = spots(document).size();
    return Stream.iterate(0, spot -> spot < spots, spot -> spot + 1)
        .flatMap(spot -> waysFor(document, spot));
  }

  /** Returns the document with two or three spots spoiled, as often as asked. */
  static Stream<JsonNode> several(JsonNode document, long seed, int times) {
    Random random = new Random(seed);
    return Stream.generate(() -> spoilAtRandom(document, random)).limit(times);
  }

  private static Stream<JsonNode> waysFor(JsonNode document, int spot) {
    int ways = replacements(spots(document).get(spot).value()).size();
    return Stream.iterate(-2, way -> way < ways, way -> way + 1)
        .map(
            way -> {
              JsonNode copy = document.deepCopy();
              spoil(spots(copy).get(spot), way);
              return copy;
            });
  }

  private static JsonNode spoilAtRandom(JsonNode document, Random random) {
    JsonNode copy = document.deepCopy();
    int rounds = 2 + random.nextInt(2);
    for (int i = 0; i < rounds; i++) {
      List<Spot> spots = spots(copy);
      if (spots.isEmpty()) {
        return copy;
      }
      Spot spot = spots.get(random.nextInt(spots.size()));
      if (random.nextInt(4) == 0) {
        spot.put(spots.get(random.nextInt(spots.size())).value().deepCopy());
      } else {
        spoil(spot, random.nextInt(replacements(spot.value()).size() + 2) - 2);
      }
    }
    return copy;
  }

  private static void spoil(Spot spot, int way) {
    if (way == -2) {
      spot.drop();
    } else if (way == -1) {
      if (spot.value() instanceof ObjectNode object) {
        object.put("unheardOf", "x");
      } else if (spot.value() instanceof ArrayNode array && !array.isEmpty()) {
        array.add(array.get(0).deepCopy());
      }
    } else {
      spot.put(replacements(spot.value()).get(way));
    }
  }

  private static List<JsonNode> replacements(JsonNode old) {
    List<JsonNode> all = new ArrayList<>();
    all.add(JSON.nullNode());
    all.add(JSON.arrayNode());
    all.add(JSON.objectNode());
    all.add(JSON.numberNode(7));
    all.add(JSON.numberNode(7.5));
    all.add(JSON.booleanNode(true));
    all.add(JSON.arrayNode().add(old.deepCopy()));
    all.add(JSON.arrayNode().add("x"));
    if (old.isArray() && !old.isEmpty()) {
      all.add(old.get(0).deepCopy());
    }
    if (old.isTextual()) {
      all.add(JSON.textNode(old.textValue() + " "));
      all.add(JSON.textNode(old.textValue().toLowerCase(Locale.ROOT)));
      WORDS.forEach(word -> all.add(JSON.textNode(word)));
    } else {
      all.add(JSON.textNode("x"));
    }
    return all;
  }

  private static List<Spot> spots(JsonNode node) {
    List<Spot> found = new ArrayList<>();
    node.fieldNames().forEachRemaining(name -> found.add(new Spot(node, name, -1)));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      found.add(new Spot(node, "", i));
    }
    node.forEach(child -> found.addAll(spots(child)));
    return found;
  }
}
