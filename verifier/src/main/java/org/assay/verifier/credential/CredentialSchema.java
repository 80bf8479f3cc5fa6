package org.assay.verifier.credential;

import jakarta.json.JsonObject;

/**
 * A JSON Schema that a credential says it follows.
 *
 * @param id the address of the schema
 * @param type the kind of schema, such as {@code 1EdTechJsonSchemaValidator2019}
 */
public record CredentialSchema(String id, String type) {

  /** The schema of the Open Badges specification for an {@link AchievementCredential}. */
  public static final CredentialSchema ACHIEVEMENT_CREDENTIAL =
      new CredentialSchema(
          "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/"
              + "ob_v3p0_achievementcredential_schema.json",
          "1EdTechJsonSchemaValidator2019");

  /** Writes this reference as Open Badges JSON. */
  public JsonObject toJson() {
    return new Members().text("id", id).text("type", type).toJson();
  }
}
