package org.assay.schemas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Spoils documents: every spot in every way, or several spots at random from a seed. */
final class Mutations {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Words that some rule of some schema wants, nearly wants, or must not have. */
  private static final List<String> WORDS =
      Resources.text(Resources.TEST.resolve("words.txt")).lines().toList();

  private Mutations() {}

  /** A member of an object or an item of an array, that can be replaced or dropped. */
  private record Spot(JsonNode holder, String name, int index, String place) {

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
    JsonNode held = JSON.objectNode().set("document", document);
    return IntStream.range(0, spots(held).size())
        .boxed()
        .flatMap(spot -> waysFor(held, spot))
        .map(spoilt -> spoilt.path("document"))
        .filter(spoilt -> !spoilt.isMissingNode());
  }

  /** Returns the document with each word in the place of one text of every kind of place. */
  static Stream<JsonNode> worded(JsonNode document, Set<String> enumerated) {
    List<Spot> spots = spots(document);
    Set<String> places = new HashSet<>();
    return IntStream.range(0, spots.size())
        .filter(spot -> spots.get(spot).value().isTextual())
        .filter(spot -> places.add(spots.get(spot).place()))
        .boxed()
        .flatMap(
            spot ->
                Stream.concat(WORDS.stream(), enumerated.stream())
                    .map(word -> worded(document, spot, word)));
  }

  private static JsonNode worded(JsonNode document, int spot, String word) {
    JsonNode copy = document.deepCopy();
    spots(copy).get(spot).put(JSON.textNode(word));
    return copy;
  }

  /** Returns the document with two or three spots spoiled, as often as asked. */
  static Stream<JsonNode> several(JsonNode document, long seed, int times) {
    Random random = new Random(seed);
    return Stream.generate(() -> spoilAtRandom(document, random)).limit(times);
  }

  private static Stream<JsonNode> waysFor(JsonNode document, int spot) {
    int ways = replacements(spots(document).get(spot).value()).size();
    return IntStream.range(-3, ways)
        .mapToObj(
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
        spot.put(JSON.textNode(WORDS.get(random.nextInt(WORDS.size()))));
      } else if (random.nextInt(3) == 0) {
        spot.put(spots.get(random.nextInt(spots.size())).value().deepCopy());
      } else {
        spoil(spot, random.nextInt(replacements(spot.value()).size() + 3) - 3);
      }
    }
    return copy;
  }

  private static void spoil(Spot spot, int way) {
    if (way == -3) {
      spot.drop();
    } else if (way == -2 && spot.value() instanceof ArrayNode array) {
      array.add(7);
    } else if (way < 0) {
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
    } else {
      all.add(JSON.textNode("x"));
    }
    return all;
  }

  private static List<Spot> spots(JsonNode document) {
    List<Spot> found = new ArrayList<>();
    collectSpots(document, "", found);
    return found;
  }

  private static void collectSpots(JsonNode holder, String place, List<Spot> found) {
    holder
        .fieldNames()
        .forEachRemaining(name -> found.add(new Spot(holder, name, -1, place + "/" + name)));
    for (int i = 0; holder.isArray() && i < holder.size(); i++) {
      found.add(new Spot(holder, "", i, place + "/" + i));
    }
    holder
        .fields()
        .forEachRemaining(member -> collectSpots(member.getValue(), member.getKey(), found));
    for (int i = 0; holder.isArray() && i < holder.size(); i++) {
      collectSpots(holder.get(i), place, found);
    }
  }
}
