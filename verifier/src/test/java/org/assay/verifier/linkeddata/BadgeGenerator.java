package org.assay.verifier.linkeddata;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.assay.verifier.json.JsonRuntime;

/**
 * Makes badges of all kinds out of a rich one: other versions, members left out and reordered,
 * values alone or in arrays, hostile texts, foreign words. Each number makes the same badge again.
 */
final class BadgeGenerator {

  private static final String OB = "https://purl.imsglobal.org/spec/ob/v3p0/";
  private static final List<String> OF_V1 = List.of("context.json", "context-3.0.1.json");
  private static final List<String> OF_V2 =
      List.of("context-3.0.2.json", "context-3.0.3.json", "context-3.0.3.json");
  private static final Set<String> ADDRESSES =
      Set.of("id", "url", "targetUrl", "resultDescription", "statusListCredential", "proofPurpose");
  private static final Set<String> WORDS =
      Set.of("@context", "type", "achievementType", "resultType", "identityType", "identifierType");
  private static final List<String> PIECES =
      List.of(
          "a",
          "Z",
          "7",
          " ",
          ".",
          "_:c14n0",
          "\"",
          "\\",
          "<",
          ">",
          "@de",
          "^^",
          "\n",
          "\r",
          "\t",
          "\b",
          "\f",
          "\u0000",
          "\u001f",
          "\u007f",
          "\u0080",
          "ä",
          "ß",
          "é",
          "—",
          "漢",
          "\u2028",
          "\u00a0",
          "\u3000",
          "\ud7ff",
          "\ue000",
          "\ufb00",
          "\uffff",
          "\ud83d\ude02",
          "\ud800\udc00",
          "\udbff\udfff",
          "{\"id\":1}",
          "%",
          "#",
          "urn:a:b",
          "https://a.example/ü");

  private final Random random;
  private final boolean firstVersion;
  private final String badges;

  private BadgeGenerator(long number) {
    random = new Random(number * 0x9E3779B97F4A7C15L);
    firstVersion = random.nextInt(5) == 0;
    List<String> versions = firstVersion ? OF_V1 : OF_V2;
    badges = OB + versions.get(random.nextInt(versions.size()));
  }

  /** Returns the badge with this number. */
  static JsonObject badge(long number) {
    var generator = new BadgeGenerator(number);
    JsonObject badge = generator.object(Badges.rich(), true);
    return generator.random.nextInt(4) == 0 ? new Forger(number).addition(badge) : badge;
  }

  private JsonObject object(JsonObject object, boolean document) {
    List<Map.Entry<String, JsonValue>> members = new ArrayList<>(object.entrySet());
    Collections.shuffle(members, random);
    var copy = JsonRuntime.provider().createObjectBuilder();
    for (var member : members) {
      String name = named(member.getKey());
      boolean needed = name.equals("@context") || (document && name.equals("type"));
      if (needed || random.nextInt(6) > 0) {
        copy.add(name, name.equals("@context") ? contexts() : value(name, member.getValue()));
      }
    }
    return copy.build();
  }

  private String named(String name) {
    if (!firstVersion) {
      return name;
    }
    return switch (name) {
      case "validFrom" -> "issuanceDate";
      case "validUntil" -> "expirationDate";
      default -> name;
    };
  }

  private JsonArray contexts() {
    var contexts = JsonRuntime.provider().createArrayBuilder();
    contexts.add(
        firstVersion
            ? "https://www.w3.org/2018/credentials/v1"
            : "https://www.w3.org/ns/credentials/v2");
    contexts.add(badges);
    if (random.nextInt(3) == 0) {
      contexts.add(OB + "extensions.json");
    }
    if (firstVersion) {
      contexts.add("https://w3id.org/security/data-integrity/v2");
    }
    return contexts.build();
  }

  private JsonValue value(String name, JsonValue value) {
    if (value instanceof JsonArray array) {
      List<JsonValue> items = new ArrayList<>(array);
      Collections.shuffle(items, random);
      if (items.size() == 1 && random.nextBoolean()) {
        return value(name, items.get(0));
      }
      var copy = JsonRuntime.provider().createArrayBuilder();
      items.forEach(item -> copy.add(one(name, item)));
      return copy.build();
    }
    return random.nextInt(10) == 0 && !name.equals("id")
        ? JsonRuntime.provider().createArrayBuilder().add(one(name, value)).build()
        : one(name, value);
  }

  private JsonValue one(String name, JsonValue value) {
    if (value instanceof JsonObject object) {
      return object.containsKey("@value") ? value : object(object, false);
    }
    if (value instanceof JsonNumber number) {
      return JsonRuntime.provider().createValue(number(number.bigDecimalValue()));
    }
    if (!(value instanceof JsonString) || WORDS.contains(name) || random.nextInt(3) > 0) {
      return value;
    }
    return JsonRuntime.provider().createValue(ADDRESSES.contains(name) ? address() : text());
  }

  private BigDecimal number(BigDecimal number) {
    return random.nextBoolean()
        ? number
        : BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, random.nextInt(7));
  }

  private String address() {
    String plain = "https://badges.example.org/" + Integer.toString(random.nextInt(), 36);
    return random.nextInt(20) == 0 ? plain + text() : plain;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
