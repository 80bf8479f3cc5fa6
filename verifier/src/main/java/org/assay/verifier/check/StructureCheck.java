package org.assay.verifier.check;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.Kind;

/**
 * Asks whether the document is built as a verifiable credential, version 2.0 or 1.1, and as its own
 * kind of credential.
 *
 * @see <a href="https://www.w3.org/TR/vc-data-model-2.0/">Verifiable Credentials Data Model 2.0</a>
 */
final class StructureCheck {

  private static final String NAME = "structure";

  private StructureCheck() {}

  static Finding examine(JsonObject credential) {
    try {
      context(credential);
      type(credential);
      ids(credential);
      dates(credential);
      subject(credential);
      LanguageValues.examine(credential);
      TypedMembers.examine(credential);
      return Findings.confirmed(NAME, "The document is built as its specification demands.");
    } catch (CheckFailure failure) {
      return Findings.of(NAME, failure);
    }
  }

  static void context(JsonObject credential) throws CheckFailure {
    if (!(credential.get("@context") instanceof JsonArray contexts)) {
      throw unknown(credential, "@context is not a list.");
    }
    if (!Versions.isV2(credential) && !Versions.isV1(credential)) {
      throw unknown(credential, "The first context is not that of verifiable credentials.");
    }
    for (JsonValue context : contexts) {
      if (!(context instanceof JsonObject)
          && !(context instanceof JsonString url && Shape.isUrl(url.getString()))) {
        throw Shape.malformed("A context is neither a URL nor an object.", "/@context");
      }
    }
  }

  // Open Badges 1 and 2 are real badges, only not of a kind that is judged here.
  private static CheckFailure unknown(JsonObject credential, String message) {
    boolean older = Shape.many(credential.get("@context")).toString().contains("openbadges/v");
    return older
        ? CheckFailure.undetermined(
            "UNSUPPORTED_DOCUMENT", "This is a badge of Open Badges 1 or 2.", "/@context")
        : Shape.malformed(message, "/@context");
  }

  private static void type(JsonObject credential) throws CheckFailure {
    if (!Shape.mentions(credential, "type", "VerifiableCredential")) {
      throw Shape.malformed("The type does not name VerifiableCredential.", "/type");
    }
    Kind kind = Kinds.of(credential);
    boolean badge =
        Versions.isAchievementCredential(credential) || Versions.isEndorsement(credential);
    if (badge && !Versions.hasOpenBadgesContext(credential)) {
      throw Shape.malformed("The second context is not that of Open Badges 3.0.", "/@context/1");
    }
    if (kind == Kind.CREDENTIAL && Versions.hasOpenBadgesContext(credential)) {
      throw Shape.malformed("The type does not name OpenBadgeCredential.", "/type");
    }
    if (Versions.isClr(credential) && !Versions.hasClrContext(credential)) {
      throw Shape.malformed("There is no context of learner records (CLR 2.0).", "/@context");
    }
  }

  private static void ids(JsonObject credential) throws CheckFailure {
    if (credential.containsKey("id")
        && Shape.text(credential, "id").filter(Shape::isUrl).isEmpty()) {
      throw Shape.malformed("The id of the credential is not a URL.", "/id");
    }
    if (Shape.idOf(credential.get("issuer")).filter(Shape::isUrl).isEmpty()) {
      throw Shape.malformed("The issuer has no id that is a URL.", "/issuer");
    }
  }

  private static void dates(JsonObject credential) throws CheckFailure {
    Optional<Instant> from = Moments.validFrom(credential);
    Optional<Instant> until = Moments.validUntil(credential);
    Moments.read(credential, "awardedDate");
    if (from.isEmpty() && Versions.isV1(credential)) {
      throw Shape.malformed("issuanceDate is missing.", "");
    }
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      throw Shape.malformed("The credential ends before it begins.", "/validUntil");
    }
  }

  private static void subject(JsonObject credential) throws CheckFailure {
    List<JsonValue> subjects = Shape.many(credential.get("credentialSubject"));
    boolean filled =
        !subjects.isEmpty()
            && subjects.stream().allMatch(s -> s instanceof JsonObject o && !o.isEmpty());
    if (!filled) {
      throw Shape.malformed("credentialSubject says nothing.", "/credentialSubject");
    }
    if (Versions.isClr(credential)) {
      record(subjects);
    }
    if (Versions.isAchievementCredential(credential)
        && subjects.get(0) instanceof JsonObject subject
        && !subject.containsKey("id")
        && Shape.many(subject.get("identifier")).isEmpty()) {
      throw Shape.malformed(
          "credentialSubject has neither id nor identifier.", "/credentialSubject");
    }
  }

  private static void record(List<JsonValue> subjects) throws CheckFailure {
    if (subjects.size() != 1) {
      throw Shape.malformed("A learner record is about one learner.", "/credentialSubject");
    }
    if (!Shape.mentions(subjects.get(0).asJsonObject(), "type", "ClrSubject")) {
      throw Shape.malformed(
          "The subject of a learner record is no ClrSubject.", "/credentialSubject/type");
    }
  }
}
