package org.assay.verifier;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a credential says about itself, for people to look at. Only a verdict of {@link
 * Verdict.Decision#VERIFIED} makes it the issuer's word, and then still not the truth.
 *
 * @param id the credential's id
 * @param name its title, or that of the achievement
 * @param description what it recognises
 * @param issuer the issuer's id
 * @param issuerName the name that the issuer gives itself
 * @param issuerImage the address or data URI of the issuer's logo
 * @param issuerProven whether the issuer says the same of itself at its own address; otherwise name
 *     and logo are only claimed here
 * @param recipients the ids and identifiers of the recipient; hashed ones as they stand
 * @param validFrom from when it holds, as written
 * @param validUntil until when it holds, as written
 * @param achievement the achievement's id
 * @param achievementName the achievement's name
 * @param image the address or data URI of its picture
 */
public record Claims(
    Optional<String> id,
    Optional<String> name,
    Optional<String> description,
    Optional<String> issuer,
    Optional<String> issuerName,
    Optional<String> issuerImage,
    boolean issuerProven,
    List<String> recipients,
    Optional<String> validFrom,
    Optional<String> validUntil,
    Optional<String> achievement,
    Optional<String> achievementName,
    Optional<String> image) {

  /** Creates claims with their own copy of the list. */
  public Claims {
    recipients = List.copyOf(recipients);
  }

  /** Reads what it can find; what is missing or malformed is left out. */
  static Claims of(JsonObject credential, List<Finding> findings) {
    if (AssertionClaims.isAssertion(credential)) {
      return AssertionClaims.of(credential, isProven(findings));
    }
    JsonObject issuer = object(credential, "issuer");
    JsonObject subject = object(credential, "credentialSubject");
    JsonObject achievement = object(subject, "achievement");
    return new Claims(
        text(credential.get("id")),
        text(credential.get("name")).or(() -> text(achievement.get("name"))),
        text(credential.get("description")).or(() -> text(achievement.get("description"))),
        text(credential.get("issuer")).or(() -> text(issuer.get("id"))),
        text(issuer.get("name")),
        image(issuer),
        isProven(findings),
        recipients(subject),
        text(credential.get("validFrom")).or(() -> text(credential.get("issuanceDate"))),
        text(credential.get("validUntil")).or(() -> text(credential.get("expirationDate"))),
        text(achievement.get("id")),
        text(achievement.get("name")),
        image(credential).or(() -> image(achievement)));
  }

  private static boolean isProven(List<Finding> findings) {
    return findings.stream()
        .anyMatch(
            f ->
                f.check().equals("issuer-profile")
                    && f.outcome() == Outcome.CONFIRMED
                    && !f.isWarning());
  }

  private static List<String> recipients(JsonObject subject) {
    List<String> recipients = new ArrayList<>();
    text(subject.get("id")).ifPresent(recipients::add);
    for (JsonValue value : many(subject.get("identifier"))) {
      if (value instanceof JsonObject identity) {
        text(identity.get("identityHash"))
            .ifPresent(
                hash ->
                    recipients.add(text(identity.get("identityType")).orElse("?") + ":" + hash));
      }
    }
    return recipients;
  }

  private static Optional<String> image(JsonObject owner) {
    return text(owner.get("image")).or(() -> text(object(owner, "image").get("id")));
  }

  private static JsonObject object(JsonObject parent, String name) {
    return parent.get(name) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
  }

  private static List<JsonValue> many(@Nullable JsonValue value) {
    return value instanceof JsonArray array ? array : List.of();
  }

  // A text may also be given in several languages; the first one then has to do.
  private static Optional<String> text(@Nullable JsonValue value) {
    if (value instanceof JsonString text) {
      return Optional.of(text.getString());
    }
    if (value instanceof JsonObject language) {
      return text(language.get("@value"));
    }
    return value instanceof JsonArray array && !array.isEmpty()
        ? text(array.get(0))
        : Optional.empty();
  }
}
