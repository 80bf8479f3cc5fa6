package org.assay.verifier.check;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assay.verifier.credential.Contexts;
import org.assay.verifier.status.StatusListFormat;

/** Tells by its contexts and types what a document claims to be. */
final class Versions {

  private static final Pattern OPEN_BADGES_3 =
      Pattern.compile(
          "https://purl\\.imsglobal\\.org/spec/ob/v3p0/context(-3\\.\\d\\.\\d)*\\.json");

  private static final Pattern CLR_2 =
      Pattern.compile("https://purl\\.imsglobal\\.org/spec/clr/v2p0/context-2\\.0\\.\\d\\.json");

  private Versions() {}

  static boolean isV2(JsonObject credential) {
    return contextAt(credential, 0).equals(Contexts.CREDENTIALS_V2);
  }

  static boolean isV1(JsonObject credential) {
    return contextAt(credential, 0).equals(Contexts.CREDENTIALS_V1);
  }

  static boolean hasOpenBadgesContext(JsonObject credential) {
    return OPEN_BADGES_3.matcher(contextAt(credential, 1)).matches();
  }

  static boolean isAchievementCredential(JsonObject credential) {
    return Shape.mentions(credential, "type", "OpenBadgeCredential")
        || Shape.mentions(credential, "type", "AchievementCredential");
  }

  static boolean isEndorsement(JsonObject credential) {
    return Shape.mentions(credential, "type", "EndorsementCredential");
  }

  static boolean isClr(JsonObject credential) {
    return Shape.mentions(credential, "type", "ClrCredential");
  }

  /** Tells whether the context of learner records stands anywhere behind the first. */
  static boolean hasClrContext(JsonObject credential) {
    return Shape.many(credential.get("@context")).stream()
        .anyMatch(
            context ->
                context instanceof JsonString text && CLR_2.matcher(text.getString()).matches());
  }

  static boolean isStatusList(JsonObject credential) {
    return Shape.mentions(credential, "type", "BitstringStatusListCredential");
  }

  /** Tells whether it is a status list of either kind. */
  static boolean isAnyStatusList(JsonObject credential) {
    return Stream.of(StatusListFormat.values())
        .anyMatch(format -> Shape.mentions(credential, "type", format.credentialType()));
  }

  private static String contextAt(JsonObject credential, int index) {
    List<JsonValue> contexts = Shape.many(credential.get("@context"));
    return contexts.size() > index && contexts.get(index) instanceof JsonString text
        ? text.getString()
        : "";
  }
}
