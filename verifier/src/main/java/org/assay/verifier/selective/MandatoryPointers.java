package org.assay.verifier.selective;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.util.List;
import org.assay.verifier.json.JsonRuntime;

/** What an issuer had better not leave to the holder's choice. */
public final class MandatoryPointers {

  private static final List<String> ESSENTIAL =
      List.of(
          "/issuer",
          "/validFrom",
          "/validUntil",
          "/issuanceDate",
          "/expirationDate",
          "/credentialStatus",
          "/credentialSchema",
          "/termsOfUse",
          "/credentialSubject/achievement");

  private MandatoryPointers() {}

  /**
   * Returns JSON pointers to those members of a credential that say who vouches for it, how long,
   * and where it would be revoked, and to the achievement of a badge.
   *
   * <p>A holder may withhold whatever is not mandatory: a credential whose status is not could be
   * shown after it was revoked, and nobody would see that. A badge from which these members are
   * shown also has all that its JSON Schema requires.
   */
  public static List<String> essential(JsonObject credential) {
    return ESSENTIAL.stream().filter(pointer -> stands(credential, pointer)).toList();
  }

  private static boolean stands(JsonObject credential, String pointer) {
    try {
      return JsonRuntime.provider().createPointer(pointer).containsValue(credential);
    } catch (JsonException nothingOnTheWay) {
      return false;
    }
  }
}
