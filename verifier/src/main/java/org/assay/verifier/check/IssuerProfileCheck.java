package org.assay.verifier.check;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.verifier.Finding;
import org.assay.verifier.Outcome;

/**
 * Asks whether what the badge says about its issuer is also what the issuer says at its own
 * address. It never decides: a name may have changed since, and a wrong one is still the issuer's
 * own word.
 */
final class IssuerProfileCheck {

  private static final String NAME = "issuer-profile";
  private static final String POINTER = "/issuer";
  private static final List<String> COMPARED = List.of("name", "url", "image");

  private IssuerProfileCheck() {}

  static Finding examine(JsonObject credential, boolean authentic, Inquiry inquiry) {
    JsonObject issuer = Shape.object(credential, "issuer").orElse(JsonValue.EMPTY_JSON_OBJECT);
    List<String> stated = COMPARED.stream().filter(issuer::containsKey).toList();
    if (stated.isEmpty()) {
      return Findings.notApplicable(NAME, "The document says nothing more about its issuer.");
    }
    if (!authentic) {
      return ownClaim("No good proof shows who issued this: name and logo are claims.");
    }
    String id = Shape.text(issuer, "id").orElse("");
    Optional<IssuerProfiles.Published> published = IssuerProfiles.find(id, inquiry);
    return published
        .map(profile -> compare(issuer, stated, profile))
        .orElseGet(
            () -> ownClaim("The issuer publishes no profile: name and logo are its own claims."));
  }

  private static Finding compare(
      JsonObject issuer, List<String> stated, IssuerProfiles.Published published) {
    List<String> same = new ArrayList<>();
    List<String> different = new ArrayList<>();
    for (String name : stated) {
      boolean equal = value(issuer, name).equals(value(published.profile(), name));
      (equal ? same : different).add(name);
    }
    Map<String, String> evidence =
        Map.of(
            "profile",
            published.address(),
            "proven",
            String.join(", ", same),
            "different",
            String.join(", ", different));
    if (different.isEmpty()) {
      return Findings.confirmed(
          NAME, "The issuer says the same of itself at its own address.", evidence);
    }
    return new Finding(
        NAME,
        Outcome.CONFIRMED,
        "ISSUER_PROFILE_DIFFERS",
        "At its own address the issuer says something else of itself.",
        POINTER,
        evidence);
  }

  // A picture may be written as its address or as an object with it; its caption does not count.
  private static Optional<JsonValue> value(JsonObject profile, String name) {
    JsonValue value = profile.get(name);
    return name.equals("image") && value instanceof JsonObject image
        ? Optional.ofNullable(image.get("id"))
        : Optional.ofNullable(value);
  }

  private static Finding ownClaim(String message) {
    return new Finding(NAME, Outcome.NOT_APPLICABLE, "OWN_CLAIM", message, POINTER, Map.of());
  }
}
